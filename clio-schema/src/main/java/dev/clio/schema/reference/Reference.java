package dev.clio.schema.reference;

import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.Constraint;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.KeywordType;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.json.JsonWriter;
import java.util.List;
import java.util.stream.Collectors;

/** The reference of the language and of a vocabulary, derived from the definitions. */
public final class Reference {

  private Reference() {}

  /**
   * Returns the reference for people.
   *
   * @param vocabulary the directives
   * @return Markdown: for each directive what it does, its attributes, and examples
   */
  public static String markdown(Vocabulary vocabulary) {
    StringBuilder text = new StringBuilder("# Directives\n");
    for (DirectiveDefinition<?> definition : vocabulary.definitions()) {
      markdown(definition, text);
    }
    return text.toString();
  }

  private static <D extends Directive> void markdown(
      DirectiveDefinition<D> definition, StringBuilder text) {
    text.append("\n## ").append(code(definition.name())).append("\n\n");
    text.append(definition.documentation()).append('\n');
    if (!definition.attributes().isEmpty()) {
      text.append("\n| attribute | value | meaning |\n|---|---|---|\n");
    }
    for (Attribute<D, ?> attribute : definition.attributes()) {
      text.append("| ")
          .append(code(attribute.name()))
          .append(notes(attribute))
          .append(" | ")
          .append(cell(attribute.type().expected()))
          .append(" | ")
          .append(cell(attribute.documentation()))
          .append(" |\n");
    }
    if (!definition.constraints().isEmpty()) {
      text.append('\n');
    }
    for (Constraint constraint : definition.constraints()) {
      text.append("- ").append(sentence(constraint)).append('\n');
    }
    List<String> examples = Examples.of(definition);
    if (!examples.isEmpty()) {
      text.append("\n```stagehand\n").append(String.join("\n", examples)).append("\n```\n");
    }
  }

  private static String notes(Attribute<?, ?> attribute) {
    StringBuilder notes = new StringBuilder();
    if (attribute.isRequired()) {
      notes.append(", required");
    }
    if (attribute.isPositional()) {
      notes.append(", may stand without its name");
    }
    if (!attribute.otherNames().isEmpty()) {
      notes.append(", also ").append(codes(attribute.otherNames(), ", "));
    }
    return notes.toString();
  }

  private static String sentence(Constraint constraint) {
    if (constraint instanceof Constraint.OneOf oneOf) {
      return "Either "
          + oneOf.groups().stream()
              .map(group -> codes(group, " and "))
              .collect(Collectors.joining(", or "))
          + ".";
    }
    Constraint.When when = (Constraint.When) constraint;
    String condition =
        "Where "
            + code(when.attribute())
            + " is "
            + codes(when.keywords().stream().sorted().toList(), " or ")
            + ": ";
    String required =
        when.required().isEmpty() ? "" : codes(when.required(), " and ") + " required";
    String forbidden = when.forbidden().isEmpty() ? "" : "no " + codes(when.forbidden(), ", no ");
    return condition
        + required
        + (required.isEmpty() || forbidden.isEmpty() ? "" : ", ")
        + forbidden
        + ".";
  }

  private static String codes(List<String> words, String separator) {
    return words.stream().map(Reference::code).collect(Collectors.joining(separator));
  }

  private static String code(String word) {
    return '`' + word + '`';
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }

  /**
   * Returns the page on the language.
   *
   * @param vocabulary the directives, whose types the page shows
   * @return Markdown: how texts are read and printed, types, front matter, limits
   */
  public static String language(Vocabulary vocabulary) {
    return Pages.language(vocabulary);
  }

  /**
   * Returns the page on the JSON form.
   *
   * @param vocabulary the directives, whose types the page shows
   * @return Markdown: what the keys and values of an episode's JSON are
   */
  public static String jsonForm(Vocabulary vocabulary) {
    return Pages.jsonForm(vocabulary);
  }

  /**
   * Returns the reference for programs.
   *
   * @param vocabulary the directives
   * @return JSON: the same as {@link #markdown}, indented, with a line break at its end
   */
  public static String json(Vocabulary vocabulary) {
    JsonWriter json = JsonWriter.indented();
    json.beginObject().name("clio").value(1).name("directives").beginArray();
    for (DirectiveDefinition<?> definition : vocabulary.definitions()) {
      json(definition, json);
    }
    return json.endArray().endObject() + "\n";
  }

  private static <D extends Directive> void json(
      DirectiveDefinition<D> definition, JsonWriter json) {
    json.beginObject().name("name").value(definition.name());
    json.name("does").value(definition.documentation());
    json.name("attributes").beginArray();
    for (Attribute<D, ?> attribute : definition.attributes()) {
      json.beginObject().name("name").value(attribute.name());
      json.name("otherNames").data(attribute.otherNames());
      json.name("type").value(attribute.type().name());
      json.name("expected").value(attribute.type().expected());
      if (attribute.type() instanceof KeywordType<?> keyword) {
        json.name("words").data(keyword.words().keySet());
      }
      json.name("required").value(attribute.isRequired());
      json.name("positional").value(attribute.isPositional());
      json.name("meaning").value(attribute.documentation()).endObject();
    }
    json.endArray().name("constraints").beginArray();
    for (Constraint constraint : definition.constraints()) {
      json(constraint, json);
    }
    json.endArray().name("examples").data(Examples.of(definition)).endObject();
  }

  private static void json(Constraint constraint, JsonWriter json) {
    json.beginObject();
    if (constraint instanceof Constraint.OneOf oneOf) {
      json.name("oneOf").data(oneOf.groups());
    } else if (constraint instanceof Constraint.When when) {
      json.name("where").value(when.attribute());
      json.name("is").data(when.keywords().stream().sorted().toList());
      json.name("required").data(when.required()).name("forbidden").data(when.forbidden());
    }
    json.endObject();
  }
}
