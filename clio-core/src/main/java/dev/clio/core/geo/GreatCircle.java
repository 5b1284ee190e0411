package dev.clio.core.geo;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.geo.Sphere.Vector;
import dev.clio.core.value.Position;
import java.util.List;

/** The shortest way between two positions on a sphere. */
public final class GreatCircle {

  /** The mean radius of the earth, in km (Moritz, <i>Geodetic Reference System 1980</i>, 2000). */
  public static final double EARTH_KM = 6371.0088;

  /** Below this sine two positions are the same or opposite, and no one way is the shortest. */
  private static final double DEGENERATE = 1e-9;

  private GreatCircle() {}

  /**
   * Returns how far it is from one position to another.
   *
   * @param a a position
   * @param b a position
   * @return km along the great circle, 0 to 20,015
   */
  public static double kilometers(Position a, Position b) {
    return EARTH_KM * angle(Vector.of(a), Vector.of(b));
  }

  /**
   * Returns the shorter way along the great circle, as a line of the map. Of two opposite
   * positions, which have no shorter way, it is the one that sets out due east, so that it stays
   * away from the poles as far as it can; a pole has the longitude of the other end.
   *
   * @param from where it begins
   * @param to where it ends
   * @param tolerance how far the line may be from the true way, in world units, about; above 0.
   *     Half a px is {@code 0.5 / camera.worldSize(frame)}
   * @return at least two points; the first is that of {@code from} (between 0 and 1), the others go
   *     on without a jump, beyond 0 to 1 where the antimeridian is crossed
   */
  public static List<WorldPoint> line(Position from, Position to, double tolerance) {
    Preconditions.checkArgument(
        tolerance > 0, "tolerance: expected above 0, but was %s", tolerance);
    double fromLon = Math.abs(from.lat()) == 90 ? to.lon() : from.lon();
    WorldPoint first = new WorldPoint(Mercator.x(fromLon), Mercator.y(from.lat()));
    Course course = Course.between(from, to);
    return course.angle() == 0
        ? ImmutableList.of(first, new WorldPoint(first.x(), Mercator.y(to.lat())))
        : Sphere.line(course::at, first, tolerance);
  }

  /**
   * Returns the way of {@link #line} as positions at even distances, beyond the map's edges in the
   * north and south too.
   *
   * @param from where it begins
   * @param to where it ends
   * @param step how far it is at most from one position to the next, in degrees of a great circle,
   *     above 0
   * @return at least two positions, the first {@code from} and the last {@code to}
   */
  public static List<Position> positions(Position from, Position to, double step) {
    Preconditions.checkArgument(step > 0, "step: expected above 0, but was %s", step);
    Course course = Course.between(from, to);
    int steps = (int) Math.max(1, Math.ceil(Math.toDegrees(course.angle()) / step));
    ImmutableList.Builder<Position> positions = ImmutableList.builder();
    positions.add(from);
    for (int i = 1; i < steps; i++) {
      Vector point = course.at((double) i / steps);
      positions.add(Position.of(point.latitude(), point.longitude()));
    }
    return positions.add(to).build();
  }

  /**
   * The shorter way from one position to another.
   *
   * @param begin where it begins
   * @param ahead the direction it sets out in
   * @param angle how far it goes, in radians; 0 where both positions are the same
   */
  private record Course(Vector begin, Vector ahead, double angle) {

    static Course between(Position from, Position to) {
      double fromLon = Math.abs(from.lat()) == 90 ? to.lon() : from.lon();
      Vector a = Vector.of(Position.of(from.lat(), fromLon));
      Vector b = Vector.of(to);
      if (a.cross(b).length() < DEGENERATE) {
        return new Course(a, Vector.east(fromLon), a.dot(b) > 0 ? 0 : Math.PI);
      }
      return new Course(a, b.mix(1, a, -a.dot(b)).unit(), GreatCircle.angle(a, b));
    }

    Vector at(double share) {
      return along(begin, ahead, angle * share);
    }
  }

  /** Returns the point at an angle from a, on the circle through a in a direction. */
  static Vector along(Vector a, Vector direction, double angle) {
    return a.mix(Math.cos(angle), direction, Math.sin(angle));
  }

  private static double angle(Vector a, Vector b) {
    return Math.atan2(a.cross(b).length(), a.dot(b));
  }
}
