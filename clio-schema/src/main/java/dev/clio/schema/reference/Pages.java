package dev.clio.schema.reference;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import dev.clio.core.model.Episode;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.Stagehand;
import dev.clio.schema.frontmatter.HeadShape;
import dev.clio.schema.json.JsonForm;
import dev.clio.schema.json.JsonWriter;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.schema.text.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the pages of the language and of its JSON form with what the definitions say. */
final class Pages {

  /** What the page on the JSON form shows in both forms. */
  private static final String EPISODE =
      """
      ---
      id: north_sea_mail
      title: The North Sea mail
      sources:
        - {id: harbour_book, title: The book of the harbour, publisher: A museum, score: 80}
      ---
      // The town first.
      [map.view lat=60.4 lon=5.3 zoom=6] [map.highlight ids="city:bergen"]
      [chat.say source="harbour_book"] The mail boat left Bergen at dusk.
      """;

  private Pages() {}

  static String language(Vocabulary vocabulary) {
    return page(
        "language.md",
        ImmutableMap.of("types", types(vocabulary, false), "head", head(), "limits", limits()));
  }

  static String jsonForm(Vocabulary vocabulary) {
    Episode episode =
        Stagehand.reader().withVocabulary(vocabulary).read(EPISODE).episode().orElseThrow();
    return page(
        "json.md",
        ImmutableMap.of(
            "types",
            types(vocabulary, true),
            "head",
            head(),
            "example",
            JsonForm.write(episode, vocabulary).strip(),
            "text",
            Printer.of(vocabulary).print(episode, Layout.READABLE).strip()));
  }

  private static String page(String name, Map<String, String> slots) {
    String page;
    try {
      page = Resources.toString(Resources.getResource(Pages.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      page = page.replace("{{" + slot.getKey() + "}}", slot.getValue());
    }
    return page;
  }

  private static String types(Vocabulary vocabulary, boolean isJson) {
    Map<String, AttributeType<?>> types = new LinkedHashMap<>();
    for (DirectiveDefinition<?> definition : vocabulary.definitions()) {
      for (Attribute<?, ?> attribute : definition.attributes()) {
        types.putIfAbsent(attribute.type().name(), attribute.type());
      }
    }
    List<String> rows = new ArrayList<>();
    types.forEach((name, type) -> rows.add(row(name, type, isJson)));
    return String.join("\n", rows);
  }

  private static <T> String row(String name, AttributeType<T> type, boolean isJson) {
    @Nullable T value = type.parse(Examples.text(type, 0));
    if (value == null) {
      throw new AssertionError("the example does not fit: " + type);
    }
    Object data = type.toData(value);
    if (isJson) {
      return cells(name, kind(data), code(JsonWriter.inOneLine().data(data).toString()));
    }
    String text = type.print(value);
    String bounds = isBounded(name) ? "; each attribute has its own" : "";
    return cells(
        name, type.expected() + bounds, code(type.isQuoted(value) ? '"' + text + '"' : text));
  }

  /** Returns whether the bounds or words of a type are said by each attribute anew. */
  private static boolean isBounded(String name) {
    return ImmutableSet.of("number", "integer", "text", "keyword").contains(name);
  }

  private static String kind(Object data) {
    if (data instanceof String) {
      return "a string";
    } else if (data instanceof Boolean) {
      return "true or false";
    }
    return data instanceof Number ? "a number" : "an array of strings";
  }

  private static String head() {
    StringBuilder out = new StringBuilder();
    keys("", HeadShape.EPISODE, out);
    for (HeadShape.Key<?, ?> key : HeadShape.EPISODE.keys()) {
      if (key instanceof HeadShape.Key.Many<?, ?, ?> many) {
        out.append("\nEach of ").append(code(key.name())).append(":\n\n");
        keys("", many.items(), out);
      }
    }
    return out.toString().strip();
  }

  private static void keys(String indent, HeadShape<?, ?> shape, StringBuilder out) {
    out.append("| key | what is expected | meaning |\n|---|---|---|\n");
    for (HeadShape.Key<?, ?> key : shape.keys()) {
      String expected =
          key instanceof HeadShape.Key.One<?, ?, ?> one ? one.type().expected() : "a list";
      String name = indent + code(key.name()) + (key.isRequired() ? ", required" : "");
      out.append(cells(name, expected, key.documentation())).append('\n');
    }
  }

  private static String limits() {
    Limits limits = Limits.standard();
    return String.join(
        "\n",
        limit("text", limits.text(), "UTF-16 units of a text"),
        limit("elements", limits.elements(), "elements of a script"),
        limit("name", limits.name(), "UTF-16 units of the name of a directive or an attribute"),
        limit("attributes", limits.attributes(), "attributes of a directive"),
        limit("value", limits.value(), "UTF-16 units of a value, as it is written"),
        limit(
            "diagnostics", limits.diagnostics(), "diagnostics; one more says that there are more"),
        limit("frontMatter", limits.frontMatter(), "UTF-16 units of front matter"),
        limit("frontMatterNodes", limits.frontMatterNodes(), "values, lists and maps in it"));
  }

  private static String limit(String name, int value, String what) {
    return cells(code(name), String.format(Locale.ROOT, "%,d", value), what);
  }

  private static String code(String text) {
    return '`' + text + '`';
  }

  private static String cells(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(cell.replace("|", "\\|").replace('\n', ' ')).append(" |");
    }
    return row.toString();
  }
}
