package dev.clio.render.picture;

import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;

/**
 * How a shape looks at a time, apart from the camera: two shapes with an equal look are painted
 * equal.
 *
 * @param opacity how much is seen of it, 0 (nothing) to 1
 * @param phase how far its motion, drawing-in, flow or pulse has come
 */
record Look(double opacity, double phase) {

  static final Look UNSEEN = new Look(0, 0);

  private static final double PULSE = 0.25;
  private static final double PULSE_MILLIS = 2400;

  /**
   * Returns the look of a shape.
   *
   * @param shape the shape
   * @param millis the time
   * @param zoom the camera's zoom
   * @param still whether motion is reduced: cuts instead of fades and motions, and no pulse
   */
  static Look of(Shape shape, double millis, double zoom, boolean still) {
    double opacity = shape.life().opacity(millis, zoom);
    if (still && isAlive(shape, millis, zoom)) {
      opacity = 1;
    }
    if (opacity <= 0) {
      return UNSEEN;
    }
    return new Look(opacity, phase(shape, millis, still));
  }

  private static boolean isAlive(Shape shape, double millis, double zoom) {
    return millis >= shape.life().start()
        && millis < shape.life().end()
        && zoom >= shape.life().minZoom()
        && zoom < shape.life().maxZoom();
  }

  private static double phase(Shape shape, double millis, boolean still) {
    if (shape instanceof Shape.Fill fill) {
      double turn = (millis - fill.life().start()) / PULSE_MILLIS;
      return fill.pulse() && !still ? 1 + PULSE * Math.sin(2 * Math.PI * turn) : 1;
    } else if (shape instanceof Shape.Stroke stroke) {
      double period = 0;
      for (double length : stroke.dash()) {
        period += length;
      }
      double way = stroke.flow() * millis / 1000;
      return still || period <= 0 ? 0 : period - (way - period * Math.floor(way / period));
    } else if (shape instanceof Shape.Arrow arrow) {
      double u = (millis - arrow.drawStart()) / arrow.drawMillis();
      boolean done = still || arrow.drawMillis() <= 0 || u >= 1;
      return done ? 1 : u <= 0 ? 0 : 1 - Math.pow(1 - u, 3);
    } else if (shape instanceof Shape.Box box) {
      return progress(box.motion(), millis, still);
    } else if (shape instanceof Shape.Text text) {
      return progress(text.motion(), millis, still);
    }
    return 0;
  }

  private static double progress(Motion motion, double millis, boolean still) {
    double progress = motion.progress(millis);
    return still && progress > 0 ? 1 : progress;
  }
}
