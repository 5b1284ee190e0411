package dev.clio.render.drawing;

import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Frame;
import java.util.List;

/**
 * Everything that is seen of an episode in one frame size, and when. Painters paint the shapes in
 * the order of the list, each while its {@link Life} lasts; they decide nothing. Immutable and
 * thread-safe.
 *
 * @param frame the size it is made for, in px
 * @param duration how long it lasts, in milliseconds
 * @param track where the camera is
 * @param shapes what is painted, from the bottom to the top
 * @param remarks what could not be shown, such as a label that was dropped, or a glyph that no font
 *     has
 */
public record Drawing(
    Frame frame, long duration, CameraTrack track, List<Shape> shapes, List<String> remarks) {

  /**
   * Copies the lists.
   *
   * @param frame the size it is made for, in px
   * @param duration how long it lasts, in milliseconds
   * @param track where the camera is
   * @param shapes what is painted, from the bottom to the top
   * @param remarks what could not be shown, such as a label that was dropped, or a glyph that no
   *     font has
   */
  public Drawing {
    shapes = ImmutableList.copyOf(shapes);
    remarks = ImmutableList.copyOf(remarks);
  }
}
