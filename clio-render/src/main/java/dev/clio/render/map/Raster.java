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

    private final float[] cells = new float[columns * rows];
    private float[] sums = new float[0];

    private Count() {}

    float at(int column, int row) {
      return cells[row * columns + column];
    }

    boolean covers(double x, double y) {
      int column = (int) Math.floor(x / cell);
      int row = (int) Math.floor(y / cell);
      return column >= 0 && row >= 0 && column < columns && row < rows && at(column, row) > 0;
    }

    boolean isEmpty() {
      for (float value : cells) {
        if (value != 0) {
          return false;
        }
      }
      return true;
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
          for (int column = from; column <= to; column++) {
            cells[row * columns + column] = 1;
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
        }
      }
    }

    /** Makes the sums; nothing may be added later. */
    Count sum() {
      sums = new float[(columns + 1) * (rows + 1)];
      for (int row = 0; row < rows; row++) {
        float line = 0;
        for (int column = 0; column < columns; column++) {
          line += cells[row * columns + column];
          sums[(row + 1) * (columns + 1) + column + 1] =
              sums[row * (columns + 1) + column + 1] + line;
        }
      }
      return this;
    }

    /** Returns what is counted in a box, or in the part of it that is in the frame. */
    double in(Rect box) {
      int x0 = clamp(Math.floor(box.x0() / cell), columns);
      int x1 = clamp(Math.ceil(box.x1() / cell), columns);
      int y0 = clamp(Math.floor(box.y0() / cell), rows);
      int y1 = clamp(Math.ceil(box.y1() / cell), rows);
      int w = columns + 1;
      return sums[y1 * w + x1] - sums[y0 * w + x1] - sums[y1 * w + x0] + sums[y0 * w + x0];
    }

    /** Returns which share of a box's cells is counted, of a count of ones. */
    double share(Rect box) {
      int x0 = clamp(Math.floor(box.x0() / cell), columns);
      int x1 = clamp(Math.ceil(box.x1() / cell), columns);
      int y0 = clamp(Math.floor(box.y0() / cell), rows);
      int y1 = clamp(Math.ceil(box.y1() / cell), rows);
      int cells = (x1 - x0) * (y1 - y0);
      return cells == 0 ? 0 : in(box) / cells;
    }

    /** Returns the mean of what is counted, in px of the frame. */
    Scene.Point middle() {
      double sumX = 0;
      double sumY = 0;
      double sum = 0;
      for (int i = 0; i < cells.length; i++) {
        if (cells[i] != 0) {
          sumX += cells[i] * x(i % columns);
          sumY += cells[i] * y(i / columns);
          sum += cells[i];
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
      int[] queue = new int[columns * rows];
      int head = 0;
      int tail = 0;
      for (int i = 0; i < depths.length; i++) {
        int column = i % columns;
        int row = i / columns;
        boolean edge = column == 0 || row == 0 || column == columns - 1 || row == rows - 1;
        if (cells[i] == 0) {
          queue[tail++] = i;
        } else {
          depths[i] = edge ? 1 : -1;
        }
      }
      for (int i = 0; i < depths.length; i++) {
        if (depths[i] == 1) {
          queue[tail++] = i;
        }
      }
      while (head < tail) {
        int i = queue[head++];
        int column = i % columns;
        int row = i / columns;
        for (int dy = -1; dy <= 1; dy++) {
          for (int dx = -1; dx <= 1; dx++) {
            int k = (row + dy) * columns + column + dx;
            boolean in =
                column + dx >= 0 && column + dx < columns && row + dy >= 0 && row + dy < rows;
            if (in && depths[k] < 0) {
              depths[k] = depths[i] + 1;
              queue[tail++] = k;
            }
          }
        }
      }
      return depths;
    }
  }

  private static int clamp(double value, int most) {
    return (int) Math.max(0, Math.min(most, value));
  }
}
