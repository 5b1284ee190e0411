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
 * @param elements the elements of the script that take effect at its start, by their index and in
 *     their order: directives, and the narration if there is any. Directives that show nothing may
 *     follow it at the end of a script
 * @param narration what is said, if anything
 * @param stage what is on the stage from its start on
 * @param camera where the camera comes to rest
 * @param moveMillis how long the camera moves to get there from the cue before, from the start on;
 *     0 where it rests already, or cuts
 * @param widened whether the shot is wider than the script says, so that a target is in frame
 * @param cardMillis how long the stage's title card is shown in full from the start on, before it
 *     docks (a chapter) or leaves (an intro); 0 if this cue begins no card. An outro is shown in
 *     full in every cue whose stage holds it; an intro is gone from the stage of the next
 * @param speechMillis how long the narration takes to be spoken, from the start on; the rest of the
 *     cue is silent, and so is all of it if this is 0
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
    long cardMillis,
    long speechMillis) {

  /**
   * Copies the list.
   *
   * @param start when it begins, in milliseconds
   * @param duration how long it lasts, in milliseconds
   * @param elements the elements of the script that take effect at its start, by their index and in
   *     their order: directives, and the narration if there is any. Directives that show nothing
   *     may follow it at the end of a script
   * @param narration what is said, if anything
   * @param stage what is on the stage from its start on
   * @param camera where the camera comes to rest
   * @param moveMillis how long the camera moves to get there from the cue before, from the start
   *     on; 0 where it rests already, or cuts
   * @param widened whether the shot is wider than the script says, so that a target is in frame
   * @param cardMillis how long the stage's title card is shown in full from the start on, before it
   *     docks (a chapter) or leaves (an intro); 0 if this cue begins no card. An outro is shown in
   *     full in every cue whose stage holds it; an intro is gone from the stage of the next
   * @param speechMillis how long the narration takes to be spoken, from the start on; the rest of
   *     the cue is silent, and so is all of it if this is 0
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
