package dev.clio.render.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts rings and lines to a box. */
final class Clip {

  private Clip() {}

  /**
   * Returns a ring cut to a box, after Sutherland and Hodgman, <i>Reentrant Polygon Clipping</i>
   * (Communications of the ACM, 1974). Parts of it are joined along the edges of the box.
   *
   * @param ring a ring that does not repeat its first point
   * @param box the box
   * @return the ring, of less than three points if nothing is left
   */
  static double[] ring(double[] ring, Rect box) {
    Rect extent = Rect.of(ring);
    if (box.contains(extent)) {
      return ring;
    } else if (!box.intersects(extent)) {
      return new double[0];
    }
    double[] cut = half(ring, 0, box.x0(), 1);
    cut = half(cut, 0, box.x1(), -1);
    cut = half(cut, 1, box.y0(), 1);
    return half(cut, 1, box.y1(), -1);
  }

  private static double[] half(double[] ring, int axis, double edge, int sign) {
    int n = ring.length / 2;
    double[] kept = new double[ring.length * 2];
    int at = 0;
    for (int i = 0; i < n; i++) {
      int a = 2 * ((i + n - 1) % n);
      int b = 2 * i;
      double da = (ring[a + axis] - edge) * sign;
      double db = (ring[b + axis] - edge) * sign;
      if ((da < 0) != (db < 0)) {
        double share = da / (da - db);
        kept[at + axis] = edge;
        kept[at + 1 - axis] =
            ring[a + 1 - axis] + (ring[b + 1 - axis] - ring[a + 1 - axis]) * share;
        at += 2;
      }
      if (db >= 0) {
        kept[at++] = ring[b];
        kept[at++] = ring[b + 1];
      }
    }
    return Arrays.copyOf(kept, at);
  }

  /** Returns the stretches of a line that meet a box, with the points at whole segments. */
  static List<double[]> line(double[] line, Rect box) {
    List<double[]> runs = new ArrayList<>();
    int from = -1;
    for (int i = 0; i + 3 < line.length; i += 2) {
      boolean meets = box.meets(line[i], line[i + 1], line[i + 2], line[i + 3]);
      if (meets && from < 0) {
        from = i;
      } else if (!meets && from >= 0) {
        runs.add(Arrays.copyOfRange(line, from, i + 2));
        from = -1;
      }
    }
    if (from >= 0) {
      runs.add(Arrays.copyOfRange(line, from, line.length));
    }
    return runs;
  }

  static double[] shift(double[] points, double dx) {
    if (dx == 0) {
      return points;
    }
    double[] shifted = points.clone();
    for (int i = 0; i < shifted.length; i += 2) {
      shifted[i] += dx;
    }
    return shifted;
  }

  /** Returns the area of a ring, negative if it goes the other way round. */
  static double area(double[] ring) {
    double sum = 0;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      sum += ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
    }
    return sum / 2;
  }
}
