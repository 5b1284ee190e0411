package dev.clio.core.stage;

/**
 * The part of a frame in which whatever an effect points at should be: clear of captions below and
 * of a docked card above. Labels may reach beyond it, to the margins.
 *
 * @param left px from the left edge of the frame
 * @param top px from its upper edge
 * @param right px from the left edge
 * @param bottom px from the upper edge
 */
public record SafeArea(double left, double top, double right, double bottom) {

  /**
   * Returns the safe area of a frame.
   *
   * @param frame the frame
   * @param docked whether a chapter's card is docked at its top
   * @return the safe area, in px of that frame
   */
  public static SafeArea of(Frame frame, boolean docked) {
    return frame.isLandscape()
        ? of(frame, 0.06, docked ? 0.18 : 0.08, 0.70)
        : of(frame, 0.08, docked ? 0.125 : 0.10, 0.68);
  }

  private static SafeArea of(Frame frame, double side, double top, double bottom) {
    return new SafeArea(
        frame.width() * side,
        frame.height() * top,
        frame.width() * (1 - side),
        frame.height() * bottom);
  }

  /**
   * Returns how wide it is.
   *
   * @return px
   */
  public double width() {
    return right - left;
  }

  /**
   * Returns how high it is.
   *
   * @return px
   */
  public double height() {
    return bottom - top;
  }

  /**
   * Returns whether a point is in it.
   *
   * @param x px from the left edge of the frame
   * @param y px from its upper edge
   * @return whether it is inside or on the edge
   */
  public boolean contains(double x, double y) {
    return left <= x && x <= right && top <= y && y <= bottom;
  }
}
