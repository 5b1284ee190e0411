package dev.clio.render.picture;

import dev.clio.render.drawing.Shape;
import java.awt.geom.Path2D;

/** The outline of an arrow: a line that grows wider, and a head, as one shape. */
final class Arrowhead {

  /** A head is drawn smaller where the line is shorter than this many heads. */
  private static final double ROOM = 1.4;

  private static final double STEP = 6;

  private static final int MOST = 10_000;

  private final double[] xs;
  private final double[] ys;
  private final double[] lengths;

  private Arrowhead(double[] xs, double[] ys, double[] lengths) {
    this.xs = xs;
    this.ys = ys;
    this.lengths = lengths;
  }

  /**
   * Returns the outline of what is drawn so far.
   *
   * @param arrow the arrow
   * @param projection where it is in the picture
   * @param progress 0 (nothing) to 1 (all)
   * @return the outline by the non-zero rule, in px; empty if there is nothing to see
   */
  static Path2D outline(Shape.Arrow arrow, Projection projection, double progress) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    if (arrow.geometry().lines().isEmpty()) {
      return path;
    }
    double[] line = arrow.geometry().lines().get(0);
    Arrowhead course = of(line, projection);
    double k = projection.scale();
    double start = arrow.startGap() * k;
    double whole = course.lengths[course.lengths.length - 1] - arrow.endGap() * k - start;
    double length = whole * progress;
    if (length < 0.5) {
      return path;
    }
    double head = Math.min(1, length / (ROOM * arrow.headLength() * k)) * k;
    double tip = start + length;
    double neck = tip - (arrow.headLength() - arrow.notch()) * head;
    double[] seen = course.seen(projection.window((arrow.headSpan() + 100) * k));
    double from = Math.max(start, seen[0]);
    double to = Math.min(neck, seen[1]);
    boolean headSeen = neck <= seen[1] && tip >= seen[0];
    if (from > to && !headSeen) {
      return path;
    }
    from = Math.min(from, to);
    // Both edges of the line, from the tail to where the head begins.
    int steps = (int) Math.max(1, Math.min(MOST, Math.ceil((to - from) / STEP)));
    double[] left = new double[2 * steps + 2];
    double[] right = new double[2 * steps + 2];
    for (int i = 0; i <= steps; i++) {
      double at = from + (to - from) * i / steps;
      double share = neck <= start ? 1 : (at - start) / (neck - start);
      double half =
          (arrow.tailWidth() * k + (arrow.headWidth() * head - arrow.tailWidth() * k) * share) / 2;
      double x = course.x(at);
      double y = course.y(at);
      double dx = course.x(at + 1) - course.x(at - 1);
      double dy = course.y(at + 1) - course.y(at - 1);
      double norm = Math.max(1e-9, Math.hypot(dx, dy));
      left[2 * i] = x + dy / norm * half;
      left[2 * i + 1] = y - dx / norm * half;
      right[2 * i] = x - dy / norm * half;
      right[2 * i + 1] = y + dx / norm * half;
    }
    double tipX = course.x(tip);
    double tipY = course.y(tip);
    double dx = tipX - course.x(neck);
    double dy = tipY - course.y(neck);
    double norm = Math.max(1e-9, Math.hypot(dx, dy));
    double ux = dx / norm;
    double uy = dy / norm;
    double back = (arrow.headLength() + arrow.barb()) * head;
    double half = arrow.headSpan() / 2 * head;
    path.moveTo(left[0], left[1]);
    for (int i = 1; i <= steps; i++) {
      path.lineTo(left[2 * i], left[2 * i + 1]);
    }
    if (headSeen) {
      path.lineTo(tipX - ux * back + uy * half, tipY - uy * back - ux * half);
      path.lineTo(tipX, tipY);
      path.lineTo(tipX - ux * back - uy * half, tipY - uy * back + ux * half);
    }
    for (int i = steps; i >= 0; i--) {
      path.lineTo(right[2 * i], right[2 * i + 1]);
    }
    path.closePath();
    return path;
  }

  private static Arrowhead of(double[] line, Projection projection) {
    int count = line.length / 2;
    double[] xs = new double[count];
    double[] ys = new double[count];
    double[] lengths = new double[count];
    for (int i = 0; i < count; i++) {
      xs[i] = projection.x(line[2 * i]);
      ys[i] = projection.y(line[2 * i + 1]);
      if (i > 0) {
        lengths[i] = lengths[i - 1] + Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
      }
    }
    return new Arrowhead(xs, ys, lengths);
  }

  /** Returns how long the line is before its first and its last point inside a window. */
  private double[] seen(Window window) {
    double first = Double.POSITIVE_INFINITY;
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < xs.length; i++) {
      double[] span = window.span(xs[i - 1], ys[i - 1], xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
      if (span.length > 0) {
        double length = lengths[i] - lengths[i - 1];
        first = Math.min(first, lengths[i - 1] + length * span[0]);
        last = Math.max(last, lengths[i - 1] + length * span[1]);
      }
    }
    return new double[] {first, last};
  }

  private double x(double at) {
    return along(xs, at);
  }

  private double y(double at) {
    return along(ys, at);
  }

  private double along(double[] values, double at) {
    int low = 0;
    int high = lengths.length - 1;
    if (high == 0) {
      return values[0];
    }
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (lengths[middle] <= at) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double span = lengths[low + 1] - lengths[low];
    double share = span <= 0 ? 0 : (at - lengths[low]) / span;
    return values[low] + (values[low + 1] - values[low]) * share;
  }
}
