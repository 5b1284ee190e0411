package dev.clio.schema.json;

import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.KeywordType;
import dev.clio.core.vocabulary.Variant;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.frontmatter.HeadShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A profile of the JSON Schema for the structured output of language models. Their decoders want
 * every object closed and every property listed as required, and know no {@code not}, {@code if},
 * {@code oneOf} or {@code allOf}: so an optional property may be null, which means that it is
 * absent, and a directive whose constraints allow several ways is one alternative for each. What it
 * accepts, {@link JsonForm#readStructured} reads without an error, but for an id twice in a list.
 */
public final class StructuredSchema {

  private final JsonWriter json = JsonWriter.indented();

  private StructuredSchema() {}

  /**
   * Returns the profile.
   *
   * @param vocabulary the directives that a script may hold
   * @return the schema (2020-12), indented, with a line break at its end
   */
  public static String of(Vocabulary vocabulary) {
    StructuredSchema schema = new StructuredSchema();
    schema.write(vocabulary);
    return schema.json + "\n";
  }

  private void write(Vocabulary vocabulary) {
    json.beginObject().name("$schema").value("https://json-schema.org/draft/2020-12/schema");
    json.name("title").value("Clio episode");
    json.name("description")
        .value("A map story: its head and its script. A null stands for what is absent.");
    json.name("type").value("object").name("properties").beginObject();
    List<String> names = keys(HeadShape.EPISODE);
    described(JsonForm.SCRIPT, "What it says and does, in order.");
    json.name("type").value("array").name("items").beginObject();
    json.name("$ref").value("#/$defs/element").endObject().endObject();
    names.add(JsonForm.SCRIPT);
    json.endObject();
    json.name("required").data(names).name("additionalProperties").value(false);
    json.name("$defs").beginObject().name("element").beginObject();
    json.name("anyOf").beginArray();
    words(JsonForm.NARRATION, "Words that are spoken.", TypeSchemas::strictNarration);
    words(JsonForm.COMMENT, "A line for the script's authors only.", TypeSchemas::strictComment);
    vocabulary.definitions().forEach(this::directive);
    json.endArray().endObject().endObject().endObject();
  }

  private <D extends Directive> void directive(DirectiveDefinition<D> definition) {
    for (Variant<D> variant : Variant.of(definition)) {
      json.beginObject().name("description").value(definition.documentation());
      json.name("type").value("object").name("properties").beginObject();
      json.name(JsonForm.DIRECTIVE).beginObject();
      json.name("const").value(definition.name()).endObject();
      List<String> names = new ArrayList<>(List.of(JsonForm.DIRECTIVE));
      for (Attribute<D, ?> attribute : definition.attributes()) {
        boolean isRequired = variant.required().contains(attribute);
        if (isRequired || variant.optional().contains(attribute)) {
          names.add(attribute.name());
          property(
              attribute.name(),
              attribute.documentation(),
              isRequired,
              () -> type(variant, attribute));
        }
      }
      close(names);
    }
  }

  private <D extends Directive> void type(Variant<D> variant, Attribute<D, ?> attribute) {
    if (attribute.type() instanceof KeywordType<?> keyword) {
      json.name("enum").data(variant.words(attribute, keyword));
    } else {
      TypeSchemas.strict(attribute.type(), json);
    }
  }

  private void words(String key, String description, Consumer<JsonWriter> type) {
    json.beginObject().name("type").value("object").name("properties").beginObject();
    described(key, description);
    type.accept(json);
    json.endObject();
    close(List.of(key));
  }

  /** Writes the keys of a part of the head, and returns their names. */
  private List<String> keys(HeadShape<?, ?> shape) {
    List<String> names = new ArrayList<>();
    for (HeadShape.Key<?, ?> key : shape.keys()) {
      names.add(key.name());
      if (key instanceof HeadShape.Key.One<?, ?, ?> one) {
        property(
            key.name(),
            key.documentation(),
            key.isRequired(),
            () -> TypeSchemas.strict(one.type(), json));
      } else if (key instanceof HeadShape.Key.Many<?, ?, ?> many) {
        property(key.name(), key.documentation(), key.isRequired(), () -> list(many.items()));
      }
    }
    return names;
  }

  private void list(HeadShape<?, ?> items) {
    json.name("type").value("array").name("items").beginObject();
    json.name("type").value("object").name("properties").beginObject();
    close(keys(items));
  }

  private void property(String name, String description, boolean isRequired, Runnable type) {
    described(name, description);
    if (isRequired) {
      type.run();
    } else {
      json.name("anyOf").beginArray().beginObject();
      type.run();
      json.endObject().beginObject().name("type").value("null").endObject().endArray();
    }
    json.endObject();
  }

  /** Begins a property. */
  private void described(String name, String description) {
    json.name(name).beginObject().name("description").value(description);
  }

  /** Ends properties and the object they are of. */
  private void close(List<String> names) {
    json.endObject().name("required").data(names);
    json.name("additionalProperties").value(false).endObject();
  }
}
