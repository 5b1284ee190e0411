package dev.clio.core.value;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.immutables.value.Value;

/** What kind of thing an entity is, such as {@code country}. Immutable and thread-safe. */
@Value.Immutable
public sealed interface EntityType permits ImmutableEntityType {

  /** The types that Stagehand knows, in its own order; others are allowed, and warned about. */
  Set<String> KNOWN =
      ImmutableSet.of(
          "country",
          "region",
          "state",
          "province",
          "city",
          "site",
          "port",
          "base",
          "island",
          "shoal",
          "strait",
          "gulf",
          "sea",
          "ocean",
          "river",
          "lake",
          "mountain",
          "desert",
          "border",
          "body");

  /**
   * Returns the type of the given name.
   *
   * @param name matching {@code [a-z][a-z0-9_]*}
   * @return the type
   * @throws IllegalArgumentException if the name has another form
   */
  static EntityType of(String name) {
    return ImmutableEntityType.builder().name(name).build();
  }

  /**
   * Returns whether a text has the form of an entity type.
   *
   * @param text any text
   * @return whether {@link #of} would take it
   */
  static boolean isEntityType(String text) {
    return Slug.isSlug(text) && text.charAt(0) >= 'a';
  }

  /**
   * Returns the name of the type.
   *
   * @return for example {@code country}
   */
  String name();

  /**
   * Returns whether this is one of the {@link #KNOWN} types.
   *
   * @return whether Stagehand knows it
   */
  default boolean isKnown() {
    return KNOWN.contains(name());
  }

  /** Checks the form. */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(
        isEntityType(name()),
        "type: expected a-z first, then a-z, 0-9 and _, such as \"country\", but was \"%s\"",
        name());
  }
}
