package dev.clio.schema.atlas;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The lines that outlines are made of. Neighbours share the arc between them, so that it can be
 * simplified and stroked once. A reference to an arc is its index, or its bitwise complement
 * ({@code ~index}) where the arc is walked backwards. Immutable and thread-safe.
 */
public final class Arcs {

  /** What an arc parts. */
  public enum Kind {
    /** Land from water, and the edge of the data: only one outline has it. */
    COAST,
    /** Two countries. */
    BORDER,
    /** Two regions of a country. */
    INNER,
    /** Nothing: a river. */
    LINE
  }

  private static final int STEPS = 36_000;

  private final Transform transform;
  private final int[] starts;
  private final short[] xs;
  private final short[] ys;
  private final Kind[] kinds;

  /** Made when first asked for; whoever makes one makes the same. */
  private final AtomicReferenceArray<@Nullable GeneralizedArc> generalized;

  Arcs(Transform transform, int[] starts, short[] xs, short[] ys, Kind[] kinds) {
    this.transform = transform;
    this.starts = starts;
    this.xs = xs;
    this.ys = ys;
    this.kinds = kinds;
    this.generalized = new AtomicReferenceArray<>(kinds.length);
  }

  /**
   * How steps of the grid become degrees.
   *
   * @param scaleLon degrees of longitude a step
   * @param scaleLat degrees of latitude a step
   * @param west the longitude of step 0
   * @param south the latitude of step 0
   */
  record Transform(double scaleLon, double scaleLat, double west, double south) {}

  /**
   * Returns how many arcs there are.
   *
   * @return the number of arcs
   */
  public int size() {
    return kinds.length;
  }

  /**
   * Returns what an arc parts.
   *
   * @param arc the index of an arc
   * @return its kind
   */
  public Kind kind(int arc) {
    return kinds[arc];
  }

  /**
   * Returns how many points an arc has.
   *
   * @param arc the index of an arc
   * @return at least 2
   */
  public int length(int arc) {
    return starts[arc + 1] - starts[arc];
  }

  /**
   * Returns the longitude of a point.
   *
   * @param arc the index of an arc
   * @param point the index of a point in it
   * @return degrees east, −180 to 180
   */
  public double lon(int arc, int point) {
    // The grid's last step is 180° but for rounding.
    return Math.min(180, transform.west + step(xs[starts[arc] + point]) * transform.scaleLon);
  }

  /**
   * Returns the latitude of a point.
   *
   * @param arc the index of an arc
   * @param point the index of a point in it
   * @return degrees north, −90 to 90
   */
  public double lat(int arc, int point) {
    return Math.max(-90, transform.south + step(ys[starts[arc] + point]) * transform.scaleLat);
  }

  /**
   * Returns whether the stretch from a point to the next is no line on the earth, but where the map
   * is cut: along the antimeridian or through the South Pole. It bounds what is filled and is not
   * stroked.
   *
   * @param arc the index of an arc
   * @param point the index of a point in it that is not the last
   * @return whether the stretch is a cut
   */
  public boolean isCut(int arc, int point) {
    int i = starts[arc] + point;
    int x = step(xs[i]);
    return (x == step(xs[i + 1]) && Math.abs(lon(arc, point)) > 179.999)
        || (ys[i] == ys[i + 1] && lat(arc, point) < -89.99);
  }

  /**
   * Returns the points of an arc that a stroke goes through, without cuts.
   *
   * @param arc the index of an arc
   * @return runs of points, each as the index of its first point and of its last
   */
  public int[][] strokes(int arc) {
    int[][] runs = new int[4][];
    int count = 0;
    int first = 0;
    int last = length(arc) - 1;
    for (int i = 0; i <= last; i++) {
      if (i == last || isCut(arc, i)) {
        if (i > first) {
          if (count == runs.length) {
            runs = Arrays.copyOf(runs, count * 2);
          }
          runs[count++] = new int[] {first, i};
        }
        first = i + 1;
      }
    }
    return Arrays.copyOf(runs, count);
  }

  /**
   * Returns an arc as maps of any scale need it.
   *
   * @param arc the index of an arc
   * @return its points with how much each matters, always the same one
   */
  public GeneralizedArc generalized(int arc) {
    @Nullable GeneralizedArc made = generalized.get(arc);
    if (made == null) {
      made = GeneralizedArc.of(this, arc);
      generalized.set(arc, made);
    }
    return made;
  }

  private static int step(short stored) {
    return stored & 0xffff;
  }

  static boolean isStep(int step) {
    return step >= 0 && step < STEPS;
  }
}
