package dev.clio.render.map;

import dev.clio.core.value.EntityId;
import dev.clio.render.drawing.Anchor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places names on what is marked, as large as there is room, and finds the middle of a mark. */
final class MarkNamePlacer {

  private static final double[] SIZES = {44, 40, 36, 32, 28, 25, 23};
  private static final double AIR = 0.75;
  private static final double LEAST_AIR = 6;

  private final Scene scene;
  private final Clearing clearing;
  private final Wording wording;
  private final Rect room;

  MarkNamePlacer(Scene scene, Clearing clearing, Wording wording, Rect room) {
    this.scene = scene;
    this.clearing = clearing;
    this.wording = wording;
    this.room = room;
  }

  Optional<Placed> place(EntityId id, Raster.Count mask, Tint tint) {
    Scene.Point wish =
        scene
            .position(id)
            .map(p -> scene.toFrame(clearing.rest().camera(), Scene.anchor(p)))
            .orElse(new Scene.Point(room.midX(), room.midY()));
    for (double size : SIZES) {
      double air = Math.max(scene.px(LEAST_AIR), scene.textPx(size) * AIR);
      if (size == SIZES[SIZES.length - 1]) {
        air = scene.px(LEAST_AIR);
      }
      Rect best = null;
      Block chosen = null;
      double least = Double.POSITIVE_INFINITY;
      for (Block block : wording.onMark(scene.name(id), size)) {
        Rect found = find(block, mask, air, wish);
        if (found != null) {
          double cost = cost(found, wish) + (chosen == null ? 0 : scene.px(60));
          if (cost < least) {
            least = cost;
            best = found;
            chosen = block;
          }
        }
      }
      if (best != null && chosen != null) {
        return Optional.of(placed(chosen, best, tint));
      }
    }
    return Optional.empty();
  }

  private @Nullable Rect find(Block block, Raster.Count mask, double air, Scene.Point wish) {
    Raster raster = clearing.raster();
    Rect best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int row = mask.firstRow(); row < mask.endRow(); row += 2) {
      for (int column = mask.firstColumn(); column < mask.endColumn(); column += 2) {
        if (mask.at(column, row) == 0) {
          continue;
        }
        Rect box =
            block.at(raster.x(column) - block.width() / 2, raster.y(row) - block.height() / 2);
        if (!room.contains(box) || mask.share(box.grow(air)) < 0.999) {
          continue;
        }
        double cost = cost(box, wish);
        if (cost < least && !isTaken(box)) {
          least = cost;
          best = box;
        }
      }
    }
    return best;
  }

  private boolean isTaken(Rect box) {
    Rect clear = box.grow(scene.px(8));
    return clearing.taken().holds(clear)
        || clearing.meetsRing(clear)
        || clearing.meetsHead(clear)
        || clearing.meetsArrow(clear);
  }

  private double cost(Rect box, Scene.Point wish) {
    double dx = box.midX() - wish.x();
    double dy = box.midY() - wish.y();
    return Math.sqrt(dx * dx + dy * dy)
        + clearing.lines().in(box) * 0.8
        + clearing.rivers().in(box) * 0.6
        + (clearing.meetsCapital(box) ? scene.px(150) : 0);
  }

  private Placed placed(Block block, Rect box, Tint tint) {
    clearing.taken().take(box.grow(scene.px(6)));
    Anchor anchor = scene.toWorld(clearing.rest().camera(), box.midX(), box.midY());
    List<Placed.Halo> halos = List.of(wording.halo(5, 0.55));
    return new Placed(
        false,
        box,
        block.parts(anchor, -block.width() / 2, -block.height() / 2, true, tint, halos));
  }

  /** Returns the point of a mark that is farthest from its edge and not at the tail of an arrow. */
  Optional<Scene.Point> middle(Raster.Count mask) {
    Raster raster = clearing.raster();
    double best = 0;
    Scene.Point point = null;
    for (int row = mask.firstRow(); row < mask.endRow(); row++) {
      for (int column = mask.firstColumn(); column < mask.endColumn(); column++) {
        double depth = mask.depth(column, row);
        double x = raster.x(column);
        double y = raster.y(row);
        if (depth > 0 && room.contains(x, y)) {
          // Of points as deep, the one with most around it is nearest to the middle.
          double around = mask.share(Rect.around(x, y, raster.cell() * 4.4));
          double away = clearing.isNearTail(x, y, scene.px(8)) ? 0.2 : 1;
          double score = (depth + around * 3) * away;
          if (score > best) {
            best = score;
            point = new Scene.Point(x, y);
          }
        }
      }
    }
    return Optional.ofNullable(point);
  }
}
