package dev.clio.render.map;

import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.render.drawing.Geometry;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a resting camera as a grid of square cells, on which is looked up what lies under a
 * box. Not thread-safe.
 */
final class Raster {

  private final Frame frame;
  private final Camera camera;
  private final double worldSize;
  private final double cell;
  private final int columns;
  private final int rows;

  Raster(Frame frame, Camera camera, double cell) {
    this.frame = frame;
    this.camera = camera;
    this.worldSize = camera.worldSize(frame);
    this.cell = cell;
    this.columns = (int) Math.ceil(frame.width() / cell);
    this.rows = (int) Math.ceil(frame.height() / cell);
  }

  double cell() {
    return cell;
  }

  double x(int column) {
    return (column + 0.5) * cell;
  }

  double y(int row) {
    return (row + 0.5) * cell;
  }

  /** Returns an empty count. */
  Count count() {
    return new Count(0, 0, columns, rows);
  }

  /** Returns what rings cover, by the even-odd rule. */
  Count covered(List<Geometry> geometries) {
    double x0 = Double.POSITIVE_INFINITY;
    double y0 = Double.POSITIVE_INFINITY;
    double x1 = Double.NEGATIVE_INFINITY;
    double y1 = Double.NEGATIVE_INFINITY;
    for (Geometry geometry : geometries) {
      for (double[] ring : geometry.lines()) {
        for (int i = 0; i < ring.length; i += 2) {
          x0 = Math.min(x0, ring[i]);
          x1 = Math.max(x1, ring[i]);
          y0 = Math.min(y0, ring[i + 1]);
          y1 = Math.max(y1, ring[i + 1]);
        }
      }
    }
    int left = clamp(Math.floor(frameX(x0) / cell), columns);
    int top = clamp(Math.floor(frameY(y0) / cell), rows);
    Count count =
        new Count(
            left,
            top,
            clamp(Math.ceil(frameX(x1) / cell), columns) - left,
            clamp(Math.ceil(frameY(y1) / cell), rows) - top);
    for (Geometry geometry : geometries) {
      count.addFill(geometry);
    }
    return count.sum();
  }

  private double frameX(double worldX) {
    return frame.width() / 2.0 + (worldX - camera.x()) * worldSize;
  }

  private double frameY(double worldY) {
    return frame.height() / 2.0 + (worldY - camera.y()) * worldSize;
  }

  /** Something counted in each cell, and in any box at once. */
  final class Count {

    /** The part of the frame in which something may be counted. */
    private final float[] cells;

    private final int left;
    private final int top;
    private final int width;
    private final int height;

    private float[] sums = new float[1];
    private int[] depths = new int[0];
    private Scene.@Nullable Point middle;
    private Scene.@Nullable Point deepest;
    private int firstColumn = columns;
    private int firstRow = rows;
    private int endColumn;
    private int endRow;

    private Count(int left, int top, int width, int height) {
      this.left = left;
      this.top = top;
      this.width = Math.max(0, width);
      this.height = Math.max(0, height);
      this.cells = new float[this.width * this.height];
    }

    /** Returns the first column that something is counted in, or one after the last if in none. */
    int firstColumn() {
      return firstColumn;
    }

    /** Returns the first row that something is counted in, or one after the last if in none. */
    int firstRow() {
      return firstRow;
    }

    /** Returns the column after the last that something is counted in. */
    int endColumn() {
      return endColumn;
    }

    /** Returns the row after the last that something is counted in. */
    int endRow() {
      return endRow;
    }

    private void reach(int column, int row) {
      firstColumn = Math.min(firstColumn, column);
      endColumn = Math.max(endColumn, column + 1);
      firstRow = Math.min(firstRow, row);
      endRow = Math.max(endRow, row + 1);
    }

    float at(int column, int row) {
      boolean kept = column >= firstColumn && column < endColumn && row >= firstRow && row < endRow;
      return kept ? cells[(row - top) * width + column - left] : 0;
    }

    boolean covers(double x, double y) {
      int column = (int) Math.floor(x / cell);
      int row = (int) Math.floor(y / cell);
      return column >= 0 && row >= 0 && column < columns && row < rows && at(column, row) > 0;
    }

