package dev.clio.core.value;

import com.google.common.base.Preconditions;
import org.immutables.value.Value;

/**
 * A short name in lower case: a letter or digit, then letters, digits and underscores, all ASCII.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Slug permits ImmutableSlug {

  /**
   * Returns the slug of the given text.
   *
   * @param text matching {@code [a-z0-9][a-z0-9_]*}
   * @return the slug
   * @throws IllegalArgumentException if the text is no slug
   */
  static Slug of(String text) {
    return ImmutableSlug.builder().text(text).build();
  }

  /**
   * Returns whether a text is a slug.
   *
   * @param text any text
   * @return whether {@link #of} would take it
   */
  static boolean isSlug(String text) {
    return isSlug(text, 0);
  }

  /**
   * Returns whether the rest of a text is a slug.
   *
   * @param text any text
   * @param start where the rest begins, a UTF-16 offset
   * @return whether it is one
   */
  static boolean isSlug(String text, int start) {
    if (start >= text.length() || text.charAt(start) == '_') {
      return false;
    }
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the slug as text.
   *
   * @return the text
   */
  String text();

  /** Checks the form. */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(
        isSlug(text()),
        "slug: expected a-z, 0-9 and _ (not first), such as \"north_korea\", but was \"%s\"",
        text());
  }
}
