package dev.clio.render.map;

import java.awt.geom.Rectangle2D;

/** A box with sides along the axes, in px of the frame or in world coordinates. */
record Rect(double x0, double y0, double x1, double y1) {

  static Rect around(double x, double y, double radius) {
    return new Rect(x - radius, y - radius, x + radius, y + radius);
  }

  static Rect of(Rectangle2D box) {
    return new Rect(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }

  /** Returns the box of points given as x and y in turn. */
  static Rect of(double[] points) {
    double x0 = Double.POSITIVE_INFINITY;
    double y0 = Double.POSITIVE_INFINITY;
    double x1 = Double.NEGATIVE_INFINITY;
    double y1 = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < points.length; i += 2) {
      x0 = Math.min(x0, points[i]);
      x1 = Math.max(x1, points[i]);
      y0 = Math.min(y0, points[i + 1]);
      y1 = Math.max(y1, points[i + 1]);
    }
    return new Rect(x0, y0, x1, y1);
  }

  double width() {
    return x1 - x0;
  }

  double height() {
    return y1 - y0;
  }

  double midX() {
    return (x0 + x1) / 2;
  }

  double midY() {
    return (y0 + y1) / 2;
  }

  Rect grow(double by) {
    return new Rect(x0 - by, y0 - by, x1 + by, y1 + by);
  }

  Rect shift(double dx, double dy) {
    return new Rect(x0 + dx, y0 + dy, x1 + dx, y1 + dy);
  }

  Rect union(Rect other) {
    return new Rect(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  boolean contains(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  boolean contains(Rect other) {
    return other.x0 >= x0 && other.x1 <= x1 && other.y0 >= y0 && other.y1 <= y1;
  }

  boolean intersects(Rect other) {
    return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
  }

  /** Returns whether a straight line has a point in the box (Liang and Barsky's test). */
  boolean meets(double ax, double ay, double bx, double by) {
    if ((ax < x0 && bx < x0)
        || (ax > x1 && bx > x1)
        || (ay < y0 && by < y0)
        || (ay > y1 && by > y1)) {
      return false;
    }
    double dx = bx - ax;
    double dy = by - ay;
    double from = Math.max(0, Math.max(enters(ax, dx, x0, x1), enters(ay, dy, y0, y1)));
    double to = Math.min(1, Math.min(leaves(ax, dx, x0, x1), leaves(ay, dy, y0, y1)));
    return from <= to;
  }

  /** Returns at which share of its way a point that is not always outside comes in. */
  private static double enters(double from, double way, double low, double high) {
    return way == 0 ? 0 : ((way > 0 ? low : high) - from) / way;
  }

  private static double leaves(double from, double way, double low, double high) {
    return way == 0 ? 1 : ((way > 0 ? high : low) - from) / way;
  }

  /** Returns the distance of a point from the box, 0 inside. */
  double distance(double x, double y) {
    double dx = Math.max(0, Math.max(x0 - x, x - x1));
    double dy = Math.max(0, Math.max(y0 - y, y - y1));
    return Math.sqrt(dx * dx + dy * dy);
  }
}
