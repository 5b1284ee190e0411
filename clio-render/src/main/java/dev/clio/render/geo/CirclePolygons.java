package dev.clio.render.geo;

import dev.clio.core.geo.GreatCircle;
import dev.clio.core.geo.Rings;
import dev.clio.core.value.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Circles on the ground as polygons of longitude and latitude. One that holds a pole reaches up to
 * it, one that holds both is the world without the circle on its other side.
 */
final class CirclePolygons {

  private static final int CORNERS = 180;

  /** A smaller circle is lost in the digits of a file. */
  private static final double SMALLEST_KM = 1e-3;

  private CirclePolygons() {}

  static GeoShape.Polygons of(Position center, double km) {
    double angle = Math.max(SMALLEST_KM, Math.min(km, 20_000)) / GreatCircle.EARTH_KM;
    double beyondNorth = Math.toRadians(center.lat()) + angle - Math.PI / 2;
    double beyondSouth = angle - Math.toRadians(center.lat()) - Math.PI / 2;
    List<double[]> edge = edge(center, angle);
    // Whether it goes round a pole is seen from its corners, so that they always close.
    double turns = Math.rint((edge.get(CORNERS)[0] - edge.get(0)[0]) / 360);
    if (turns != 0) {
      double[] cap = cap(edge, turns, beyondNorth > beyondSouth ? 90 : -90);
      return new GeoShape.Polygons(List.of(List.of(Rings.closed(cap, true))));
    } else if (beyondNorth > 0 && beyondSouth > 0) {
      List<double[]> hole = edge(antipode(center), Math.PI - angle);
      hole.remove(CORNERS);
      return new GeoShape.Polygons(List.of(world(Rings.flat(hole))));
    }
    edge.remove(CORNERS);
    return new GeoShape.Polygons(
        Rings.cut(Rings.flat(edge)).stream()
            .map(ring -> List.of(Rings.closed(ring, true)))
            .toList());
  }

  /** Returns what lies between an edge round a pole, from side to side of the map, and the pole. */
  private static double[] cap(List<double[]> edge, double turns, double pole) {
    List<double[]> eastwards = new ArrayList<>(edge.subList(0, CORNERS));
    if (turns < 0) {
      Collections.reverse(eastwards);
    }
    double first = eastwards.get(0)[0];
    double side = 360 * Math.ceil((first - 180) / 360) + 180;
    List<double[]> cap = new ArrayList<>();
    for (double world : new double[] {0, 360}) {
      for (double[] point : eastwards) {
        double x = point[0] + world - side;
        if (x > 0 && x < 360) {
          cap.add(new double[] {x - 180, point[1]});
        }
      }
    }
    double[] west = cap.get(0);
    double[] east = cap.get(cap.size() - 1);
    double share = (180 - east[0]) / (360 - east[0] + west[0]);
    double lat = east[1] + share * (west[1] - east[1]);
    cap.add(0, new double[] {-180, lat});
    cap.add(new double[] {180, lat});
    cap.add(new double[] {180, pole});
    cap.add(new double[] {-180, pole});
    return Rings.flat(cap);
  }

  private static Position antipode(Position position) {
    double lon = position.lon() > 0 ? position.lon() - 180 : position.lon() + 180;
    return Position.of(-position.lat(), lon);
  }

  /** Returns the world but for a ring that holds no pole. */
  private static List<double[]> world(double[] hole) {
    List<double[]> pieces = Rings.cut(hole);
    if (pieces.size() == 1) {
      double[] all = {-180, -90, 180, -90, 180, 90, -180, 90};
      return List.of(Rings.closed(all, true), Rings.closed(pieces.get(0), false));
    }
    // It lies on both sides of the antimeridian, and so cuts into both edges of the map.
    List<double[]> ring = new ArrayList<>();
    ring.add(new double[] {180, -90});
    ring.addAll(notch(pieces, 180));
    ring.add(new double[] {180, 90});
    ring.add(new double[] {-180, 90});
    ring.addAll(notch(pieces, -180));
    ring.add(new double[] {-180, -90});
    return List.of(Rings.closed(Rings.flat(ring), true));
  }

  /** Returns the way along a piece from one of its points on an edge of the map to the other. */
  private static List<double[]> notch(List<double[]> pieces, double x) {
    for (double[] piece : pieces) {
      double[] ring = Rings.closed(piece, true);
      int n = ring.length / 2 - 1;
      int longest = -1;
      for (int i = 0; i < n; i++) {
        boolean along = ring[2 * i] == x && ring[2 * i + 2] == x;
        if (along && (longest < 0 || rise(ring, i) > rise(ring, longest))) {
          longest = i;
        }
      }
      if (longest >= 0) {
        List<double[]> way = new ArrayList<>();
        for (int k = 0; k < n; k++) {
          int at = Math.floorMod(longest - k, n);
          way.add(new double[] {ring[2 * at], ring[2 * at + 1]});
        }
        return way;
      }
    }
    return List.of();
  }

  private static double rise(double[] ring, int i) {
    return Math.abs(ring[2 * i + 3] - ring[2 * i + 1]);
  }

  /**
   * Returns the edge from the north by the east and back to the north. Its longitudes have no jump;
   * round a pole the last is a whole world from the first.
   */
  private static List<double[]> edge(Position center, double angle) {
    double lat = Math.toRadians(center.lat());
    double lon = Math.toRadians(center.lon());
    double[] up = {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    double[] east = {-Math.sin(lon), Math.cos(lon), 0};
    double[] north = {
      -Math.sin(lat) * Math.cos(lon), -Math.sin(lat) * Math.sin(lon), Math.cos(lat)
    };
    List<double[]> edge = new ArrayList<>();
    double before = center.lon();
    for (int i = 0; i <= CORNERS; i++) {
      double bearing = 2 * Math.PI * (i % CORNERS) / CORNERS;
      double[] point = new double[3];
      for (int axis = 0; axis < 3; axis++) {
        point[axis] =
            up[axis] * Math.cos(angle)
                + (north[axis] * Math.cos(bearing) + east[axis] * Math.sin(bearing))
                    * Math.sin(angle);
      }
      double x = Math.toDegrees(Math.atan2(point[1], point[0]));
      x += 360 * Math.rint((before - x) / 360);
      edge.add(
          new double[] {x, Math.toDegrees(Math.atan2(point[2], Math.hypot(point[0], point[1])))});
      before = x;
    }
    return edge;
  }
}
