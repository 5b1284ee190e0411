/** The values of a map story: pure, without input or output. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // The module that the package of directions is for is built later.
module dev.clio.core {
  requires static java.compiler;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires transitive com.google.common;

  exports dev.clio.core.directive;
  exports dev.clio.core.effect;
  exports dev.clio.core.geo;
  exports dev.clio.core.model;
  exports dev.clio.core.stage;
  exports dev.clio.core.value;
  exports dev.clio.core.vocabulary;
  exports dev.clio.core.direction to
      dev.clio.schema;
}
