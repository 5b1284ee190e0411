package dev.clio.schema.atlas;

import dev.clio.core.geo.Mercator;
import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * An arc in world coordinates, with how much each of its points matters. A map of any scale has the
 * points that matter enough, so that points are weighed once and not for each map. After
 * Visvalingam and Whyatt, <i>Line Generalisation by Repeated Elimination of Points</i> (The
 * Cartographic Journal, 1993). Immutable and thread-safe as long as nobody writes to the points.
 */
public final class GeneralizedArc {

  private final double[] points;
  private final double[] weights;
  private final double minX;
  private final double minY;
  private final double maxX;
  private final double maxY;

  private GeneralizedArc(double[] points, double[] weights) {
    this.points = points;
    this.weights = weights;
    double x0 = points[0];
    double y0 = points[1];
    double x1 = x0;
    double y1 = y0;
    for (int i = 2; i < points.length; i += 2) {
      x0 = Math.min(x0, points[i]);
      y0 = Math.min(y0, points[i + 1]);
      x1 = Math.max(x1, points[i]);
      y1 = Math.max(y1, points[i + 1]);
    }
    this.minX = x0;
    this.minY = y0;
    this.maxX = x1;
    this.maxY = y1;
  }

  static GeneralizedArc of(Arcs arcs, int arc) {
    int n = arcs.length(arc);
    double[] points = new double[2 * n];
    for (int i = 0; i < n; i++) {
      points[2 * i] = Mercator.x(arcs.lon(arc, i));
      points[2 * i + 1] = Mercator.y(arcs.lat(arc, i));
    }
    return new GeneralizedArc(points, weigh(points));
  }

  /**
   * Returns the points.
   *
   * @return x and y in turn, 0 to 1, as {@link Mercator} has them; not to be written to
   */
  public double[] points() {
    return points;
  }

  /**
   * Returns how much a point matters.
   *
   * @param point the index of a point
   * @return the area of the triangle that would be lost with it, in world units; infinite for what
   *     must stay: the ends, what lies on the antimeridian, and the last points of a ring
   */
  public double weight(int point) {
    return weights[point];
  }

  /**
   * Returns the least x.
   *
   * @return 0 to 1, from west to east
   */
  public double minX() {
    return minX;
  }

  /**
   * Returns the least y.
   *
   * @return 0 to 1, from north to south; beyond that for what the map does not show
   */
  public double minY() {
    return minY;
  }

  /**
   * Returns the greatest x.
   *
   * @return 0 to 1, from west to east
   */
  public double maxX() {
    return maxX;
  }

  /**
   * Returns the greatest y.
   *
   * @return 0 to 1, from north to south; beyond that for what the map does not show
   */
  public double maxY() {
    return maxY;
  }

  /** A point that may go, and how large the triangle is that it makes with its neighbours. */
  private record Corner(int point, double size) implements Comparable<Corner> {
    @Override
    public int compareTo(Corner other) {
      int order = Double.compare(size, other.size);
      return order != 0 ? order : Integer.compare(point, other.point);
    }
  }

  private static double[] weigh(double[] points) {
    int n = points.length / 2;
    int[] before = new int[n];
    int[] after = new int[n];
    double[] size = new double[n];
    double[] weights = new double[n];
    Arrays.setAll(before, i -> i - 1);
    Arrays.setAll(after, i -> i + 1);
    Arrays.fill(weights, Double.POSITIVE_INFINITY);
    PriorityQueue<Corner> corners = new PriorityQueue<>();
    for (int i = 1; i < n - 1; i++) {
      if (mayGo(points[2 * i])) {
        size[i] = triangle(points, i - 1, i, i + 1);
        corners.add(new Corner(i, size[i]));
      }
    }
    boolean loop = points[0] == points[2 * n - 2] && points[1] == points[2 * n - 1];
    int left = n;
    while (!corners.isEmpty() && left > (loop ? 4 : 2)) {
      Corner corner = corners.remove();
      int i = corner.point();
      if (weights[i] < Double.POSITIVE_INFINITY || corner.size() != size[i]) {
        continue;
      }
      weights[i] = size[i];
      left--;
      int a = before[i];
      int b = after[i];
      after[a] = b;
      before[b] = a;
      for (int k : new int[] {a, b}) {
        if (k > 0 && k < n - 1 && mayGo(points[2 * k])) {
          // A point never counts for less than one that went before it.
          size[k] = Math.max(corner.size(), triangle(points, before[k], k, after[k]));
          corners.add(new Corner(k, size[k]));
        }
      }
    }
    return weights;
  }

  /** The ends of a cut along the antimeridian must stay, so that its sides can be joined. */
  private static boolean mayGo(double x) {
    return x > 0 && x < 1;
  }

  private static double triangle(double[] points, int a, int b, int c) {
    double abX = points[2 * b] - points[2 * a];
    double abY = points[2 * b + 1] - points[2 * a + 1];
    double acX = points[2 * c] - points[2 * a];
    double acY = points[2 * c + 1] - points[2 * a + 1];
    return Math.abs(abX * acY - acX * abY) / 2;
  }
}
