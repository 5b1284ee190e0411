package dev.clio.render.map;

import dev.clio.core.value.EntityId;
import dev.clio.render.drawing.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places labels of points: each in the cheapest of a few dozen places around its point, where it
 * covers no other label, ring, or head of an arrow, and as little as can be of what the story is
 * about.
 */
final class LabelPlacer {

  private static final double[] DISTANCES = {20, 62, 110, 165};
  private static final double[] DISTANCE_COSTS = {0, 9, 18, 30};
  private static final double[] FAR = {165, 230, 310, 400, 500};
  private static final double[] FAR_COSTS = {60, 75, 95, 120, 150};

  /** In how many directions words are tried that must be far off. */
  private static final int DIRECTIONS = 24;

  /** How much of a name may lie on the mark of another, which would seem to be named by it. */
  private static final double MOST_ON_OTHERS = 0.08;

  private static final double NO_LEADER = 30;
  private static final double LEADER = 2;
  private static final double CASING = 6;
  private static final double BEFORE_TEXT = 8;
  private static final double CLEAR = 7;
  private static final double RING_COST = 40;

  private final Scene scene;
  private final Clearing clearing;
  private final WordCosts costs;
  private final Rect room;

  /**
   * Makes a placer.
   *
   * @param room where labels may be, in px of the frame
   */
  LabelPlacer(Scene scene, Clearing clearing, Rect room) {
    this.scene = scene;
    this.clearing = clearing;
    this.costs = new WordCosts(scene, clearing);
    this.room = room;
  }

  /**
   * What is to be placed.
   *
   * @param entity what it is the label of
   * @param ways the ways to set it
   * @param x where the point is, in px of the frame
   * @param y where the point is, in px of the frame
   * @param radius how far words keep from the point, in px
   * @param dot what marks the point, if a ring does not
   * @param tint the colour of the words
   * @param line the colour of the leader
   * @param halos what surrounds the words
   * @param over whether it lies over the veil
   */
  record Item(
      EntityId entity,
      List<Wording.Way> ways,
      double x,
      double y,
      double radius,
      Dot dot,
      Tint tint,
      Tint line,
      List<Placed.Halo> halos,
      boolean over) {}

  /** What marks the point of a label. */
  enum Dot {
    /** A ring that is there already. */
    RING,
    /** A small dot inside an outline. */
    INSIDE,
    /** A dot of its own. */
    OWN
  }

  /** A place that was tried. */
  private record Try(Block block, Rect box, double distance, double cost) {}

  /** What words are to a story. */
  enum Rank {
    /** What the script says: it may be far off, and hide rings where there is no other room. */
    LABEL(400),
    /** The name of a mark: it must not be taken for another's. */
    NAME(220);

    /** What is dearer than this is better left out. */
    private final double most;

    Rank(double most) {
      this.most = most;
    }
  }

  /** Returns the label with its place, which is taken, unless there is no room. */
  Optional<Arrangement.Fit> place(Item item, Rank rank) {
    Optional<Try> best = best(item, rank, DISTANCES, DISTANCE_COSTS, false);
    if (best.isEmpty() && rank == Rank.LABEL) {
      best = best(item, rank, FAR, FAR_COSTS, false);
    }
    if (best.isEmpty() && rank == Rank.LABEL) {
      best = best(item, rank, DISTANCES, DISTANCE_COSTS, true);
    }
    return best.map(found -> new Arrangement.Fit(placed(item, found), found.cost()));
  }

