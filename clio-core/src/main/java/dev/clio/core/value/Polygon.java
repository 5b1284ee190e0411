package dev.clio.core.value;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An area of the earth. From each point to the next it goes straight in degrees, the shorter way
 * round the world, so it may cross the antimeridian; one that goes round the world holds the nearer
 * pole. A ring may repeat its first point at the end; here it does not. It does not cross itself.
 * Immutable and thread-safe.
 *
 * @param edge the points around it, at least 3
 * @param holes what is not part of it, each with at least 3 points
 */
public record Polygon(List<Position> edge, List<List<Position>> holes) {

  private static final int FEWEST = 3;

  /** About a square metre at the equator, in square degrees. */
  private static final double LEAST = 1e-10;

  /**
   * Checks the rings and copies them.
   *
   * @param edge the points around it, at least 3
   * @param holes what is not part of it, each with at least 3 points
   * @throws IllegalArgumentException if a ring has fewer than 3 points or nothing inside
   */
  public Polygon {
    edge = ring("edge", edge);
    holes = holes.stream().map(hole -> ring("hole", hole)).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns an area without holes.
   *
   * @param edge the points around it, at least 3
   * @return the polygon
   * @throws IllegalArgumentException if there are fewer than 3 points or nothing is inside
   */
  public static Polygon of(List<Position> edge) {
    return new Polygon(edge, ImmutableList.of());
  }

  private static List<Position> ring(String what, List<Position> points) {
    List<Position> ring = ImmutableList.copyOf(points);
    int last = ring.size() - 1;
    if (last > 0 && ring.get(last).equals(ring.get(0))) {
      ring = ring.subList(0, last);
    }
    Preconditions.checkArgument(
        ring.size() >= FEWEST,
        "%s: expected at least %s points, but there are %s",
        what,
        FEWEST,
        ring.size());
    Preconditions.checkArgument(
        isArea(ring), "%s: expected points around an area, but they lie on a line", what);
    return ring;
  }

  private static boolean isArea(List<Position> ring) {
    Position first = ring.get(0);
    double lon = 0;
    double sum = 0;
    for (int i = 1; i <= ring.size(); i++) {
      Position from = ring.get(i - 1);
      Position to = ring.get(i % ring.size());
      double step = to.lon() - from.lon();
      double next = lon + step - 360 * Math.rint(step / 360);
      sum += lon * (to.lat() - first.lat()) - next * (from.lat() - first.lat());
      lon = next;
    }
    boolean isRoundTheWorld = Math.abs(lon) > 180;
    return isRoundTheWorld || Math.abs(sum) / 2 > LEAST;
  }
}
