/** The fluent builder of map stories. */
@org.jspecify.annotations.NullMarked
module dev.clio.dsl {
  requires transitive dev.clio.core;
  requires static transitive org.jspecify;
}
