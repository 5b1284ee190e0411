package dev.clio.render.map;

import dev.clio.core.effect.Link;
import dev.clio.core.geo.GroundCircle;
import dev.clio.core.stage.Cue;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import dev.clio.schema.atlas.City;
import dev.clio.schema.atlas.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lies in the frame of a rest, and what words have to keep clear of. Not thread-safe. */
final class Clearing {

  /** How far outside an outline a place of it may be, in degrees. */
  private static final double AT_SHORE = 0.1;

  /** The radius of the dot of a label, in px of a frame whose shorter side is 1,080. */
  private static final double LABEL_DOT = 12;

  private final Scene scene;
  private final Rest rest;
  private final Terrain terrain;
  private final List<Ring> rings = new ArrayList<>();
  private final List<Line> arrows = new ArrayList<>();

  /** The lines of a host's layers and the edges of circles, which names of the map keep off. */
  private final List<Line> edges = new ArrayList<>();

  private final List<Rect> heads = new ArrayList<>();
  private final List<Rect> tails = new ArrayList<>();
  private final List<Rect> circles = new ArrayList<>();
  private final List<Rect> covered = new ArrayList<>();
  private final List<Rect> capitals = new ArrayList<>();
  private final List<Scene.Point> markMiddles = new ArrayList<>();
  private final Taken taken;

  /** An arrow or a flow in px, as x and y in turn, with the box around it. */
  private static final class Line {
    private final double[] points;
    private final Rect box;

    Line(double[] points) {
      this.points = points;
      this.box = Rect.of(points);
    }

    boolean meets(Rect other) {
      // A line along an axis has a box without width or height, which meets nothing by itself.
      return box.grow(1).intersects(other) && Clearing.meets(other, points);
    }
  }

  /** A ring, or the dot of a label. */
  private record Ring(EntityId entity, Rect box) {}

  Clearing(Scene scene, Rest rest) {
    this.scene = scene;
    this.rest = rest;
    this.terrain = scene.ground().terrain(rest);
    this.taken = new Taken(scene, rest);
    for (Raster.Count mask : terrain.masks().values()) {
      if (!mask.isEmpty()) {
        markMiddles.add(mask.middle());
      }
    }
    for (Cue cue : rest.cues()) {
      addMarks(cue);
      addLabels(cue);
      addLinks(cue);
      for (double[] line :
          scene.ground().layerLines().of(cue, scene.ground().levelAt(rest.camera().zoom()))) {
        edges.add(new Line(scene.toFrame(rest.camera(), line)));
      }
      addAreas(cue);
    }
    addCapitals();
  }

  private void addMarks(Cue cue) {
    for (EntityId id : cue.stage().marks().keySet()) {
      if (scene.needsRing(id, rest)) {
        addDot(id, scene.ringRadius(rest) + scene.px(4));
      }
    }
  }

  /** Keeps words from the dots of labels, wherever the labels themselves will be. */
  private void addLabels(Cue cue) {
    for (EntityId id : cue.stage().labels().keySet()) {
      if (!cue.stage().marks().containsKey(id)) {
        addDot(id, scene.px(LABEL_DOT));
      }
    }
  }

  private void addDot(EntityId id, double radius) {
    scene
        .position(id)
        .ifPresent(
            position -> {
              Scene.Point point = scene.toFrame(rest.camera(), Scene.anchor(position));
              Ring ring = new Ring(id, Rect.around(point.x(), point.y(), radius));
              if (!rings.contains(ring)) {
                rings.add(ring);
              }
            });
  }

  private void addLinks(Cue cue) {
    cue.stage()
        .arrows()
        .forEach(
            arrow ->
                scene
                    .lines()
                    .inFrame(arrow, rest.camera())
                    .forEach(
                        line -> {
                          arrows.add(new Line(line));
                          heads.add(head(line));
                          tails.add(Rect.around(line[0], line[1], scene.px(12)));
                        }));
    for (Link link : cue.stage().flows()) {
      scene.lines().flowInFrame(link, rest.camera()).forEach(line -> arrows.add(new Line(line)));
    }
  }

