package dev.clio.core.geo;

import com.google.common.collect.ImmutableList;
import dev.clio.core.value.Position;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleFunction;

/** Points of the unit sphere, and the drawing of its curves on the map. */
final class Sphere {

  /**
   * How far round the earth a horizontal step may go before the curve is looked at more closely.
   */
  private static final double LONG_STEP = 0.1;

  /** Nearer than this to the axis every longitude is as good as another. */
  private static final double POLE = 1e-12;

  private static final int FIRST_SEGMENTS = 16;
  private static final int MAX_HALVINGS = 9;

  private Sphere() {}

  /**
   * A vector from the middle of the earth.
   *
   * @param x towards latitude 0, longitude 0
   * @param y towards latitude 0, longitude 90
   * @param z towards the north pole
   */
  record Vector(double x, double y, double z) {

    static Vector of(Position position) {
      double lat = Math.toRadians(position.lat());
      double lon = Math.toRadians(position.lon());
      return new Vector(
          Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat));
    }

    /** Returns the direction that goes east at a longitude. */
    static Vector east(double lon) {
      return new Vector(-Math.sin(Math.toRadians(lon)), Math.cos(Math.toRadians(lon)), 0);
    }

    double dot(Vector other) {
      return x * other.x + y * other.y + z * other.z;
    }

    Vector cross(Vector other) {
      return new Vector(
          y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
      return Math.sqrt(dot(this));
    }

    Vector unit() {
      double length = length();
      return new Vector(x / length, y / length, z / length);
    }

    /** Returns {@code this · a + other · b}. */
    Vector mix(double a, Vector other, double b) {
      return new Vector(x * a + other.x * b, y * a + other.y * b, z * a + other.z * b);
    }

    double latitude() {
      return Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
    }

    double longitude() {
      return Math.toDegrees(Math.atan2(y, x));
    }
  }

  /** A point of a curve with the share of the curve that lies before it. */
  private record Sample(double share, WorldPoint point) {}

  /**
   * Returns a curve as a line in world coordinates, without a jump at the antimeridian.
   *
   * @param curve the point of the sphere at a share, 0 to 1, of the curve
   * @param first the world coordinates of its beginning
   * @param tolerance how far the line may be from the curve, in world units, about
   */
  static List<WorldPoint> line(DoubleFunction<Vector> curve, WorldPoint first, double tolerance) {
    ImmutableList.Builder<WorldPoint> line = ImmutableList.builder();
    line.add(first);
    Sample from = new Sample(0, first);
    for (int i = 1; i <= FIRST_SEGMENTS; i++) {
      Deque<Double> ends = new ArrayDeque<>();
      ends.push((double) i / FIRST_SEGMENTS);
      double shortest = 1.0 / FIRST_SEGMENTS / (1 << MAX_HALVINGS);
      while (!ends.isEmpty()) {
        double end = ends.peek();
        double middle = (from.share + end) / 2;
        WorldPoint half = project(curve.apply(middle), from.point);
        WorldPoint to = project(curve.apply(end), half);
        if (end - from.share > shortest * 1.5
            && (Math.abs(to.x() - from.point.x()) > LONG_STEP
                || distance(half, from.point, to) > tolerance)) {
          ends.push(middle);
        } else {
          ends.pop();
          line.add(to);
          from = new Sample(end, to);
        }
      }
    }
    return line.build();
  }

  /** Returns a point on the map, of its repetitions the one nearest to another point. */
  private static WorldPoint project(Vector vector, WorldPoint near) {
    boolean pole = Math.hypot(vector.x, vector.y) < POLE;
    double x = pole ? near.x() : Mercator.x(vector.longitude());
    return new WorldPoint(x + Math.rint(near.x() - x), Mercator.y(vector.latitude()));
  }

  /** Returns how far a point is from the straight line between two others. */
  private static double distance(WorldPoint point, WorldPoint a, WorldPoint b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double length2 = dx * dx + dy * dy;
    double px = point.x() - a.x();
    double py = point.y() - a.y();
    double share = length2 == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length2));
    return Math.hypot(px - share * dx, py - share * dy);
  }
}
