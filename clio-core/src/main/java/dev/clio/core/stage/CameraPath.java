package dev.clio.core.stage;

import dev.clio.core.geo.Mercator;

/**
 * The way a camera goes from one place to another: it zooms out, pans and zooms in at once, so that
 * what moves by seems to move at an even speed. After van Wijk and Nuij, <i>Smooth and Efficient
 * Zooming and Panning</i> (IEEE Symposium on Information Visualization, 2003), section 4, with the
 * trade-off of zooming against panning (ρ) that their test persons liked best. Immutable and
 * thread-safe.
 */
public final class CameraPath {

  /** The shortest move, in milliseconds. */
  public static final long SHORTEST = 900;

  /** The longest move, in milliseconds. */
  public static final long LONGEST = 2600;

  private static final double RHO = 1.42;
  private static final double RHO2 = RHO * RHO;
  private static final double RHO4 = RHO2 * RHO2;

  /** The shorter side of the frame at zoom 0, in world units. */
  private static final double WIDTH = 1080 / Mercator.WORLD;

  /** What is less than half a px of a frame with a shorter side of 1,080 is no move. */
  private static final double STILL = 0.5 / 1080;

  private static final double MILLIS_PER_LENGTH = 520;

  private final Camera from;
  private final Camera to;
  private final double distance;
  private final double fromWidth;
  private final double toWidth;
  private final double r0;
  private final double length;

  private CameraPath(Camera from, Camera to) {
    this.from = new Camera(from.x() + Math.rint(to.x() - from.x()), from.y(), from.zoom());
    this.to = to;
    distance = Math.hypot(to.x() - this.from.x(), to.y() - from.y());
    fromWidth = WIDTH * Math.pow(2, -from.zoom());
    toWidth = WIDTH * Math.pow(2, -to.zoom());
    if (isPureZoom()) {
      r0 = 0;
      length = Math.abs(Math.log(toWidth / fromWidth)) / RHO;
    } else {
      double squares = toWidth * toWidth - fromWidth * fromWidth;
      double pan = RHO4 * distance * distance;
      r0 = -asinh((squares + pan) / (2 * fromWidth * RHO2 * distance));
      length = (-asinh((squares - pan) / (2 * toWidth * RHO2 * distance)) - r0) / RHO;
    }
  }

  /**
   * Returns the way between two cameras, the shorter way round the world.
   *
   * @param from where it begins
   * @param to where it ends
   * @return the way
   */
  public static CameraPath between(Camera from, Camera to) {
    return new CameraPath(from, to);
  }

  /**
   * Returns how long the move should take: {@link #SHORTEST} to {@link #LONGEST}, the longer the
   * more of the map moves by.
   *
   * @return milliseconds; 0 if nothing moves that could be seen
   */
  public long millis() {
    boolean still =
        distance < STILL * Math.min(fromWidth, toWidth)
            && Math.abs(to.zoom() - from.zoom()) < STILL;
    return still ? 0 : Math.round(Math.min(LONGEST, SHORTEST + MILLIS_PER_LENGTH * length));
  }

  /**
   * Returns where the camera is on its way. It sets out and arrives slowly (3u² − 2u³).
   *
   * @param share how much of the time has gone by; below 0 it is the beginning, above 1 the end
   * @return the camera; at 1 exactly that where it ends, at 0 that where it begins, but moved by a
   *     whole world where the antimeridian lies between, so that the way has no jump
   */
  public Camera at(double share) {
    if (share >= 1) {
      return to;
    } else if (!(share > 0)) {
      return from;
    }
    double s = share * share * (3 - 2 * share) * length;
    double panned;
    double width;
    if (isPureZoom()) {
      width = fromWidth * Math.exp(Math.signum(toWidth - fromWidth) * RHO * s);
      panned = length == 0 ? share : s / length;
    } else {
      double r = RHO * s + r0;
      double cosh0 = Math.cosh(r0);
      width = fromWidth * cosh0 / Math.cosh(r);
      panned = fromWidth / RHO2 * (cosh0 * Math.tanh(r) - Math.sinh(r0)) / distance;
    }
    return new Camera(
        from.x() + (to.x() - from.x()) * panned,
        from.y() + (to.y() - from.y()) * panned,
        Math.log(WIDTH / width) / Math.log(2));
  }

  /** Whether the way across the map is so short that the formula's divisions lose their digits. */
  private boolean isPureZoom() {
    return distance < 1e-5 * Math.min(fromWidth, toWidth);
  }

  private static double asinh(double value) {
    double size = Math.abs(value);
    return Math.copySign(Math.log(size + Math.sqrt(size * size + 1)), value);
  }
}
