package dev.clio.schema.atlas;

import dev.clio.core.value.Bounds;
import dev.clio.core.value.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The measures of shapes, taken once when the index is made. */
final class Shapes {

  private static final double EARTH_RADIUS_KM = 6371;

  private Shapes() {}

  /** Returns the box of points, each ring's points being longitude and latitude by turns. */
  static Bounds bounds(List<double[]> rings) {
    double south = 90;
    double north = -90;
    List<double[]> spans = new ArrayList<>();
    for (double[] ring : rings) {
      double west = 180;
      double east = -180;
      for (int i = 0; i < ring.length; i += 2) {
        west = Math.min(west, ring[i]);
        east = Math.max(east, ring[i]);
        south = Math.min(south, ring[i + 1]);
        north = Math.max(north, ring[i + 1]);
      }
      spans.add(new double[] {west, east});
    }
    // The box leaves out the widest gap between the rings, which may lie at the antimeridian.
    spans.sort(Comparator.comparingDouble(span -> span[0]));
    double first = spans.get(0)[0];
    double reach = spans.get(0)[1];
    double widest = -1;
    double west = first;
    double east = reach;
    for (double[] span : spans) {
      if (span[0] - reach > widest) {
        widest = span[0] - reach;
        east = reach;
        west = span[0];
      }
      reach = Math.max(reach, span[1]);
    }
    if (first + 360 - reach >= widest) {
      west = first;
      east = reach;
    }
    return Bounds.of(west, south, east, north);
  }

  /** Returns the area of a ring on the sphere in km², whichever way round it is. */
  static double area(double[] ring) {
    double sum = 0;
    for (int i = 0; i + 3 < ring.length; i += 2) {
      sum +=
          Math.toRadians(ring[i + 2] - ring[i])
              * (2 + Math.sin(Math.toRadians(ring[i + 1])) + Math.sin(Math.toRadians(ring[i + 3])));
    }
    return Math.abs(sum) * EARTH_RADIUS_KM * EARTH_RADIUS_KM / 2;
  }

  /** Returns a point inside a polygon, of several that lie midway between its edges the safest. */
  static Position pointInside(List<double[]> polygon) {
    double south = 90;
    double north = -90;
    for (int i = 1; i < polygon.get(0).length; i += 2) {
      south = Math.min(south, polygon.get(0)[i]);
      north = Math.max(north, polygon.get(0)[i]);
    }
    int lines = 24;
    double best = -1;
    Position point = Position.of(south, polygon.get(0)[0]);
    for (int line = 0; line < lines; line++) {
      double lat = south + (north - south) * (line + 0.5) / lines;
      double[] crossings = crossings(polygon, lat);
      double squeeze = Math.cos(Math.toRadians(lat));
      for (int i = 0; i + 1 < crossings.length; i += 2) {
        double lon = (crossings[i] + crossings[i + 1]) / 2;
        double room = room(polygon, lon, lat, squeeze);
        if (room > best) {
          best = room;
          point = Position.of(lat, lon);
        }
      }
    }
    return point;
  }

  private static double[] crossings(List<double[]> polygon, double lat) {
    return polygon.stream()
        .flatMapToDouble(
            ring -> {
              double[] found = new double[ring.length / 2];
              int count = 0;
              for (int i = 0; i + 3 < ring.length; i += 2) {
                if ((ring[i + 1] > lat) != (ring[i + 3] > lat)) {
                  double share = (lat - ring[i + 1]) / (ring[i + 3] - ring[i + 1]);
                  found[count++] = ring[i] + share * (ring[i + 2] - ring[i]);
                }
              }
              return Arrays.stream(found, 0, count);
            })
        .sorted()
        .toArray();
  }

  /** Returns the square of how far the nearest edge is, in degrees of latitude. */
  private static double room(List<double[]> polygon, double lon, double lat, double squeeze) {
    double nearest = Double.MAX_VALUE;
    for (double[] ring : polygon) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        double ax = (ring[i] - lon) * squeeze;
        double ay = ring[i + 1] - lat;
        double dx = (ring[i + 2] - ring[i]) * squeeze;
        double dy = ring[i + 3] - ring[i + 1];
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
        double x = ax + t * dx;
        double y = ay + t * dy;
        nearest = Math.min(nearest, x * x + y * y);
      }
    }
    return nearest;
  }
}