    boolean isEmpty() {
      return endRow == 0;
    }

    /** Counts each cell whose middle is in the rings. */
    private void addFill(Geometry geometry) {
      double[][] crossings = new double[height][];
      int[] counts = new int[height];
      for (double[] ring : geometry.lines()) {
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
          addEdge(ring, j, i, crossings, counts);
        }
      }
      for (int row = 0; row < height; row++) {
        if (counts[row] == 0) {
          continue;
        }
        Arrays.sort(crossings[row], 0, counts[row]);
        for (int i = 0; i + 1 < counts[row]; i += 2) {
          int from = (int) Math.max(left, Math.ceil(crossings[row][i] / cell - 0.5));
          int to =
              (int) Math.min(left + width - 1.0, Math.ceil(crossings[row][i + 1] / cell - 0.5) - 1);
          if (from <= to) {
            Arrays.fill(cells, row * width + from - left, row * width + to - left + 1, 1);
            reach(from, top + row);
            reach(to, top + row);
          }
        }
      }
    }

    private void addEdge(double[] ring, int a, int b, double[][] crossings, int[] counts) {
      double ay = frameY(ring[a + 1]);
      double by = frameY(ring[b + 1]);
      if (ay == by) {
        return;
      }
      double ax = frameX(ring[a]);
      double bx = frameX(ring[b]);
      int from = (int) Math.max(top, Math.ceil(Math.min(ay, by) / cell - 0.5));
      int to = (int) Math.min(top + height - 1.0, Math.ceil(Math.max(ay, by) / cell - 0.5) - 1);
      for (int row = from; row <= to; row++) {
        int i = row - top;
        if (crossings[i] == null) {
          crossings[i] = new double[8];
        } else if (counts[i] == crossings[i].length) {
          crossings[i] = Arrays.copyOf(crossings[i], counts[i] * 2);
        }
        crossings[i][counts[i]++] = ax + (bx - ax) * ((y(row) - ay) / (by - ay));
      }
    }

    /** Counts in each cell how long the lines in it are, in px, times a weight. */
    void addLines(Geometry geometry, double weight) {
      for (double[] line : geometry.lines()) {
        int n = line.length;
        int first = geometry.isClosed() ? n - 2 : 0;
        for (int i = geometry.isClosed() ? 0 : 2, j = first; i < n; j = i, i += 2) {
          addLine(
              frameX(line[j]), frameY(line[j + 1]), frameX(line[i]), frameY(line[i + 1]), weight);
        }
      }
    }

    private void addLine(double ax, double ay, double bx, double by, double weight) {
      Rect box = new Rect(0, 0, frame.width(), frame.height());
      double length = Math.hypot(bx - ax, by - ay);
      if (length == 0 || length > 1e5 || !box.meets(ax, ay, bx, by)) {
        return;
      }
      int steps = (int) Math.ceil(length / cell * 2);
      for (int i = 0; i < steps; i++) {
        double share = (i + 0.5) / steps;
        int column = (int) Math.floor((ax + (bx - ax) * share) / cell);
        int row = (int) Math.floor((ay + (by - ay) * share) / cell);
        if (column >= 0 && row >= 0 && column < columns && row < rows) {
          cells[(row - top) * width + column - left] += (float) (length / steps * weight);
          reach(column, row);
        }
      }
    }

    /** Makes the sums; nothing may be added later. */
    Count sum() {
      int across = Math.max(0, endColumn - firstColumn) + 1;
      int down = Math.max(0, endRow - firstRow) + 1;
      sums = new float[across * down];
      for (int y = 1; y < down; y++) {
        float line = 0;
        int from = (firstRow + y - 1 - top) * width + firstColumn - 1 - left;
        for (int x = 1; x < across; x++) {
          line += cells[from + x];
          sums[y * across + x] = sums[(y - 1) * across + x] + line;
        }
      }
      return this;
    }

