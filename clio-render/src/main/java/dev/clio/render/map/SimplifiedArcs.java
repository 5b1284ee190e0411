package dev.clio.render.map;

import com.google.common.primitives.ImmutableIntArray;
import dev.clio.core.geo.Mercator;
import dev.clio.schema.atlas.Arcs;
import java.util.Arrays;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Arcs in world coordinates, with no more points than a level shows. After Visvalingam and Whyatt,
 * <i>Line Generalisation by Repeated Elimination of Points</i> (The Cartographic Journal, 1993):
 * arc by arc, so that what neighbours share stays shared. Where no camera looks, far more goes. Not
 * thread-safe.
 */
final class SimplifiedArcs {

  private final Arcs arcs;
  private final Level level;
  private final double[] @Nullable [] simplified;

  SimplifiedArcs(Arcs arcs, Level level) {
    this.arcs = arcs;
    this.level = level;
    this.simplified = new double[arcs.size()][];
  }

  /** Returns an arc's points as x and y in turn; not to be written to. */
  double[] arc(int index) {
    double @Nullable [] made = simplified[index];
    if (made == null) {
      made = simplify(index);
      simplified[index] = made;
    }
    return made;
  }

  /** Returns a ring or line of arcs, each joint once; a ring does not repeat its first point. */
  double[] join(ImmutableIntArray references, boolean closed) {
    int count = closed ? 0 : 1;
    for (int i = 0; i < references.length(); i++) {
      count += arc(index(references.get(i))).length / 2 - 1;
    }
    double[] points = new double[count * 2];
    int at = 0;
    for (int i = 0; i < references.length() && at < points.length; i++) {
      int reference = references.get(i);
      double[] arc = arc(index(reference));
      int length = arc.length / 2;
      int until = !closed && i == references.length() - 1 ? length : length - 1;
      for (int p = 0; p < until; p++) {
        int from = 2 * (reference >= 0 ? p : length - 1 - p);
        points[at++] = arc[from];
        points[at++] = arc[from + 1];
      }
    }
    return points;
  }

  static int index(int reference) {
    return reference >= 0 ? reference : ~reference;
  }

  /** A point that may go, and how large the triangle is that it makes with its neighbours. */
  private record Corner(int point, double size) implements Comparable<Corner> {
    @Override
    public int compareTo(Corner other) {
      int order = Double.compare(size, other.size);
      return order != 0 ? order : Integer.compare(point, other.point);
    }
  }

  private double[] simplify(int index) {
    int n = arcs.length(index);
    double[] x = new double[n];
    double[] y = new double[n];
    double[] least = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = Mercator.x(arcs.lon(index, i));
      y[i] = Mercator.y(arcs.lat(index, i));
      least[i] = level.least(x[i], y[i]);
    }
    int[] before = new int[n];
    int[] after = new int[n];
    double[] size = new double[n];
    boolean[] gone = new boolean[n];
    Arrays.setAll(before, i -> i - 1);
    Arrays.setAll(after, i -> i + 1);
    PriorityQueue<Corner> corners = new PriorityQueue<>();
    for (int i = 1; i < n - 1; i++) {
      size[i] = triangle(x, y, i - 1, i, i + 1) / least[i];
      if (mayGo(x[i])) {
        corners.add(new Corner(i, size[i]));
      }
    }
    boolean loop = x[0] == x[n - 1] && y[0] == y[n - 1];
    int left = n;
    while (!corners.isEmpty() && left > (loop ? 4 : 2)) {
      Corner corner = corners.remove();
      int i = corner.point();
      if (gone[i] || corner.size() != size[i]) {
        continue;
      }
      if (size[i] >= 1) {
        break;
      }
      gone[i] = true;
      left--;
      int a = before[i];
      int b = after[i];
      after[a] = b;
      before[b] = a;
      for (int k : new int[] {a, b}) {
        if (k > 0 && k < n - 1 && mayGo(x[k])) {
          // A point never counts for less than one that went before it.
          size[k] = Math.max(corner.size(), triangle(x, y, before[k], k, after[k]) / least[k]);
          corners.add(new Corner(k, size[k]));
        }
      }
    }
    double[] kept = new double[left * 2];
    int at = 0;
    for (int i = 0; i < n; i++) {
      if (!gone[i]) {
        kept[at++] = x[i];
        kept[at++] = y[i];
      }
    }
    return kept;
  }

  /** The ends of a cut along the antimeridian must stay, so that its sides can be joined. */
  private static boolean mayGo(double x) {
    return x > 0 && x < 1;
  }

  private static double triangle(double[] x, double[] y, int a, int b, int c) {
    return Math.abs((x[b] - x[a]) * (y[c] - y[a]) - (x[c] - x[a]) * (y[b] - y[a])) / 2;
  }
}
