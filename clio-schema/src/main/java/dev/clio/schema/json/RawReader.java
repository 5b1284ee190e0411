package dev.clio.schema.json;

import com.google.common.collect.ImmutableSet;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Names;
import dev.clio.core.model.RawDirective;
import dev.clio.core.value.EntityType;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Problem;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Nearest;
import dev.clio.schema.frontmatter.Findings;
import dev.clio.schema.frontmatter.Node;
import dev.clio.schema.text.Limits;
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

/**
 * Reads the attributes of a raw directive, which are texts with names or without, and says what
 * would be wrong with them in a text.
 *
 * @param limits how much is read
 * @param out takes what is wrong
 */
record RawReader(Limits limits, Consumer<Diagnostic> out) {

  /** An attribute and where it stands. */
  private record Given(RawDirective.Attribute attribute, Span keySpan, Node.Scalar value) {}

  RawDirective read(
      String name,
      @Nullable DirectiveDefinition<?> definition,
      Node.Scalar place,
      List<Node.Field> fields) {
    List<Given> given = new ArrayList<>();
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
      check(definition, place.span(), given);
    }
    return RawDirective.of(name, given.stream().map(Given::attribute).toList());
  }

  /** Takes the attributes that can be read; returns whether all can. */
  private boolean values(String name, Node node, List<Given> given) {
    String subject = name + ": " + JsonForm.VALUES;
    if (!(node instanceof Node.Items items)) {
      out.accept(Findings.wrongShape(subject, "a list of attributes", node));
      return false;
    }
    if (items.items().size() > limits.attributes()) {
      limit(node.span(), name, limits.attributes() + " attributes", "attributes");
    }
    for (Node item : items.items()) {
      @Nullable Given attribute = attribute(name, item);
      if (attribute == null) {
        out.accept(
            Findings.wrongShape(subject, "a list of a name and a text, or of a text alone", item));
      } else {
        given.add(attribute);
      }
    }
    return given.size() == items.items().size();
  }

  private @Nullable Given attribute(String name, Node node) {
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
      return new Given(new RawDirective.Attribute(Optional.empty(), text), value.span(), value);
    }
    String key = (String) ((Node.Scalar) parts.get(0)).data();
    if (!Names.isSegment(key)) {
      return null;
    }
    if (key.length() > limits.name()) {
      limit(parts.get(0).span(), name, limits.name() + " UTF-16 units in a name", "name");
    }
    return new Given(RawDirective.Attribute.of(key, text), parts.get(0).span(), value);
  }

  private <D extends Directive> void check(
      DirectiveDefinition<D> definition, Span place, List<Given> given) {
    Map<String, Span> seen = new LinkedHashMap<>();
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> slips = new HashSet<>();
    for (Given each : given) {
      Optional<String> key = each.attribute().key();
      @Nullable Attribute<D, ?> attribute =
          key.isPresent() ? definition.attribute(key.get()) : definition.positional();
      boolean isSecond =
          attribute != null && key.isEmpty() && "".equals(names.get(attribute.name()));
      if (attribute == null || isSecond) {
        unknown(definition, key, each.keySpan(), slips);
        continue;
      }
      @Nullable Span first = seen.putIfAbsent(attribute.name(), each.keySpan());
      String written = key.orElse("");
      if (first != null) {
        boolean again = written.equals(names.get(attribute.name()));
        out.accept(
            Diagnostic.of(
                    again ? Code.REPEATED_ATTRIBUTE : Code.TWO_WAYS,
                    each.keySpan(),
                    definition.name() + ": " + attribute.name() + " is there twice")
                .and("first written here", first));
        continue;
      }
      names.put(attribute.name(), written);
      @Nullable Object value = value(definition.name(), attribute, each);
      if (value != null) {
        values.put(attribute.name(), value);
      }
    }
    new Constraints<>(definition, place, seen, values, slips, out).check();
  }

  private <D extends Directive> void unknown(
      DirectiveDefinition<D> definition, Optional<String> key, Span span, Set<String> slips) {
    if (key.isEmpty()) {
      out.accept(
          Diagnostic.of(
              Code.POSITIONAL_VALUE,
              span,
              definition.name()
                  + (definition.positional() == null
                      ? ": expected no value without a name"
                      : ": expected one value without a name")));
      return;
    }
    Optional<String> nearest =
        Nearest.of(key.get(), ImmutableSet.copyOf(definition.attributeNames()));
    nearest.ifPresent(
        name -> {
          @Nullable Attribute<D, ?> meant = definition.attribute(name);
          if (meant != null) {
            slips.add(meant.name());
          }
        });
    out.accept(
        Findings.unknown(
            Code.UNKNOWN_ATTRIBUTE,
            span,
            definition.name()
                + ": expected one of "
                + String.join(", ", definition.attributes().stream().map(Attribute::name).toList())
                + ", but was "
                + Problem.quote(key.get()),
            nearest,
            JsonWriter::quote));
  }

  private <T> @Nullable T value(String directive, Attribute<?, T> attribute, Given given) {
    AttributeType<T> type = attribute.type();
    String text = given.attribute().value();
    @Nullable T value = type.parse(text);
    if (value == null) {
      out.accept(
          Findings.wrongValue(
              directive + ": " + attribute.name(),
              type.expected(),
              type.explain(text),
              given.value(),
              JsonWriter::quote));
    } else if (value instanceof EntityType entityType && !entityType.isKnown()) {
      out.accept(
          DirectiveReader.unknownType(
              directive + ": " + attribute.name(), entityType, given.value().span()));
    }
    return value;
  }

  private void limit(Span span, String directive, String most, String limit) {
    out.accept(
        Diagnostic.of(
            Code.LIMIT,
            span,
            directive + ": expected at most " + most + " (limit \"" + limit + "\")"));
  }
}
