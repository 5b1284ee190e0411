package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.clio.core.geo.PlateCarree;
import dev.clio.core.geo.Rings;
import dev.clio.core.value.Polygon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes an outline of a host's polygons: cut at the antimeridian, and on a grid of its own. */
final class HostOutline {

  private static final int LAST_STEP = 65_535;

  private HostOutline() {}

  static Outline of(String name, List<Polygon> areas) {
    List<List<double[]>> polygons = new ArrayList<>();
    areas.forEach(area -> polygons.addAll(Rings.cutArea(PlateCarree.rings(area))));
    List<double[]> rings = polygons.stream().flatMap(List::stream).toList();
    List<double[]> largest =
        polygons.stream()
            .max(Comparator.comparingDouble(polygon -> Shapes.area(polygon.get(0))))
            .orElseThrow(
                () -> new IllegalArgumentException("outline: expected an area, but there is none"));
    double km2 = 0;
    for (List<double[]> polygon : polygons) {
      for (int i = 0; i < polygon.size(); i++) {
        km2 += (i == 0 ? 1 : -1) * Shapes.area(polygon.get(i));
      }
    }
    Outline.Facts facts =
        new Outline.Facts(
            name,
            "",
            "",
            "",
            "",
            "",
            0,
            0,
            ImmutableList.of(),
            PlateCarree.bounds(areas),
            Shapes.pointInside(largest),
            Math.max(0, km2));
    return new Outline(Outline.Kind.HOST, facts, arcs(rings), references(polygons));
  }

  private static List<List<ImmutableIntArray>> references(List<List<double[]>> polygons) {
    ImmutableList.Builder<List<ImmutableIntArray>> references = ImmutableList.builder();
    int arc = 0;
    for (List<double[]> polygon : polygons) {
      ImmutableList.Builder<ImmutableIntArray> rings = ImmutableList.builder();
      for (int i = 0; i < polygon.size(); i++) {
        rings.add(ImmutableIntArray.of(arc++));
      }
      references.add(rings.build());
    }
    return references.build();
  }

  private static Arcs arcs(List<double[]> rings) {
    double west = Double.POSITIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    int[] starts = new int[rings.size() + 1];
    for (int r = 0; r < rings.size(); r++) {
      double[] ring = rings.get(r);
      starts[r + 1] = starts[r] + ring.length / 2;
      for (int i = 0; i < ring.length; i += 2) {
        west = Math.min(west, ring[i]);
        east = Math.max(east, ring[i]);
        south = Math.min(south, ring[i + 1]);
        north = Math.max(north, ring[i + 1]);
      }
    }
    double scaleLon = scale(west, east);
    double scaleLat = scale(south, north);
    short[] xs = new short[starts[rings.size()]];
    short[] ys = new short[xs.length];
    int at = 0;
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        xs[at] = (short) Math.round((ring[i] - west) / scaleLon);
        ys[at++] = (short) Math.round((ring[i + 1] - south) / scaleLat);
      }
    }
    Arcs.Kind[] kinds = new Arcs.Kind[rings.size()];
    Arrays.fill(kinds, Arcs.Kind.COAST);
    return new Arcs(new Arcs.Transform(scaleLon, scaleLat, west, south), starts, xs, ys, kinds);
  }

  private static double scale(double from, double to) {
    return to > from ? (to - from) / LAST_STEP : 1;
  }
}
