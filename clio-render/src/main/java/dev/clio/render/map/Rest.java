package dev.clio.render.map;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.render.drawing.CameraTrack;
import java.util.List;

/**
 * A time during which the camera does not move, and the cues of that time. Words on the map are
 * placed for a rest, and are seen in rests only.
 *
 * @param camera where the camera is, as the track has it
 * @param start when it has come to rest, in milliseconds
 * @param end when it moves on, in milliseconds
 * @param cutAfter whether it then jumps, so that nothing of this rest may be seen later
 * @param firstCue the index of its first cue
 * @param cues its cues
 */
record Rest(
    Camera camera, double start, double end, boolean cutAfter, int firstCue, List<Cue> cues) {

  private static final double WIDE = 2.9;

  Rest {
    cues = ImmutableList.copyOf(cues);
  }

  /** Returns whether the shot is wide, so that rings are small. */
  boolean isWide() {
    return camera.zoom() < WIDE || cues.get(0).widened();
  }

  /** Returns whether a card in full hides the map as long as it lasts. */
  boolean isUnderCards() {
    return cues.stream()
        .allMatch(
            cue ->
                cue.stage()
                    .title()
                    .filter(
                        card ->
                            card.kind() == Card.Kind.OUTRO
                                || cue.moveMillis() + cue.cardMillis() >= cue.duration())
                    .isPresent());
  }

  /**
   * What the camera does in a timeline.
   *
   * @param track where it is
   * @param rests when it rests, in order; every cue is in one
   */
  record Shots(CameraTrack track, List<Rest> rests) {

    Shots {
      rests = ImmutableList.copyOf(rests);
    }
  }
}
