/** The map renderer. */
@org.jspecify.annotations.NullMarked
module dev.clio.render {
  requires transitive dev.clio.schema;
  requires transitive java.desktop;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.bytedeco.ffmpeg;
  requires static org.bytedeco.javacpp;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports dev.clio.render.captions;
  exports dev.clio.render.compose;
  exports dev.clio.render.description;
  exports dev.clio.render.drawing;
  exports dev.clio.render.geo;
  exports dev.clio.render.overlay;
  exports dev.clio.render.picture;
  exports dev.clio.render.page;
  exports dev.clio.render.site;
  exports dev.clio.render.theme;
  exports dev.clio.render.type;
  exports dev.clio.render.video;
}
