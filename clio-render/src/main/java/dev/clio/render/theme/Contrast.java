package dev.clio.render.theme;

import dev.clio.core.value.Color;

/**
 * How well one colour can be told from another, after WCAG 2.2, and how colours mix. All of it in
 * sRGB, as the painters mix.
 */
public final class Contrast {

  private Contrast() {}

  /**
   * Returns the contrast of two colours.
   *
   * @param a one
   * @param b the other
   * @return 1 (equal in lightness) to 21
   */
  public static double of(Color a, Color b) {
    double la = luminance(a);
    double lb = luminance(b);
    return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
  }

  /**
   * Returns a mixture.
   *
   * @param a one colour
   * @param b the other
   * @param share how much of {@code b} there is, 0 to 1
   * @return the colour in between
   */
  public static Color mix(Color a, Color b, double share) {
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double from = (a.rgb() >> shift) & 0xff;
      double to = (b.rgb() >> shift) & 0xff;
      rgb |= (int) Math.rint(from + (to - from) * share) << shift;
    }
    return Color.ofRgb(rgb);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.rgb() >> 16)
        + 0.7152 * linear(color.rgb() >> 8)
        + 0.0722 * linear(color.rgb());
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
