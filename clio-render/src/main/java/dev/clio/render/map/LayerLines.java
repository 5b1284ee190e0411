package dev.clio.render.map;

import com.google.common.collect.ImmutableList;
import dev.clio.core.geo.PlateCarree;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.MapLayer;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import dev.clio.render.drawing.Geometry;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a host's layers and the edges of their areas, as levels show them. What is asked for
 * is made once. Not thread-safe.
 */
final class LayerLines {

  /** A line may be this far from where it is, in px of a frame with a shorter side of 1,080. */
  private static final double TOLERANCE = 0.4;

  private final Timeline timeline;
  private final IdentityHashMap<LevelMap, IdentityHashMap<MapLayer, Optional<Geometry>>> made =
      new IdentityHashMap<>();

  LayerLines(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Returns what a level shows of the lines of a layer, in world coordinates. */
  Optional<Geometry> of(MapLayer layer, LevelMap map) {
    return made.computeIfAbsent(map, key -> new IdentityHashMap<>())
        .computeIfAbsent(layer, key -> map.lines(lines(layer, tolerance(map, timeline.frame()))));
  }

  /** Returns the lines that a cue shows, in world coordinates. */
  List<double[]> of(Cue cue, LevelMap map) {
    List<double[]> seen = new ArrayList<>();
    timeline
        .setting()
        .layers()
        .forEach(
            (name, layer) -> {
              if (cue.stage().layers().getOrDefault(name, false)) {
                of(layer, map).ifPresent(lines -> seen.addAll(lines.lines()));
              }
            });
    return seen;
  }

  /** Returns how far lines may be from where they are, in world units. */
  static double tolerance(LevelMap map, Frame frame) {
    return TOLERANCE * frame.scale() / map.level().size();
  }

  private static List<double[]> lines(MapLayer layer, double tolerance) {
    ImmutableList.Builder<double[]> lines = ImmutableList.builder();
    for (List<Position> line : layer.lines()) {
      lines.add(simple(PlateCarree.line(line), tolerance));
    }
    for (Polygon area : layer.areas()) {
      lines.add(simple(PlateCarree.edge(area.edge()), tolerance));
      for (List<Position> hole : area.holes()) {
        lines.add(simple(PlateCarree.edge(hole), tolerance));
      }
    }
    return lines.build();
  }

  private static double[] simple(double[] degrees, double tolerance) {
    return SimpleLine.of(PlateCarree.onMap(degrees), tolerance);
  }
}
