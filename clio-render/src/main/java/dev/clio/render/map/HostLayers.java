package dev.clio.render.map;

import dev.clio.core.geo.Mercator;
import dev.clio.core.geo.PlateCarree;
import dev.clio.core.stage.MapLayer;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.Geometry;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Draws the layers that a host brought, each while it is switched on. */
final class HostLayers {

  /** The diameter of a dot is this many times the width of a line. */
  private static final double DOT = 3;

  private static final double CASING = 1.5;
  private static final double CASING_OPACITY = 0.9;

  private final Scene scene;
  private final Theme theme;
  private final List<Drawn> layers = new ArrayList<>();

  HostLayers(Scene scene, Theme theme) {
    this.scene = scene;
    this.theme = theme;
    scene
        .timeline()
        .setting()
        .layers()
        .forEach(
            (name, layer) -> {
              List<Life> lives = lives(name);
              if (!lives.isEmpty()) {
                layers.add(new Drawn(layer, lives));
              }
            });
  }

  /** A layer, and when it is seen. */
  private record Drawn(MapLayer layer, List<Life> lives) {}

  private List<Life> lives(Slug name) {
    return Run.of(
            scene.timeline(),
            i ->
                scene.timeline().cues().get(i).stage().layers().getOrDefault(name, false)
                    ? Optional.of(true)
                    : Optional.empty())
        .stream()
        .map(Run::life)
        .toList();
  }

  /** Returns what areas are filled with. */
  List<Shape> fills() {
    List<Shape> shapes = new ArrayList<>();
    for (Drawn drawn : layers) {
      Ink ink = new Ink(Tint.colors(theme, drawn.layer().color()).fill(), drawn.layer().opacity());
      for (LevelMap map : scene.levels()) {
        double tolerance = LayerLines.tolerance(map, scene.frame());
        for (Polygon area : drawn.layer().areas()) {
          List<double[]> rings = new ArrayList<>();
          for (double[] ring : PlateCarree.rings(area)) {
            rings.add(SimpleLine.ring(onMap(ring), tolerance));
          }
          for (Geometry geometry : map.rings(rings).fills()) {
            for (Life life : drawn.lives()) {
              shapes.add(new Shape.Fill(map.level().during(life), geometry, ink, false));
            }
          }
        }
      }
    }
    return shapes;
  }

  /** Returns lines, the edges of areas, and dots. */
  List<Shape> lines() {
    List<Shape> shapes = new ArrayList<>();
    for (Drawn drawn : layers) {
      MapLayer layer = drawn.layer();
      Ink ink = Ink.of(Tint.colors(theme, layer.color()).edge());
      List<Double> dash = layer.dash().stream().map(scene::px).toList();
      for (LevelMap map : scene.levels()) {
        Optional<Geometry> lines = scene.ground().layerLines().of(layer, map);
        for (Life life : drawn.lives()) {
          Life during = map.level().during(life);
          lines.ifPresent(
              geometry ->
                  shapes.add(
                      new Shape.Stroke(during, geometry, ink, scene.px(layer.width()), dash, 0)));
          addDots(layer, map.level(), during, ink, shapes);
        }
      }
    }
    return shapes;
  }

  /** Returns a ring on the map, with the stretch from its last point to its first bent too. */
  private static double[] onMap(double[] ring) {
    double[] closed = Arrays.copyOf(ring, ring.length + 2);
    closed[ring.length] = ring[0];
    closed[ring.length + 1] = ring[1];
    double[] map = PlateCarree.onMap(closed);
    return Arrays.copyOf(map, map.length - 2);
  }

  private void addDots(MapLayer layer, Level level, Life life, Ink ink, List<Shape> shapes) {
    double radius = scene.px(layer.width() * DOT / 2);
    Ink casing = new Ink(theme.paper(), CASING_OPACITY);
    for (Position position : layer.points()) {
      double x = Mercator.x(position.lon());
      double y = Mercator.y(position.lat());
      int last = level.views().lastWorld(x);
      for (int world = level.views().firstWorld(x); world <= last; world++) {
        if (level.views().see(Rect.around(x + world, y, 0))) {
          Anchor anchor = new Anchor(x + world, y);
          shapes.add(dot(life, anchor, radius + scene.px(CASING), casing));
          shapes.add(dot(life, anchor, radius, ink));
        }
      }
    }
  }

  private static Shape dot(Life life, Anchor anchor, double radius, Ink ink) {
    return new Shape.Disc(life, anchor, radius, Optional.of(ink), Optional.empty(), 0);
  }
}
