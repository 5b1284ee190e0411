package dev.clio.render.map;

import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.render.drawing.Geometry;
import java.util.Arrays;
import java.util.List;

/**
 * The frame of a resting camera as a grid of square cells, on which is looked up what lies under a
 * box. Not thread-safe.
 */
final class Raster {

  private final Frame frame;
  private final Camera camera;
  private final double cell;
  private final int columns;
  private final int rows;

  Raster(Frame frame, Camera camera, double cell) {
    this.frame = frame;
    this.camera = camera;
    this.cell = cell;
    this.columns = (int) Math.ceil(frame.width() / cell);
    this.rows = (int) Math.ceil(frame.height() / cell);
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
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
    return new Count();
  }

  /** Returns what rings cover, by the even-odd rule. */
  Count covered(List<Geometry> geometries) {
    Count count = new Count();
    for (Geometry geometry : geometries) {
      count.addFill(geometry);
    }
    return count.sum();
  }

  private double frameX(double worldX) {
    return frame.width() / 2.0 + (worldX - camera.x()) * camera.worldSize(frame);
  }

  private double frameY(double worldY) {
    return camera.frameY(frame, worldY);
  }

  /** Something counted in each cell, and in any box at once. */
  final class Count {

    /** The whole frame until the sums are made, then the part in which something is counted. */
    private float[] cells = new float[columns * rows];

    private int left;
    private int top;
    private int stride = columns;
    private float[] sums = new float[1];
    private int firstColumn = columns;
    private int firstRow = rows;
    private int endColumn;
    private int endRow;

    private Count() {}

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
      return kept ? cells[(row - top) * stride + column - left] : 0;
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
    void addFill(Geometry geometry) {
      double[][] crossings = new double[rows][];
      int[] counts = new int[rows];
      for (double[] ring : geometry.lines()) {
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
          addEdge(ring, j, i, crossings, counts);
        }
      }
      for (int row = 0; row < rows; row++) {
        Arrays.sort(crossings[row] == null ? new double[0] : crossings[row], 0, counts[row]);
        for (int i = 0; i + 1 < counts[row]; i += 2) {
          int from = (int) Math.max(0, Math.ceil(crossings[row][i] / cell - 0.5));
          int to = (int) Math.min(columns - 1.0, Math.ceil(crossings[row][i + 1] / cell - 0.5) - 1);
          if (from <= to) {
            Arrays.fill(cells, row * columns + from, row * columns + to + 1, 1);
            reach(from, row);
            reach(to, row);
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
      int from = (int) Math.max(0, Math.ceil(Math.min(ay, by) / cell - 0.5));
      int to = (int) Math.min(rows - 1.0, Math.ceil(Math.max(ay, by) / cell - 0.5) - 1);
      for (int row = from; row <= to; row++) {
        if (crossings[row] == null) {
          crossings[row] = new double[8];
        } else if (counts[row] == crossings[row].length) {
          crossings[row] = Arrays.copyOf(crossings[row], counts[row] * 2);
        }
        crossings[row][counts[row]++] = ax + (bx - ax) * ((y(row) - ay) / (by - ay));
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
          cells[row * columns + column] += (float) (length / steps * weight);
          reach(column, row);
        }
      }
    }

    /** Makes the sums; nothing may be added later. */
    Count sum() {
      int width = Math.max(0, endColumn - firstColumn) + 1;
      int height = Math.max(0, endRow - firstRow) + 1;
      sums = new float[width * height];
      for (int y = 1; y < height; y++) {
        float line = 0;
        for (int x = 1; x < width; x++) {
          line += at(firstColumn + x - 1, firstRow + y - 1);
          sums[y * width + x] = sums[(y - 1) * width + x] + line;
        }
      }
      trim(width - 1, height - 1);
      return this;
    }

    private void trim(int width, int height) {
      float[] kept = new float[width * height];
      for (int row = 0; row < height; row++) {
        System.arraycopy(cells, (firstRow + row) * columns + firstColumn, kept, row * width, width);
      }
      cells = kept;
      left = firstColumn;
      top = firstRow;
      stride = width;
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

    double total() {
      return sums[sums.length - 1];
    }

    /** Returns how many steps each counted cell is from one that is not, or from the frame. */
    int[] depths() {
      int[] depths = new int[columns * rows];
      int[] queue = new int[Math.max(0, (endColumn - firstColumn) * (endRow - firstRow))];
      int tail = 0;
      for (int row = firstRow; row < endRow; row++) {
        for (int column = firstColumn; column < endColumn; column++) {
          if (at(column, row) != 0) {
            boolean edge = isAtEdge(column, row);
            depths[row * columns + column] = edge ? 1 : -1;
            if (edge) {
              queue[tail++] = row * columns + column;
            }
          }
        }
      }
      for (int head = 0; head < tail; head++) {
        int i = queue[head];
        // What is not at the edge has all its neighbours in the frame.
        for (int dy = -columns; dy <= columns; dy += columns) {
          for (int k = i + dy - 1; k <= i + dy + 1; k++) {
            if (k >= 0 && k < depths.length && depths[k] < 0) {
              depths[k] = depths[i] + 1;
              queue[tail++] = k;
            }
          }
        }
      }
      return depths;
    }

    private boolean isAtEdge(int column, int row) {
      if (column == 0 || row == 0 || column == columns - 1 || row == rows - 1) {
        return true;
      }
      for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
          if (at(column + dx, row + dy) == 0) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static int clamp(double value, int most) {
    return (int) Math.max(0, Math.min(most, value));
  }
}
