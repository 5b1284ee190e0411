package dev.clio.core.geo;

import com.google.common.collect.ImmutableList;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Lines and rings that go straight in degrees from point to point, the shorter way round the world,
 * as those of GeoJSON do. Longitude and latitude stand by turns; longitudes go on without a jump
 * beyond ±180 where the antimeridian is crossed.
 */
public final class PlateCarree {

  /** A step that goes this far north or south is straight on the map too, about. */
  private static final double STEP = 1;

  private PlateCarree() {}

  /**
   * Returns a line.
   *
   * @param points its points, at least one
   * @return the line, its first longitude within ±180
   */
  public static double[] line(List<Position> points) {
    double[] line = new double[points.size() * 2];
    double before = points.get(0).lon();
    for (int i = 0; i < points.size(); i++) {
      double lon = points.get(i).lon();
      before = lon + 360 * Math.rint((before - lon) / 360);
      line[2 * i] = before;
      line[2 * i + 1] = points.get(i).lat();
    }
    return line;
  }

  /**
   * Returns the line around an area, to be stroked.
   *
   * @param ring its points, the first not repeated
   * @return the line, its last point the first one again, a whole world further where the ring goes
   *     round the world
   */
  public static double[] edge(List<Position> ring) {
    return line(ImmutableList.<Position>builder().addAll(ring).add(ring.get(0)).build());
  }

  /**
   * Returns a ring, to be filled.
   *
   * @param points its points, the first not repeated
   * @return the ring, which does not repeat its first point; where it goes round the world, the
   *     nearer pole is inside
   */
  public static double[] ring(List<Position> points) {
    double[] edge = edge(points);
    int last = edge.length - 2;
    if (Math.abs(edge[last] - edge[0]) < 1) {
      return line(points);
    }
    double sum = 0;
    for (int i = 1; i < edge.length; i += 2) {
      sum += edge[i];
    }
    double pole = sum < 0 ? -90 : 90;
    double[] ring = Arrays.copyOf(edge, edge.length + 4);
    ring[last + 2] = edge[last];
    ring[last + 3] = pole;
    ring[last + 4] = edge[0];
    ring[last + 5] = pole;
    return ring;
  }

  /**
   * Returns the rings of an area, to be filled by the even-odd rule.
   *
   * @param area the area
   * @return its edge and then its holes, all in the same repetition of the world
   */
  public static List<double[]> rings(Polygon area) {
    double[] edge = ring(area.edge());
    ImmutableList.Builder<double[]> rings = ImmutableList.builder();
    rings.add(edge);
    double middle = middle(edge);
    for (List<Position> hole : area.holes()) {
      double[] ring = ring(hole);
      double shift = 360 * Math.rint((middle - middle(ring)) / 360);
      for (int i = 0; i < ring.length; i += 2) {
        ring[i] += shift;
      }
      rings.add(ring);
    }
    return rings.build();
  }

  private static double middle(double[] ring) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ring.length; i += 2) {
      min = Math.min(min, ring[i]);
      max = Math.max(max, ring[i]);
    }
    return (min + max) / 2;
  }

  /**
   * Returns a line on the web map.
   *
   * @param line longitude and latitude by turns
   * @return x and y in world coordinates by turns, with points between where a straight line in
   *     degrees bends on the map
   */
  public static double[] onMap(double[] line) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < line.length; i += 2) {
      if (i > 0) {
        double dx = line[i] - line[i - 2];
        double dy = line[i + 1] - line[i - 1];
        int steps = dx == 0 || dy == 0 ? 1 : (int) Math.ceil(Math.abs(dy) / STEP);
        for (int step = 1; step < steps; step++) {
          double share = (double) step / steps;
          points.add(world(line[i - 2] + dx * share, line[i - 1] + dy * share));
        }
      }
      points.add(world(line[i], line[i + 1]));
    }
    return Rings.flat(points);
  }

  private static double[] world(double lon, double lat) {
    return new double[] {Mercator.x(lon), Mercator.y(lat)};
  }

  /**
   * Returns the box around areas.
   *
   * @param areas at least one
   * @return the box that leaves out the widest stretch of longitudes with nothing in it
   */
  public static Bounds bounds(List<Polygon> areas) {
    double south = 90;
    double north = -90;
    List<double[]> spans = new ArrayList<>();
    for (Polygon area : areas) {
      double[] ring = ring(area.edge());
      double west = Double.POSITIVE_INFINITY;
      double east = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < ring.length; i += 2) {
        west = Math.min(west, ring[i]);
        east = Math.max(east, ring[i]);
        south = Math.min(south, ring[i + 1]);
        north = Math.max(north, ring[i + 1]);
      }
      double worlds = 360 * Math.floor((west + 180) / 360);
      spans.add(new double[] {west - worlds, east - worlds});
    }
    spans.sort(Comparator.comparingDouble(span -> span[0]));
    double reach = spans.stream().mapToDouble(span -> span[1]).max().orElseThrow() - 360;
    double widest = 0;
    double west = -180;
    double east = 180;
    for (double[] span : spans) {
      if (span[0] - reach > widest) {
        widest = span[0] - reach;
        west = span[0];
        east = reach;
      }
      reach = Math.max(reach, span[1]);
    }
    return Bounds.of(west, south, wrapped(east), north);
  }

  private static double wrapped(double lon) {
    return Math.max(-180, Math.min(180, lon - 360 * Math.ceil((lon - 180) / 360)));
  }
}
