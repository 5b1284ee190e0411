package dev.clio.schema.json;

import dev.clio.core.model.Directive;
import dev.clio.core.model.Names;
import dev.clio.core.model.RawDirective;
import dev.clio.core.value.EntityType;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.KeywordType;
import dev.clio.core.vocabulary.Problem;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Nearest;
import dev.clio.schema.frontmatter.Findings;
import dev.clio.schema.frontmatter.Node;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes directives of the objects of JSON. Not thread-safe. */
final class DirectiveReader {

  private final SourceText source;
  private final Vocabulary vocabulary;
  private final Limits limits;
  private final Consumer<Diagnostic> sink;
  private int errors;

  DirectiveReader(
      SourceText source, Vocabulary vocabulary, Limits limits, Consumer<Diagnostic> sink) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.sink = sink;
  }

  /**
   * Returns the directive of an object; a raw one if it is unknown or does not fit; null if there
   * is no name that could be a directive's.
   */
  @Nullable Directive read(Node.Fields fields, Node.Field kind) {
    if (!(kind.value() instanceof Node.Scalar scalar && scalar.data() instanceof String name)) {
      report(
          Findings.wrongShape(
              JsonForm.DIRECTIVE, "the name of a directive, such as map.view", kind.value()));
      return null;
    }
    @Nullable DirectiveDefinition<?> definition = vocabulary.find(name);
    if (definition == null) {
      report(
          Findings.unknown(
              Code.UNKNOWN_DIRECTIVE,
              scalar.span(),
              "expected a directive that is known, but was " + Problem.quote(name),
              Nearest.of(name, vocabulary.names()),
              JsonWriter::quote));
    }
    if (!Names.isDirective(name)) {
      return null;
    }
    if (name.length() > limits.name()) {
      limit(
          scalar.span(),
          "expected at most " + limits.name() + " UTF-16 units in a name (limit \"name\")");
    }
    List<Node.Field> attributes =
        fields.fields().stream().filter(field -> !field.equals(kind)).toList();
    if (attributes.size() > limits.attributes()) {
      limit(
          scalar.span(),
          name
              + ": expected at most "
              + limits.attributes()
              + " attributes (limit \"attributes\"), but there are "
              + attributes.size());
    }
    for (Node.Field field : attributes) {
      if (field.key().equals(JsonForm.VALUES)) {
        return new RawReader(limits, this::report).read(name, definition, scalar, attributes);
      }
    }
    @Nullable Directive read =
        definition == null ? null : bind(definition, fields, scalar.span(), attributes);
    return read != null ? read : raw(name, attributes);
  }

  private <D extends Directive> @Nullable D bind(
      DirectiveDefinition<D> definition,
      Node.Fields fields,
      Span place,
      List<Node.Field> attributes) {
    int before = errors;
    DirectiveDefinition.Draft<D> draft = definition.draft();
    Map<String, Span> seen = new LinkedHashMap<>();
    Map<String, Object> values = new LinkedHashMap<>();
    Set<String> slips = new HashSet<>();
    for (Node.Field field : attributes) {
      @Nullable Span first = seen.putIfAbsent(field.key(), field.keySpan());
      @Nullable Attribute<D, ?> attribute = definition.attribute(field.key());
      if (first != null) {
        report(
            Diagnostic.of(
                    Code.REPEATED_ATTRIBUTE,
                    field.keySpan(),
                    definition.name() + ": " + field.key() + " stands there twice")
                .and("first written here", first));
      } else if (attribute == null || !attribute.name().equals(field.key())) {
        seen.remove(field.key());
        unknown(definition, field, attribute, slips);
      } else {
        @Nullable Object value = bind(definition.name(), draft, attribute, field.value());
        if (value != null) {
          values.put(field.key(), value);
        }
      }
    }
    if (fields.isComplete()) {
      new Constraints<>(definition, place, seen, values, slips, this::report).check();
    }
    return errors == before && fields.isComplete() ? build(draft, definition, place) : null;
  }

  private <D extends Directive> @Nullable D build(
      DirectiveDefinition.Draft<D> draft, DirectiveDefinition<D> definition, Span place) {
    try {
      return draft.build();
    } catch (IllegalArgumentException | IllegalStateException refused) {
      // A check of the directive's own, which its definition does not say.
      report(
          Diagnostic.of(
              Code.NOT_ALLOWED_HERE, place, definition.name() + ": " + refused.getMessage()));
      return null;
    }
  }

  private <D extends Directive> void unknown(
      DirectiveDefinition<D> definition,
      Node.Field field,
      @Nullable Attribute<D, ?> other,
      Set<String> slips) {
    List<String> names = definition.attributes().stream().map(Attribute::name).toList();
    Optional<String> nearest =
        other == null ? Nearest.of(field.key(), names) : Optional.of(other.name());
    nearest.ifPresent(slips::add);
    report(
        Findings.unknown(
            Code.UNKNOWN_ATTRIBUTE,
            field.keySpan(),
            definition.name()
                + ": expected "
                + (names.isEmpty() ? "no attribute" : "one of " + String.join(", ", names))
                + ", but was "
                + Problem.quote(field.key()),
            nearest,
            JsonWriter::quote));
  }

  /** Gives an attribute its value and returns it; null, with a report, where it does not fit. */
  private <D extends Directive, T> @Nullable T bind(
      String directive, DirectiveDefinition.Draft<D> draft, Attribute<D, T> attribute, Node node) {
    AttributeType<T> type = attribute.type();
    String subject = directive + ": " + attribute.name();
    if (node instanceof Node.Fields) {
      report(Findings.wrongShape(subject, type.expected(), node));
      return null;
    }
    if (isTooLong(node)) {
      limit(
          node.span(),
          subject + ": expected at most " + limits.value() + " UTF-16 units (limit \"value\")");
    }
    Object data = data(node);
    @Nullable T value = type.fromData(data);
    if (value == null) {
      Problem problem = type.explainData(data);
      Node.Scalar culprit = culprit(type, node);
      report(
          Findings.wrongValue(
              subject, type.expected(), mended(type, problem, node), culprit, JsonWriter::quote));
    } else {
      draft.set(attribute, value);
      if (value instanceof EntityType entityType && !entityType.isKnown()) {
        sink.accept(unknownType(subject, entityType, node.span()));
      }
    }
    return value;
  }

  /** Returns the warning of an entity type that is none of Stagehand's. */
  static Diagnostic unknownType(String subject, EntityType type, Span span) {
    return Findings.unknown(
        Code.UNKNOWN_ENTITY_TYPE,
        span,
        subject
            + ": expected an entity type that Stagehand knows ("
            + String.join(", ", EntityType.KNOWN)
            + "), but was "
            + Problem.quote(type.name()),
        Nearest.of(type.name(), EntityType.KNOWN),
        JsonWriter::quote);
  }

  private boolean isTooLong(Node node) {
    return node instanceof Node.Scalar scalar
        && scalar.data() instanceof String text
        && text.length() > limits.value();
  }

  private static Object data(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.data();
    }
    return node instanceof Node.Items items
        ? items.items().stream().map(DirectiveReader::data).toList()
        : Node.Null.NULL;
  }

  /** Returns the item that does not fit, where the whole list would but for it; else the whole. */
  private static Node.Scalar culprit(AttributeType<?> type, Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar;
    }
    List<Node> items = node instanceof Node.Items list ? list.items() : List.of();
    List<Object> data = items.stream().map(DirectiveReader::data).toList();
    int fits = 0;
    int fails = items.size();
    while (fails - fits > 1) {
      int middle = (fits + fails) >>> 1;
      if (type.fromData(data.subList(0, middle)) == null) {
        fails = middle;
      } else {
        fits = middle;
      }
    }
    Span span =
        items.isEmpty() || (fails == items.size() && type.fromData(data.subList(0, fails)) != null)
            ? node.span()
            : items.get(fails - 1).span();
    return new Node.Scalar(Node.Null.NULL, span, -1);
  }

  /** Returns the problem with a mend only where the mend is a text in place of a text. */
  private static Problem mended(AttributeType<?> type, Problem problem, Node node) {
    boolean isText = node instanceof Node.Scalar scalar && scalar.data() instanceof String;
    Optional<Problem.Mend> mend = isText ? problem.mend() : Optional.empty();
    if (mend.isEmpty() && isText && type instanceof KeywordType<?> keyword) {
      mend =
          Nearest.of((String) ((Node.Scalar) node).data(), keyword.words().keySet())
              .map(word -> new Problem.Mend(word, false));
    }
    return new Problem(
        problem.kind(),
        problem.found(),
        isText ? problem.start() : 0,
        isText ? problem.end() : 0,
        mend);
  }

  private RawDirective raw(String name, List<Node.Field> attributes) {
    List<RawDirective.Attribute> raw = new ArrayList<>();
    for (Node.Field field : attributes) {
      if (Names.isSegment(field.key())) {
        raw.add(RawDirective.Attribute.of(field.key(), text(field.value())));
      }
    }
    return RawDirective.of(name, raw);
  }

  private String text(Node node) {
    if (node instanceof Node.Items items) {
      return String.join(", ", items.items().stream().map(this::text).toList());
    }
    return node instanceof Node.Scalar scalar && scalar.data() instanceof String text
        ? text
        : source.text().substring(node.span().start(), node.span().end());
  }

  private void limit(Span span, String message) {
    report(Diagnostic.of(Code.LIMIT, span, message));
  }

  private void report(Diagnostic diagnostic) {
    errors++;
    sink.accept(diagnostic);
  }
}
