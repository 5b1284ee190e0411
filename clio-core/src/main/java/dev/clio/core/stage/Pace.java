package dev.clio.core.stage;

import com.google.common.base.Preconditions;
import dev.clio.core.value.Texts;
import java.util.Map;
import org.immutables.value.Value;

/** How fast an episode goes. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Pace permits ImmutablePace {

  /** How many characters a second are read. */
  double READ_PER_SECOND = 17;

  /**
   * Returns the pace of an episode that nobody has recorded.
   *
   * @return the pace with every default
   */
  static Pace standard() {
    return builder().build();
  }

  /**
   * Returns a builder with the standard pace.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how fast narration is spoken.
   *
   * @return words a minute, above 0; 155 unless set
   */
  @Value.Default
  default double wordsPerMinute() {
    return 155;
  }

  /**
   * Returns how fast narration without spaces is spoken.
   *
   * @return characters a second, above 0; 5.5 unless set
   */
  @Value.Default
  default double charactersPerSecond() {
    return 5.5;
  }

  /**
   * Returns how long blocks of narration last that were recorded.
   *
   * @return milliseconds, by the index of the narration in the script
   */
  Map<Integer, Long> recorded();

  /**
   * Returns whether a shot is widened where a target is not in frame.
   *
   * @return true unless set
   */
  @Value.Default
  default boolean widens() {
    return true;
  }

  /**
   * Returns how long a text takes to be spoken at this pace. A figure such as {@code 1,234} takes
   * as long as the words it is read as; a script without spaces goes by its characters.
   *
   * @param text any text
   * @return milliseconds, 0 where there is nothing to say
   */
  default double speechMillis(String text) {
    SpokenText spoken = SpokenText.of(text);
    return spoken.words() * 60_000 / wordsPerMinute()
        + spoken.characters() * 1000 / charactersPerSecond();
  }

  /**
   * Returns how long a text takes to be read in silence, at {@link #READ_PER_SECOND}.
   *
   * @param text any text
   * @return milliseconds
   */
  static long readingMillis(String text) {
    return (long) Math.ceil(Texts.length(text) * 1000 / READ_PER_SECOND);
  }

  /** Checks the speeds. */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(
        wordsPerMinute() > 0 && Double.isFinite(wordsPerMinute()),
        "wordsPerMinute: expected above 0, but was %s",
        wordsPerMinute());
    Preconditions.checkArgument(
        charactersPerSecond() > 0 && Double.isFinite(charactersPerSecond()),
        "charactersPerSecond: expected above 0, but was %s",
        charactersPerSecond());
  }

  /** Builds a pace. Not thread-safe. */
  final class Builder extends ImmutablePace.Builder {
    Builder() {}
  }
}
