package dev.clio.schema.atlas;

import dev.clio.core.value.Bounds;
import dev.clio.core.value.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is measured of an outline.
 *
 * @param bounds the box around it
 * @param point a point well inside its largest polygon
 * @param area km²
 */
record Measures(Bounds bounds, Position point, double area) {

  static Measures of(Topology topology, Topology.Geometry geometry) {
    List<double[]> rings = new ArrayList<>();
    List<List<double[]>> polygons = new ArrayList<>();
    double area = 0;
    for (List<int[]> polygon : geometry.polygons()) {
      List<double[]> points = new ArrayList<>();
      for (int[] ring : polygon) {
        points.add(topology.ring(ring));
        double of = Shapes.area(points.get(points.size() - 1));
        area += points.size() == 1 ? of : -of;
      }
      rings.add(points.get(0));
      polygons.add(points);
    }
    List<double[]> largest =
        polygons.stream()
            .max(Comparator.comparingDouble(polygon -> Shapes.area(polygon.get(0))))
            .orElseThrow();
    return new Measures(Shapes.bounds(rings), Shapes.pointInside(largest), area);
  }
}
