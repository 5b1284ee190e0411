package dev.clio.render.map;

import com.google.common.collect.ImmutableSet;
import dev.clio.core.effect.Link;
import dev.clio.core.geo.GreatCircle;
import dev.clio.core.geo.WorldPoint;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.Geometry;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.MarkColors;
import dev.clio.schema.atlas.Outline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws arrows and flows. */
final class Links {

  static final double DRAW_MILLIS = 800;

  private static final double TAIL_WIDTH = 3;
  private static final double HEAD_WIDTH = 8.5;
  private static final double HEAD_LENGTH = 34;
  private static final double HEAD_SPAN = 30;
  private static final double BARB = 3;
  private static final double NOTCH = 7;
  private static final double CASING = 2.75;
  private static final double CASING_OPACITY = 0.9;
  private static final double TAIL_DOT = 6;
  private static final double START_GAP = 14;
  private static final double END_GAP = 8;
  private static final double BEHEADED = 0.6;
  private static final double FLOW = 4.5;
  private static final double FLOW_PAPER = 9;
  private static final double FLOW_ON = 18;
  private static final double FLOW_OFF = 14;
  private static final double FLOW_SPEED = 48;

  /** An arrow that stopped before so large an outline would lose more than this share of itself. */
  private static final double MOST_CUT = 0.35;

  private final Scene scene;

  Links(Scene scene) {
    this.scene = scene;
  }

  /** A pair of places that an arrow or a flow joins. */
  private record Pair(EntityId from, EntityId to) {}

  /**
   * An arrow as it is seen for a while.
   *
   * @param arrow the arrow
   * @param copies how many worlds to the right it is, once for each time it is seen
   * @param headed whether its head is in the frame
   * @param ring whether it ends at a ring, and how large that is, in px; 0 if it does not
   */
  private record Seen(Link.Arrow arrow, List<Double> copies, boolean headed, double ring) {}

  /** Returns the arrows with the dots at their tails. */
  List<Shape> arrows() {
    Set<Pair> pairs =
        scene.timeline().cues().stream()
            .flatMap(cue -> cue.stage().arrows().stream())
            .map(arrow -> new Pair(arrow.from(), arrow.to()))
            .collect(ImmutableSet.toImmutableSet());
    List<Shape> shapes = new ArrayList<>();
    for (Pair pair : pairs) {
      Optional<double[]> line = line(pair.from(), pair.to());
      line.ifPresent(points -> addArrow(pair, points, shapes));
    }
    return shapes;
  }

  private void addArrow(Pair pair, double[] whole, List<Shape> shapes) {
    boolean drawn = false;
    for (Run<Seen> run : Run.of(scene.timeline(), cue -> seen(cue, pair, whole))) {
      Seen seen = run.value();
      Cue cue = scene.timeline().cues().get(run.first());
      boolean draws = run.begins() || !drawn;
      drawn = true;
      double start = draws ? Math.min(cue.start() + cue.moveMillis(), cue.end()) : run.start();
      Life life = run.life();
      if (draws) {
        life = Life.between(start, life.end(), 0, life.fadeOut());
      }
      MarkColors colors = scene.colors(seen.arrow().color());
      double opacity = seen.headed() ? 1 : BEHEADED;
      Ink ink = new Ink(colors.edge(), opacity);
      Ink casing = new Ink(scene.theme().paper(), CASING_OPACITY * opacity);
      for (double copy : seen.copies()) {
        Anchor tail = new Anchor(whole[0] + copy, whole[1]);
        shapes.add(
            new Shape.Arrow(
                life,
                new Geometry(List.of(Clip.shift(whole(seen, whole), copy)), false),
                ink,
                casing,
                scene.px(CASING),
                scene.px(TAIL_WIDTH),
                scene.px(HEAD_WIDTH),
                scene.px(HEAD_LENGTH),
                scene.px(HEAD_SPAN),
                scene.px(BARB),
                scene.px(NOTCH),
                scene.px(START_GAP),
                scene.px(END_GAP) + seen.ring(),
                draws ? start : start - DRAW_MILLIS,
                DRAW_MILLIS));
        shapes.add(disc(life, tail, TAIL_DOT + CASING, casing));
        shapes.add(disc(life, tail, TAIL_DOT, ink));
      }
    }
  }

  private double[] whole(Seen seen, double[] whole) {
    return seen.ring() > 0 ? whole : cutAtTarget(seen.arrow().to(), whole);
  }

  private Shape disc(Life life, Anchor anchor, double radius, Ink ink) {
    return new Shape.Disc(life, anchor, scene.px(radius), Optional.of(ink), Optional.empty(), 0);
  }

