/** The Stagehand language and the gate. */
@org.jspecify.annotations.NullMarked
module dev.clio.schema {
  requires transitive dev.clio.core;
  requires static org.immutables.value.annotations;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;
  requires tools.jackson.databind;

  exports dev.clio.schema;
  exports dev.clio.schema.atlas;
  exports dev.clio.schema.diagnostic;
  exports dev.clio.schema.document;
  exports dev.clio.schema.edit;
  exports dev.clio.schema.grammar;
  exports dev.clio.schema.json;
  exports dev.clio.schema.print;
  exports dev.clio.schema.reference;
  exports dev.clio.schema.stream;
  exports dev.clio.schema.syntax;
  exports dev.clio.schema.text;
  exports dev.clio.schema.validate;
}
