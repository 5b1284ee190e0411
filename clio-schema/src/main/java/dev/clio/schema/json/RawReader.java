package dev.clio.schema.json;

import dev.clio.core.model.Directive;
import dev.clio.core.model.Names;
import dev.clio.core.model.RawDirective;
import dev.clio.core.value.EntityType;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Problem;
import dev.clio.schema.bind.AttributeRules;
import dev.clio.schema.bind.Given;
import dev.clio.schema.bind.ValueRules;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.frontmatter.Findings;
import dev.clio.schema.frontmatter.Node;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributes of a raw directive, which are texts with names or without, and says what
 * would be wrong with them in a text.
 *
 * @param limits how much is read
 * @param out takes what is wrong
 */
record RawReader(Limits limits, Consumer<Diagnostic> out) {

  /** An attribute and where it stands. */
  private record Written(
      RawDirective.Attribute attribute, Span keySpan, Node.Scalar value, Span whole) {}

  RawDirective read(
      String name,
      @Nullable DirectiveDefinition<?> definition,
      Node.Scalar place,
      List<Node.Field> fields) {
    List<Written> given = new ArrayList<>();
    boolean isFirst = true;
    boolean isWhole = true;
    for (Node.Field field : fields) {
      if (!field.key().equals(JsonForm.VALUES) || !isFirst) {
        out.accept(
            Findings.unknown(
                Code.UNKNOWN_KEY,
                field.keySpan(),
                name + ": expected no other key beside values, but there is " + field.key(),
                Optional.empty(),
                JsonWriter::quote));
      } else {
        isFirst = false;
        isWhole = values(name, field.value(), given);
      }
    }
    if (definition != null && isWhole) {
      List<String> keys = new ArrayList<>();
      List<Diagnostic> found = new ArrayList<>();
      new RawReader(limits, found::add).check(definition, place.span(), given, keys);
      found.forEach(out);
      if (found.stream().noneMatch(Diagnostic::isError)) {
        fits(name, fields, keys);
      }
    }
    return RawDirective.of(name, given.stream().map(Written::attribute).toList());
  }

  /** Reports a directive that needs no raw form; what is raw never passes the gate. */
  private void fits(String name, List<Node.Field> fields, List<String> keys) {
    for (Node.Field field : fields) {
      if (field.key().equals(JsonForm.VALUES)) {
        Span span = new Span(field.keySpan().start(), field.value().span().end());
        Repair repair =
            Repair.of("write them as keys", true, new Edit(span, String.join(", ", keys)));
        out.accept(
            Diagnostic.of(
                Code.UNKNOWN_KEY,
                field.keySpan(),
                name + ": expected its attributes as keys of their own, but they are in values",
                keys.isEmpty() ? new Repair[0] : new Repair[] {repair}));
        return;
      }
    }
  }

  /** Takes the attributes that can be read; returns whether all can. */
  private boolean values(String name, Node node, List<Written> given) {
    String subject = name + ": " + JsonForm.VALUES;
    if (!(node instanceof Node.Items items)) {
      out.accept(Findings.wrongShape(subject, "a list of attributes", node));
      return false;
    }
    if (items.items().size() > limits.attributes()) {
      limit(node.span(), name, limits.attributes() + " attributes", "attributes");
    }
    for (Node item : items.items()) {
      @Nullable Written attribute = attribute(name, item);
      if (attribute == null) {
        out.accept(
            Findings.wrongShape(subject, "a list of a name and a text, or of a text alone", item));
      } else {
        given.add(attribute);
      }
    }
    return given.size() == items.items().size();
  }

