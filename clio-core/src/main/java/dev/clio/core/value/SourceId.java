package dev.clio.core.value;

import com.google.common.base.Preconditions;
import org.immutables.value.Value;

/**
 * The id of a source: a slug that is not {@code none}, which is how a script ends a citation.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SourceId permits ImmutableSourceId {

  /** The word that stands for no source. */
  String NONE = "none";

  /**
   * Returns the id of the given text.
   *
   * @param text a slug, not {@value #NONE}
   * @return the id
   * @throws IllegalArgumentException if the text is no source id
   */
  static SourceId of(String text) {
    return ImmutableSourceId.builder().text(text).build();
  }

  /**
   * Returns whether a text is a source id.
   *
   * @param text any text
   * @return whether {@link #of} would take it
   */
  static boolean isSourceId(String text) {
    return Slug.isSlug(text) && !text.equals(NONE);
  }

  /**
   * Returns the id as text.
   *
   * @return the text
   */
  String text();

  /** Checks the form. */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(
        isSourceId(text()),
        "source id: expected a slug other than \"none\", such as \"cfr_2026\", but was \"%s\"",
        text());
  }
}
