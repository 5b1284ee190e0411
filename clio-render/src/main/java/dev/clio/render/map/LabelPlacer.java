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
  private static final double NO_LEADER = 30;
  private static final double LEADER = 2;
  private static final double CASING = 6;
  private static final double BEFORE_TEXT = 8;
  private static final double CLEAR = 7;
  private static final double RING_COST = 40;

  private final Scene scene;
  private final Clearing clearing;
  private final Rect room;

  /**
   * Makes a placer.
   *
   * @param room where labels may be, in px of the frame
   */
  LabelPlacer(Scene scene, Clearing clearing, Rect room) {
    this.scene = scene;
    this.clearing = clearing;
    this.room = room;
  }

  /**
   * What is to be placed.
   *
   * @param entity what it is the label of
   * @param blocks the ways to set it, the best first
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
      List<Block> blocks,
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

  /**
   * Returns the placed label, unless there is no room.
   *
   * @param overRings whether it may hide the rings of others where there is no other room
   */
  Optional<Placed> place(Item item, boolean overRings) {
    Optional<Try> best = best(item, false);
    if (best.isEmpty() && overRings) {
      best = best(item, true);
    }
    return best.map(found -> placed(item, found));
  }

  private Optional<Try> best(Item item, boolean overRings) {
    Try best = null;
    for (int i = 0; i < item.blocks().size(); i++) {
      Block block = item.blocks().get(i);
      for (int d = item.dot() == Dot.INSIDE ? 1 : 0; d < DISTANCES.length; d++) {
        double gap = item.radius() + scene.px(DISTANCES[d]);
        double given = DISTANCE_COSTS[d] + i * 3;
        for (double[] place : places(block, item, gap, d == 0)) {
          Try next = attempt(item, block, place, DISTANCES[d], given + place[2], overRings);
          if (next.cost() < Double.POSITIVE_INFINITY
              && (best == null || next.cost() < best.cost() - 1e-9)) {
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

  /** Shifts a left edge so that the width stays in the room, if the point then still is beside. */
  private double within(double left, double width) {
    return Math.max(room.x0(), Math.min(room.x1() - width, left));
  }

  private Try attempt(
      Item item, Block block, double[] place, double distance, double given, boolean overRings) {
    Rect box = block.at(place[0], place[1]);
    double cost = given;
    Rect clear = box.grow(scene.px(CLEAR));
    if (!room.contains(box)
        || clearing.isTaken(clear)
        || (!overRings && clearing.meetsRing(clear))
        || clearing.meetsHead(clear)
        || clear.contains(item.x(), item.y())) {
      return new Try(block, box, distance, Double.POSITIVE_INFINITY);
    }
    cost += clearing.cost(box, item.entity());
    cost += overRings ? RING_COST * clearing.ringsIn(clear) : 0;
    if (clearing.meetsArrow(clear)) {
      cost += 150;
    }
    if (distance > NO_LEADER) {
      double[] leader = leader(item, block, box);
      cost += clearing.leaderCost(leader[0], leader[1], leader[2], leader[3], item.entity());
    }
    return new Try(block, box, distance, cost);
  }

  /** Returns where the leader begins and ends. */
  private double[] leader(Item item, Block block, Rect box) {
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
    return new double[] {
      item.x() + (x - item.x()) * share, item.y() + (y - item.y()) * share, x, y
    };
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
    clearing.take(best.box().grow(scene.px(CLEAR)));
    Anchor anchor = scene.toWorld(clearing.rest().camera(), item.x(), item.y());
    List<Placed.Part> parts = new ArrayList<>();
    Rect all = best.box();
    if (best.distance() > NO_LEADER) {
      double[] leader = leader(item, best.block(), best.box());
      clearing.takeLeader(leader[0], leader[1], leader[2], leader[3]);
      parts.add(
          new Placed.Leader(
              anchor,
              leader[0] - item.x(),
              leader[1] - item.y(),
              leader[2] - item.x(),
              leader[3] - item.y(),
              item.line(),
              scene.px(LEADER),
              scene.px(CASING)));
    }
    if (item.dot() == Dot.INSIDE) {
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
