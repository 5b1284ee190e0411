/** The map renderer. */
@org.jspecify.annotations.NullMarked
module dev.clio.render {
  requires transitive dev.clio.schema;
  requires static transitive org.jspecify;

  exports dev.clio.render.drawing;
}
