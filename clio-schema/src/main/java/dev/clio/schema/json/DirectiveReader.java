package dev.clio.schema.json;

import dev.clio.core.model.Directive;
import dev.clio.core.model.Names;
import dev.clio.core.model.RawDirective;
import dev.clio.core.value.EntityType;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Problem;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.bind.AttributeRules;
import dev.clio.schema.bind.Given;
import dev.clio.schema.bind.ValueRules;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Nearest;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.frontmatter.Findings;
import dev.clio.schema.frontmatter.Node;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    PartsForm form = new PartsForm(fields.fields().stream().map(DirectiveReader::whole).toList());
    AttributeRules<D> rules = new AttributeRules<>(definition, place, form, this::report);
    List<Node.Field> unknown = new ArrayList<>(0);
    for (Node.Field field : attributes) {
      @Nullable Attribute<D, ?> attribute = definition.attribute(field.key());
      if (attribute == null || !attribute.name().equals(field.key())) {
        unknown.add(field);
        continue;
      }
      Given given = new Given(field.key(), field.keySpan(), whole(field));
      @Nullable Given first = rules.put(field.key(), given);
      if (first != null) {
        report(rules.twice(field.key(), first, given, isSame(source, first.whole(), whole(field))));
      } else if (JsonForm.isNull(field.value()) && !attribute.isRequired()) {
        report(absent(definition.name(), attribute, field, form));
      } else {
        bind(definition.name(), draft, attribute, field.value(), rules);
      }
    }
    // Only now is it known which names are still free to be what was meant.
    for (Node.Field field : unknown) {
      unknown(definition, field, rules);
    }
    if (fields.isComplete()) {
      rules.check();
    }
    return errors == before && fields.isComplete() ? build(draft, definition, place) : null;
  }

  /** Returns the report of a null, by which many programs say that a key is absent. */
  private static Diagnostic absent(
      String directive, Attribute<?, ?> attribute, Node.Field field, PartsForm form) {
    return Diagnostic.of(
        Code.WRONG_TYPE,
        field.value().span(),
        directive
            + ": "
            + attribute.name()
            + ": expected "
            + attribute.type().expected()
            + ", but was null; what is absent has no key",
        Repair.of("leave it out", true, form.removal(whole(field))));
  }

  private static Span whole(Node.Field field) {
    return new Span(field.keySpan().start(), field.value().span().end());
  }

  private static boolean isSame(SourceText source, Span one, Span other) {
    String text = source.text();
    return text.substring(one.start(), one.end())
        .equals(text.substring(other.start(), other.end()));
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
      DirectiveDefinition<D> definition, Node.Field field, AttributeRules<D> rules) {
    @Nullable Attribute<D, ?> other = definition.attribute(field.key());
    List<String> names =
        other != null
            ? List.of(other.name())
            : definition.attributes().stream()
                .map(Attribute::name)
                .filter(name -> !rules.isThere(name))
                .toList();
    report(
        rules.unknown(
            field.key(),
            new Given(field.key(), field.keySpan(), whole(field)),
            names,
            each -> !(field.value() instanceof Node.Fields) && fits(each, data(field.value()))));
  }

  private static <T> boolean fits(Attribute<?, T> attribute, Object data) {
    @Nullable T value = attribute.type().fromData(data);
    return value != null && !(value instanceof EntityType type && !type.isKnown());
  }

  /** Gives an attribute its value, or reports that it does not fit. */
  private <D extends Directive, T> void bind(
      String directive,
      DirectiveDefinition.Draft<D> draft,
      Attribute<D, T> attribute,
      Node node,
      AttributeRules<D> rules) {
    AttributeType<T> type = attribute.type();
    String subject = directive + ": " + attribute.name();
    if (node instanceof Node.Fields) {
      report(Findings.wrongShape(subject, type.expected(), node));
      return;
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
      report(
          Findings.wrongValue(
              subject,
              type.expected(),
              mended(type, problem, node),
              culprit(type, node),
              JsonWriter::quote));
    } else {
      draft.set(attribute, value);
      rules.putWord(attribute.name(), type.print(value));
      if (value instanceof EntityType entityType && !entityType.isKnown()) {
        Span span = node.span();
        sink.accept(
            ValueRules.unknownType(
                subject, entityType, span, word -> new Edit(span, JsonWriter.quote(word))));
      }
    }
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
    return node instanceof Node.Scalar scalar && scalar.data() instanceof String text
        ? ValueRules.guessed(type, problem, text)
        : new Problem(problem.kind(), problem.found(), 0, 0, Optional.empty());
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
