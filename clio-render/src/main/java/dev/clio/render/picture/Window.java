package dev.clio.render.picture;

import java.util.Arrays;
import java.util.function.ObjDoubleConsumer;

/**
 * The part of the plane in which points are worth having: the picture with a margin. At a close
 * zoom a line's points lie millions of px away, where Java's graphics lose count of them, so what
 * is outside is cut off first.
 *
 * @param minX the left edge
 * @param minY the upper edge
 * @param maxX the right edge
 * @param maxY the lower edge
 */
record Window(double minX, double minY, double maxX, double maxY) {

  /** Returns whether all points lie inside. */
  boolean holds(double[] points, int length) {
    for (int i = 0; i < length; i += 2) {
      if (side(points[i], points[i + 1]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns on which sides outside a point is, as bits. */
  int side(double x, double y) {
    return (x < minX ? 1 : x > maxX ? 2 : 0) | (y < minY ? 4 : y > maxY ? 8 : 0);
  }

  /**
   * Returns the part of a ring that is inside, after Sutherland and Hodgman, <i>Reentrant Polygon
   * Clipping</i> (1974). Where a ring leaves and comes back it runs along the edge.
   *
   * @param ring the points, as x and y in turn
   * @return the points of the part, empty if there is none
   */
  double[] ring(double[] ring) {
    double[] points = ring;
    for (int edge = 0; edge < 4 && points.length > 0; edge++) {
      points = halfPlane(points, edge);
    }
    return points;
  }

  private double[] halfPlane(double[] points, int edge) {
    double[] kept = new double[2 * points.length + 4];
    int count = 0;
    double lastX = points[points.length - 2];
    double lastY = points[points.length - 1];
    double lastIn = inside(lastX, lastY, edge);
    for (int i = 0; i < points.length; i += 2) {
      double x = points[i];
      double y = points[i + 1];
      double in = inside(x, y, edge);
      if (in >= 0 != lastIn >= 0) {
        double share = lastIn / (lastIn - in);
        kept[count++] = lastX + (x - lastX) * share;
        kept[count++] = lastY + (y - lastY) * share;
      }
      if (in >= 0) {
        kept[count++] = x;
        kept[count++] = y;
      }
      lastX = x;
      lastY = y;
      lastIn = in;
    }
    return Arrays.copyOf(kept, count);
  }

  /** Returns how far inside an edge a point is, below 0 if it is outside. */
  private double inside(double x, double y, int edge) {
    return switch (edge) {
      case 0 -> x - minX;
      case 1 -> maxX - x;
      case 2 -> y - minY;
      default -> maxY - y;
    };
  }

  /**
   * Gives the parts of a line that are inside, after Liang and Barsky, <i>A New Concept and Method
   * for Line Clipping</i> (1984), segment by segment.
   *
   * @param line the points, as x and y in turn
   * @param part takes each part's points, and how long the line is before it
   */
  void parts(double[] line, ObjDoubleConsumer<double[]> part) {
    double[] points = new double[line.length + 2];
    int count = 0;
    double begun = 0;
    double length = 0;
    for (int i = 2; i < line.length; i += 2) {
      double x0 = line[i - 2];
      double y0 = line[i - 1];
      double dx = line[i] - x0;
      double dy = line[i + 1] - y0;
      double segment = Math.hypot(dx, dy);
      double[] span = span(x0, y0, dx, dy);
      if (span.length == 0) {
        count = give(points, count, begun, part);
      } else {
        if (span[0] > 0) {
          count = give(points, count, begun, part);
        }
        if (count == 0) {
          begun = length + segment * span[0];
          points[count++] = x0 + dx * span[0];
          points[count++] = y0 + dy * span[0];
        }
        points[count++] = x0 + dx * span[1];
        points[count++] = y0 + dy * span[1];
        if (span[1] < 1) {
          count = give(points, count, begun, part);
        }
      }
      length += segment;
    }
    give(points, count, begun, part);
  }

  private static int give(
      double[] points, int count, double begun, ObjDoubleConsumer<double[]> part) {
    if (count >= 4) {
      part.accept(Arrays.copyOf(points, count), begun);
    }
    return 0;
  }

  /**
   * Returns which part of a segment is inside.
   *
   * @return the shares at which it begins and ends, empty if there is none
   */
  double[] span(double x, double y, double dx, double dy) {
    double[] from = {x - minX, maxX - x, y - minY, maxY - y};
    double[] way = {dx, -dx, dy, -dy};
    double first = 0;
    double last = 1;
    for (int i = 0; i < 4; i++) {
      if (way[i] == 0) {
        if (from[i] < 0) {
          return new double[0];
        }
      } else if (way[i] > 0) {
        first = Math.max(first, -from[i] / way[i]);
      } else {
        last = Math.min(last, -from[i] / way[i]);
      }
    }
    return first <= last ? new double[] {first, last} : new double[0];
  }
}