  private @Nullable Written attribute(String name, Node node) {
    List<Node> parts = node instanceof Node.Items items ? items.items() : List.of();
    for (Node part : parts) {
      if (!(part instanceof Node.Scalar scalar && scalar.data() instanceof String)) {
        return null;
      }
    }
    if (parts.isEmpty() || parts.size() > 2) {
      return null;
    }
    Node.Scalar value = (Node.Scalar) parts.get(parts.size() - 1);
    String text = (String) value.data();
    if (text.length() > limits.value()) {
      limit(value.span(), name, limits.value() + " UTF-16 units in a value", "value");
    }
    if (parts.size() == 1) {
      return new Written(
          new RawDirective.Attribute(Optional.empty(), text), value.span(), value, node.span());
    }
    String key = (String) ((Node.Scalar) parts.get(0)).data();
    if (!Names.isSegment(key)) {
      return null;
    }
    if (key.length() > limits.name()) {
      limit(parts.get(0).span(), name, limits.name() + " UTF-16 units in a name", "name");
    }
    return new Written(
        RawDirective.Attribute.of(key, text), parts.get(0).span(), value, node.span());
  }

  private <D extends Directive> void check(
      DirectiveDefinition<D> definition, Span place, List<Written> given, List<String> keys) {
    AttributeRules<D> rules =
        new AttributeRules<>(
            definition, place, new PartsForm(given.stream().map(Written::whole).toList()), out);
    Map<String, Written> firsts = new HashMap<>();
    List<Written> others = new ArrayList<>();
    for (Written each : given) {
      Optional<String> key = each.attribute().key();
      @Nullable Attribute<D, ?> attribute =
          key.isPresent() ? definition.attribute(key.get()) : definition.positional();
      @Nullable Written first = attribute == null ? null : firsts.get(attribute.name());
      boolean isSecond = key.isEmpty() && first != null && first.attribute().key().isEmpty();
      if (attribute == null || isSecond) {
        others.add(each);
        continue;
      }
      Given here = new Given(key.orElse(""), each.keySpan(), each.whole());
      @Nullable Given there = rules.put(attribute.name(), here);
      if (there != null && first != null) {
        out.accept(
            rules.twice(
                attribute.name(),
                there,
                here,
                first.attribute().value().equals(each.attribute().value())));
      } else {
        firsts.put(attribute.name(), each);
        keys.addAll(value(definition.name(), attribute, each, rules));
      }
    }
    for (Written each : others) {
      other(each, rules);
    }
    rules.check();
  }

  /** Reports an attribute that the directive does not have. */
  private <D extends Directive> void other(Written given, AttributeRules<D> rules) {
    String text = given.attribute().value();
    if (given.attribute().key().isPresent()) {
      String key = given.attribute().key().get();
      out.accept(
          rules.unknown(
              key,
              new Given(key, given.keySpan(), given.whole()),
              rules.free(),
              each -> each.type().parse(text) != null));
    } else {
      // A name makes a list of the text, so that there is no edit of it alone.
      Diagnostic said =
          rules.nameless(
              given.whole(),
              Problem.quote(text),
              rules.namelessFor(each -> each.type().parse(text) != null));
      out.accept(Diagnostic.of(said.code(), said.span(), said.message()));
    }
  }

  /** Checks a value; returns its key with its value of JSON, where it fits. */
  private <T> List<String> value(
      String directive, Attribute<?, T> attribute, Written given, AttributeRules<?> rules) {
    AttributeType<T> type = attribute.type();
    String text = given.attribute().value();
    @Nullable T value = type.parse(text);
    String subject = directive + ": " + attribute.name();
    if (value == null) {
      out.accept(
          Findings.wrongValue(
              subject,
              type.expected(),
              ValueRules.guessed(type, type.explain(text), text),
              given.value(),
              JsonWriter::quote));
      return List.of();
    }
    rules.putWord(attribute.name(), type.print(value));
    if (value instanceof EntityType entityType && !entityType.isKnown()) {
      Span span = given.value().span();
      out.accept(
          ValueRules.unknownType(
              subject, entityType, span, word -> new Edit(span, JsonWriter.quote(word))));
    }
    return List.of(
        JsonWriter.quote(attribute.name())
            + ": "
            + JsonWriter.inOneLine().data(type.toData(value)));
  }

  private void limit(Span span, String directive, String most, String limit) {
    out.accept(
        Diagnostic.of(
            Code.LIMIT,
            span,
            directive + ": expected at most " + most + " (limit \"" + limit + "\")"));
  }
}
