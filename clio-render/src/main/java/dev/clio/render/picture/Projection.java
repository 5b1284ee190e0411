package dev.clio.render.picture;

import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.render.drawing.Geometry;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.function.ObjDoubleConsumer;

/**
 * Where things of the world are in a picture. The world is not repeated: a shape's geometry lies
 * where it is to be seen.
 */
final class Projection {

  /** How far points may be from each other to be painted as one, in px. */
  private static final double TOLERANCE = 0.35;

  /** How far outside the picture nothing is seen of a line, however wide, in px. */
  private static final double NEAR = 200;

  /** How far outside the picture points may lie without harm, in px. */
  private static final double FAR = 20_000;

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

  /** Returns what is worth painting, with a margin around the picture. */
  Window window(double margin) {
    return new Window(-margin, -margin, width + margin, height + margin);
  }

  /**
   * Returns the part of rings that may be seen. Points that lie so close that nobody could tell are
   * left out, and so are detours outside the picture.
   *
   * @param geometry the rings
   * @param bounds the bounds of each of them
   * @return a path by the even-odd rule
   */
  Path2D rings(Geometry geometry, Bounds bounds) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    Window window = window(FAR);
    for (int i = 0; i < geometry.lines().size(); i++) {
      if (isSeen(bounds, i, 2)) {
        double[] ring = project(geometry.lines().get(i), false, TOLERANCE);
        append(path, window.holds(ring, ring.length) ? ring : window.ring(ring), true);
      }
    }
    return path;
  }

  /**
   * Returns the part of lines or rings that may be seen once they are stroked.
   *
   * @param geometry the lines
   * @param bounds the bounds of each of them
   * @param stroke how wide the stroke is, in px
   * @return a path
   */
  Path2D lines(Geometry geometry, Bounds bounds, double stroke) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    Window window = window(FAR);
    double tolerance = Math.max(TOLERANCE, stroke / 12);
    for (int i = 0; i < geometry.lines().size(); i++) {
      if (isSeen(bounds, i, stroke + 2)) {
        double[] line = project(geometry.lines().get(i), geometry.isClosed(), tolerance);
        if (window.holds(line, line.length)) {
          append(path, line, geometry.isClosed());
        } else {
          window.parts(line, (part, before) -> append(path, part, false));
        }
      }
    }
    return path;
  }

  /**
   * Gives the parts of lines or rings that may be seen once they are dashed.
   *
   * @param geometry the lines
   * @param bounds the bounds of each of them
   * @param stroke how wide the stroke is, in px
   * @param part takes the path of each part, and how long the line is before it, in px
   */
  void dashes(Geometry geometry, Bounds bounds, double stroke, ObjDoubleConsumer<Path2D> part) {
    Window window = window(stroke + 2);
    for (int i = 0; i < geometry.lines().size(); i++) {
      if (isSeen(bounds, i, stroke + 2)) {
        double[] line = project(geometry.lines().get(i), geometry.isClosed(), 0);
        window.parts(
            line,
            (points, before) -> {
              Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
              append(path, points, false);
              part.accept(path, before);
            });
      }
    }
  }

  /** Returns whether a line of a geometry is near the picture. */
  private boolean isSeen(Bounds bounds, int line, double margin) {
    return x(bounds.maxX(line)) >= -margin
        && x(bounds.minX(line)) <= width + margin
        && y(bounds.maxY(line)) >= -margin
        && y(bounds.minY(line)) <= height + margin;
  }

  /**
   * Returns where a line is in the picture.
   *
   * @param line its points in world coordinates
   * @param closes whether it ends where it begins, by one more point
   * @param tolerance how close points may be to be one, in px; 0 to keep every point
   */
  private double[] project(double[] line, boolean closes, double tolerance) {
    Window window = window(NEAR);
    int count = line.length / 2;
    double[] points = new double[line.length + 2];
    double lastX = x(line[0]);
    double lastY = y(line[1]);
    points[0] = lastX;
    points[1] = lastY;
    int length = 2;
    int lastSide = window.side(lastX, lastY);
    double nextX = count > 1 ? x(line[2]) : 0;
    double nextY = count > 1 ? y(line[3]) : 0;
    for (int i = 1; i < count; i++) {
      double x = nextX;
      double y = nextY;
      int side = window.side(x, y);
      if (i < count - 1) {
        nextX = x(line[2 * i + 2]);
        nextY = y(line[2 * i + 3]);
        boolean close = Math.abs(x - lastX) < tolerance && Math.abs(y - lastY) < tolerance;
        boolean detour = tolerance > 0 && (lastSide & side & window.side(nextX, nextY)) != 0;
        if (close || detour) {
          continue;
        }
      }
      points[length++] = x;
      points[length++] = y;
      lastX = x;
      lastY = y;
      lastSide = side;
    }
    if (closes) {
      points[length++] = points[0];
      points[length++] = points[1];
    }
    return Arrays.copyOf(points, length);
  }

  private static void append(Path2D.Double path, double[] points, boolean closed) {
    if (points.length < 2) {
      return;
    }
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    if (closed) {
      path.closePath();
    }
  }
}
