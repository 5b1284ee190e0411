package dev.clio.render.map;

import com.google.common.collect.ImmutableSet;
import dev.clio.core.effect.Link;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.Geometry;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.MarkColors;
import dev.clio.render.theme.Theme;
import java.util.ArrayList;
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

  private final Scene scene;
  private final Theme theme;
  private final LinkLines lines;

  Links(Scene scene, Theme theme) {
    this.scene = scene;
    this.theme = theme;
    this.lines = scene.lines();
  }

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
    Set<LinkLines.Pair> pairs =
        scene.timeline().cues().stream()
            .flatMap(cue -> cue.stage().arrows().stream())
            .map(LinkLines.Pair::of)
            .collect(ImmutableSet.toImmutableSet());
    List<Shape> shapes = new ArrayList<>();
    for (LinkLines.Pair pair : pairs) {
      lines.whole(pair).ifPresent(points -> addArrow(pair, points, shapes));
    }
    return shapes;
  }

  private void addArrow(LinkLines.Pair pair, double[] whole, List<Shape> shapes) {
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
      MarkColors colors = Tint.colors(theme, seen.arrow().color());
      double opacity = seen.headed() ? 1 : BEHEADED;
      Ink ink = new Ink(colors.edge(), opacity);
      Ink casing = new Ink(theme.paper(), CASING_OPACITY * opacity);
      for (double copy : seen.copies()) {
        Anchor tail = new Anchor(whole[0] + copy, whole[1]);
        addPieces(
            new Piece(life, ink, casing, draws ? start : start - DRAW_MILLIS),
            pieces(seen, pair, whole).stream().map(piece -> Clip.shift(piece, copy)).toList(),
            seen.ring(),
            shapes);
        shapes.add(disc(life, tail, TAIL_DOT + CASING, casing));
        shapes.add(disc(life, tail, TAIL_DOT, ink));
      }
    }
  }

  /** What the pieces of an arrow have in common. */
  private record Piece(Life life, Ink ink, Ink casing, double start) {}

  /** Adds an arrow in one piece, or in several that follow each other, the last with the head. */
  private void addPieces(Piece piece, List<double[]> lines, double ring, List<Shape> shapes) {
    double whole = lines.stream().mapToDouble(LinkLines::length).sum();
    double before = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      double from = whole == 0 ? 0 : before / whole;
      before += LinkLines.length(lines.get(i));
      double to = last || whole == 0 ? 1 : before / whole;
      shapes.add(
          new Shape.Arrow(
              piece.life(),
              new Geometry(List.of(lines.get(i)), false),
              piece.ink(),
              piece.casing(),
              scene.px(CASING),
              scene.px(TAIL_WIDTH + (HEAD_WIDTH - TAIL_WIDTH) * from),
              scene.px(TAIL_WIDTH + (HEAD_WIDTH - TAIL_WIDTH) * to),
              last ? scene.px(HEAD_LENGTH) : 0,
              last ? scene.px(HEAD_SPAN) : 0,
              last ? scene.px(BARB) : 0,
              last ? scene.px(NOTCH) : 0,
              i == 0 ? scene.px(START_GAP) : 0,
              last ? scene.px(END_GAP) + ring : 0,
              piece.start() + DRAW_MILLIS * from,
              DRAW_MILLIS * (to - from)));
    }
  }

  private List<double[]> pieces(Seen seen, LinkLines.Pair pair, double[] whole) {
    List<double[]> pieces = new ArrayList<>(LinkLines.pieces(whole));
    if (seen.ring() <= 0) {
      int last = pieces.size() - 1;
      pieces.set(last, lines.cutAtTarget(pair, pieces.get(last)));
    }
    return pieces;
  }

  private Shape disc(Life life, Anchor anchor, double radius, Ink ink) {
    return new Shape.Disc(life, anchor, scene.px(radius), Optional.of(ink), Optional.empty(), 0);
  }

  private Optional<Seen> seen(int index, LinkLines.Pair pair, double[] line) {
    Rest rest = scene.restOf(index);
    Cue cue = scene.timeline().cues().get(index);
    return cue.stage().arrows().stream()
        .filter(arrow -> LinkLines.Pair.of(arrow).equals(pair))
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
                  bare,
                  lines.copies(rest.camera(), line),
                  lines.isHeadIn(rest.camera(), line),
                  ring);
            });
  }

  /** Returns the flows. */
  List<Shape> flows() {
    List<Shape> shapes = new ArrayList<>();
    for (Link link : flows(scene.timeline())) {
      lines.of(link).forEach(line -> addFlow(link, line, shapes));
    }
    return shapes;
  }

  /** Returns what scripts ask for that is not drawn. */
  static Set<String> remarks(Timeline timeline) {
    return flows(timeline).stream()
        .filter(link -> link instanceof Link.RouteFlow)
        .map(link -> ((Link.RouteFlow) link).route())
        .filter(route -> !timeline.routes().containsKey(route))
        .map(route -> "route " + route.text() + " is not known; its flow is not drawn")
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Set<Link> flows(Timeline timeline) {
    return timeline.cues().stream()
        .flatMap(cue -> cue.stage().flows().stream())
        .collect(ImmutableSet.toImmutableSet());
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
                    ? Optional.of(lines.copies(scene.restOf(index).camera(), line))
                    : Optional.empty());
    for (Run<List<Double>> run : runs) {
      Geometry geometry =
          new Geometry(run.value().stream().map(copy -> Clip.shift(line, copy)).toList(), false);
      Ink paper = new Ink(theme.paper(), CASING_OPACITY);
      Ink ink = Ink.of(Tint.colors(theme, color(flow)).edge());
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
