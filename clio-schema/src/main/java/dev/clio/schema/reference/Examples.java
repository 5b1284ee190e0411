package dev.clio.schema.reference;

import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.Attribute;
import dev.clio.core.vocabulary.AttributeType;
import dev.clio.core.vocabulary.BooleanType;
import dev.clio.core.vocabulary.CitedSourceType;
import dev.clio.core.vocabulary.ColorType;
import dev.clio.core.vocabulary.Constraint;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.DurationType;
import dev.clio.core.vocabulary.EntityIdType;
import dev.clio.core.vocabulary.EntityIdsType;
import dev.clio.core.vocabulary.EntityTypeType;
import dev.clio.core.vocabulary.IntegerType;
import dev.clio.core.vocabulary.KeywordType;
import dev.clio.core.vocabulary.NumberType;
import dev.clio.core.vocabulary.RadiusType;
import dev.clio.core.vocabulary.SlugType;
import dev.clio.core.vocabulary.SourceIdType;
import dev.clio.core.vocabulary.TextType;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.print.Printer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes examples of a directive from its definition. */
final class Examples {

  /** Entities in the order that a directive's attributes speak of them. */
  private static final List<String> ENTITIES = List.of("city:paris", "city:lyon", "city:lille");

  private static final List<String> WORDS = List.of("A few words", "More of them", "The rest");

  private Examples() {}

  /**
   * Returns directives in their canonical text: one for each way to say it, with the attributes
   * that it cannot do without, and one with all that go together, where there are more. What a
   * check of the directive's own refuses, which the definition does not say, is left out.
   */
  static <D extends Directive> List<String> of(DirectiveDefinition<D> definition) {
    Set<String> examples = new LinkedHashSet<>();
    int ways = ways(definition);
    for (int way = 0; way < ways; way++) {
      print(definition, needed(definition, way)).ifPresent(examples::add);
    }
    print(definition, possible(definition, ways - 1)).ifPresent(examples::add);
    return ImmutableList.copyOf(examples);
  }

  private static <D extends Directive> Optional<String> print(
      DirectiveDefinition<D> definition, Set<String> chosen) {
    DirectiveDefinition.Draft<D> draft = definition.draft();
    Map<String, Integer> before = new HashMap<>();
    for (Attribute<D, ?> attribute : definition.attributes()) {
      if (chosen.contains(attribute.name())) {
        int index = before.merge(attribute.type().name(), 1, Integer::sum) - 1;
        set(draft, attribute, text(attribute.type(), index));
      }
    }
    try {
      Directive example = draft.build();
      return Optional.of(Printer.of(Vocabulary.of(List.of(definition))).print(example));
    } catch (IllegalArgumentException | IllegalStateException refused) {
      return Optional.empty();
    }
  }

  private static int ways(DirectiveDefinition<?> definition) {
    return definition.constraints().stream()
        .mapToInt(it -> it instanceof Constraint.OneOf oneOf ? oneOf.groups().size() : 1)
        .max()
        .orElse(1);
  }

  private static <D extends Directive, T> void set(
      DirectiveDefinition.Draft<D> draft, Attribute<D, T> attribute, String text) {
    @Nullable T value = attribute.type().parse(text);
    if (value != null) {
      draft.set(attribute, value);
    }
  }

  /** Returns the attributes that a directive cannot do without, said in one of its ways. */
  private static Set<String> needed(DirectiveDefinition<?> definition, int way) {
    Set<String> needed = new LinkedHashSet<>();
    for (Attribute<?, ?> attribute : definition.attributes()) {
      if (attribute.isRequired()) {
        needed.add(attribute.name());
      }
    }
    for (Constraint constraint : definition.constraints()) {
      if (constraint instanceof Constraint.OneOf oneOf) {
        needed.addAll(group(oneOf, way));
      } else if (constraint instanceof Constraint.When when
          && needed.contains(when.attribute())
          && applies(definition, when)) {
        needed.addAll(when.required());
      }
    }
    return needed;
  }

  /** Returns all attributes that a directive may have at once, said in one of its ways. */
  private static Set<String> possible(DirectiveDefinition<?> definition, int way) {
    Set<String> possible = new LinkedHashSet<>();
    definition.attributes().forEach(attribute -> possible.add(attribute.name()));
    for (Constraint constraint : definition.constraints()) {
      if (constraint instanceof Constraint.OneOf oneOf) {
        oneOf.groups().forEach(possible::removeAll);
        possible.addAll(group(oneOf, way));
      } else if (constraint instanceof Constraint.When when
          && possible.contains(when.attribute())
          && applies(definition, when)) {
        when.forbidden().forEach(possible::remove);
      }
    }
    return possible;
  }

  private static List<String> group(Constraint.OneOf oneOf, int way) {
    return oneOf.groups().get(Math.min(way, oneOf.groups().size() - 1));
  }

  private static boolean applies(DirectiveDefinition<?> definition, Constraint.When when) {
    @Nullable Attribute<?, ?> keyword = definition.attribute(when.attribute());
    return keyword != null && when.keywords().contains(text(keyword.type(), 0));
  }

  /** Returns the text of a value that fits a type, another one for each of the first few. */
  static String text(AttributeType<?> type, int index) {
    if (type instanceof NumberType number) {
      return number.print(Math.max(number.min(), Math.min(number.max(), number(number, index))));
    } else if (type instanceof KeywordType<?> keyword) {
      return keyword.words().keySet().iterator().next();
    } else if (type instanceof IntegerType integer) {
      return Long.toString(Math.max(integer.min(), Math.min(integer.max(), 1)));
    } else if (type instanceof SlugType slug) {
      return slug.example().orElse("railways");
    } else if (type instanceof EntityIdType) {
      return ENTITIES.get(index % ENTITIES.size());
    } else if (type instanceof EntityIdsType) {
      return String.join(", ", ENTITIES.subList(0, 2));
    } else if (type instanceof TextType words) {
      String text = WORDS.get(index % WORDS.size());
      return text.substring(0, Math.min(text.length(), words.max())).strip();
    } else if (type instanceof CitedSourceType || type instanceof SourceIdType) {
      return "le_monde_2026";
    } else if (type instanceof ColorType) {
      return "#ef4444";
    } else if (type instanceof RadiusType) {
      return "250.0";
    } else if (type instanceof DurationType) {
      return "500";
    } else if (type instanceof BooleanType) {
      return "true";
    } else if (type instanceof EntityTypeType) {
      return "city";
    }
    throw new AssertionError("no example for the type " + type.name());
  }

  private static double number(NumberType number, int index) {
    if (number.name().equals("latitude")) {
      return 48.9 + 2 * index;
    } else if (number.name().equals("longitude")) {
      return 2.4 + 6 * index;
    }
    return number.max() <= 1 ? 0.5 : number.max() / 4;
  }
}