  private Optional<Seen> seen(int index, Pair pair, double[] line) {
    Rest rest = scene.restOf(index);
    Cue cue = scene.timeline().cues().get(index);
    return cue.stage().arrows().stream()
        .filter(arrow -> arrow.from().equals(pair.from()) && arrow.to().equals(pair.to()))
        .findFirst()
        .map(
            arrow -> {
              boolean marked = cue.stage().marks().containsKey(arrow.to());
              double ring =
                  marked && scene.needsRing(arrow.to(), rest)
                      ? scene.ringRadius(rest) + scene.px(4)
                      : 0;
              // The label is another matter than the line: without it, runs stay whole.
              Link.Arrow bare =
                  new Link.Arrow(arrow.from(), arrow.to(), arrow.color(), Optional.empty());
              return new Seen(
                  bare, copies(rest.camera(), line), isHeadIn(rest.camera(), line), ring);
            });
  }

  /** Returns whether the head of a line is in the frame. */
  boolean isHeadIn(Camera camera, double[] line) {
    Anchor head = new Anchor(line[line.length - 2], line[line.length - 1]);
    Scene.Point point = scene.toFrame(camera, head);
    return new Rect(0, 0, scene.frame().width(), scene.frame().height())
        .contains(point.x(), point.y());
  }

  /** Returns whether a line in px of the frame ends in the frame. */
  boolean isHeadInFrame(double[] line) {
    return new Rect(0, 0, scene.frame().width(), scene.frame().height())
        .contains(line[line.length - 2], line[line.length - 1]);
  }

  private List<Double> copies(Camera camera, double[] line) {
    return scene.copies(Rect.of(line), camera);
  }

  /**
   * Returns an arrow as it lies in the frame of a rest, once for each time it is seen, as x and y
   * in px in turn. The first has its head in the frame, if any has.
   */
  List<double[]> inFrame(Link.Arrow arrow, Camera camera) {
    Optional<double[]> line = line(arrow.from(), arrow.to());
    if (line.isEmpty()) {
      return List.of();
    }
    List<double[]> lines =
        inFrame(cutAtTarget(arrow.to(), line.get()), copies(camera, line.get()), camera);
    lines.sort(Comparator.comparing(points -> !isHeadInFrame(points)));
    return lines;
  }

  /** Returns a flow as it lies in the frame of a rest, once for each time it is seen. */
  List<double[]> flowInFrame(Link flow, Camera camera) {
    List<double[]> lines = new ArrayList<>();
    for (double[] line : lines(flow)) {
      lines.addAll(inFrame(line, copies(camera, line), camera));
    }
    return lines;
  }

  private List<double[]> inFrame(double[] line, List<Double> copies, Camera camera) {
    double size = camera.worldSize(scene.frame());
    List<double[]> lines = new ArrayList<>();
    for (double copy : copies) {
      double[] points = Clip.shift(line, copy).clone();
      for (int i = 0; i < points.length; i += 2) {
        points[i] = scene.frame().width() / 2.0 + (points[i] - camera.x()) * size;
        points[i + 1] = scene.frame().height() / 2.0 + (points[i + 1] - camera.y()) * size;
      }
      lines.add(points);
    }
    return lines;
  }

  /** Returns the great circle between two entities in world coordinates. */
  Optional<double[]> line(EntityId from, EntityId to) {
    Optional<Position> a = scene.position(from);
    Optional<Position> b = scene.position(to);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(withinMap(points(GreatCircle.line(a.get(), b.get(), tolerance()))));
  }

  /** Returns how closely a line is followed, in world units. */
  private double tolerance() {
    double closest = scene.levels().get(scene.levels().size() - 1).level().size();
    return Math.max(0.4 / closest, 2e-6);
  }

  /** Returns a line without what runs along the map's upper or lower edge to or from a pole. */
  private static double[] withinMap(double[] line) {
    int last = line.length / 2 - 1;
    int from = 0;
    int to = last;
    while (from < last && isAtEdge(line, from) && isAtEdge(line, from + 1)) {
      from++;
    }
    while (to > 0 && isAtEdge(line, to) && isAtEdge(line, to - 1)) {
      to--;
    }
    return from < to ? Arrays.copyOfRange(line, 2 * from, 2 * to + 2) : line;
  }

  private static boolean isAtEdge(double[] line, int point) {
    double y = line[2 * point + 1];
    return y < 1e-9 || y > 1 - 1e-9;
  }

  static double[] points(List<WorldPoint> line) {
    double[] points = new double[line.size() * 2];
    for (int i = 0; i < line.size(); i++) {
      points[2 * i] = line.get(i).x();
      points[2 * i + 1] = line.get(i).y();
    }
    return points;
  }

