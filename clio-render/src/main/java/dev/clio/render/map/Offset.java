package dev.clio.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Steps away from a wished place, the nearest first, so that a search can stop as soon as what is
 * left can only be worse.
 *
 * @param dx to the right, in px of a frame whose shorter side is 1,080
 * @param dy down, in the same px
 * @param distance how far that is
 */
record Offset(double dx, double dy, double distance) {

  /**
   * Returns the steps of a grid.
   *
   * @param reachX how far it goes to the left and to the right
   * @param reachY how far it goes up and down
   * @param step how far its points are apart
   */
  static List<Offset> grid(double reachX, double reachY, double step) {
    List<Offset> offsets = new ArrayList<>();
    for (double dy = -reachY; dy <= reachY; dy += step) {
      for (double dx = -reachX; dx <= reachX; dx += step) {
        offsets.add(new Offset(dx, dy, Math.sqrt(dx * dx + dy * dy)));
      }
    }
    offsets.sort(Comparator.comparingDouble(Offset::distance));
    return List.copyOf(offsets);
  }
}
