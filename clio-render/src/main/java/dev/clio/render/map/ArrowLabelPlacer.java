package dev.clio.render.map;

import dev.clio.core.effect.Link;
import dev.clio.render.drawing.Anchor;
import java.util.List;
import java.util.Optional;

/** Places the labels of arrows: level, off the line on its outer side, near the crest. */
final class ArrowLabelPlacer {

  /** How far the label is off its line, in px of a frame whose shorter side is 1,080. */
  private static final double[] OFFS = {10, 40, 70};

  private static final int STEPS = 48;

  private final Scene scene;
  private final Clearing clearing;
  private final WordCosts costs;
  private final Rect room;

  ArrowLabelPlacer(Scene scene, Clearing clearing, Rect room) {
    this.scene = scene;
    this.clearing = clearing;
    this.costs = new WordCosts(scene, clearing);
    this.room = room;
  }

  /** Returns the label with its place, which is taken, unless there is no room. */
  Optional<Arrangement.Fit> place(
      Link.Arrow arrow, double[] line, List<Wording.Way> ways, Tint tint, List<Placed.Halo> halos) {
    for (Wording.Way way : ways) {
      for (double off : OFFS) {
        Optional<Try> best = best(arrow, line, way.block(), scene.px(off));
        if (best.isPresent()) {
          return Optional.of(
              new Arrangement.Fit(
                  placed(way.block(), best.get().box(), tint, halos),
                  best.get().cost() + way.cost()));
        }
      }
    }
    return Optional.empty();
  }

  /** A place that was tried. */
  private record Try(Rect box, double cost) {}

  private Optional<Try> best(Link.Arrow arrow, double[] line, Block block, double off) {
    double outer = outerSide(line);
    double length = LinkLines.length(line);
    Try best = null;
    double least = Double.POSITIVE_INFINITY;
    double crest = crest(line);
    for (int side = -1; side <= 1; side += 2) {
      for (int step = STEPS / 6; step <= STEPS * 5 / 6; step++) {
        double share = (double) step / STEPS;
        double[] at = along(line, length * share);
        Rect box = beside(block, at, side, line, off);
        double cost = Math.abs(share - crest) * 30 + (side == Math.signum(outer) ? 0 : 25);
        Rect clear = box.grow(scene.px(6));
        if (!room.contains(box)
            || clearing.taken().holds(clear)
            || clearing.meetsRing(clear)
            || clearing.meetsHead(clear)
            || clearing.meetsArrow(box)) {
          continue;
        }
        cost += costs.of(box, arrow.to()) * 0.6;
        if (cost < least) {
          least = cost;
          best = new Try(box, cost);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Placed placed(Block block, Rect box, Tint tint, List<Placed.Halo> halos) {
    clearing.taken().take(box.grow(scene.px(6)));
    double x = box.midX();
    double y = box.midY();
    Anchor anchor = scene.toWorld(clearing.rest().camera(), x, y);
    return new Placed(
        true, box, block.parts(anchor, box.x0() - x, box.y0() - y, true, tint, halos));
  }

  /** Returns the box on one side of a point of a line that is just clear of the line. */
  private Rect beside(Block block, double[] at, int side, double[] line, double off) {
    double nx = -at[3] * side;
    double ny = at[2] * side;
    double w = block.width();
    double h = block.height();
    Rect box = block.at(0, 0);
    double farthest = Math.hypot(w, h) / 2 + off;
    for (double away = h / 2; away <= farthest; away += scene.px(4)) {
      box = block.at(at[0] + nx * away - w / 2, at[1] + ny * away - h / 2);
      if (!Clearing.meets(box.grow(off), line)) {
        return box;
      }
    }
    return box;
  }

  /** Returns the point of a line at a length from its start, and the direction there. */
  private static double[] along(double[] line, double length) {
    double left = length;
    for (int i = 2; i < line.length; i += 2) {
      double dx = line[i] - line[i - 2];
      double dy = line[i + 1] - line[i - 1];
      double piece = Math.hypot(dx, dy);
      if (left <= piece || i == line.length - 2) {
        double share = piece == 0 ? 0 : left / piece;
        return new double[] {
          line[i - 2] + dx * share,
          line[i - 1] + dy * share,
          piece == 0 ? 1 : dx / piece,
          piece == 0 ? 0 : dy / piece
        };
      }
      left -= piece;
    }
    return new double[] {line[0], line[1], 1, 0};
  }

  /** Returns on which side of its chord a line bulges: 1 where its normals point outwards. */
  private static double outerSide(double[] line) {
    int n = line.length;
    double[] middle = along(line, LinkLines.length(line) / 2);
    double chordX = (line[0] + line[n - 2]) / 2;
    double chordY = (line[1] + line[n - 1]) / 2;
    double out = (middle[0] - chordX) * -middle[3] + (middle[1] - chordY) * middle[2];
    return out == 0 ? -1 : Math.signum(out);
  }

  /** Returns at which share of its length a line is farthest from its chord. */
  private static double crest(double[] line) {
    int n = line.length;
    double length = LinkLines.length(line);
    double dx = line[n - 2] - line[0];
    double dy = line[n - 1] - line[1];
    double most = -1;
    double share = 0.5;
    double gone = 0;
    for (int i = 2; i < n - 2; i += 2) {
      gone += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
      double away = Math.abs((line[i] - line[0]) * dy - (line[i + 1] - line[1]) * dx);
      if (away > most * 1.0001) {
        most = away;
        share = gone / length;
      }
    }
    return share;
  }
}
