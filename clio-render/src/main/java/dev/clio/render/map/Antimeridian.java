package dev.clio.render.map;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins again what was cut at the antimeridian, so that nothing is stroked along it: a ring then
 * goes on beyond 0 or 1.
 */
final class Antimeridian {

  private static final double SAME = 1e-4;
  private static final double BEYOND = 8;

  private final List<double[]> whole = new ArrayList<>();
  private final List<double[]> pieces = new ArrayList<>();
  private final List<double[]> left = new ArrayList<>();

  private Antimeridian() {}

  /**
   * What comes of rings.
   *
   * @param rings rings without a cut, which may reach beyond 0 to 1
   * @param cut rings that go round the world, and so keep their cut
   * @param edges the lines of those, without the cut
   */
  record Joined(List<double[]> rings, List<double[]> cut, List<double[]> edges) {

    Joined {
      rings = ImmutableList.copyOf(rings);
      cut = ImmutableList.copyOf(cut);
      edges = ImmutableList.copyOf(edges);
    }
  }

  static Joined join(List<double[]> rings) {
    Antimeridian join = new Antimeridian();
    List<double[]> roundTheWorld = new ArrayList<>();
    List<double[]> edges = new ArrayList<>();
    for (double[] ring : rings) {
      List<double[]> pieces = piecesOf(ring);
      if (pieces == null) {
        join.whole.add(ring);
      } else if (reachesPole(ring)) {
        roundTheWorld.add(beyondPole(ring));
        edges.addAll(pieces);
      } else {
        join.pieces.addAll(pieces);
      }
    }
    join.joinPieces();
    edges.addAll(join.left);
    // What finds no other side is filled as it is, closed by a straight line along the cut.
    roundTheWorld.addAll(join.left);
    return new Joined(join.whole, roundTheWorld, edges);
  }

  /**
   * Returns a ring that ends far below the map, so that its end is never seen. A bay that reaches
   * farther south than the map ends where the map ends.
   */
  private static double[] beyondPole(double[] ring) {
    double[] longer = ring.clone();
    int n = ring.length / 2;
    for (int i = 0; i < n; i++) {
      if (isBelow(ring, i) && (ring[2 * i] <= 0 || ring[2 * i] >= 1)) {
        for (int step : new int[] {1, n - 1}) {
          for (int k = 0, at = i; k < n && isBelow(ring, at); k++, at = (at + step) % n) {
            longer[2 * at + 1] = BEYOND;
          }
        }
      }
    }
    return longer;
  }

  private static boolean isBelow(double[] ring, int point) {
    return ring[2 * point + 1] >= 1;
  }

  private static boolean reachesPole(double[] ring) {
    for (int i = 1; i < ring.length; i += 2) {
      if (ring[i] <= 0 || ring[i] >= 1) {
        return true;
      }
    }
    return false;
  }

  /** Returns the lines that remain of a ring without its cut, or null if it has none. */
  private static @Nullable List<double[]> piecesOf(double[] ring) {
    int n = ring.length / 2;
    int start = -1;
    for (int i = 0; i < n; i++) {
      if (isCut(ring, i, (i + 1) % n)) {
        start = (i + 1) % n;
      }
    }
    if (start < 0) {
      return null;
    }
    List<double[]> pieces = new ArrayList<>();
    List<Double> piece = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      int i = (start + k) % n;
      piece.add(ring[2 * i]);
      piece.add(ring[2 * i + 1]);
      if (isCut(ring, i, (i + 1) % n)) {
        if (piece.size() > 2) {
          pieces.add(piece.stream().mapToDouble(Double::doubleValue).toArray());
        }
        piece.clear();
      }
    }
    return pieces;
  }

  private static boolean isCut(double[] ring, int i, int j) {
    double x = ring[2 * i];
    boolean atSide = x <= 0 || x >= 1;
    boolean atPole = ring[2 * i + 1] >= 1 && ring[2 * j + 1] >= 1;
    return (atSide && ring[2 * j] == x) || atPole;
  }

  private void joinPieces() {
    boolean[] used = new boolean[pieces.size()];
    for (int first = 0; first < pieces.size(); first++) {
      if (used[first]) {
        continue;
      }
      List<Double> ring = new ArrayList<>();
      double shift = 0;
      int at = first;
      boolean closed = false;
      while (at >= 0 && !used[at]) {
        used[at] = true;
        double[] piece = pieces.get(at);
        for (int i = 0; i < piece.length; i += 2) {
          ring.add(piece[i] + shift);
          ring.add(piece[i + 1]);
        }
        double endX = piece[piece.length - 2];
        double endY = piece[piece.length - 1];
        shift += endX >= 1 ? 1 : -1;
        at = next(endX, endY);
        closed = at == first && shift == 0;
      }
      double[] points = ring.stream().mapToDouble(Double::doubleValue).toArray();
      if (closed) {
        whole.add(points);
      } else {
        left.add(points);
      }
    }
  }

  private int next(double endX, double endY) {
    int best = -1;
    double nearest = SAME;
    for (int i = 0; i < pieces.size(); i++) {
      double[] piece = pieces.get(i);
      double away = Math.abs(piece[1] - endY);
      if (Math.abs(piece[0] - (1 - endX)) < 1e-9 && away < nearest) {
        best = i;
        nearest = away;
      }
    }
    return best;
  }
}