  /** Returns the box around the head of an arrow, which ends a little before its line. */
  private Rect head(double[] line) {
    int n = line.length;
    double dx = line[n - 4] - line[n - 2];
    double dy = line[n - 3] - line[n - 1];
    double back = scene.px(24) / Math.max(1e-9, Math.hypot(dx, dy));
    return Rect.around(line[n - 2] + dx * back, line[n - 1] + dy * back, scene.px(19));
  }

  private void addAreas(Cue cue) {
    cue.stage()
        .areas()
        .forEach(
            area ->
                Areas.centers(area, scene)
                    .forEach(
                        center -> {
                          Scene.Point point = scene.toFrame(rest.camera(), Scene.anchor(center));
                          double radius = Areas.pxOf(area.radius(), center, rest.camera(), scene);
                          circles.add(Rect.around(point.x(), point.y(), radius));
                          if (area.radius() instanceof Radius.Kilometers kilometers) {
                            addEdge(GroundCircle.of(center, kilometers.km()));
                          }
                        }));
  }

  private void addEdge(GroundCircle circle) {
    double[] edge = LinkLines.points(circle.edge());
    for (double copy : scene.copies(Rect.of(edge), rest.camera())) {
      edges.add(new Line(scene.toFrame(rest.camera(), Clip.shift(edge, copy))));
    }
  }

  Rest rest() {
    return rest;
  }

  Terrain terrain() {
    return terrain;
  }

  /** Returns what words have taken so far. */
  Taken taken() {
    return taken;
  }

  List<Rect> circles() {
    return circles;
  }

  LevelMap map() {
    return terrain.map();
  }

  Raster raster() {
    return terrain.raster();
  }

  Raster.Count land() {
    return terrain.land();
  }

  Raster.Count lines() {
    return terrain.lines();
  }

  Raster.Count country(Outline country) {
    return terrain.country(country);
  }

  Raster.Count rivers() {
    return terrain.rivers();
  }

  boolean isMarked(double x, double y) {
    return terrain.masks().values().stream().anyMatch(mask -> mask.covers(x, y));
  }

  /** Returns whether a part of a box is on something marked. */
  boolean isMarked(Rect box) {
    return terrain.masks().values().stream().anyMatch(mask -> mask.in(box) > 0);
  }

  /** Returns how far a point of the frame is from marks, arrows and circles, in px. */
  double distanceToStory(Scene.Point middle) {
    double distance = Double.POSITIVE_INFINITY;
    for (Ring ring : rings) {
      distance = Math.min(distance, ring.box().distance(middle.x(), middle.y()));
    }
    for (Rect circle : circles) {
      distance = Math.min(distance, circle.distance(middle.x(), middle.y()));
    }
    for (Line arrow : arrows) {
      if (arrow.box.distance(middle.x(), middle.y()) < distance) {
        double[] points = arrow.points;
        for (int i = 0; i < points.length; i += 2) {
          distance = Math.min(distance, distance(points[i], points[i + 1], middle));
        }
      }
    }
    for (Scene.Point mark : markMiddles) {
      distance = Math.min(distance, distance(mark.x(), mark.y(), middle));
    }
    return distance == Double.POSITIVE_INFINITY ? 0 : distance;
  }

