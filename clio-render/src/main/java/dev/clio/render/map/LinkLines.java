package dev.clio.render.map;

import dev.clio.core.effect.Link;
import dev.clio.core.geo.GreatCircle;
import dev.clio.core.geo.Mercator;
import dev.clio.core.geo.WorldPoint;
import dev.clio.core.stage.Camera;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.render.drawing.Anchor;
import dev.clio.schema.atlas.Outline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where arrows and flows run. Lines are in world coordinates, as x and y in turn, or in px where
 * that is said. What is asked for is made once. Not thread-safe.
 */
final class LinkLines {

  /** An arrow that stopped before so large an outline would lose more than this share of itself. */
  private static final double MOST_CUT = 0.35;

  private final Scene scene;
  private final Map<Pair, Optional<double[]>> lines = new HashMap<>();
  private final Map<Pair, double[]> cut = new HashMap<>();

  LinkLines(Scene scene) {
    this.scene = scene;
  }

  /** A pair of places that an arrow or a flow joins. */
  record Pair(EntityId from, EntityId to) {
    static Pair of(Link.Arrow arrow) {
      return new Pair(arrow.from(), arrow.to());
    }
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

  /** Returns by how many worlds to the right a line is seen, once for each time. */
  List<Double> copies(Camera camera, double[] line) {
    return scene.copies(Rect.of(line), camera);
  }

  /**
   * Returns an arrow as it lies in the frame of a rest, once for each time it is seen, as x and y
   * in px in turn, and in pieces where it goes over a pole. The first has its head in the frame, if
   * any has.
   */
  List<double[]> inFrame(Link.Arrow arrow, Camera camera) {
    Pair pair = Pair.of(arrow);
    Optional<double[]> line = whole(pair);
    if (line.isEmpty()) {
      return List.of();
    }
    List<double[]> pieces = pieces(line.get());
    List<Double> copies = copies(camera, line.get());
    double[] head = pieces.get(pieces.size() - 1);
    List<double[]> seen = inFrame(cutAtTarget(pair, head), copies, camera);
    seen.sort(Comparator.comparing(points -> !isHeadInFrame(points)));
    for (double[] piece : pieces.subList(0, pieces.size() - 1)) {
      seen.addAll(inFrame(piece, copies, camera));
    }
    return seen;
  }

  /** Returns a flow as it lies in the frame of a rest, once for each time it is seen. */
  List<double[]> flowInFrame(Link flow, Camera camera) {
    List<double[]> seen = new ArrayList<>();
    for (double[] line : of(flow)) {
      seen.addAll(inFrame(line, copies(camera, line), camera));
    }
    return seen;
  }

  private List<double[]> inFrame(double[] line, List<Double> copies, Camera camera) {
    double size = camera.worldSize(scene.frame());
    List<double[]> seen = new ArrayList<>();
    for (double copy : copies) {
      double[] points = Clip.shift(line, copy).clone();
      for (int i = 0; i < points.length; i += 2) {
        points[i] = scene.frame().width() / 2.0 + (points[i] - camera.x()) * size;
        points[i + 1] = scene.frame().height() / 2.0 + (points[i + 1] - camera.y()) * size;
      }
      seen.add(points);
    }
    return seen;
  }

  /** Returns the great circle between two entities in world coordinates. */
  Optional<double[]> whole(Pair pair) {
    return lines.computeIfAbsent(pair, this::make);
  }

  private Optional<double[]> make(Pair pair) {
    Optional<Position> a = scene.position(pair.from());
    Optional<Position> b = scene.position(pair.to());
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

  /**
   * Returns what the map shows of a line: a great circle that goes over a pole, or nearly, leaves
   * the map where the map ends and comes back elsewhere, and nothing runs along the edge between.
   */
  static List<double[]> pieces(double[] line) {
    List<double[]> pieces = new ArrayList<>();
    int n = line.length / 2;
    int from = 0;
    for (int i = 1; i < n; i++) {
      if (isAtEdge(line, i - 1) && isAtEdge(line, i)) {
        if (i - 1 > from) {
          pieces.add(Arrays.copyOfRange(line, 2 * from, 2 * i));
        }
        from = i;
      }
    }
    if (from < n - 1) {
      pieces.add(from == 0 ? line : Arrays.copyOfRange(line, 2 * from, line.length));
    }
    return pieces.isEmpty() ? List.of(line) : pieces;
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
  double[] cutAtTarget(Pair pair, double[] line) {
    return cut.computeIfAbsent(pair, key -> cutAt(key.to(), line));
  }

  private double[] cutAt(EntityId target, double[] line) {
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
    return outline.contains(Mercator.position(x, y));
  }

  static double length(double[] line) {
    double length = 0;
    for (int i = 2; i < line.length; i += 2) {
      length += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
    }
    return length;
  }

  /** Returns what a flow runs along: a great circle, or the host's route. */
  List<double[]> of(Link link) {
    if (link instanceof Link.Flow flow) {
      return whole(new Pair(flow.from(), flow.to())).map(LinkLines::pieces).orElse(List.of());
    } else if (link instanceof Link.RouteFlow flow) {
      List<Position> route = scene.timeline().routes().getOrDefault(flow.route(), List.of());
      return route.size() < 2 ? List.of() : pieces(along(route));
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
}
