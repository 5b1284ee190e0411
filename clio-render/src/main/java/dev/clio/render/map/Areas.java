package dev.clio.render.map;

import com.google.common.collect.ImmutableSet;
import dev.clio.core.effect.Area;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.geo.GreatCircle;
import dev.clio.core.geo.GroundCircle;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.Geometry;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws circles and the spotlight. */
final class Areas {

  static final double VEIL = 0.55;

  private static final double FILL = 0.16;
  private static final double EDGE = 2;
  private static final double LIGHT_INNER = 0.16;
  private static final double LIGHT_OUTER = 0.28;
  private static final double FADE = 300;

  private final Scene scene;
  private final Theme theme;

  Areas(Scene scene, Theme theme) {
    this.scene = scene;
    this.theme = theme;
  }

  /** Returns the circles. */
  List<Shape> circles() {
    List<Shape> shapes = new ArrayList<>();
    Set<Area> areas =
        scene.timeline().cues().stream()
            .flatMap(cue -> cue.stage().areas().stream())
            .collect(ImmutableSet.toImmutableSet());
    for (Area area : areas) {
      centers(area, scene).forEach(center -> addCircle(area, center, shapes));
    }
    return shapes;
  }

  static List<Position> centers(Area area, Scene scene) {
    return area.center()
        .map(List::of)
        .orElseGet(
            () -> area.entities().stream().map(scene::position).flatMap(Optional::stream).toList());
  }

  /** Returns how far a radius reaches in the frame, in px, at a position. */
  static double pxOf(Radius radius, Position position, Camera camera, Scene scene) {
    if (radius instanceof Radius.Size size) {
      return scene.px(1080) * size.share();
    }
    double km = ((Radius.Kilometers) radius).km();
    double around =
        2
            * Math.PI
            * GreatCircle.EARTH_KM
            * Math.cos(Math.toRadians(Math.min(85, Math.abs(position.lat()))));
    return km / around * camera.worldSize(scene.frame());
  }

  private void addCircle(Area area, Position center, List<Shape> shapes) {
    Ink fill =
        new Ink(
            Tint.colors(theme, area.color()).fill(),
            area.opacity().orElse(FILL) * theme.fillStrength());
    Ink edge = Ink.of(Tint.colors(theme, area.color()).edge());
    Anchor anchor = Scene.anchor(center);
    List<double[]> rings = new ArrayList<>();
    List<double[]> edges = new ArrayList<>();
    Rect extent = Rect.around(anchor.x(), anchor.y(), 0);
    if (area.radius() instanceof Radius.Kilometers km) {
      GroundCircle circle = GroundCircle.of(center, Math.min(km.km(), 20_000));
      circle.rings().forEach(ring -> rings.add(LinkLines.points(ring)));
      edges.add(LinkLines.points(circle.edge()));
      extent = rings.stream().map(Rect::of).reduce(Rect::union).orElse(extent);
    }
    Rect around = extent;
    List<Run<List<Double>>> runs =
        Run.of(
            scene.timeline(),
            index ->
                scene.timeline().cues().get(index).stage().areas().contains(area)
                    ? Optional.of(scene.copies(around, scene.restOf(index).camera()))
                    : Optional.empty());
    for (Run<List<Double>> run : runs) {
      if (!rings.isEmpty()) {
        Geometry inside = new Geometry(shifted(rings, run.value()), true);
        Geometry rim = new Geometry(shifted(edges, run.value()), false);
        shapes.add(new Shape.Fill(run.life(), inside, fill, false));
        shapes.add(new Shape.Stroke(run.life(), rim, edge, scene.px(EDGE), List.of(), 0));
        continue;
      }
      for (double copy : run.value()) {
        shapes.add(
            new Shape.Disc(
                run.life(),
                new Anchor(anchor.x() + copy, anchor.y()),
                pxOf(area.radius(), center, scene.restOf(run.first()).camera(), scene),
                Optional.of(fill),
                Optional.of(edge),
                scene.px(EDGE)));
      }
    }
  }

  private static List<double[]> shifted(List<double[]> lines, List<Double> copies) {
    List<double[]> shifted = new ArrayList<>();
    for (double copy : copies) {
      lines.forEach(line -> shifted.add(Clip.shift(line, copy)));
    }
    return shifted;
  }

  /** A spotlight and how large it is, in px. */
  private record Light(Spotlight spotlight, Anchor anchor, double inner, double outer) {}

  /** Returns the spotlights. */
  List<Shape> lights() {
    List<Shape> shapes = new ArrayList<>();
    for (Run<Light> run : Run.of(scene.timeline(), this::light)) {
      Spotlight spotlight = run.value().spotlight();

      Cue cue = scene.timeline().cues().get(run.first());
      // It is dimmed as the camera arrives, not while it flies.
      double start = Math.max(run.start(), run.start() + cue.moveMillis() - FADE);
      Life life = run.life();
      shapes.add(
          new Shape.Spot(
              Life.between(start, life.end(), life.fadeIn(), life.fadeOut()),
              run.value().anchor(),
              run.value().inner(),
              run.value().outer(),
              new Ink(spotlight.color().orElse(theme.veil()), spotlight.opacity().orElse(VEIL))));
    }
    return shapes;
  }

  private Optional<Light> light(int index) {
    Camera camera = scene.restOf(index).camera();
    return scene
        .timeline()
        .cues()
        .get(index)
        .stage()
        .spotlight()
        .flatMap(
            spotlight ->
                scene
                    .position(spotlight.entity())
                    .map(position -> light(spotlight, position, camera)));
  }

  private Light light(Spotlight spotlight, Position position, Camera camera) {
    double inner =
        spotlight
            .radius()
            .map(radius -> pxOf(radius, position, camera, scene))
            .orElse(scene.px(1080) * LIGHT_INNER);
    Anchor anchor = Scene.near(Scene.anchor(position), camera);
    return new Light(spotlight, anchor, inner, inner * LIGHT_OUTER / LIGHT_INNER);
  }
}
