/** The map renderer. */
@org.jspecify.annotations.NullMarked
module dev.clio.render {
  requires transitive dev.clio.schema;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports dev.clio.render.compose;
  exports dev.clio.render.drawing;
  exports dev.clio.render.theme;
}
