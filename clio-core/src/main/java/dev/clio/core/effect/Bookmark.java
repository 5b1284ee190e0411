package dev.clio.core.effect;

import dev.clio.core.value.Slug;
import java.util.Optional;

/**
 * A mark for production, kept in the timeline; nothing is seen.
 *
 * @param type what is to be done there
 * @param label a note on it
 */
public record Bookmark(Slug type, Optional<String> label) implements Effect {}
