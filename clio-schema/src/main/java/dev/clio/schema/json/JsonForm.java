package dev.clio.schema.json;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.frontmatter.Findings;
import dev.clio.schema.frontmatter.HeadBinder;
import dev.clio.schema.frontmatter.HeadShape;
import dev.clio.schema.frontmatter.Node;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON form of an episode, both ways. */
public final class JsonForm {

  static final String SCRIPT = "script";
  static final String DIRECTIVE = "directive";
  static final String NARRATION = "narration";
  static final String COMMENT = "comment";
  static final String VALUES = "values";

  private static final Set<String> OTHERS = ImmutableSet.of(HeadShape.VERSION, SCRIPT);

  private JsonForm() {}

  /**
   * Returns an episode as JSON, indented, which reads back as an equal one.
   *
   * @param episode the episode
   * @param vocabulary what defines its directives
   * @return the JSON, with a line break at its end
   * @throws IllegalArgumentException if a directive is not in the vocabulary
   */
  public static String write(Episode episode, Vocabulary vocabulary) {
    JsonWriter json = JsonWriter.indented();
    write(episode, vocabulary, json);
    return json + "\n";
  }

  /**
   * Writes an episode as a value of JSON.
   *
   * @param episode the episode
   * @param vocabulary what defines its directives
   * @param json takes the value
   * @throws IllegalArgumentException if a directive is not in the vocabulary
   */
  public static void write(Episode episode, Vocabulary vocabulary, JsonWriter json) {
    json.beginObject().name(HeadShape.VERSION).value(1);
    keys(HeadShape.EPISODE, episode, json);
    json.name(SCRIPT).beginArray();
    for (Element element : episode.script().elements()) {
      write(element, vocabulary, json);
    }
    json.endArray().endObject();
  }

  /**
   * Writes an element of a script as a value of JSON.
   *
   * @param element the element
   * @param vocabulary what defines it, if it is a directive
   * @param json takes the value
   * @throws IllegalArgumentException if it is a directive that is not in the vocabulary
   */
  public static void write(Element element, Vocabulary vocabulary, JsonWriter json) {
    json.beginObject();
    if (element instanceof Narration narration) {
      json.name(NARRATION).value(narration.text());
    } else if (element instanceof Comment comment) {
      json.name(COMMENT).value(comment.text());
    } else if (element instanceof RawDirective raw) {
      json.name(DIRECTIVE).value(raw.name()).name(VALUES).beginArray();
      for (RawDirective.Attribute attribute : raw.attributes()) {
        json.beginArray();
        attribute.key().ifPresent(json::value);
        json.value(attribute.value()).endArray();
      }
      json.endArray();
    } else {
      directive((Directive) element, vocabulary, json);
    }
    json.endObject();
  }

  private static <D extends Directive> void directive(
      D directive, Vocabulary vocabulary, JsonWriter json) {
    Optional<DirectiveDefinition<D>> definition = vocabulary.definitionOf(directive);
    Preconditions.checkArgument(
        definition.isPresent(),
        "script: expected directives of the vocabulary only, but it has no %s of %s; write with a"
            + " vocabulary that defines it",
        directive.name(),
        directive.getClass());
    json.name(DIRECTIVE).value(directive.name());
    for (Attribute<D, ?> attribute : definition.get().attributes()) {
      attribute(attribute, directive, json);
    }
  }

  private static <D extends Directive, T> void attribute(
      Attribute<D, T> attribute, D directive, JsonWriter json) {
    attribute
        .value(directive)
        .ifPresent(value -> json.name(attribute.name()).data(attribute.type().toData(value)));
  }

  private static <E, B> void keys(HeadShape<E, B> shape, E value, JsonWriter json) {
    for (HeadShape.Key<E, B> key : shape.keys()) {
      if (key instanceof HeadShape.Key.One<E, B, ?> one) {
        one.data(value).ifPresent(data -> json.name(one.name()).data(data));
      } else if (key instanceof HeadShape.Key.Many<E, B, ?> many) {
        list(many, value, json);
      }
    }
  }

  private static <E, B, I> void list(HeadShape.Key.Many<E, B, I> key, E value, JsonWriter json) {
    List<I> items = key.getter().apply(value);
    if (items.isEmpty() && !key.isWritten()) {
      return;
    }
    json.name(key.name()).beginArray();
    for (I item : items) {
      json.beginObject();
      keys(key.items(), item, json);
      json.endObject();
    }
    json.endArray();
  }

  /**
   * Returns the episode that JSON holds. Every text can be read, in time that grows with its
   * length.
   *
   * @param text any text
   * @param vocabulary what defines its directives
   * @param limits how much is read
   * @return what was read, what is wrong with it, and where everything stands
   */
  public static JsonReading read(String text, Vocabulary vocabulary, Limits limits) {
    List<Diagnostic> found = new ArrayList<>();
    return read(text, root(text, limits, found), vocabulary, limits, found);
  }

