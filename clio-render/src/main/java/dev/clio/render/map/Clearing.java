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

  /** A mark that is larger than so many labels has room for one. */
  private static final double ROOMY = 30;

  /** What words cost that lie on a mark with room for many. */
  private static final double ON_MARK = 20;

  /** What words cost on land, so that of places as good the sea is taken. */
  private static final double ON_LAND = 16;

  /** How far outside an outline a place of it may be, in degrees. */
  private static final double AT_SHORE = 0.1;

  /** What it costs to leave a capital without its name. */
  private static final double ON_CAPITAL = 12;

  private static final double BETWEEN_WORDS = 6;

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
  private final List<Taken> words = new ArrayList<>();
  private final List<Rect> covered = new ArrayList<>();
  private final List<Rect> capitals = new ArrayList<>();
  private final List<Leader> leaders = new ArrayList<>();
  private final List<Scene.Point> markMiddles = new ArrayList<>();
  private Span span = Span.ALWAYS;

  /** Which cues of the rest words are seen in, by their indexes; both are included. */
  record Span(int first, int last) {
    static final Span ALWAYS = new Span(0, Integer.MAX_VALUE);

    boolean overlaps(Span other) {
      return first <= other.last && other.first <= last;
    }

    Span with(int cue) {
      return new Span(Math.min(first, cue), Math.max(last, cue));
    }
  }

  /** A part of the frame that words have. */
  private record Taken(Rect box, Span span) {}

  /** A line from a point to its words. */
  private record Leader(double ax, double ay, double bx, double by, Span span) {}

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
    double step = raster().cell();
    for (double y = box.y0(); y < box.y1() + step; y += step) {
      for (double x = box.x0(); x < box.x1() + step; x += step) {
        if (isMarked(Math.min(x, box.x1()), Math.min(y, box.y1()))) {
          return true;
        }
      }
    }
    return false;
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

  /** Says when the words are seen that are placed next: what is never seen with them, is no bar. */
  void during(Span cues) {
    this.span = cues;
  }

  /** Returns whether words could have the same place again, which they take if they can. */
  boolean takeAgain(Placed placed) {
    List<Leader> lines = new ArrayList<>();
    for (Placed.Part part : placed.parts()) {
      if (part instanceof Placed.Leader leader) {
        Scene.Point at = scene.toFrame(rest.camera(), leader.anchor());
        lines.add(
            new Leader(
                at.x() + leader.x1(),
                at.y() + leader.y1(),
                at.x() + leader.x2(),
                at.y() + leader.y2(),
                span));
      }
    }
    Rect clear = placed.box().grow(scene.px(BETWEEN_WORDS));
    if (isTaken(clear) || lines.stream().anyMatch(this::meetsWords)) {
      return false;
    }
    take(clear);
    leaders.addAll(lines);
    return true;
  }

  private boolean meetsWords(Leader leader) {
    for (Taken taken : words) {
      if (span.overlaps(taken.span())
          && taken.box().meets(leader.ax(), leader.ay(), leader.bx(), leader.by())) {
        return true;
      }
    }
    return false;
  }

  /** What words have taken. */
  record State(int words, int leaders) {}

  /** Returns what words have taken so far. */
  State state() {
    return new State(words.size(), leaders.size());
  }

  /** Gives up what words have taken since. */
  void restore(State state) {
    words.subList(state.words(), words.size()).clear();
    leaders.subList(state.leaders(), leaders.size()).clear();
  }

  /** Keeps all words from a part of the frame. */
  void cover(Rect box) {
    covered.add(box);
    words.add(new Taken(box, Span.ALWAYS));
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

  /** Returns whether words are, or would be, on a part of the frame. */
  boolean isTaken(Rect box) {
    for (Taken taken : words) {
      if (box.intersects(taken.box()) && span.overlaps(taken.span())) {
        return true;
      }
    }
    for (Leader leader : leaders) {
      if (span.overlaps(leader.span())
          && box.meets(leader.ax(), leader.ay(), leader.bx(), leader.by())) {
        return true;
      }
    }
    return false;
  }

  void take(Rect box) {
    words.add(new Taken(box, span));
  }

  void takeLeader(double ax, double ay, double bx, double by) {
    leaders.add(new Leader(ax, ay, bx, by, span));
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

  /** Returns what a box of words would hide: marks of others, disputed ground, lines. */
  double cost(Rect box, EntityId own) {
    double cost = 0;
    for (Map.Entry<EntityId, Raster.Count> mask : terrain.masks().entrySet()) {
      double total = mask.getValue().total();
      if (total == 0) {
        continue;
      }
      double share = mask.getValue().share(box);
      double hidden = mask.getValue().in(box) / total;
      // On a large mark there is room; a small one would be hidden.
      double boxes =
          total * terrain.raster().cell() * terrain.raster().cell() / (box.width() * box.height());
      cost +=
          share * (ON_MARK + (40 - ON_MARK) * Math.max(0, Math.min(1, (ROOMY - boxes) / ROOMY)))
              + Math.min(1, hidden * 4) * (mask.getKey().equals(own) ? 50 : 70);
    }
    for (Rect circle : circles) {
      cost += circleCost(circle, box);
    }
    cost += terrain.disputed().share(box) * 90;
    cost += terrain.land().share(box) * ON_LAND;
    cost += meetsCapital(box) ? ON_CAPITAL : 0;
    double lengths = terrain.lines().in(box) / (box.width() + box.height());
    cost += Math.min(80, lengths * 16);
    return cost;
  }

  /** A circle's rim had better not run through words, and words had better not fill a circle. */
  private double circleCost(Rect circle, Rect box) {
    double radius = circle.width() / 2;
    double nearest = box.distance(circle.midX(), circle.midY());
    double farthest =
        Math.hypot(
            Math.max(Math.abs(box.x0() - circle.midX()), Math.abs(box.x1() - circle.midX())),
            Math.max(Math.abs(box.y0() - circle.midY()), Math.abs(box.y1() - circle.midY())));
    return nearest > radius ? 0 : farthest > radius ? 30 : radius < scene.px(300) ? 20 : 4;
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

  /** Returns what a leader would cross. */
  double leaderCost(double ax, double ay, double bx, double by, EntityId own) {
    double cost = Math.hypot(bx - ax, by - ay) / scene.px(1) * 0.05;
    for (Leader leader : leaders) {
      if (span.overlaps(leader.span())
          && cross(ax, ay, bx, by, leader.ax(), leader.ay(), leader.bx(), leader.by())) {
        cost += 200;
      }
    }
    for (Taken taken : words) {
      if (span.overlaps(taken.span()) && taken.box().meets(ax, ay, bx, by)) {
        return Double.POSITIVE_INFINITY;
      }
    }
    for (Ring ring : rings) {
      if (!ring.entity().equals(own) && ring.box().meets(ax, ay, bx, by)) {
        cost += 200;
      }
    }
    for (Map.Entry<EntityId, Raster.Count> mask : terrain.masks().entrySet()) {
      // What begins on a mark cannot but lie on it.
      if (!mask.getKey().equals(own) && !mask.getValue().covers(ax, ay)) {
        cost += 60 * shareOfLine(mask.getValue(), ax, ay, bx, by);
      }
    }
    for (Line arrow : arrows) {
      double[] points = arrow.points;
      for (int i = 2; i < points.length; i += 2) {
        if (cross(ax, ay, bx, by, points[i - 2], points[i - 1], points[i], points[i + 1])) {
          cost += 50;
        }
      }
    }
    return cost;
  }

  /** Returns how much of a line lies on a mark. */
  private static double shareOfLine(Raster.Count mask, double ax, double ay, double bx, double by) {
    int steps = 16;
    int hits = 0;
    for (int i = 0; i < steps; i++) {
      double share = (i + 0.5) / steps;
      hits += mask.covers(ax + (bx - ax) * share, ay + (by - ay) * share) ? 1 : 0;
    }
    return (double) hits / steps;
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

  private static boolean cross(
      double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
    return side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0
        && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;
  }

  private static double side(double ax, double ay, double bx, double by, double x, double y) {
    return Math.signum((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  }
}
