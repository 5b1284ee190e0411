package dev.clio.core.stage;

import com.google.common.base.Preconditions;
import java.util.Map;
import org.immutables.value.Value;

/** How fast an episode goes. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Pace permits ImmutablePace {

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
