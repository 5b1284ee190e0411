package dev.clio.schema.reference;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an example of a directive from its definition. */
final class Examples {

  /** Entities in the order that a directive's attributes speak of them. */
  private static final List<String> ENTITIES = List.of("city:paris", "city:lyon", "city:lille");

  private Examples() {}

  /**
   * Returns a directive in its canonical text, with the attributes that it cannot do without; empty
   * if a check of its own, which the definition does not say, refuses them.
   */
  static <D extends Directive> Optional<String> of(DirectiveDefinition<D> definition) {
    Set<String> needed = needed(definition);
    DirectiveDefinition.Draft<D> draft = definition.draft();
    int entities = 0;
    for (Attribute<D, ?> attribute : definition.attributes()) {
      if (needed.contains(attribute.name())) {
        boolean isEntity = attribute.type() instanceof EntityIdType;
        set(draft, attribute, text(attribute.type(), ENTITIES.get(entities % ENTITIES.size())));
        entities += isEntity ? 1 : 0;
      }
    }
    try {
      Directive example = draft.build();
      return Optional.of(Printer.of(Vocabulary.of(List.of(definition))).print(example));
    } catch (IllegalArgumentException | IllegalStateException refused) {
      return Optional.empty();
    }
  }

  private static <D extends Directive, T> void set(
      DirectiveDefinition.Draft<D> draft, Attribute<D, T> attribute, String text) {
    @Nullable T value = attribute.type().parse(text);
    if (value != null) {
      draft.set(attribute, value);
    }
  }

  private static Set<String> needed(DirectiveDefinition<?> definition) {
    Set<String> needed = new LinkedHashSet<>();
    for (Attribute<?, ?> attribute : definition.attributes()) {
      if (attribute.isRequired()) {
        needed.add(attribute.name());
      }
    }
    for (Constraint constraint : definition.constraints()) {
      if (constraint instanceof Constraint.OneOf oneOf) {
        needed.addAll(oneOf.groups().get(0));
      } else if (constraint instanceof Constraint.When when && needed.contains(when.attribute())) {
        @Nullable Attribute<?, ?> keyword = definition.attribute(when.attribute());
        if (keyword != null && when.keywords().contains(text(keyword.type(), ""))) {
          needed.addAll(when.required());
        }
      }
    }
    return needed;
  }

  /** Returns the text of a value that fits a type. */
  private static String text(AttributeType<?> type, String entity) {
    if (type instanceof NumberType number) {
      double value =
          number.name().equals("latitude")
              ? 48.9
              : number.name().equals("longitude")
                  ? 2.4
                  : number.max() <= 1 ? 0.5 : number.max() / 4;
      return number.print(Math.max(number.min(), value));
    }
    if (type instanceof KeywordType<?> keyword) {
      return keyword.words().keySet().iterator().next();
    }
    if (type instanceof IntegerType integer) {
      return Long.toString(Math.max(integer.min(), Math.min(integer.max(), 1)));
    }
    if (type instanceof SlugType slug) {
      return slug.example().orElse("railways");
    }
    if (type instanceof EntityIdType) {
      return entity;
    }
    if (type instanceof EntityIdsType) {
      return String.join(", ", ENTITIES.subList(0, 2));
    }
    if (type instanceof TextType words) {
      return "A few words".substring(0, Math.min(11, words.max())).strip();
    }
    return type instanceof CitedSourceType || type instanceof SourceIdType
        ? "le_monde_2026"
        : type instanceof ColorType
            ? "#ef4444"
            : type instanceof RadiusType
                ? "250.0"
                : type instanceof DurationType
                    ? "500"
                    : type instanceof BooleanType
                        ? "true"
                        : type instanceof EntityTypeType ? "city" : "railways";
  }
}
