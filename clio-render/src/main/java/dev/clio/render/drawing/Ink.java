package dev.clio.render.drawing;

import dev.clio.core.value.Color;

/**
 * A colour and how much it covers.
 *
 * @param color the colour
 * @param opacity 0 to 1
 */
public record Ink(Color color, double opacity) {

  /**
   * Returns a colour that covers all.
   *
   * @param color the colour
   * @return the ink
   */
  public static Ink of(Color color) {
    return new Ink(color, 1);
  }
}