  private Optional<Try> best(
      Item item, Rank rank, double[] distances, double[] costs, boolean overRings) {
    Try best = null;
    for (Wording.Way way : item.ways()) {
      Block block = way.block();
      for (int d = 0; d < distances.length; d++) {
        if (item.dot() == Dot.INSIDE && distances[d] < NO_LEADER) {
          continue;
        }
        double gap = item.radius() + scene.px(distances[d]);
        double given = costs[d] + way.cost();
        List<double[]> places =
            distances == FAR
                ? farPlaces(block, item, gap)
                : places(block, item, gap, distances[d] < NO_LEADER);
        for (double[] place : places) {
          Try next = attempt(item, rank, block, place, distances[d], given + place[2], overRings);
          if (next.cost() < rank.most && (best == null || next.cost() < best.cost() - 1e-9)) {
            best = next;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns upper left corners with what each costs by itself. */
  private List<double[]> places(Block block, Item item, double gap, boolean near) {
    double w = block.width();
    double h = block.height();
    double x = item.x();
    double y = item.y();
    double head = block.lines().get(0).middle();
    double middle = near && block.lines().size() < 3 ? head : h / 2;
    double side = gap * 0.78;
    double rise = gap * 0.55;
    List<double[]> places = new ArrayList<>();
    places.add(new double[] {x + gap, y - middle, 0});
    places.add(new double[] {x - gap - w, y - middle, 4});
    places.add(new double[] {x + side, y + rise, 5});
    places.add(new double[] {within(x - w / 2, w), y - gap - h, 8});
    places.add(new double[] {within(x - w * 0.2, w), y - gap - h, 9});
    places.add(new double[] {x - side - w, y + rise, 8});
    places.add(new double[] {within(x - w * 0.85, w), y + gap, 10});
    places.add(new double[] {x - side - w, y - rise - h, 11});
    places.add(new double[] {x + side, y - rise - h, 9});
    places.add(new double[] {within(x - w * 0.15, w), y + gap, 12});
    places.add(new double[] {within(x - w / 2, w), y + gap, 13});
    return places;
  }

  /** Returns upper left corners all around, with what each costs by itself. */
  private static List<double[]> farPlaces(Block block, Item item, double gap) {
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < DIRECTIONS; i++) {
      double cos = Math.cos(2 * Math.PI * i / DIRECTIONS);
      double sin = Math.sin(2 * Math.PI * i / DIRECTIONS);
      double x = item.x() + gap * cos - block.width() * (1 - cos) / 2;
      double y = item.y() + gap * sin - block.height() * (1 - sin) / 2;
      places.add(new double[] {x, y, 8 * (1 - cos)});
    }
    return places;
  }

  /** Shifts a left edge so that the width stays in the room, if the point then still is beside. */
  private double within(double left, double width) {
    return Math.max(room.x0(), Math.min(room.x1() - width, left));
  }

  private Try attempt(
      Item item,
      Rank rank,
      Block block,
      double[] place,
      double distance,
      double given,
      boolean overRings) {
    Rect box = block.at(place[0], place[1]);
    double cost = given;
    Rect clear = box.grow(scene.px(CLEAR));
    if (!room.contains(box)
        || clearing.taken().holds(clear)
        || (!overRings && clearing.meetsRing(clear))
        || clearing.meetsHead(clear)
        || clear.contains(item.x(), item.y())
        || (rank == Rank.NAME && clearing.onOthers(box, item.entity()) > MOST_ON_OTHERS)) {
      return new Try(block, box, distance, Double.POSITIVE_INFINITY);
    }
    cost += costs.of(box, item.entity());
    cost += overRings ? RING_COST * clearing.ringsIn(clear) : 0;
    if (clearing.meetsArrow(clear)) {
      cost += 150;
    }
    if (distance > NO_LEADER) {
      cost += costs.ofLeader(leader(item, block, box), item.entity());
    }
    return new Try(block, box, distance, cost);
  }

  /** Returns where the leader begins and ends. */
  private Segment leader(Item item, Block block, Rect box) {
    double gap = scene.px(BEFORE_TEXT);
    double x;
    double y;
    boolean beside = item.x() < box.x0() || item.x() > box.x1();
    if (beside) {
      Block.Line line = nearestLine(block, box, item.y());
      double left = box.x0() + block.indent(line);
      x = item.x() < box.x0() ? left - gap : left + line.width() + gap;
      y = box.y0() + line.middle();
    } else {
      Block.Line last = block.lines().get(block.lines().size() - 1);
      boolean below = item.y() < box.y0();
      Block.Line near = below ? block.lines().get(0) : last;
      double left = box.x0() + block.indent(near);
      x = Math.max(left + near.width() * 0.15, Math.min(left + near.width() * 0.85, item.x()));
      // The line's height has room of its own above and below the letters.
      y = below ? box.y0() - gap / 4 : box.y1() + gap / 2;
    }
    double length = Math.hypot(x - item.x(), y - item.y());
    double start =
        switch (item.dot()) {
          case RING -> item.radius() - scene.px(2);
          case INSIDE -> 0;
          case OWN -> scene.px(16);
        };
    double share = length <= start ? 0 : start / length;
    return new Segment(item.x() + (x - item.x()) * share, item.y() + (y - item.y()) * share, x, y);
  }

  /** A label below its point is joined at its first line, one above at its last. */
  private static Block.Line nearestLine(Block block, Rect box, double y) {
    Block.Line nearest = block.lines().get(0);
    for (Block.Line line : block.lines()) {
      if (Math.abs(box.y0() + line.middle() - y) < Math.abs(box.y0() + nearest.middle() - y)) {
        nearest = line;
      }
    }
    return nearest;
  }

  private Placed placed(Item item, Try best) {
    clearing.taken().take(best.box().grow(scene.px(CLEAR)));
    Anchor anchor = scene.toWorld(clearing.rest().camera(), item.x(), item.y());
    List<Placed.Part> parts = new ArrayList<>();
    Rect all = best.box();
    if (best.distance() > NO_LEADER) {
      Segment leader = leader(item, best.block(), best.box());
      clearing.taken().takeLeader(leader);
      parts.add(
          new Placed.Leader(
              anchor,
              leader.ax() - item.x(),
              leader.ay() - item.y(),
              leader.bx() - item.x(),
              leader.by() - item.y(),
              item.line(),
              scene.px(LEADER),
              scene.px(CASING)));
    }
    if (item.dot() == Dot.INSIDE) {
      clearing.taken().take(Rect.around(item.x(), item.y(), scene.px(6.5)));
      parts.add(Placed.Dot.plain(anchor, scene.px(6.5), Tint.PAPER));
      parts.add(Placed.Dot.plain(anchor, scene.px(4.5), item.line()));
    } else if (item.dot() == Dot.OWN) {
      parts.add(Placed.Dot.plain(anchor, scene.px(13), Tint.PAPER.at(0.92)));
      parts.add(Placed.Dot.plain(anchor, scene.px(9), item.line()));
    }
    parts.addAll(
        best.block()
            .parts(
                anchor,
                best.box().x0() - item.x(),
                best.box().y0() - item.y(),
                false,
                item.tint(),
                item.halos()));
    return new Placed(item.over(), all, parts);
  }
}
