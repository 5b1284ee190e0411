package dev.clio.schema.json;

import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.Constraint;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.frontmatter.HeadShape;
import dev.clio.schema.frontmatter.HeadType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The JSON Schema (2020-12) of the JSON form of an episode. */
public final class JsonSchema {

  /** The definitions of the parts of an episode's head, by the keys that hold lists of them. */
  private static final Map<String, String> ITEMS = Map.of("sources", "source", "media", "media");

  private final JsonWriter json = JsonWriter.indented();

  private JsonSchema() {}

  /**
   * Returns the schema. It accepts what reads without an error, but for directives that are kept
   * raw: those never pass the gate.
   *
   * @param vocabulary the directives that a script may hold
   * @return the schema, indented, with a line break at its end
   */
  public static String of(Vocabulary vocabulary) {
    JsonSchema schema = new JsonSchema();
    schema.write(vocabulary);
    return schema.json + "\n";
  }

  private void write(Vocabulary vocabulary) {
    json.beginObject().name("$schema").value("https://json-schema.org/draft/2020-12/schema");
    json.name("title").value("Clio episode");
    json.name("description").value("A map story: its head and its script.");
    json.name("type").value("object").name("properties").beginObject();
    property(HeadShape.VERSION, "The version of the language.");
    TypeSchemas.write(HeadType.VERSION, json);
    json.endObject();
    keys(HeadShape.EPISODE);
    property(JsonForm.SCRIPT, "What it says and does, in order.");
    json.name("type").value("array").name("items").beginObject();
    json.name("$ref").value("#/$defs/element").endObject().endObject().endObject();
    json.name("required").data(append(required(HeadShape.EPISODE), JsonForm.SCRIPT));
    json.name("additionalProperties").value(false);
    json.name("$defs").beginObject();
    definitions(vocabulary);
    json.endObject().endObject();
  }

  private void definitions(Vocabulary vocabulary) {
    json.name("text").beginObject();
    TypeSchemas.text(json);
    json.endObject();
    shape("source", HeadShape.SOURCE);
    shape("media", HeadShape.MEDIA);
    json.name("element").beginObject().name("anyOf").beginArray();
    reference(JsonForm.NARRATION);
    reference(JsonForm.COMMENT);
    vocabulary.names().forEach(this::reference);
    json.endArray().endObject();
    words(JsonForm.NARRATION, "Words that are spoken.");
    words(JsonForm.COMMENT, "A line for the script's authors only.");
    vocabulary.definitions().forEach(this::directive);
  }

  private void reference(String definition) {
    json.beginObject().name("$ref").value("#/$defs/" + definition).endObject();
  }

  private void words(String key, String description) {
    json.name(key).beginObject().name("type").value("object").name("properties").beginObject();
    property(key, description);
    if (key.equals(JsonForm.NARRATION)) {
      TypeSchemas.narration(json);
    } else {
      TypeSchemas.comment(json);
    }
    json.endObject();
    close(List.of(key));
  }

  private void shape(String name, HeadShape<?, ?> shape) {
    json.name(name).beginObject().name("type").value("object").name("properties").beginObject();
    keys(shape);
    close(required(shape));
  }

  private void keys(HeadShape<?, ?> shape) {
    for (HeadShape.Key<?, ?> key : shape.keys()) {
      property(key.name(), key.documentation());
      if (key instanceof HeadShape.Key.One<?, ?, ?> one) {
        TypeSchemas.write(one.type(), json);
      } else {
        json.name("type").value("array").name("items").beginObject();
        json.name("$ref").value("#/$defs/" + ITEMS.getOrDefault(key.name(), key.name()));
        json.endObject();
      }
      json.endObject();
    }
  }

  private static List<String> required(HeadShape<?, ?> shape) {
    return shape.keys().stream()
        .filter(HeadShape.Key::isRequired)
        .map(HeadShape.Key::name)
        .toList();
  }

  private <D extends Directive> void directive(DirectiveDefinition<D> definition) {
    json.name(definition.name()).beginObject();
    json.name("description").value(definition.documentation());
    json.name("type").value("object").name("properties").beginObject();
    json.name(JsonForm.DIRECTIVE).beginObject();
    json.name("const").value(definition.name()).endObject();
    List<String> required = List.of(JsonForm.DIRECTIVE);
    for (Attribute<D, ?> attribute : definition.attributes()) {
      property(attribute.name(), attribute.documentation());
      TypeSchemas.write(attribute.type(), json);
      json.endObject();
      if (attribute.isRequired()) {
        required = append(required, attribute.name());
      }
    }
    if (definition.constraints().isEmpty()) {
      close(required);
      return;
    }
    json.endObject().name("allOf").beginArray();
    for (Constraint constraint : definition.constraints()) {
      json.beginObject();
      if (constraint instanceof Constraint.OneOf oneOf) {
        oneOf(oneOf);
      } else if (constraint instanceof Constraint.When when) {
        when(when);
      }
      json.endObject();
    }
    json.endArray();
    end(required);
  }

  private void oneOf(Constraint.OneOf oneOf) {
    json.name("oneOf").beginArray();
    for (List<String> group : oneOf.groups()) {
      json.beginObject().name("required").data(group);
      json.name("properties").beginObject();
      oneOf.groups().stream()
          .flatMap(List::stream)
          .distinct()
          .filter(name -> !group.contains(name))
          .forEach(name -> json.name(name).value(false));
      json.endObject().endObject();
    }
    json.endArray();
  }

  private void when(Constraint.When when) {
    json.name("if").beginObject().name("required").data(List.of(when.attribute()));
    json.name("properties").beginObject().name(when.attribute()).beginObject();
    json.name("enum").data(when.keywords().stream().sorted().toList());
    json.endObject().endObject().endObject();
    json.name("then").beginObject();
    if (!when.required().isEmpty()) {
      json.name("required").data(when.required());
    }
    if (!when.forbidden().isEmpty()) {
      json.name("properties").beginObject();
      when.forbidden().forEach(name -> json.name(name).value(false));
      json.endObject();
    }
    json.endObject();
  }

  /** Begins a property. */
  private void property(String name, String description) {
    json.name(name).beginObject().name("description").value(description);
  }

  /** Ends properties and the object they are of. */
  private void close(List<String> required) {
    json.endObject();
    end(required);
  }

  private void end(List<String> required) {
    json.name("required").data(required);
    json.name("additionalProperties").value(false).endObject();
  }

  private static List<String> append(List<String> names, String name) {
    return Stream.concat(names.stream(), Stream.of(name)).toList();
  }
}
