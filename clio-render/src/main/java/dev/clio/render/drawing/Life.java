package dev.clio.render.drawing;

/**
 * When a shape is seen. It fades in from {@code start} on and has faded out at {@code end}; both
 * fades are linear in opacity.
 *
 * @param start when it begins to be seen, in milliseconds
 * @param end when it is no longer seen, in milliseconds
 * @param fadeIn how long it fades in, in milliseconds; 0 is a cut
 * @param fadeOut how long it fades out before {@code end}, in milliseconds; 0 is a cut
 * @param minZoom it is seen only where the camera's zoom is at least this
 * @param maxZoom it is seen only where the camera's zoom is below this
 */
public record Life(
    double start, double end, double fadeIn, double fadeOut, double minZoom, double maxZoom) {

  /** Always, at any zoom. */
  public static final Life ALWAYS = between(0, Double.MAX_VALUE, 0, 0);

  /**
   * Returns a life at any zoom.
   *
   * @param start when it begins, in milliseconds
   * @param end when it ends, in milliseconds
   * @param fadeIn how long it fades in, in milliseconds
   * @param fadeOut how long it fades out, in milliseconds
   * @return the life
   */
  public static Life between(double start, double end, double fadeIn, double fadeOut) {
    return new Life(start, end, fadeIn, fadeOut, -100, 100);
  }

  /**
   * Returns this life in a range of zooms.
   *
   * @param minZoom at least this
   * @param maxZoom below this
   * @return the life
   */
  public Life atZoom(double minZoom, double maxZoom) {
    return new Life(start, end, fadeIn, fadeOut, minZoom, maxZoom);
  }

  /**
   * Returns how much is seen.
   *
   * @param millis the time
   * @param zoom the camera's zoom
   * @return 0 (nothing) to 1 (all)
   */
  public double opacity(double millis, double zoom) {
    if (millis < start || millis >= end || zoom < minZoom || zoom >= maxZoom) {
      return 0;
    }
    double in = fadeIn <= 0 ? 1 : (millis - start) / fadeIn;
    double out = fadeOut <= 0 ? 1 : (end - millis) / fadeOut;
    return Math.min(1, Math.min(in, out));
  }
}
