package dev.clio.core.value;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An area of the earth. From each point to the next it goes straight in degrees, the shorter way
 * round the world, so it may cross the antimeridian; one that goes round the world holds the nearer
 * pole. A ring may repeat its first point at the end; here it does not. Immutable and thread-safe.
 *
 * @param edge the points around it, at least 3
 * @param holes what is not part of it, each with at least 3 points
 */
public record Polygon(List<Position> edge, List<List<Position>> holes) {

  private static final int FEWEST = 3;

  /**
   * Checks the rings and copies them.
   *
   * @param edge the points around it, at least 3
   * @param holes what is not part of it, each with at least 3 points
   * @throws IllegalArgumentException if a ring has fewer than 3 points
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
   * @throws IllegalArgumentException if there are fewer than 3 points
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
    return ring;
  }
}
