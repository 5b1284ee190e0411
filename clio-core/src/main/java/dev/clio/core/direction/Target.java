package dev.clio.core.direction;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.geo.Mercator;
import dev.clio.core.geo.WorldPoint;
import dev.clio.core.value.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that should be in frame: points of the map that belong together, each with room around
 * it.
 *
 * @param spots the points, with horizontal coordinates that follow on each other across the
 *     antimeridian; at least one
 */
record Target(List<Spot> spots) {

  /**
   * A point of the map with room around it.
   *
   * @param x horizontal world coordinate
   * @param y vertical world coordinate
   * @param side room left and right of it, in px of the frame
   * @param above room above it, in px
   * @param below room below it, in px
   */
  record Spot(double x, double y, double side, double above, double below) {}

  Target {
    Preconditions.checkArgument(!spots.isEmpty(), "spots: expected at least one");
    spots = ImmutableList.copyOf(spots);
  }

  static Target point(WorldPoint point, double room) {
    return new Target(List.of(new Spot(point.x(), point.y(), room, room, room)));
  }

  /** Returns the corners of a box. */
  static Target box(Bounds bounds, double room) {
    double west = Mercator.x(bounds.west());
    double east = west + bounds.width() / 360;
    return new Target(
        List.of(
            new Spot(west, Mercator.y(bounds.north()), room, room, room),
            new Spot(east, Mercator.y(bounds.south()), room, room, room)));
  }

  /** Returns this target a number of worlds further east. */
  Target moved(double worlds) {
    if (worlds == 0) {
      return this;
    }
    return new Target(
        spots.stream()
            .map(spot -> new Spot(spot.x + worlds, spot.y, spot.side, spot.above, spot.below))
            .toList());
  }

  double west() {
    return spots.stream().mapToDouble(Spot::x).min().orElseThrow();
  }

  double east() {
    return spots.stream().mapToDouble(Spot::x).max().orElseThrow();
  }

  /** Returns this target in that of its repetitions around the world which is nearest to x. */
  Target near(double x) {
    return moved(Math.rint(x - (west() + east()) / 2));
  }

  /**
   * Returns one target of several, side by side so that all together reach least far round the
   * world, in that of its repetitions which is nearest to x.
   */
  static Target together(List<Target> targets, double x) {
    List<Target> sorted = new ArrayList<>();
    for (Target target : targets) {
      sorted.add(target.moved(-Math.floor(target.west())));
    }
    sorted.sort(Comparator.comparingDouble(Target::west));
    // The widest stretch with no target in it is left out; it ends where the first target begins.
    double reach = sorted.stream().mapToDouble(Target::east).max().orElseThrow() - 1;
    double widest = Double.NEGATIVE_INFINITY;
    int first = 0;
    for (int i = 0; i < sorted.size(); i++) {
      double gap = sorted.get(i).west() - reach;
      if (gap > widest + 1e-12) {
        widest = gap;
        first = i;
      }
      reach = Math.max(reach, sorted.get(i).east());
    }
    ImmutableList.Builder<Spot> spots = ImmutableList.builder();
    for (int i = 0; i < sorted.size(); i++) {
      spots.addAll(sorted.get(i).moved(i < first ? 1 : 0).spots);
    }
    return new Target(spots.build()).near(x);
  }
}