    /** Returns what is counted in a box, or in the part of it that is in the frame. */
    double in(Rect box) {
      if (isEmpty()) {
        return 0;
      }
      int x0 = within(Math.floor(box.x0() / cell), firstColumn, endColumn);
      int x1 = within(Math.ceil(box.x1() / cell), firstColumn, endColumn);
      int y0 = within(Math.floor(box.y0() / cell), firstRow, endRow);
      int y1 = within(Math.ceil(box.y1() / cell), firstRow, endRow);
      int w = endColumn - firstColumn + 1;
      return sums[y1 * w + x1] - sums[y0 * w + x1] - sums[y1 * w + x0] + sums[y0 * w + x0];
    }

    private static int within(double value, int first, int end) {
      return clamp(value - first, end - first);
    }

    /** Returns which share of a box's cells is counted, of a count of ones. */
    double share(Rect box) {
      int x0 = clamp(Math.floor(box.x0() / cell), columns);
      int x1 = clamp(Math.ceil(box.x1() / cell), columns);
      int y0 = clamp(Math.floor(box.y0() / cell), rows);
      int y1 = clamp(Math.ceil(box.y1() / cell), rows);
      int count = (x1 - x0) * (y1 - y0);
      return count == 0 ? 0 : in(box) / count;
    }

    /** Returns the mean of what is counted, in px of the frame. */
    Scene.Point middle() {
      Scene.@Nullable Point made = middle;
      if (made == null) {
        made = makeMiddle();
        middle = made;
      }
      return made;
    }

    private Scene.Point makeMiddle() {
      double sumX = 0;
      double sumY = 0;
      double sum = 0;
      for (int row = firstRow; row < endRow; row++) {
        for (int column = firstColumn; column < endColumn; column++) {
          float value = at(column, row);
          sumX += value * x(column);
          sumY += value * y(row);
          sum += value;
        }
      }
      return sum == 0
          ? new Scene.Point(frame.width() / 2.0, frame.height() / 2.0)
          : new Scene.Point(sumX / sum, sumY / sum);
    }

    /** Returns the counted cell that is farthest from what is not counted, in px of the frame. */
    Scene.Point deepest() {
      Scene.@Nullable Point made = deepest;
      if (made == null) {
        made = makeDeepest();
        deepest = made;
      }
      return made;
    }

    private Scene.Point makeDeepest() {
      int most = 0;
      Scene.Point point = new Scene.Point(0, 0);
      for (int row = firstRow; row < endRow; row++) {
        for (int column = firstColumn; column < endColumn; column++) {
          int depth = depth(column, row);
          if (depth > most) {
            most = depth;
            point = new Scene.Point(x(column), y(row));
          }
        }
      }
      return point;
    }

    double total() {
      return sums[sums.length - 1];
    }

    /** Returns how many steps a counted cell is from one that is not, or from the frame. */
    int depth(int column, int row) {
      if (depths.length == 0) {
        depths = makeDepths();
      }
      return depths[(row - top) * width + column - left];
    }

    /** Two passes: from above and the left, then from below and the right. */
    private int[] makeDepths() {
      int[] made = new int[cells.length];
      for (int row = firstRow; row < endRow; row++) {
        for (int column = firstColumn; column < endColumn; column++) {
          if (at(column, row) != 0) {
            int above = Math.min(depth(made, column - 1, row - 1), depth(made, column, row - 1));
            int beside = Math.min(depth(made, column + 1, row - 1), depth(made, column - 1, row));
            made[(row - top) * width + column - left] = 1 + Math.min(above, beside);
          }
        }
      }
      for (int row = endRow - 1; row >= firstRow; row--) {
        for (int column = endColumn - 1; column >= firstColumn; column--) {
          if (at(column, row) != 0) {
            int below = Math.min(depth(made, column - 1, row + 1), depth(made, column, row + 1));
            int beside = Math.min(depth(made, column + 1, row + 1), depth(made, column + 1, row));
            int i = (row - top) * width + column - left;
            made[i] = Math.min(made[i], 1 + Math.min(below, beside));
          }
        }
      }
      return made;
    }

    private int depth(int[] made, int column, int row) {
      boolean counted =
          column >= firstColumn && column < endColumn && row >= firstRow && row < endRow;
      return counted ? made[(row - top) * width + column - left] : 0;
    }
  }

  private static int clamp(double value, int most) {
    return (int) Math.max(0, Math.min(most, value));
  }
}
