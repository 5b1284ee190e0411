/** The fluent builder of map stories. */
@org.jspecify.annotations.NullMarked
module dev.clio.dsl {
  requires java.compiler;
  requires transitive dev.clio.core;
  requires static com.google.errorprone.annotations;
  requires static transitive org.jspecify;

  exports dev.clio.dsl;
}
