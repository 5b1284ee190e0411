package dev.clio.core.geo;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.geo.Sphere.Vector;
import dev.clio.core.value.Position;
import java.util.List;

/**
 * A circle on the ground as the map shows it. One that holds a pole reaches from side to side of
 * the map, so what is filled and what is stroked are not the same. Immutable and thread-safe.
 *
 * @param rings what it covers, by the even-odd rule; no ring repeats its first point
 * @param edge its edge, without a jump; where the circle holds no pole, or both, the last point is
 *     the first again, and where it holds one pole, the first a whole world further
 */
public record GroundCircle(List<List<WorldPoint>> rings, List<WorldPoint> edge) {

  private static final double TOLERANCE = 2e-5;

  /** A smaller angle, in radians, is lost in the digits of a longitude; it is a few micrometres. */
  private static final double SMALLEST = 1e-12;

  /**
   * Copies the lists.
   *
   * @param rings what it covers, by the even-odd rule; no ring repeats its first point
   * @param edge its edge, without a jump; where the circle holds no pole, or both, the last point
   *     is the first again, and where it holds one pole, the first a whole world further
   */
  public GroundCircle {
    rings = rings.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    edge = ImmutableList.copyOf(edge);
  }

  /**
   * Returns all points at most so far from a position.
   *
   * @param center the position
   * @param km how far, along the ground; above 0 and up to 20,015, half the way round
   * @return the circle, its first point in world coordinates of 0 to 1
   */
  public static GroundCircle of(Position center, double km) {
    Preconditions.checkArgument(
        km > 0 && km < Math.PI * GreatCircle.EARTH_KM,
        "km: expected above 0 and up to 20015, but was %s",
        km);
    double angle = Math.max(SMALLEST, km / GreatCircle.EARTH_KM);
    Vector middle = Vector.of(center);
    Vector east = Vector.east(center.lon());
    Vector north = middle.cross(east);
    // The edge begins in the south, and so never at the north pole.
    Vector begin = GreatCircle.along(middle, north, -angle);
    WorldPoint first = new WorldPoint(Mercator.x(begin.longitude()), Mercator.y(begin.latitude()));
    List<WorldPoint> edge =
        Sphere.line(
            share -> {
              double bearing = Math.PI * (1 + 2 * share);
              Vector direction = north.mix(Math.cos(bearing), east, Math.sin(bearing));
              return GreatCircle.along(middle, direction, angle);
            },
            first,
            // What a world unit is on the ground shrinks towards the poles.
            Math.min(TOLERANCE, angle / 500));
    return around(edge, center.lat() + Math.toDegrees(angle), center.lat() - Math.toDegrees(angle));
  }

  private static GroundCircle around(List<WorldPoint> line, double north, double south) {
    WorldPoint first = line.get(0);
    // Whether it goes round a pole is seen from the line itself, so that it always closes.
    double turns = Math.rint(line.get(line.size() - 1).x() - first.x());
    List<WorldPoint> ring = line.subList(0, line.size() - 1);
    WorldPoint last = new WorldPoint(first.x() + turns, first.y());
    List<WorldPoint> edge = ImmutableList.<WorldPoint>builder().addAll(ring).add(last).build();
    if (turns != 0) {
      double y = north - 90 > -90 - south ? 0 : 1;
      return new GroundCircle(
          List.of(
              ImmutableList.<WorldPoint>builder()
                  .addAll(edge)
                  .add(new WorldPoint(last.x(), y), new WorldPoint(first.x(), y))
                  .build()),
          edge);
    }
    if (north > 90 && south < -90) {
      // All but a circle around the point opposite.
      double west = first.x() - 0.5;
      List<WorldPoint> world =
          List.of(
              new WorldPoint(west, 0),
              new WorldPoint(west + 1, 0),
              new WorldPoint(west + 1, 1),
              new WorldPoint(west, 1));
      return new GroundCircle(List.of(world, ring), edge);
    }
    return new GroundCircle(List.of(ring), edge);
  }
}
