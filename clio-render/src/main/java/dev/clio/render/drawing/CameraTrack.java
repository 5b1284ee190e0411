package dev.clio.render.drawing;

import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Camera;
import java.util.List;

/**
 * The camera as samples with straight lines between them, so that no painter needs to know how a
 * camera moves. Immutable and thread-safe.
 *
 * @param samples the camera at certain times, in order; at least one
 */
public record CameraTrack(List<Sample> samples) {

  /**
   * Copies the samples.
   *
   * @param samples the camera at certain times, in order; at least one
   */
  public CameraTrack {
    samples = ImmutableList.copyOf(samples);
  }

  /**
   * The camera at a time.
   *
   * @param millis the time
   * @param camera the camera; two samples in a row never differ by more than half the world, so
   *     that the line between them goes the way the camera goes
   */
  public record Sample(double millis, Camera camera) {}

  /**
   * Returns the camera at a time.
   *
   * @param millis the time; before the first sample it is that, after the last that
   * @return the camera
   */
  public Camera at(double millis) {
    int low = 0;
    int high = samples.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (samples.get(middle).millis() <= millis) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Sample before = samples.get(low);
    if (low + 1 == samples.size() || millis <= before.millis()) {
      return before.camera();
    }
    Sample after = samples.get(low + 1);
    double share = (millis - before.millis()) / (after.millis() - before.millis());
    Camera a = before.camera();
    Camera b = after.camera();
    return new Camera(
        a.x() + (b.x() - a.x()) * share,
        a.y() + (b.y() - a.y()) * share,
        a.zoom() + (b.zoom() - a.zoom()) * share);
  }
}