  private static double distance(double x, double y, Scene.Point to) {
    double dx = x - to.x();
    double dy = y - to.y();
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** Keeps all words from a part of the frame. */
  void cover(Rect box) {
    covered.add(box);
    taken.take(box);
  }

  boolean isCovered(Rect box) {
    return anyMeets(covered, box);
  }

  /** Returns where a marked entity is filled, if it has an outline. */
  Optional<Raster.Count> mask(EntityId id) {
    return Optional.ofNullable(terrain.masks().get(id));
  }

  boolean isNearTail(double x, double y, double distance) {
    return tails.stream().anyMatch(tail -> tail.distance(x, y) < distance);
  }

  /** Returns whether a place is at the ring of a marked entity that it lies in. */
  boolean isOnRing(EntityId own, Position position) {
    Scene.Point at = scene.toFrame(rest.camera(), Scene.anchor(position));
    double reach = scene.ringRadius(rest) + scene.px(LABEL_DOT);
    for (Ring ring : rings) {
      if (!ring.entity().equals(own)
          && distance(ring.box().midX(), ring.box().midY(), at) < reach
          && scene.outline(ring.entity()).filter(o -> isAt(o.bounds(), position)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Small outlines are coarse, so that a harbour may lie a little outside. */
  private static boolean isAt(Bounds bounds, Position position) {
    return position.lat() > bounds.south() - AT_SHORE
        && position.lat() < bounds.north() + AT_SHORE
        && position.lon() > bounds.west() - AT_SHORE
        && position.lon() < bounds.east() + AT_SHORE;
  }

  boolean meetsRing(Rect box) {
    for (Ring ring : rings) {
      if (ring.box().intersects(box)) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many rings a box would hide. */
  long ringsIn(Rect box) {
    return rings.stream().filter(ring -> ring.box().intersects(box)).count();
  }

  /** Returns how many rings of others a line runs through. */
  int ringsAcross(Segment line, EntityId own) {
    int count = 0;
    for (Ring ring : rings) {
      if (!ring.entity().equals(own) && line.meets(ring.box())) {
        count++;
      }
    }
    return count;
  }

  /** Returns how often arrows and flows cross a line. */
  int arrowsAcross(Segment line) {
    int count = 0;
    for (Line arrow : arrows) {
      double[] points = arrow.points;
      for (int i = 2; i < points.length; i += 2) {
        if (line.crosses(new Segment(points[i - 2], points[i - 1], points[i], points[i + 1]))) {
          count++;
        }
      }
    }
    return count;
  }

  boolean meetsHead(Rect box) {
    return anyMeets(heads, box) || anyMeets(tails, box);
  }

  /** Returns whether a box meets a line of a host's layer, or the edge of a circle. */
  boolean meetsEdge(Rect box) {
    return edges.stream().anyMatch(line -> line.meets(box));
  }

  boolean meetsArrow(Rect box) {
    for (Line arrow : arrows) {
      if (arrow.meets(box)) {
        return true;
      }
    }
    return false;
  }

  boolean meetsCircle(Rect box) {
    return anyMeets(circles, box);
  }

  /** Returns whether a box would take the place of a capital's name. */
  boolean meetsCapital(Rect box) {
    return anyMeets(capitals, box);
  }

  private void addCapitals() {
    if (rest.camera().zoom() < BasemapNames.CITIES_FROM) {
      return;
    }
    for (City city : scene.ground().capitalsFirst()) {
      if (!city.capital()) {
        break;
      } else if (city.labelZoom() - 0.5 <= rest.camera().zoom()) {
        Scene.Point at = scene.toFrame(rest.camera(), Scene.anchor(city.position()));
        double half = scene.textPx(18);
        double width = scene.textPx(26 * 0.55) * (city.name().length() + 1);
        capitals.add(new Rect(at.x() - half, at.y() - half, at.x() + width, at.y() + half));
      }
    }
  }

  /** Returns how much of a box lies on marks of others, 0 to 1. */
  double onOthers(Rect box, EntityId own) {
    double share = 0;
    for (Map.Entry<EntityId, Raster.Count> mask : terrain.masks().entrySet()) {
      if (!mask.getKey().equals(own)) {
        share += mask.getValue().share(box);
      }
    }
    return share;
  }

  private static boolean anyMeets(List<Rect> boxes, Rect box) {
    for (Rect other : boxes) {
      if (box.intersects(other)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a line in px meets a box. */
  static boolean meets(Rect box, double[] line) {
    for (int i = 2; i < line.length; i += 2) {
      if (box.meets(line[i - 2], line[i - 1], line[i], line[i + 1])) {
        return true;
      }
    }
    return false;
  }
}
