package dev.clio.render.map;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Lines with fewer points, after Douglas and Peucker, <i>Algorithms for the Reduction of the Number
 * of Points Required to Represent a Digitized Line or its Caricature</i> (Cartographica, 1973). x
 * and y stand by turns.
 */
final class SimpleLine {

  private SimpleLine() {}

  /** Returns a line whose points are all at most a tolerance from the line that was. */
  static double[] of(double[] line, double tolerance) {
    int last = line.length / 2 - 1;
    boolean[] kept = new boolean[last + 1];
    kept[0] = true;
    kept[last] = true;
    Deque<int[]> stretches = new ArrayDeque<>();
    stretches.push(new int[] {0, last});
    while (!stretches.isEmpty()) {
      int[] stretch = stretches.pop();
      int worst = -1;
      double most = tolerance;
      for (int i = stretch[0] + 1; i < stretch[1]; i++) {
        double away = away(line, i, stretch[0], stretch[1]);
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
    double[] simple = new double[line.length];
    int at = 0;
    for (int i = 0; i <= last; i++) {
      if (kept[i]) {
        simple[at++] = line[2 * i];
        simple[at++] = line[2 * i + 1];
      }
    }
    return Arrays.copyOf(simple, at);
  }

  /** Returns a ring, which does not repeat its first point, with fewer points. */
  static double[] ring(double[] ring, double tolerance) {
    double[] closed = Arrays.copyOf(ring, ring.length + 2);
    closed[ring.length] = ring[0];
    closed[ring.length + 1] = ring[1];
    double[] simple = of(closed, tolerance);
    return Arrays.copyOf(simple, simple.length - 2);
  }

  private static double away(double[] line, int i, int a, int b) {
    double dx = line[2 * b] - line[2 * a];
    double dy = line[2 * b + 1] - line[2 * a + 1];
    double px = line[2 * i] - line[2 * a];
    double py = line[2 * i + 1] - line[2 * a + 1];
    double length2 = dx * dx + dy * dy;
    double share = length2 == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length2));
    return Math.hypot(px - share * dx, py - share * dy);
  }
}
