package dev.clio.render.geo;

import dev.clio.core.geo.Rings;
import dev.clio.render.map.DisputedArea;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.atlas.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Outlines as polygons, with no more points than a map of the whole outline shows. What is disputed
 * is left out, as it is on our own maps. Not thread-safe.
 */
final class OutlinePolygons {

  /** An outline is simplified to this share of its longer side. */
  private static final double TOLERANCE = 1 / 900.0;

  private static final double FINEST = 0.002;
  private static final double COARSEST = 0.06;

  /** A polygon this many tolerances across is left out, unless it is the largest. */
  private static final double LEAST = 3;

  private final DisputedArea disputed = DisputedArea.of(Atlas.standard());
  private final Map<Outline, GeoShape.Polygons> made = new HashMap<>();

  GeoShape.Polygons of(Outline outline) {
    return made.computeIfAbsent(outline, this::make);
  }

  private GeoShape.Polygons make(Outline outline) {
    double height = outline.bounds().north() - outline.bounds().south();
    double width = outline.bounds().width() * Math.cos(Math.toRadians(outline.point().lat()));
    double tolerance = Math.max(FINEST, Math.min(COARSEST, Math.max(width, height) * TOLERANCE));
    List<List<double[]>> polygons = new ArrayList<>();
    List<List<double[]>> all = outline.rings();
    double largest = all.stream().mapToDouble(rings -> across(rings.get(0))).max().orElse(0);
    for (int i = 0; i < all.size(); i++) {
      double across = across(all.get(i).get(0));
      if (disputed.holds(outline, outline.polygons().get(i))
          || (across < LEAST * tolerance && across < largest)) {
        continue;
      }
      List<double[]> rings = new ArrayList<>();
      for (double[] ring : all.get(i)) {
        if (rings.isEmpty() || across(ring) >= LEAST * tolerance) {
          double[] simple = SimpleRing.of(ring, tolerance);
          rings.add(Rings.closed(simple, rings.isEmpty()));
        }
      }
      polygons.add(rings);
    }
    polygons.sort(
        Comparator.comparingDouble((List<double[]> rings) -> across(rings.get(0))).reversed());
    return new GeoShape.Polygons(apart(polygons));
  }

  /** Returns polygons without those that lie in or across a larger one, now that it is simpler. */
  private static List<List<double[]>> apart(List<List<double[]>> polygons) {
    List<List<double[]>> apart = new ArrayList<>();
    for (List<double[]> polygon : polygons) {
      double[] ring = polygon.get(0);
      if (apart.stream().noneMatch(larger -> SimpleRing.touch(larger.get(0), ring))) {
        apart.add(polygon);
      }
    }
    return apart;
  }

  /** Returns the longer side of the box around a ring, in degrees. */
  private static double across(double[] ring) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ring.length; i += 2) {
      minX = Math.min(minX, ring[i]);
      maxX = Math.max(maxX, ring[i]);
      minY = Math.min(minY, ring[i + 1]);
      maxY = Math.max(maxY, ring[i + 1]);
    }
    return Math.max(maxX - minX, maxY - minY);
  }
}
