package dev.clio.render.geo;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Area;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.geo.GreatCircle;
import dev.clio.core.geo.Rings;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Stage;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import dev.clio.core.value.Slug;
import dev.clio.render.geo.GeoFeature.Kind;
import dev.clio.render.theme.Theme;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.atlas.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Collects what a timeline shows that has a place, each from when it appears until it is gone. */
final class GeoFeatures {

  /** How far apart the positions of a great circle are, in degrees. */
  private static final double STEP = 0.5;

  private static final double CIRCLE_FILL = 0.16;

  private final Timeline timeline;
  private final OutlinePolygons outlines = new OutlinePolygons();
  private final Map<Slug, List<GeoShape>> shapesByLayer = new HashMap<>();
  private final ImmutableList.Builder<GeoFeature> features = ImmutableList.builder();

  private GeoFeatures(Timeline timeline) {
    this.timeline = timeline;
  }

  static List<GeoFeature> of(Timeline timeline) {
    GeoFeatures all = new GeoFeatures(timeline);
    timeline.places().values().forEach(all::entity);
    all.each(GeoFeatures::marks, all::mark);
    all.each(all::circles, all::circle);
    all.each(stage -> stage.arrows(), all::arrow);
    all.each(stage -> stage.flows(), all::flow);
    all.each(all::layers, all::layer);
    all.each(GeoFeatures::labels, all::label);
    return all.features.build();
  }

  /** When something is seen, in milliseconds. */
  private record Time(long start, long end) {}

  /** Makes a feature of everything that stages hold, for as long as they hold it. */
  private <T> void each(
      Function<Stage, List<T>> things, BiFunction<T, Time, Optional<GeoFeature>> feature) {
    Map<T, Long> open = new LinkedHashMap<>();
    List<Map.Entry<T, Time>> seen = new ArrayList<>();
    for (Cue cue : timeline.cues()) {
      List<T> now = things.apply(cue.stage());
      Set<T> held = new HashSet<>(now);
      open.entrySet()
          .removeIf(
              entry -> {
                boolean gone = !held.contains(entry.getKey());
                if (gone) {
                  seen.add(Map.entry(entry.getKey(), new Time(entry.getValue(), cue.start())));
                }
                return gone;
              });
      now.forEach(thing -> open.putIfAbsent(thing, cue.start()));
    }
    open.forEach(
        (thing, start) -> seen.add(Map.entry(thing, new Time(start, timeline.duration()))));
    seen.stream()
        .filter(entry -> entry.getValue().end() > entry.getValue().start())
        .sorted((a, b) -> Long.compare(a.getValue().start(), b.getValue().start()))
        .forEach(entry -> feature.apply(entry.getKey(), entry.getValue()).ifPresent(features::add));
  }

  private void entity(Place place) {
    Entity entity = place.entity();
    features.add(
        new GeoFeature(
            Kind.ENTITY,
            List.of(entity.id().text()),
            Optional.of(entity.name()),
            Optional.of(entity.type().name()),
            Optional.empty(),
            new GeoShape.Dot(entity.position()),
            Optional.empty(),
            0,
            0,
            timeline.duration()));
  }

  private record Marked(EntityId id, Optional<Color> color, Optional<Double> opacity) {}

  private static List<Marked> marks(Stage stage) {
    List<Marked> marks = new ArrayList<>();
    stage
        .marks()
        .forEach(
            (EntityId id, Mark mark) -> marks.add(new Marked(id, mark.color(), mark.opacity())));
    return marks;
  }

  private Optional<GeoFeature> mark(Marked mark, Time time) {
    return entity(mark.id())
        .map(
            entity -> {
              Optional<Outline> outline =
                  dev.clio.render.map.Ground.outline(entity, timeline, Atlas.standard());
              Optional<GeoShape> shape =
                  outline
                      .map(outlines::of)
                      .filter(polygons -> !polygons.polygons().isEmpty())
                      .map(polygons -> polygons);
              double usual = outline.map(o -> Theme.light().fillOpacity(o.area())).orElse(1.0);
              return new GeoFeature(
                  Kind.MARK,
                  List.of(entity.id().text()),
                  Optional.of(entity.name()),
                  Optional.of(entity.type().name()),
                  Optional.empty(),
                  shape.orElseGet(() -> new GeoShape.Dot(entity.position())),
                  color(mark.color()),
                  mark.opacity().orElse(usual),
                  time.start(),
                  time.end());
            });
  }

  private record Circle(
      Optional<EntityId> id,
      Position center,
      double km,
      Optional<Color> color,
      Optional<Double> opacity) {}

  private List<Circle> circles(Stage stage) {
    List<Circle> circles = new ArrayList<>();
    for (Area area : stage.areas()) {
      double zoom = zoomAt(area);
      area.center().ifPresent(center -> circles.add(circle(area, Optional.empty(), center, zoom)));
      for (EntityId id : area.entities()) {
        entity(id)
            .ifPresent(
                entity -> circles.add(circle(area, Optional.of(id), entity.position(), zoom)));
      }
    }
    return circles;
  }

  private Circle circle(Area area, Optional<EntityId> id, Position center, double zoom) {
    double km;
    if (area.radius() instanceof Radius.Kilometers kilometers) {
      km = kilometers.km();
    } else {
      double share = ((Radius.Size) area.radius()).share();
      double shorterSide = Ground.shorterSide(zoom, center.lat());
      km = Math.max(1e-3, Math.min(Radius.MAX_KM, share * shorterSide));
    }
    return new Circle(id, center, km, area.color(), area.opacity());
  }

