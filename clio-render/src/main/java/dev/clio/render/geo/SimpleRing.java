package dev.clio.render.geo;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Rings with fewer points. After Douglas and Peucker, <i>Algorithms for the Reduction of the Number
 * of Points Required to Represent a Digitized Line or its Caricature</i> (Cartographica, 1973);
 * where that makes a ring cross itself, more points stay.
 */
final class SimpleRing {

  private static final int FEWEST = 4;
  private static final int HALVINGS = 4;

  private SimpleRing() {}

  /**
   * Returns a ring with no more points than needed.
   *
   * @param closed a ring that repeats its first point
   * @param tolerance how far it may be from where it was, in degrees of latitude
   * @return a ring that does not repeat its first point; what lies on the antimeridian stays
   */
  static double[] of(double[] closed, double tolerance) {
    double[] ring = Arrays.copyOf(closed, closed.length - 2);
    double finer = tolerance;
    for (int i = 0; i < HALVINGS; i++) {
      double[] simple = simplified(ring, finer);
      if (simple.length >= 2 * FEWEST && !crossesItself(simple)) {
        return simple;
      }
      finer /= 2;
    }
    for (double coarser = tolerance; crossesItself(ring) && coarser < 1; coarser *= 2) {
      double[] simple = simplified(ring, coarser);
      if (simple.length >= 2 * FEWEST && !crossesItself(simple)) {
        return simple;
      }
    }
    return ring;
  }

  private static double[] simplified(double[] ring, double tolerance) {
    int n = ring.length / 2;
    int far = 0;
    for (int i = 1; i < n; i++) {
      far = distance(ring, 0, i) > distance(ring, 0, far) ? i : far;
    }
    boolean[] kept = new boolean[n + 1];
    kept[0] = true;
    kept[far] = true;
    Deque<int[]> stretches = new ArrayDeque<>();
    stretches.push(new int[] {0, far});
    stretches.push(new int[] {far, n});
    while (!stretches.isEmpty()) {
      int[] stretch = stretches.pop();
      int worst = -1;
      double most = tolerance;
      for (int i = stretch[0] + 1; i < stretch[1]; i++) {
        boolean fixed = Math.abs(ring[2 * i]) >= 180;
        double away = fixed ? Double.MAX_VALUE : away(ring, i, stretch[0], stretch[1] % n);
        if (away > most) {
          most = away;
          worst = i;
        }
      }
      if (worst >= 0) {
        kept[worst] = true;
        stretches.push(new int[] {stretch[0], worst});
        stretches.push(new int[] {worst, stretch[1]});
      }
    }
    double[] simple = new double[ring.length];
    int at = 0;
    for (int i = 0; i < n; i++) {
      if (kept[i]) {
        simple[at++] = ring[2 * i];
        simple[at++] = ring[2 * i + 1];
      }
    }
    return Arrays.copyOf(simple, at);
  }

  private static double distance(double[] ring, int a, int b) {
    double dx = (ring[2 * a] - ring[2 * b]) * shrink(ring[2 * a + 1]);
    return Math.hypot(dx, ring[2 * a + 1] - ring[2 * b + 1]);
  }

  private static double away(double[] ring, int i, int a, int b) {
    double shrink = shrink(ring[2 * i + 1]);
    double dx = (ring[2 * b] - ring[2 * a]) * shrink;
    double dy = ring[2 * b + 1] - ring[2 * a + 1];
    double px = (ring[2 * i] - ring[2 * a]) * shrink;
    double py = ring[2 * i + 1] - ring[2 * a + 1];
    double length2 = dx * dx + dy * dy;
    double share = length2 == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length2));
    return Math.hypot(px - share * dx, py - share * dy);
  }

  /** Returns how long a degree of longitude is, in degrees of latitude. */
  private static double shrink(double lat) {
    return Math.max(0.05, Math.cos(Math.toRadians(lat)));
  }

  /** Returns whether two closed rings cross, or the second lies in the first. */
  static boolean touch(double[] larger, double[] ring) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ring.length; i += 2) {
      minX = Math.min(minX, ring[i]);
      maxX = Math.max(maxX, ring[i]);
      minY = Math.min(minY, ring[i + 1]);
      maxY = Math.max(maxY, ring[i + 1]);
    }
    boolean inside = false;
    for (int i = 0; i + 2 < larger.length; i += 2) {
      double ax = larger[i];
      double ay = larger[i + 1];
      double bx = larger[i + 2];
      double by = larger[i + 3];
      inside ^=
          (ay > ring[1]) != (by > ring[1]) && ring[0] < ax + (ring[1] - ay) / (by - ay) * (bx - ax);
      boolean near =
          Math.min(ax, bx) <= maxX
              && Math.max(ax, bx) >= minX
              && Math.min(ay, by) <= maxY
              && Math.max(ay, by) >= minY;
      for (int k = 0; near && k + 2 < ring.length; k += 2) {
        double[] both = {ax, ay, bx, by, ring[k], ring[k + 1], ring[k + 2], ring[k + 3]};
        if (cross(both, 0, 2)) {
          return true;
        }
      }
    }
    return inside;
  }

  static boolean crossesItself(double[] ring) {
    int n = ring.length / 2;
    for (int i = 0; i < n; i++) {
      double minX = Math.min(x(ring, i), x(ring, i + 1));
      double maxX = Math.max(x(ring, i), x(ring, i + 1));
      for (int j = i + 2; j < n; j++) {
        boolean neighbours = i == 0 && j == n - 1;
        if (!neighbours
            && Math.min(x(ring, j), x(ring, j + 1)) <= maxX
            && Math.max(x(ring, j), x(ring, j + 1)) >= minX
            && cross(ring, i, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean cross(double[] ring, int i, int j) {
    return side(ring, i, i + 1, j) * side(ring, i, i + 1, j + 1) <= 0
        && side(ring, j, j + 1, i) * side(ring, j, j + 1, i + 1) <= 0;
  }

  private static double side(double[] ring, int a, int b, int c) {
    return Math.signum(
        (x(ring, b) - x(ring, a)) * (y(ring, c) - y(ring, a))
            - (y(ring, b) - y(ring, a)) * (x(ring, c) - x(ring, a)));
  }

  private static double x(double[] ring, int i) {
    return ring[2 * i % ring.length];
  }

  private static double y(double[] ring, int i) {
    return ring[(2 * i + 1) % ring.length];
  }
}
