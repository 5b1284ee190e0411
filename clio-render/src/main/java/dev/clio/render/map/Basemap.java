package dev.clio.render.map;

import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Abilities;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.core.value.Slug;
import dev.clio.render.drawing.Geometry;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Draws land and water. */
final class Basemap {

  private static final double[][] SHORE = {{36, 0.16}, {21, 0.22}, {9, 0.34}};
  private static final Set<String> OFF_AT_FIRST = Set.of("regions", "graticule");

  private final Scene scene;
  private final Theme theme;

  Basemap(Scene scene, Theme theme) {
    this.scene = scene;
    this.theme = theme;
  }

  /** Returns sea, shores and land. */
  List<Shape> ground() {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(
        new Shape.Box(
            Life.ALWAYS,
            Shape.Role.NONE,
            Motion.NONE,
            0,
            0,
            scene.frame().width(),
            scene.frame().height(),
            0,
            List.of(new Shape.Stop(0, Ink.of(theme.sea()))),
            Optional.empty()));
    for (LevelMap map : scene.levels()) {
      Life life = map.level().during(Life.ALWAYS);
      for (double[] band : SHORE) {
        for (Geometry coast : map.land().masses().strokes()) {
          Ink ink = new Ink(theme.shore(), band[1]);
          shapes.add(new Shape.Stroke(life, coast, ink, scene.px(band[0]), List.of(), 0));
        }
      }
      for (Patch patch : List.of(map.land().masses(), map.land().islands())) {
        for (Geometry geometry : patch.fills()) {
          shapes.add(new Shape.Fill(life, geometry, Ink.of(theme.land()), false));
        }
      }
    }
    return shapes;
  }

  /** Returns rivers and lakes. */
  List<Shape> water() {
    List<Shape> shapes = new ArrayList<>();
    for (LevelMap map : scene.levels()) {
      for (Life shown : shown("rivers")) {
        Life life = map.level().during(shown);
        map.rivers().ifPresent(g -> shapes.add(line(life, g, theme.river(), 1.5)));
      }
      for (Life shown : shown("lakes")) {
        Life life = map.level().during(shown);
        for (Geometry geometry : map.lakes().fills()) {
          shapes.add(new Shape.Fill(life, geometry, Ink.of(theme.sea()), false));
          shapes.add(line(life, geometry, theme.coast(), 0.8));
        }
      }
    }
    return shapes;
  }

  /** Returns borders, coasts and the graticule. */
  List<Shape> lines() {
    List<Shape> shapes = new ArrayList<>();
    Color border = theme.border();
    for (LevelMap map : scene.levels()) {
      for (Life shown : shown("regions")) {
        Life life = map.level().during(shown);
        map.regionBorders().ifPresent(g -> shapes.add(line(life, g, border, 0.8)));
      }
      for (Life shown : shown("borders")) {
        Life life = map.level().during(shown);
        map.borders().ifPresent(g -> shapes.add(line(life, g, border, 1.25)));
        map.disputedBorders()
            .ifPresent(
                g ->
                    shapes.add(
                        new Shape.Stroke(
                            life,
                            g,
                            Ink.of(border),
                            scene.px(1.25),
                            List.of(scene.px(6), scene.px(4)),
                            0)));
      }
      for (Life shown : shown("graticule")) {
        Life life = map.level().during(shown);
        map.lines(graticule(map.level().zoom()))
            .ifPresent(g -> shapes.add(line(life, g, border, 0.8)));
      }
      Life life = map.level().during(Life.ALWAYS);
      for (Patch patch : List.of(map.land().masses(), map.land().islands())) {
        for (Geometry coast : patch.strokes()) {
          shapes.add(line(life, coast, theme.coast(), 1.1));
        }
      }
    }
    return shapes;
  }

  static boolean shows(Cue cue, String layer) {
    return cue.stage().layers().getOrDefault(Slug.of(layer), !OFF_AT_FIRST.contains(layer));
  }

  private List<Life> shown(String layer) {
    List<Run<Boolean>> runs =
        Run.of(
            scene.timeline(),
            i ->
                shows(scene.timeline().cues().get(i), layer)
                    ? Optional.of(true)
                    : Optional.empty());
    if (runs.size() == 1 && runs.get(0).start() <= 0 && runs.get(0).toTheEnd()) {
      return List.of(Life.ALWAYS);
    }
    return runs.stream().map(Run::life).toList();
  }

  private Shape line(Life life, Geometry geometry, Color color, double width) {
    return new Shape.Stroke(life, geometry, Ink.of(color), scene.px(width), List.of(), 0);
  }

  private static List<double[]> graticule(double zoom) {
    double step = zoom < 3 ? 30 : zoom < 5 ? 10 : zoom < 7 ? 2 : 0.5;
    List<double[]> lines = new ArrayList<>();
    for (double lon = -180; lon < 180; lon += step) {
      lines.add(new double[] {Mercator.x(lon), Mercator.y(85), Mercator.x(lon), Mercator.y(-85)});
    }
    int pieces = 36;
    for (double lat = -80; lat <= 80; lat += step) {
      double[] line = new double[2 * (pieces + 1)];
      for (int i = 0; i <= pieces; i++) {
        line[2 * i] = (double) i / pieces;
        line[2 * i + 1] = Mercator.y(lat);
      }
      lines.add(line);
    }
    return lines;
  }

  /** Returns what scripts ask for that is not drawn. */
  static Set<String> remarks(Timeline timeline) {
    Set<String> remarks = new LinkedHashSet<>();
    for (Cue cue : timeline.cues()) {
      if (cue.stage().mode() != BasemapChoice.Mode.POLITICAL) {
        remarks.add(
            "map mode "
                + cue.stage().mode().name().toLowerCase(Locale.ROOT)
                + " is not drawn; it is political");
      }
      for (Slug layer : cue.stage().layers().keySet()) {
        if (!Abilities.standard().layers().contains(layer)
            && !timeline.setting().layers().containsKey(layer)) {
          remarks.add("layer " + layer.text() + " is not known; nothing is drawn for it");
        }
      }
    }
    return remarks;
  }
}
