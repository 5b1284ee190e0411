package dev.clio.core.stage;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of the timeline during which the stage does not change: a beat of narration with the
 * effects before it, or effects that have time of their own.
 *
 * @param start when it begins, in milliseconds
 * @param duration how long it lasts, in milliseconds
 * @param elements the elements of the script that take effect at its start, by their index; the
 *     narration, if there is any, is the last
 * @param narration what is said, if anything
 * @param stage what is on the stage from its start on
 * @param camera where the camera comes to rest
 * @param moveMillis how long the camera moves to get there from the cue before, from the start on;
 *     0 where it rests already, or cuts
 * @param widened whether the shot is wider than the script says, so that a target is in frame
 * @param cardMillis how long the stage's title card is shown in full from the start on, before it
 *     docks (a chapter) or leaves (an intro); 0 if this cue begins no card
 */
public record Cue(
    long start,
    long duration,
    List<Integer> elements,
    Optional<String> narration,
    Stage stage,
    Camera camera,
    long moveMillis,
    boolean widened,
    long cardMillis) {

  /**
   * Copies the list.
   *
   * @param start when it begins, in milliseconds
   * @param duration how long it lasts, in milliseconds
   * @param elements the elements of the script that take effect at its start, by their index; the
   *     narration, if there is any, is the last
   * @param narration what is said, if anything
   * @param stage what is on the stage from its start on
   * @param camera where the camera comes to rest
   * @param moveMillis how long the camera moves to get there from the cue before, from the start
   *     on; 0 where it rests already, or cuts
   * @param widened whether the shot is wider than the script says, so that a target is in frame
   * @param cardMillis how long the stage's title card is shown in full from the start on, before it
   *     docks (a chapter) or leaves (an intro); 0 if this cue begins no card
   */
  public Cue {
    elements = ImmutableList.copyOf(elements);
  }

  /**
   * Returns when it ends.
   *
   * @return milliseconds, exclusive
   */
  public long end() {
    return start + duration;
  }
}