  /** Returns the zoom of the shot in which an area is seen first, which its size depends on. */
  private double zoomAt(Area area) {
    return timeline.cues().stream()
        .filter(cue -> cue.stage().areas().contains(area))
        .findFirst()
        .map(cue -> cue.camera().zoom())
        .orElse(0.0);
  }

  private Optional<GeoFeature> circle(Circle circle, Time time) {
    Optional<Entity> entity = circle.id().flatMap(this::entity);
    return Optional.of(
        new GeoFeature(
            Kind.CIRCLE,
            circle.id().map(EntityId::text).stream().toList(),
            entity.map(Entity::name),
            Optional.empty(),
            Optional.empty(),
            CirclePolygons.of(circle.center(), circle.km()),
            color(circle.color()),
            circle.opacity().orElse(CIRCLE_FILL),
            time.start(),
            time.end()));
  }

  private Optional<GeoFeature> arrow(Link.Arrow arrow, Time time) {
    return line(Kind.ARROW, arrow.from(), arrow.to(), arrow.label(), arrow.color(), time);
  }

  private Optional<GeoFeature> flow(Link link, Time time) {
    if (link instanceof Link.Flow flow) {
      return line(Kind.FLOW, flow.from(), flow.to(), Optional.empty(), flow.color(), time);
    }
    return link instanceof Link.RouteFlow flow ? route(flow, time) : Optional.empty();
  }

  private Optional<GeoFeature> route(Link.RouteFlow flow, Time time) {
    List<Position> route = timeline.routes().getOrDefault(flow.route(), List.of());
    if (route.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new GeoFeature(
            Kind.FLOW,
            List.of(),
            Optional.of(flow.route().text()),
            Optional.empty(),
            Optional.empty(),
            greatCircles(route),
            color(flow.color()),
            0,
            time.start(),
            time.end()));
  }

  private Optional<GeoFeature> line(
      Kind kind,
      EntityId from,
      EntityId to,
      Optional<String> text,
      Optional<Color> color,
      Time time) {
    Optional<Entity> a = entity(from);
    Optional<Entity> b = entity(to);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new GeoFeature(
            kind,
            List.of(from.text(), to.text()),
            Optional.of(a.get().name() + " → " + b.get().name()),
            Optional.empty(),
            text,
            greatCircles(List.of(a.get().position(), b.get().position())),
            color(color),
            0,
            time.start(),
            time.end()));
  }

  /** Returns a line of great circles from each position to the next. */
  private static GeoShape greatCircles(List<Position> route) {
    List<double[]> points = new ArrayList<>();
    for (int i = 1; i < route.size(); i++) {
      List<Position> next = GreatCircle.positions(route.get(i - 1), route.get(i), STEP);
      for (Position position : points.isEmpty() ? next : next.subList(1, next.size())) {
        points.add(new double[] {position.lon(), position.lat()});
      }
    }
    return new GeoShape.Lines(Rings.cutLine(Rings.flat(points)));
  }

  private record Layered(Slug name, GeoShape shape) {}

  private List<Layered> layers(Stage stage) {
    List<Layered> layers = new ArrayList<>();
    stage
        .layers()
        .forEach(
            (name, shown) -> {
              if (shown) {
                shapesByLayer
                    .computeIfAbsent(name, this::shapes)
                    .forEach(shape -> layers.add(new Layered(name, shape)));
              }
            });
    return layers;
  }

  private List<GeoShape> shapes(Slug name) {
    return Optional.ofNullable(timeline.setting().layers().get(name))
        .map(LayerShapes::of)
        .orElse(List.of());
  }

  private Optional<GeoFeature> layer(Layered layered, Time time) {
    return Optional.ofNullable(timeline.setting().layers().get(layered.name()))
        .map(
            layer ->
                new GeoFeature(
                    Kind.LAYER,
                    List.of(),
                    Optional.of(layer.title()),
                    Optional.empty(),
                    Optional.empty(),
                    layered.shape(),
                    color(layer.color()),
                    layered.shape() instanceof GeoShape.Polygons ? layer.opacity() : 0,
                    time.start(),
                    time.end()));
  }

  private record Labelled(EntityId id, String text) {}

  private static List<Labelled> labels(Stage stage) {
    List<Labelled> labels = new ArrayList<>();
    stage
        .labels()
        .forEach((EntityId id, Label label) -> labels.add(new Labelled(id, label.text())));
    return labels;
  }

  private Optional<GeoFeature> label(Labelled label, Time time) {
    return entity(label.id())
        .map(
            entity ->
                new GeoFeature(
                    Kind.LABEL,
                    List.of(entity.id().text()),
                    Optional.of(entity.name()),
                    Optional.of(entity.type().name()),
                    Optional.of(label.text()),
                    new GeoShape.Dot(entity.position()),
                    Optional.empty(),
                    0,
                    time.start(),
                    time.end()));
  }

  private Optional<Entity> entity(EntityId id) {
    return Optional.ofNullable(timeline.places().get(id)).map(Place::entity);
  }

  private static Optional<Color> color(Optional<Color> color) {
    return Optional.of(color.orElse(Theme.light().mark()));
  }
}
