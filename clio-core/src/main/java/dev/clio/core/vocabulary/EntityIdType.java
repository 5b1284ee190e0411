package dev.clio.core.vocabulary;

import dev.clio.core.value.EntityId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The id of one entity.
 *
 * @param declares whether the directive makes the entity known, rather than speaking of it
 */
public record EntityIdType(boolean declares) implements AttributeType<EntityId> {

  @Override
  public String name() {
    return "entity id";
  }

  @Override
  public String expected() {
    return "an entity id: a type, a colon and a slug, such as \"city:oslo\"";
  }

  @Override
  public @Nullable EntityId parse(String text) {
    return EntityId.isEntityId(text) ? EntityId.of(text) : null;
  }

  @Override
  public Problem explain(String text) {
    return Problem.of(Problem.Kind.WRONG_TYPE, text, mend(text));
  }

  static Optional<Problem.Mend> mend(String text) {
    return SlugType.mend(text)
        .filter(EntityId::isEntityId)
        .map(id -> new Problem.Mend(id, id.equals(text.strip())));
  }

  @Override
  public String print(EntityId value) {
    return value.text();
  }
}
