package dev.clio.render.map;

import dev.clio.core.value.EntityId;
import java.util.Map;

/**
 * What words cost in a place: the more, the more they hide of what the story is about. A cost of 1
 * is about what 3 px of distance are worth.
 *
 * @param scene the scene
 * @param clearing what lies in the frame
 */
record WordCosts(Scene scene, Clearing clearing) {

  /** A mark that is larger than so many labels has room for one. */
  private static final double ROOMY = 30;

  /** What words cost that lie on a mark with room for many, and on one that they fill. */
  private static final double ON_MARK = 20;

  private static final double ON_SMALL_MARK = 40;

  /** What it costs to hide a quarter or more of a mark. */
  private static final double HIDES_OWN = 50;

  private static final double HIDES_OTHER = 70;
  private static final double ON_DISPUTED = 90;

  /** What words cost on land, so that of places as good the sea is taken. */
  private static final double ON_LAND = 16;

  /** What it costs to leave a capital without its name. */
  private static final double ON_CAPITAL = 12;

  private static final double MOST_FOR_LINES = 80;
  private static final double LEADER_LENGTH = 0.05;
  private static final double ACROSS_LEADER = 200;
  private static final double ACROSS_RING = 200;
  private static final double ACROSS_MARK = 60;
  private static final double ACROSS_ARROW = 50;

  /** Returns what a box of words would hide: marks of others, disputed ground, lines. */
  double of(Rect box, EntityId own) {
    Terrain terrain = clearing.terrain();
    double cell = terrain.raster().cell();
    double cost = 0;
    for (Map.Entry<EntityId, Raster.Count> mask : terrain.masks().entrySet()) {
      double total = mask.getValue().total();
      if (total == 0) {
        continue;
      }
      // On a large mark there is room; a small one would be hidden.
      double boxes = total * cell * cell / (box.width() * box.height());
      double small = Math.max(0, Math.min(1, (ROOMY - boxes) / ROOMY));
      double hidden = Math.min(1, mask.getValue().in(box) / total * 4);
      cost +=
          mask.getValue().share(box) * (ON_MARK + (ON_SMALL_MARK - ON_MARK) * small)
              + hidden * (mask.getKey().equals(own) ? HIDES_OWN : HIDES_OTHER);
    }
    for (Rect circle : clearing.circles()) {
      cost += ofCircle(circle, box);
    }
    cost += terrain.disputed().share(box) * ON_DISPUTED;
    cost += terrain.land().share(box) * ON_LAND;
    cost += clearing.meetsCapital(box) ? ON_CAPITAL : 0;
    double lengths = terrain.lines().in(box) / (box.width() + box.height());
    return cost + Math.min(MOST_FOR_LINES, lengths * 16);
  }

  /** A circle's rim had better not run through words, and words had better not fill a circle. */
  private double ofCircle(Rect circle, Rect box) {
    double radius = circle.width() / 2;
    double nearest = box.distance(circle.midX(), circle.midY());
    double farthest =
        Math.hypot(
            Math.max(Math.abs(box.x0() - circle.midX()), Math.abs(box.x1() - circle.midX())),
            Math.max(Math.abs(box.y0() - circle.midY()), Math.abs(box.y1() - circle.midY())));
    return nearest > radius ? 0 : farthest > radius ? 30 : radius < scene.px(300) ? 20 : 4;
  }

  /** Returns what a leader would cross; infinite if words are in its way. */
  double ofLeader(Segment leader, EntityId own) {
    if (clearing.taken().hasWordsOn(leader)) {
      return Double.POSITIVE_INFINITY;
    }
    double cost =
        leader.length() / scene.px(1) * LEADER_LENGTH
            + clearing.taken().leadersAcross(leader) * ACROSS_LEADER
            + clearing.ringsAcross(leader, own) * ACROSS_RING
            + clearing.arrowsAcross(leader) * ACROSS_ARROW;
    for (Map.Entry<EntityId, Raster.Count> mask : clearing.terrain().masks().entrySet()) {
      // What begins on a mark cannot but lie on it.
      if (!mask.getKey().equals(own) && !mask.getValue().covers(leader.ax(), leader.ay())) {
        cost += ACROSS_MARK * leader.shareOn(mask.getValue());
      }
    }
    return cost;
  }
}
