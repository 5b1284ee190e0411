package dev.clio.core.stage;

import com.google.common.base.Preconditions;

/**
 * The size of the picture, in px.
 *
 * @param width 16 to 16,384
 * @param height 16 to 16,384
 */
public record Frame(int width, int height) {

  /** A phone held upright: 1080×1920. */
  public static final Frame PORTRAIT = new Frame(1080, 1920);

  /** A screen: 1920×1080. */
  public static final Frame LANDSCAPE = new Frame(1920, 1080);

  /**
   * Checks the sizes.
   *
   * @param width 16 to 16,384
   * @param height 16 to 16,384
   */
  public Frame {
    Preconditions.checkArgument(
        width >= 16 && width <= 16_384, "width: expected 16 to 16384, but was %s", width);
    Preconditions.checkArgument(
        height >= 16 && height <= 16_384, "height: expected 16 to 16384, but was %s", height);
  }

  /**
   * Returns how many px one px of a frame with a shorter side of 1,080 is.
   *
   * @return above 0
   */
  public double scale() {
    return Math.min(width, height) / 1080.0;
  }

  /**
   * Returns whether the frame is wider than high.
   *
   * @return whether the places of landscape frames hold
   */
  public boolean isLandscape() {
    return width > height;
  }
}
