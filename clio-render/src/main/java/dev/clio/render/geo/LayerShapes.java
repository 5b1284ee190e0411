package dev.clio.render.geo;

import com.google.common.collect.ImmutableList;
import dev.clio.core.geo.PlateCarree;
import dev.clio.core.geo.Rings;
import dev.clio.core.stage.MapLayer;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import java.util.ArrayList;
import java.util.List;

/** What a host's layer holds, as it is but cut at the antimeridian. */
final class LayerShapes {

  private LayerShapes() {}

  /** Returns a layer's lines, areas and points, as far as it has them. */
  static List<GeoShape> of(MapLayer layer) {
    ImmutableList.Builder<GeoShape> shapes = ImmutableList.builder();
    List<List<double[]>> polygons = new ArrayList<>();
    for (Polygon area : layer.areas()) {
      polygons.addAll(Rings.cutArea(PlateCarree.rings(area)));
    }
    if (!polygons.isEmpty()) {
      shapes.add(new GeoShape.Polygons(polygons));
    }
    List<double[]> lines = new ArrayList<>();
    for (List<Position> line : layer.lines()) {
      lines.addAll(Rings.cutStraight(PlateCarree.line(line)));
    }
    if (!lines.isEmpty()) {
      shapes.add(new GeoShape.Lines(lines));
    }
    if (!layer.points().isEmpty()) {
      shapes.add(new GeoShape.Dots(layer.points()));
    }
    return shapes.build();
  }
}
