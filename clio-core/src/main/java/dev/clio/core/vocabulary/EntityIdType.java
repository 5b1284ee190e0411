package dev.clio.core.vocabulary;

import com.google.common.base.Ascii;
import dev.clio.core.value.EntityId;
import java.text.Normalizer;
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
    if (text.length() > 200) {
      return Optional.empty();
    }
    Optional<Problem.Mend> spelled =
        SlugType.mend(text)
            .filter(EntityId::isEntityId)
            .map(id -> new Problem.Mend(id, id.equals(text.strip())));
    return spelled.isPresent() ? spelled : respelled(text);
  }

  /** Returns the id that another spelling may mean: with accents, quotes or another separator. */
  private static Optional<Problem.Mend> respelled(String text) {
    String plain =
        Normalizer.normalize(text.replace("&quot;", "").strip(), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "");
    String id =
        Ascii.toLowerCase(plain)
            .replaceAll("^[\"'\u2018\u2019\u201c\u201d{(]+|[\"'\u2018\u2019\u201c\u201d})]+$", "")
            .replaceFirst("^([a-z][a-z0-9_]*) *[:/.=] *", "$1:")
            .replaceAll("['\u2019]", "")
            .replaceAll("[ -]+", "_");
    return EntityId.isEntityId(id) ? Optional.of(new Problem.Mend(id, false)) : Optional.empty();
  }

  @Override
  public String print(EntityId value) {
    return value.text();
  }
}
