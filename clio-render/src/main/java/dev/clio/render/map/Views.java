package dev.clio.render.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What cameras see of the world, in a grid: what is looked up at a place costs the same however
 * long the story is. Immutable and thread-safe.
 */
final class Views {

  /** The grid has no more cells along a side than these. */
  private static final int MOST_CELLS = 128;

  private final Rect box;
  private final double cell;
  private final int columns;
  private final int rows;
  private final List<List<View>> cells;

  /**
   * What a camera sees.
   *
   * @param rect the frame in world coordinates, with a margin for wide strokes
   * @param least the least triangle that is worth a point there, in world units
   */
  record View(Rect rect, double least) {}

  private Views(Collection<View> views) {
    this.box = views.stream().map(View::rect).reduce(Rect::union).orElseThrow();
    double side = views.stream().mapToDouble(view -> view.rect().width()).min().orElseThrow();
    double longer = Math.max(box.width(), box.height());
    this.cell = Math.max(side / 2, longer / MOST_CELLS);
    this.columns = (int) (box.width() / cell) + 1;
    this.rows = (int) (box.height() / cell) + 1;
    this.cells = new ArrayList<>();
    for (int i = 0; i < columns * rows; i++) {
      cells.add(new ArrayList<>(1));
    }
  }

  /** Returns views, without those that are a part of another with at least as much in it. */
  static Views of(Collection<View> views) {
    List<View> sorted = new ArrayList<>(views);
    sorted.sort(
        Comparator.comparingDouble(View::least).thenComparingDouble(view -> -view.rect().width()));
    Views kept = new Views(sorted);
    sorted.forEach(kept::addUnlessHeld);
    return kept;
  }

  /** In each cell the views that show most come first, as they are added in that order. */
  private void addUnlessHeld(View view) {
    Rect rect = view.rect();
    for (View other : at(rect.midX(), rect.midY())) {
      if (other.rect().contains(rect)) {
        return;
      }
    }
    for (int row = row(rect.y0()); row <= row(rect.y1()); row++) {
      for (int column = column(rect.x0()); column <= column(rect.x1()); column++) {
        cells.get(row * columns + column).add(view);
      }
    }
  }

  /** Returns the box around all of them. */
  Rect box() {
    return box;
  }

  /** Returns whether anything of a box is seen, where it is. */
  boolean see(Rect rect) {
    if (!box.intersects(rect)) {
      return false;
    }
    for (int row = row(rect.y0()); row <= row(rect.y1()); row++) {
      for (int column = column(rect.x0()); column <= column(rect.x1()); column++) {
        for (View view : cells.get(row * columns + column)) {
          if (view.rect().intersects(rect)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns whether anything of a box is seen, or of a repetition of it. */
  boolean seeAnywhere(Rect rect) {
    int last = lastWorld(rect.x0());
    for (int world = firstWorld(rect.x1()); world <= last; world++) {
      if (see(rect.shift(world, 0))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the least triangle that is worth a point, or infinity where nobody looks. */
  double least(double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    int last = lastWorld(x);
    for (int world = firstWorld(x); world <= last; world++) {
      for (View view : at(x + world, y)) {
        if (view.rect().contains(x + world, y)) {
          least = Math.min(least, view.least());
          break;
        }
      }
    }
    return least;
  }

  /** Returns by how many worlds to the right something that ends at x is first in the box. */
  int firstWorld(double x) {
    return (int) Math.ceil(box.x0() - x);
  }

  /** Returns by how many worlds to the right something that begins at x is last in the box. */
  int lastWorld(double x) {
    return (int) Math.floor(box.x1() - x);
  }

  private List<View> at(double x, double y) {
    return box.contains(x, y) ? cells.get(row(y) * columns + column(x)) : List.of();
  }

  private int column(double x) {
    return (int) Math.max(0, Math.min(columns - 1.0, (x - box.x0()) / cell));
  }

  private int row(double y) {
    return (int) Math.max(0, Math.min(rows - 1.0, (y - box.y0()) / cell));
  }
}
