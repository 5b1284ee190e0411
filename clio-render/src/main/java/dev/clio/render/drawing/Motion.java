package dev.clio.render.drawing;

/**
 * A shape of the frame that goes from where it stands to another place and size, easing in and out
 * (3u² − 2u³).
 *
 * @param start when it begins, in milliseconds
 * @param duration how long it takes, in milliseconds; 0 is a cut
 * @param dx how far it goes to the right, in px
 * @param dy how far it goes down, in px
 * @param scale how large it is in the end, about its own left baseline (a text) or upper left
 *     corner
 */
public record Motion(double start, double duration, double dx, double dy, double scale) {

  /** No motion. */
  public static final Motion NONE = new Motion(0, 0, 0, 0, 1);

  /**
   * Returns how far the motion has come.
   *
   * @param millis the time
   * @return 0 (not begun) to 1 (done)
   */
  public double progress(double millis) {
    if (this.equals(NONE) || millis < start) {
      return 0;
    }
    double u = duration <= 0 ? 1 : Math.min(1, (millis - start) / duration);
    return u * u * (3 - 2 * u);
  }
}
