package dev.clio.schema.json;

import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.Constraint;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks which attributes a directive has: those that are required, and what holds between them.
 *
 * @param <D> the directive
 * @param definition its definition
 * @param place where it is reported that something is missing
 * @param seen where each attribute stands, by its first name, right or wrong
 * @param values the values of the attributes that fit, by their first names
 * @param slips attributes that unknown ones were probably meant for
 * @param out takes what is wrong
 */
record Constraints<D extends Directive>(
    DirectiveDefinition<D> definition,
    Span place,
    Map<String, Span> seen,
    Map<String, Object> values,
    Set<String> slips,
    Consumer<Diagnostic> out) {

  void check() {
    for (Attribute<D, ?> attribute : definition.attributes()) {
      if (attribute.isRequired()) {
        require(attribute.name());
      }
    }
    for (Constraint constraint : definition.constraints()) {
      if (constraint instanceof Constraint.OneOf oneOf) {
        check(oneOf);
      } else if (constraint instanceof Constraint.When when) {
        check(when);
      }
    }
  }

  private void check(Constraint.OneOf oneOf) {
    List<String> ways = new ArrayList<>();
    List<List<String>> chosen = new ArrayList<>();
    for (List<String> group : oneOf.groups()) {
      Optional<String> first =
          group.stream().filter(seen::containsKey).min(Comparator.comparingInt(this::start));
      first.ifPresent(ways::add);
      if (first.isPresent() || group.stream().anyMatch(slips::contains)) {
        chosen.add(group);
      }
    }
    ways.sort(Comparator.comparingInt(this::start));
    if (ways.size() > 1) {
      String last = ways.get(ways.size() - 1);
      out.accept(
          Diagnostic.of(
                  Code.TWO_WAYS,
                  span(last),
                  definition.name()
                      + ": expected one way to say it, but "
                      + ways.get(0)
                      + " and "
                      + last
                      + " are two")
              .and("first here", span(ways.get(0))));
    } else if (chosen.isEmpty()) {
      out.accept(
          Diagnostic.of(
              Code.MISSING_ATTRIBUTE,
              place,
              definition.name() + ": expected " + groups(oneOf) + ", but there is neither"));
    } else if (chosen.size() == 1) {
      chosen.get(0).forEach(this::require);
    }
  }

  private Span span(String name) {
    return seen.getOrDefault(name, place);
  }

  private int start(String name) {
    return span(name).start();
  }

  private void check(Constraint.When when) {
    @Nullable Object value = values.get(when.attribute());
    @Nullable Attribute<D, ?> attribute = definition.attribute(when.attribute());
    if (value == null || attribute == null) {
      return;
    }
    String keyword = print(attribute.type(), value);
    if (!when.keywords().contains(keyword)) {
      return;
    }
    when.required().forEach(this::require);
    for (String name : when.forbidden()) {
      @Nullable Span span = seen.get(name);
      if (span != null) {
        out.accept(
            Diagnostic.of(
                Code.NOT_ALLOWED_HERE,
                span,
                definition.name()
                    + ": "
                    + name
                    + ": expected none where "
                    + when.attribute()
                    + " is "
                    + keyword));
      }
    }
  }

  @SuppressWarnings("unchecked") // The value was read by the type.
  private static <T> String print(AttributeType<T> type, Object value) {
    return type.print((T) value);
  }

  private void require(String name) {
    @Nullable Attribute<D, ?> attribute = definition.attribute(name);
    if (attribute != null && !isThere(name)) {
      out.accept(
          Diagnostic.of(
              Code.MISSING_ATTRIBUTE,
              place,
              definition.name()
                  + ": expected "
                  + name
                  + " ("
                  + attribute.type().expected()
                  + "), but it is missing"));
    }
  }

  private boolean isThere(String name) {
    return seen.containsKey(name) || slips.contains(name);
  }

  private static String groups(Constraint.OneOf oneOf) {
    return oneOf.groups().stream()
        .map(group -> String.join(" and ", group))
        .collect(Collectors.joining(", or "));
  }
}
