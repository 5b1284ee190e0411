package dev.clio.core.value;

import com.google.common.base.Preconditions;
import org.immutables.value.Value;

/**
 * The id of an entity: a prefix that looks like an entity type, a colon and a slug, such as {@code
 * country:north_korea}. The prefix need not be the entity's own type. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface EntityId permits ImmutableEntityId {

  /**
   * Returns the id of the given text.
   *
   * @param text a prefix, a colon and a slug
   * @return the id
   * @throws IllegalArgumentException if the text is no entity id
   */
  static EntityId of(String text) {
    return ImmutableEntityId.builder().text(text).build();
  }

  /**
   * Returns whether a text is an entity id.
   *
   * @param text any text
   * @return whether {@link #of} would take it
   */
  static boolean isEntityId(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      char c = text.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) {
        return false;
      }
    }
    return Slug.isSlug(text, colon + 1);
  }

  /**
   * Returns the whole id.
   *
   * @return for example {@code country:north_korea}
   */
  String text();

  /**
   * Returns what stands before the colon.
   *
   * @return for example {@code country}
   */
  default String prefix() {
    return text().substring(0, text().indexOf(':'));
  }

  /**
   * Returns what stands after the colon.
   *
   * @return for example {@code north_korea}
   */
  default String slug() {
    return text().substring(text().indexOf(':') + 1);
  }

  /** Checks the form. */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(
        isEntityId(text()),
        "id: expected a type, a colon and a slug, such as \"country:north_korea\", but was \"%s\"",
        text());
  }
}
