package dev.clio.testkit;

import dev.clio.core.model.Directive;
import dev.clio.core.model.RawDirective;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.Constraint;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Directives, from their definitions alone. */
final class DirectiveArbitraries {

  private static final String UNKNOWN_KEY = "no-such-key";

  private DirectiveArbitraries() {}

  static Arbitrary<Directive> directives(Vocabulary vocabulary) {
    List<Arbitrary<? extends Directive>> all = new ArrayList<>();
    for (DirectiveDefinition<?> definition : vocabulary.definitions()) {
      all.add(directives(definition));
    }
    return Arbitraries.of(all).flatMap(each -> each.map(directive -> (Directive) directive));
  }

  static <D extends Directive> Arbitrary<D> directives(DirectiveDefinition<D> definition) {
    List<Arbitrary<Given<D, ?>>> attributes = new ArrayList<>();
    for (Attribute<D, ?> attribute : definition.attributes()) {
      attributes.add(given(attribute));
    }
    Arbitrary<List<Given<D, ?>>> all = Combinators.combine(attributes).as(list -> list);
    return Combinators.combine(all, Arbitraries.integers().between(0, 99))
        .as((given, choice) -> build(definition, given, choice))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  /** An attribute, a value for it, and whether it is meant to be there. */
  private record Given<D extends Directive, T>(
      Attribute<D, T> attribute, T value, boolean present) {

    void into(DirectiveDefinition.Draft<D> draft) {
      draft.set(attribute, value);
    }

    boolean isOneOf(Set<String> keywords) {
      return keywords.contains(attribute.type().print(value));
    }
  }

  private static <D extends Directive, T> Arbitrary<Given<D, ?>> given(Attribute<D, T> attribute) {
    return Combinators.combine(ValueArbitraries.of(attribute.type()), Arbitraries.of(true, false))
        .as((value, present) -> new Given<>(attribute, value, present || attribute.isRequired()));
  }

  private static <D extends Directive> Optional<D> build(
      DirectiveDefinition<D> definition, List<Given<D, ?>> given, int choice) {
    Map<String, Given<D, ?>> byName = new LinkedHashMap<>();
    Set<String> present = new LinkedHashSet<>();
    for (Given<D, ?> each : given) {
      byName.put(each.attribute().name(), each);
      if (each.present()) {
        present.add(each.attribute().name());
      }
    }
    for (Constraint constraint : definition.constraints()) {
      if (constraint instanceof Constraint.OneOf oneOf) {
        oneOf.groups().forEach(present::removeAll);
        present.addAll(oneOf.groups().get(choice % oneOf.groups().size()));
      } else if (constraint instanceof Constraint.When when
          && present.contains(when.attribute())
          && Objects.requireNonNull(byName.get(when.attribute())).isOneOf(when.keywords())) {
        present.addAll(when.required());
        when.forbidden().forEach(present::remove);
      }
    }
    DirectiveDefinition.Draft<D> draft = definition.draft();
    for (Given<D, ?> each : given) {
      if (present.contains(each.attribute().name())) {
        each.into(draft);
      }
    }
    try {
      return Optional.of(draft.build());
    } catch (IllegalArgumentException refused) {
      // What holds between the numbers of two attributes is no constraint of the definition.
      return Optional.empty();
    }
  }

  /** Raw directives: of names that nobody knows, or with an attribute that nobody knows. */
  static Arbitrary<RawDirective> rawDirectives(Vocabulary vocabulary) {
    Arbitrary<RawDirective.Attribute> attributes =
        Combinators.combine(keys(), TextArbitraries.wild())
            .as((key, value) -> new RawDirective.Attribute(key, value));
    Arbitrary<List<RawDirective.Attribute>> lists = attributes.list().ofMaxSize(5);
    Arbitrary<RawDirective> unknown =
        Combinators.combine(unknownNames(vocabulary), lists).as(RawDirective::of);
    Arbitrary<RawDirective> unfit =
        Combinators.combine(Arbitraries.of(vocabulary.names()), lists)
            .as((name, list) -> RawDirective.of(name, with(list)));
    return Arbitraries.frequencyOf(Tuple.of(2, unknown), Tuple.of(1, unfit));
  }

  private static List<RawDirective.Attribute> with(List<RawDirective.Attribute> attributes) {
    List<RawDirective.Attribute> all = new ArrayList<>(attributes);
    all.add(RawDirective.Attribute.of(UNKNOWN_KEY, "x"));
    return all;
  }

  private static Arbitrary<Optional<String>> keys() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Optional.empty())),
        Tuple.of(
            4,
            Arbitraries.of(
                    "a", "B", "lat", "ids", "x-1", "y_", "directive", "values", "comment", "text")
                .map(Optional::of)));
  }

  private static Arbitrary<String> unknownNames(Vocabulary vocabulary) {
    return Arbitraries.oneOf(
            Arbitraries.of("a.b", "map.spotlite", "x-1.y_2.z", "Map.View", "w.w.w.w"),
            Arbitraries.strings()
                .withChars("abZ")
                .ofMinLength(1)
                .ofMaxLength(4)
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(list -> String.join(".", list)))
        .filter(name -> !vocabulary.names().contains(name));
  }
}