  /** Returns a line that ends where it enters its target's outline, unless little is left then. */
  private double[] cutAtTarget(EntityId target, double[] line) {
    Optional<Outline> outline = scene.outline(target);
    if (outline.isEmpty() || !isMarked(target)) {
      return line;
    }
    int n = line.length / 2;
    int inside = n;
    while (inside > 0 && holds(outline.get(), line[2 * inside - 2], line[2 * inside - 1])) {
      inside--;
    }
    if (inside == n || inside < 1) {
      return line;
    }
    double ax = line[2 * inside - 2];
    double ay = line[2 * inside - 1];
    double bx = line[2 * inside];
    double by = line[2 * inside + 1];
    double low = 0;
    double high = 1;
    for (int step = 0; step < 24; step++) {
      double middle = (low + high) / 2;
      if (holds(outline.get(), ax + (bx - ax) * middle, ay + (by - ay) * middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    double[] cut = Arrays.copyOf(line, 2 * inside + 2);
    cut[2 * inside] = ax + (bx - ax) * low;
    cut[2 * inside + 1] = ay + (by - ay) * low;
    return length(cut) < (1 - MOST_CUT) * length(line) ? line : cut;
  }

  private boolean isMarked(EntityId id) {
    return scene.timeline().cues().stream().anyMatch(cue -> cue.stage().marks().containsKey(id));
  }

  private static boolean holds(Outline outline, double x, double y) {
    return outline.contains(dev.clio.core.geo.Mercator.position(x, y));
  }

  static double length(double[] line) {
    double length = 0;
    for (int i = 2; i < line.length; i += 2) {
      length += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
    }
    return length;
  }

  /** Returns the flows. */
  List<Shape> flows() {
    List<Shape> shapes = new ArrayList<>();
    Set<Link> links =
        scene.timeline().cues().stream()
            .flatMap(cue -> cue.stage().flows().stream())
            .collect(ImmutableSet.toImmutableSet());
    for (Link link : links) {
      List<double[]> lines = lines(link);
      lines.forEach(line -> addFlow(link, line, shapes));
      if (lines.isEmpty() && link instanceof Link.RouteFlow route) {
        scene
            .remarks()
            .add("route " + route.route().text() + " is not known; its flow is not drawn");
      }
    }
    return shapes;
  }

  /** Returns what a flow runs along: a great circle, or the host's route. */
  private List<double[]> lines(Link link) {
    if (link instanceof Link.Flow flow) {
      return line(flow.from(), flow.to()).stream().toList();
    } else if (link instanceof Link.RouteFlow flow) {
      List<Position> route = scene.timeline().routes().getOrDefault(flow.route(), List.of());
      return route.size() < 2 ? List.of() : List.of(along(route));
    }
    return List.of();
  }

  /** Returns a line of great circles from each position to the next. */
  private double[] along(List<Position> route) {
    List<WorldPoint> line = new ArrayList<>();
    for (int i = 1; i < route.size(); i++) {
      List<WorldPoint> next = GreatCircle.line(route.get(i - 1), route.get(i), tolerance());
      double shift =
          line.isEmpty() ? 0 : Math.rint(line.get(line.size() - 1).x() - next.get(0).x());
      for (WorldPoint point : next.subList(line.isEmpty() ? 0 : 1, next.size())) {
        line.add(new WorldPoint(point.x() + shift, point.y()));
      }
    }
    return withinMap(points(line));
  }

  private static Optional<Color> color(Link link) {
    if (link instanceof Link.Arrow arrow) {
      return arrow.color();
    } else if (link instanceof Link.Flow flow) {
      return flow.color();
    }
    return ((Link.RouteFlow) link).color();
  }

  private void addFlow(Link flow, double[] line, List<Shape> shapes) {
    List<Run<List<Double>>> runs =
        Run.of(
            scene.timeline(),
            index ->
                scene.timeline().cues().get(index).stage().flows().contains(flow)
                    ? Optional.of(copies(scene.restOf(index).camera(), line))
                    : Optional.empty());
    for (Run<List<Double>> run : runs) {
      Geometry geometry =
          new Geometry(run.value().stream().map(copy -> Clip.shift(line, copy)).toList(), false);
      Ink paper = new Ink(scene.theme().paper(), CASING_OPACITY);
      Ink ink = Ink.of(scene.colors(color(flow)).edge());
      shapes.add(new Shape.Stroke(run.life(), geometry, paper, scene.px(FLOW_PAPER), List.of(), 0));
      shapes.add(
          new Shape.Stroke(
              run.life(),
              geometry,
              ink,
              scene.px(FLOW),
              List.of(scene.px(FLOW_ON), scene.px(FLOW_OFF)),
              scene.px(FLOW_SPEED)));
    }
  }
}
