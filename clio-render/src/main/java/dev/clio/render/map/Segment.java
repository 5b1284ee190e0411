package dev.clio.render.map;

/** A straight line between two points of the frame, in px. */
record Segment(double ax, double ay, double bx, double by) {

  double length() {
    return Math.hypot(bx - ax, by - ay);
  }

  boolean meets(Rect box) {
    return box.meets(ax, ay, bx, by);
  }

  /** Returns whether another crosses this one; to touch it at an end is not to cross it. */
  boolean crosses(Segment other) {
    return side(other.ax, other.ay) * side(other.bx, other.by) < 0
        && other.side(ax, ay) * other.side(bx, by) < 0;
  }

  private double side(double x, double y) {
    return Math.signum((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  }

  /** Returns how much of this lies on what is counted, 0 to 1. */
  double shareOn(Raster.Count count) {
    int steps = 16;
    int hits = 0;
    for (int i = 0; i < steps; i++) {
      double share = (i + 0.5) / steps;
      hits += count.covers(ax + (bx - ax) * share, ay + (by - ay) * share) ? 1 : 0;
    }
    return (double) hits / steps;
  }
}
