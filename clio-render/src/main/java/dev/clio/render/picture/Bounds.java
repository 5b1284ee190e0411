package dev.clio.render.picture;

import dev.clio.render.drawing.Geometry;
import java.util.List;

/** The boxes that hold the lines of a geometry, in world coordinates. */
final class Bounds {

  private final double[] boxes;

  private Bounds(double[] boxes) {
    this.boxes = boxes;
  }

  static Bounds of(Geometry geometry) {
    List<double[]> lines = geometry.lines();
    double[] boxes = new double[4 * lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      double minX = Double.POSITIVE_INFINITY;
      double minY = Double.POSITIVE_INFINITY;
      double maxX = Double.NEGATIVE_INFINITY;
      double maxY = Double.NEGATIVE_INFINITY;
      double[] line = lines.get(i);
      for (int k = 0; k + 1 < line.length; k += 2) {
        minX = Math.min(minX, line[k]);
        maxX = Math.max(maxX, line[k]);
        minY = Math.min(minY, line[k + 1]);
        maxY = Math.max(maxY, line[k + 1]);
      }
      boxes[4 * i] = minX;
      boxes[4 * i + 1] = minY;
      boxes[4 * i + 2] = maxX;
      boxes[4 * i + 3] = maxY;
    }
    return new Bounds(boxes);
  }

  double minX(int line) {
    return boxes[4 * line];
  }

  double minY(int line) {
    return boxes[4 * line + 1];
  }

  double maxX(int line) {
    return boxes[4 * line + 2];
  }

  double maxY(int line) {
    return boxes[4 * line + 3];
  }
}
