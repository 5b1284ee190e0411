package dev.clio.core.vocabulary;

import dev.clio.core.value.EntityType;
import org.jspecify.annotations.Nullable;

/** An {@link EntityType}, known or not. */
public record EntityTypeType() implements AttributeType<EntityType> {

  @Override
  public String name() {
    return "entity type";
  }

  @Override
  public String expected() {
    return "an entity type, such as country, city or site";
  }

  @Override
  public @Nullable EntityType parse(String text) {
    return EntityType.isEntityType(text) ? EntityType.of(text) : null;
  }

  @Override
  public Problem explain(String text) {
    return Problem.of(
        Problem.Kind.WRONG_TYPE,
        text,
        SlugType.mend(text)
            .filter(EntityType::isEntityType)
            .map(type -> new Problem.Mend(type, EntityType.of(type).isKnown())));
  }

  @Override
  public String print(EntityType value) {
    return value.name();
  }
}