  /**
   * Returns the episode that a language model wrote by {@link StructuredSchema}: a key whose value
   * is null is taken as absent, at any depth, and all else is as in {@link #read}.
   *
   * @param text any text
   * @param vocabulary what defines its directives
   * @param limits how much is read
   * @return what was read, what is wrong with it, and where everything stands
   */
  public static JsonReading readStructured(String text, Vocabulary vocabulary, Limits limits) {
    List<Diagnostic> found = new ArrayList<>();
    return read(text, withoutNulls(root(text, limits, found)), vocabulary, limits, found);
  }

  private static Node.Fields withoutNulls(Node.Fields fields) {
    return new Node.Fields(
        fields.fields().stream()
            .filter(field -> !isNull(field.value()))
            .map(each -> new Node.Field(each.key(), each.keySpan(), withoutNulls(each.value())))
            .toList(),
        fields.span(),
        fields.isComplete());
  }

  private static Node withoutNulls(Node node) {
    if (node instanceof Node.Fields fields) {
      return withoutNulls(fields);
    }
    return node instanceof Node.Items items
        ? new Node.Items(items.items().stream().map(JsonForm::withoutNulls).toList(), items.span())
        : node;
  }

  static boolean isNull(Node node) {
    return node instanceof Node.Scalar scalar && scalar.data() == Node.Null.NULL;
  }

  private static JsonReading read(
      String text, Node.Fields root, Vocabulary vocabulary, Limits limits, List<Diagnostic> found) {
    SourceText source = SourceText.of(text);
    List<Node.Fields> placed = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    HeadBinder head = HeadBinder.ofData(JsonWriter::quote, found::add);
    head.checkVersion(root);
    Optional<Episode.Builder> builder =
        head.bind(HeadShape.EPISODE, root, opening(root.span()), OTHERS);
    boolean hasHead = found.isEmpty();
    @Nullable Node script = null;
    for (Node.Field field : root.fields()) {
      if (field.key().equals(SCRIPT) && script == null) {
        script = field.value();
      }
    }
    if (script instanceof Node.Items items) {
      elements(items, new ElementReader(source, vocabulary, limits, found::add), elements, placed);
    } else if (script != null) {
      found.add(Findings.wrongShape(SCRIPT, "a list of elements", script));
    } else if (root.isComplete()) {
      found.add(
          Diagnostic.of(
              Code.MISSING_KEY,
              opening(root.span()),
              "an episode: expected script (a list of elements), but it is missing"));
    }
    Script read = Script.of(elements);
    return new JsonReading(
        source,
        read,
        hasHead && script instanceof Node.Items
            ? builder.map(b -> b.script(read).build())
            : Optional.empty(),
        sorted(found, limits),
        root,
        placed);
  }

  private static void elements(
      Node.Items items, ElementReader reader, List<Element> elements, List<Node.Fields> placed) {
    for (Node item : items.items()) {
      if (!reader.hasRoom(item, elements.size())) {
        return;
      }
      @Nullable Element element = reader.read(item);
      if (element != null) {
        elements.add(element);
        placed.add((Node.Fields) item);
      }
    }
  }

  /** Returns the episode's object; an incomplete one without keys where there is none. */
  private static Node.Fields root(String text, Limits limits, List<Diagnostic> found) {
    Span whole = new Span(0, text.length());
    Node.Fields nothing = new Node.Fields(List.of(), whole, false);
    if (text.length() > limits.text()) {
      found.add(
          Diagnostic.of(
              Code.LIMIT,
              Span.at(limits.text()),
              "expected at most "
                  + limits.text()
                  + " UTF-16 units in a text (limit \"text\"), but there are "
                  + text.length()));
      return nothing;
    }
    @Nullable Node root = JsonTree.read(text, found::add);
    if (root instanceof Node.Fields fields) {
      return fields;
    }
    if (found.isEmpty()) {
      found.add(
          Diagnostic.of(
              Code.BAD_JSON,
              root == null ? whole : opening(root.span()),
              "not an episode: expected an object with id, title and script, but "
                  + (root == null ? "there is nothing" : "it is something else")));
    }
    return nothing;
  }

  private static Span opening(Span span) {
    return new Span(span.start(), Math.min(span.start() + 1, span.end()));
  }

  private static List<Diagnostic> sorted(List<Diagnostic> found, Limits limits) {
    found.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
    if (found.size() <= limits.diagnostics()) {
      return found;
    }
    List<Diagnostic> first = new ArrayList<>(found.subList(0, limits.diagnostics()));
    first.add(
        Diagnostic.of(
            Code.TOO_MANY_DIAGNOSTICS,
            Span.at(first.get(first.size() - 1).span().end()),
            "expected at most "
                + limits.diagnostics()
                + " diagnostics (limit \"diagnostics\"), but there are more from here on"));
    return first;
  }
}
