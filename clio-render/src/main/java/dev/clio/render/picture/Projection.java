package dev.clio.render.picture;

import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.render.drawing.Geometry;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Where things of the world are in a picture. The world is not repeated: a shape's geometry lies
 * where it is to be seen.
 */
final class Projection {

  private final Camera camera;
  private final double worldSize;
  private final int width;
  private final int height;
  private final double scale;
  private final double middleX;
  private final double middleY;

  /**
   * Makes a projection.
   *
   * @param camera where the camera is
   * @param frame the frame the drawing is made for
   * @param width the picture's width, in px
   * @param height the picture's height, in px
   * @param scale how many px of the picture one px of the frame is
   */
  Projection(Camera camera, Frame frame, int width, int height, double scale) {
    this.camera = camera;
    this.worldSize = camera.worldSize(frame) * scale;
    this.width = width;
    this.height = height;
    this.scale = scale;
    this.middleX = frame.width() * scale / 2;
    this.middleY = frame.height() * scale / 2;
  }

  Camera camera() {
    return camera;
  }

  double scale() {
    return scale;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  double x(double worldX) {
    return (worldX - camera.x()) * worldSize + middleX;
  }

  double y(double worldY) {
    return (worldY - camera.y()) * worldSize + middleY;
  }

  /**
   * Returns the part of a geometry that may be seen. Points that lie so close that nobody could
   * tell are left out, and so are detours on one side outside the picture.
   *
   * @param geometry the geometry
   * @param bounds the bounds of each of its lines
   * @param margin how far outside the picture something may still be seen, in px
   * @param tolerance how close points may be to be one, in px
   * @param exact whether every point counts, as it does for dashes
   * @return a path by the even-odd rule
   */
  Path2D path(Geometry geometry, Bounds bounds, double margin, double tolerance, boolean exact) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    List<double[]> lines = geometry.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (isSeen(bounds, i, margin)) {
        append(path, lines.get(i), geometry.isClosed(), margin, tolerance, exact);
      }
    }
    return path;
  }

  /** Returns whether a line of a geometry is near the picture. */
  boolean isSeen(Bounds bounds, int line, double margin) {
    return x(bounds.maxX(line)) >= -margin
        && x(bounds.minX(line)) <= width + margin
        && y(bounds.maxY(line)) >= -margin
        && y(bounds.minY(line)) <= height + margin;
  }

  private void append(
      Path2D.Double path,
      double[] line,
      boolean closed,
      double margin,
      double tolerance,
      boolean exact) {
    double lastX = x(line[0]);
    double lastY = y(line[1]);
    path.moveTo(lastX, lastY);
    int lastSide = side(lastX, lastY, margin);
    int count = line.length / 2;
    double nextX = lastX;
    double nextY = lastY;
    for (int i = 1; i < count; i++) {
      double x = i == 1 ? x(line[2]) : nextX;
      double y = i == 1 ? y(line[3]) : nextY;
      boolean end = i == count - 1;
      if (!end) {
        nextX = x(line[2 * i + 2]);
        nextY = y(line[2 * i + 3]);
        if (!exact) {
          boolean close = Math.abs(x - lastX) < tolerance && Math.abs(y - lastY) < tolerance;
          if (close || (lastSide & side(x, y, margin) & side(nextX, nextY, margin)) != 0) {
            continue;
          }
        }
      }
      path.lineTo(x, y);
      lastX = x;
      lastY = y;
      lastSide = side(x, y, margin);
    }
    if (closed) {
      path.closePath();
    }
  }

  private int side(double x, double y, double margin) {
    return (x < -margin ? 1 : x > width + margin ? 2 : 0)
        | (y < -margin ? 4 : y > height + margin ? 8 : 0);
  }
}
