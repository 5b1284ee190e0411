package dev.clio.core.effect;

import dev.clio.core.value.SourceId;
import java.util.Optional;

/** Something to read over the map. */
public sealed interface Card extends Effect {

  /** Where in an episode a title card stands. */
  enum Kind {
    /** A full card before the map. */
    INTRO,
    /** A card over the map, which then docks at its top. */
    CHAPTER,
    /** The closing card, to the end. */
    OUTRO
  }

  /**
   * A title card. The next one replaces it.
   *
   * @param kind where it stands
   * @param eyebrow the small text above the title
   * @param title the title
   * @param subtitle the text below the title
   */
  record Title(Kind kind, Optional<String> eyebrow, String title, Optional<String> subtitle)
      implements Card {}

  /** Takes away the title card, docked or not. */
  record ClearTitle() implements Card {}

  /**
   * A card with a source.
   *
   * @param source the source
   * @param text what the source says
   * @param confidence how sure it is, 0 to 1
   */
  record Source(SourceId source, Optional<String> text, Optional<Double> confidence)
      implements Card {}

  /**
   * Takes away the card of a source.
   *
   * @param source the source, or any
   */
  record HideSource(Optional<SourceId> source) implements Card {}
}
