package dev.clio.schema.atlas;

import dev.clio.core.value.Position;
import java.util.List;

/** How far it is from a position to the line of an outline. */
final class Shores {

  private static final double KM_PER_DEGREE = 111.195;

  private Shores() {}

  /**
   * Returns how far a position is from the nearest point of an outline's rings.
   *
   * @param outline the outline
   * @param position the position
   * @return km, about; exact enough up to some hundreds
   */
  static double kilometers(Outline outline, Position position) {
    double nearest = Double.POSITIVE_INFINITY;
    double east = Math.cos(Math.toRadians(position.lat()));
    for (List<double[]> polygon : outline.rings()) {
      for (double[] ring : polygon) {
        double x0 = x(ring[0], position, east);
        double y0 = ring[1] - position.lat();
        for (int i = 2; i < ring.length; i += 2) {
          double x1 = x(ring[i], position, east);
          double y1 = ring[i + 1] - position.lat();
          nearest = Math.min(nearest, fromOrigin(x0, y0, x1, y1));
          x0 = x1;
          y0 = y1;
        }
      }
    }
    return nearest * KM_PER_DEGREE;
  }

  private static double x(double lon, Position position, double east) {
    double degrees = lon - position.lon();
    return (degrees - 360 * Math.rint(degrees / 360)) * east;
  }

  /** Returns how far the origin is from a stretch between two points. */
  private static double fromOrigin(double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double length2 = dx * dx + dy * dy;
    double share = length2 == 0 ? 0 : Math.max(0, Math.min(1, -(x0 * dx + y0 * dy) / length2));
    return Math.hypot(x0 + share * dx, y0 + share * dy);
  }
}
