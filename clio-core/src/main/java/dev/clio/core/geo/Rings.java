package dev.clio.core.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What rings and lines need before they may stand in a file: cuts at the antimeridian and the right
 * way round. Rings here don't repeat their first point; x and y stand by turns.
 */
public final class Rings {

  /** A piece below this many square degrees is a line. */
  private static final double NOTHING = 1e-12;

  private Rings() {}

  /**
   * Cuts a ring at the antimeridian.
   *
   * @param ring a simple ring, whose longitudes go on without a jump beyond ±180
   * @return its pieces, each within −180 to 180
   */
  public static List<double[]> cut(double[] ring) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ring.length; i += 2) {
      min = Math.min(min, ring[i]);
      max = Math.max(max, ring[i]);
    }
    List<double[]> pieces = new ArrayList<>();
    List<double[]> rest = List.of(ring);
    for (double world = Math.floor((min + 180) / 360); world * 360 - 180 < max; world++) {
      double east = world * 360 + 180;
      List<double[]> beyond = new ArrayList<>();
      for (double[] piece : rest) {
        if (isBeyond(piece, east)) {
          beyond.add(piece);
        } else {
          for (double[] part : split(piece, east, true)) {
            pieces.add(shifted(part, world * -360));
          }
          beyond.addAll(split(piece, east, false));
        }
      }
      rest = beyond;
    }
    return pieces;
  }

  /**
   * Cuts an area at the antimeridian.
   *
   * @param rings its edge and its holes, as {@link #cut} takes them, in the same repetition of the
   *     world
   * @return polygons: each an outer ring and the holes in it, {@link #closed}
   */
  public static List<List<double[]>> cutArea(List<double[]> rings) {
    List<List<double[]>> polygons = new ArrayList<>();
    for (double[] piece : cut(rings.get(0))) {
      List<double[]> polygon = new ArrayList<>();
      polygon.add(closed(piece, true));
      polygons.add(polygon);
    }
    for (double[] hole : rings.subList(1, rings.size())) {
      for (double[] piece : cut(hole)) {
        for (List<double[]> polygon : polygons) {
          if (holds(polygon.get(0), (piece[0] + piece[2]) / 2, (piece[1] + piece[3]) / 2)) {
            polygon.add(closed(piece, false));
            break;
          }
        }
      }
    }
    return polygons;
  }

  private static boolean holds(double[] closed, double x, double y) {
    boolean inside = false;
    for (int i = 0; i + 3 < closed.length; i += 2) {
      double share = (y - closed[i + 1]) / (closed[i + 3] - closed[i + 1]);
      inside ^=
          (closed[i + 1] > y) != (closed[i + 3] > y)
              && x < closed[i] + share * (closed[i + 2] - closed[i]);
    }
    return inside;
  }

  private static boolean isBeyond(double[] ring, double x) {
    for (int i = 0; i < ring.length; i += 2) {
      if (ring[i] < x) {
        return false;
      }
    }
    return true;
  }

  private static double[] shifted(double[] ring, double by) {
    double[] shifted = ring.clone();
    for (int i = 0; i < shifted.length; i += 2) {
      shifted[i] = Math.max(-180, Math.min(180, shifted[i] + by));
    }
    return shifted;
  }

  /** A stretch of a ring on one side of a meridian, from one crossing to the next. */
  private record Chain(List<double[]> points) {

    double first() {
      return points.get(0)[1];
    }

    double last() {
      return points.get(points.size() - 1)[1];
    }
  }

  /** Returns the pieces of a ring on one side of a meridian. */
  static List<double[]> split(double[] ring, double x, boolean west) {
    int n = ring.length / 2;
    int start = -1;
    for (int i = 0; i < n && start < 0; i++) {
      boolean crosses = ring[2 * i] < x != ring[2 * ((i + 1) % n)] < x;
      start = crosses ? i : -1;
    }
    if (start < 0) {
      return ring[0] < x == west && area(ring) != 0 ? List.of(ring) : List.of();
    }
    List<Chain> chains = new ArrayList<>();
    List<double[]> open = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      int i = (start + k) % n;
      int j = (i + 1) % n;
      double ax = ring[2 * i];
      double bx = ring[2 * j];
      if (ax < x != bx < x) {
        double share = (x - ax) / (bx - ax);
        double[] crossing = {x, ring[2 * i + 1] + share * (ring[2 * j + 1] - ring[2 * i + 1])};
        if (!open.isEmpty()) {
          open.add(crossing);
          chains.add(new Chain(open));
        }
        open = new ArrayList<>();
        if (bx < x == west) {
          open.add(crossing);
        }
      }
      if (!open.isEmpty()) {
        open.add(new double[] {bx, ring[2 * j + 1]});
      }
    }
    if (!open.isEmpty()) {
      // The last chain runs on to the crossing that the first one began with.
      double ax = ring[2 * start];
      int j = (start + 1) % n;
      double share = (x - ax) / (ring[2 * j] - ax);
      open.add(
          new double[] {x, ring[2 * start + 1] + share * (ring[2 * j + 1] - ring[2 * start + 1])});
      chains.add(new Chain(open));
    }
    return joined(chains);
  }

  /** Joins chains along the meridian, each end to the beginning next to it. */
  private static List<double[]> joined(List<Chain> chains) {
    record End(int chain, boolean last, double y) {}
    List<End> ends = new ArrayList<>();
    for (int i = 0; i < chains.size(); i++) {
      ends.add(new End(i, false, chains.get(i).first()));
      ends.add(new End(i, true, chains.get(i).last()));
    }
    ends.sort(Comparator.comparingDouble(End::y));
    int[] next = new int[chains.size()];
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      End a = ends.get(i);
      End b = ends.get(i + 1);
      if (a.last() != b.last()) {
        next[(a.last() ? a : b).chain()] = (a.last() ? b : a).chain();
      }
    }
    List<double[]> rings = new ArrayList<>();
    boolean[] used = new boolean[chains.size()];
    for (int first = 0; first < chains.size(); first++) {
      List<double[]> points = new ArrayList<>();
      for (int at = first; !used[at]; at = next[at]) {
        used[at] = true;
        points.addAll(chains.get(at).points());
      }
      double[] ring = flat(points);
      if (Math.abs(area(ring)) > NOTHING) {
        rings.add(ring);
      }
    }
    return rings;
  }

  /**
   * Cuts a line where it crosses the antimeridian.
   *
   * @param line longitudes within −180 to 180; a step of more than half the world is a crossing, at
   *     the latitude of the great circle
   * @return its pieces, each of at least two points
   */
  public static List<double[]> cutLine(double[] line) {
    List<double[]> lines = new ArrayList<>();
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {line[0], line[1]});
    for (int i = 2; i < line.length; i += 2) {
      double ax = line[i - 2];
      double bx = line[i];
      if (Math.abs(bx - ax) > 180) {
        double side = ax > 0 ? 180 : -180;
        double y = latitude(ax, line[i - 1], bx + 2 * side, line[i + 1], side);
        points.add(new double[] {side, y});
        lines.add(flat(points));
        points.clear();
        points.add(new double[] {-side, y});
      }
      points.add(new double[] {bx, line[i + 1]});
    }
    lines.add(flat(points));
    // What begins or ends on the antimeridian itself leaves a line without length.
    List<double[]> seen = lines.stream().filter(piece -> !isPoint(piece)).toList();
    return seen.isEmpty() ? lines.subList(0, 1) : seen;
  }

  /**
   * Cuts a line at the antimeridian that goes straight in degrees.
   *
   * @param line a line whose longitudes go on without a jump beyond ±180
   * @return its pieces, each of at least two points within −180 to 180
   */
  public static List<double[]> cutStraight(double[] line) {
    List<double[]> lines = new ArrayList<>();
    List<double[]> points = new ArrayList<>();
    double world = Math.floor((line[0] + 180) / 360);
    points.add(new double[] {line[0] - world * 360, line[1]});
    for (int i = 2; i < line.length; i += 2) {
      double dx = line[i] - line[i - 2];
      while (line[i] < world * 360 - 180 || line[i] > world * 360 + 180) {
        double side = line[i] < world * 360 - 180 ? -180 : 180;
        double share = (world * 360 + side - line[i - 2]) / dx;
        double y = line[i - 1] + share * (line[i + 1] - line[i - 1]);
        points.add(new double[] {side, y});
        lines.add(flat(points));
        points.clear();
        points.add(new double[] {-side, y});
        world += side / 180;
      }
      points.add(new double[] {line[i] - world * 360, line[i + 1]});
    }
    lines.add(flat(points));
    List<double[]> seen = lines.stream().filter(piece -> !isPoint(piece)).toList();
    return seen.isEmpty() ? lines.subList(0, 1) : seen;
  }

  /** Returns where a great circle crosses a meridian between two positions. */
  private static double latitude(double ax, double ay, double bx, double by, double x) {
    double turn = Math.sin(Math.toRadians(bx - ax));
    if (Math.abs(turn) < 1e-9 || Math.abs(ay) == 90 || Math.abs(by) == 90) {
      return bx == ax ? ay : ay + (x - ax) / (bx - ax) * (by - ay);
    }
    double a = Math.tan(Math.toRadians(ay)) * Math.sin(Math.toRadians(bx - x));
    double b = Math.tan(Math.toRadians(by)) * Math.sin(Math.toRadians(x - ax));
    return Math.toDegrees(Math.atan((a + b) / turn));
  }

  private static boolean isPoint(double[] line) {
    for (int i = 2; i < line.length; i += 2) {
      if (line[i] != line[0] || line[i + 1] != line[1]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns a ring as files have it.
   *
   * @param ring a ring that does not repeat its first point
   * @param outer whether it is an outer ring; else it is a hole
   * @return the ring repeating its first point, counterclockwise for outer rings
   */
  public static double[] closed(double[] ring, boolean outer) {
    int n = ring.length / 2;
    double[] closed = Arrays.copyOf(ring, ring.length + 2);
    boolean reverse = area(ring) > 0 != outer;
    for (int i = 0; i < n && reverse; i++) {
      closed[2 * i] = ring[2 * (n - 1 - i)];
      closed[2 * i + 1] = ring[2 * (n - 1 - i) + 1];
    }
    closed[2 * n] = closed[0];
    closed[2 * n + 1] = closed[1];
    return closed;
  }

  /**
   * Returns the area of a ring on the plane.
   *
   * @param ring a ring that does not repeat its first point
   * @return square degrees, positive where it runs counterclockwise
   */
  public static double area(double[] ring) {
    double area = 0;
    int n = ring.length;
    for (int i = 0; i < n; i += 2) {
      int j = (i + 2) % n;
      area += (ring[i] - ring[0]) * (ring[j + 1] - ring[1]);
      area -= (ring[j] - ring[0]) * (ring[i + 1] - ring[1]);
    }
    return area / 2;
  }

  /**
   * Returns points one after the other.
   *
   * @param points each x and y
   * @return x and y by turns
   */
  public static double[] flat(List<double[]> points) {
    double[] flat = new double[points.size() * 2];
    for (int i = 0; i < points.size(); i++) {
      flat[2 * i] = points.get(i)[0];
      flat[2 * i + 1] = points.get(i)[1];
    }
    return flat;
  }
}
