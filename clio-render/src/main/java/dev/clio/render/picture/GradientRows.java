package dev.clio.render.picture;

import dev.clio.core.value.Color;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/** Paints an upright gradient row by row, which is faster than Java's own and exact to the px. */
final class GradientRows {

  /** An opacity of 1, in the steps that are mixed with. */
  private static final int WHOLE = 1 << 16;

  private GradientRows() {}

  /**
   * Mixes a gradient into an image of px without opacity. What Java mixes itself is rounded twice,
   * and over an even ground shows as stripes.
   */
  static void paint(
      BufferedImage image,
      double x,
      double y,
      double width,
      double height,
      List<Shape.Stop> stops,
      double opacity) {
    int left = Math.max(0, (int) Math.round(x));
    int right = Math.min(image.getWidth(), (int) Math.round(x + width));
    int top = Math.max(0, (int) Math.round(y));
    int bottom = Math.min(image.getHeight(), (int) Math.round(y + height));
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int row = top; row < bottom; row++) {
      Ink ink = at(stops, (row + 0.5 - y) / height);
      int share = (int) Math.round(Math.max(0, Math.min(1, ink.opacity() * opacity)) * WHOLE);
      if (share > 0) {
        int start = row * image.getWidth();
        mix(pixels, start + left, start + right, ink.color().rgb(), share);
      }
    }
  }

  /** Mixes a colour into px, rounding once. */
  private static void mix(int[] pixels, int from, int to, int rgb, int share) {
    int rest = WHOLE - share;
    int red = ((rgb >> 16) & 0xff) * share + WHOLE / 2;
    int green = ((rgb >> 8) & 0xff) * share + WHOLE / 2;
    int blue = (rgb & 0xff) * share + WHOLE / 2;
    for (int i = from; i < to; i++) {
      int under = pixels[i];
      pixels[i] =
          (((((under >> 16) & 0xff) * rest + red) / WHOLE) << 16)
              | (((((under >> 8) & 0xff) * rest + green) / WHOLE) << 8)
              | (((under & 0xff) * rest + blue) / WHOLE);
    }
  }

  /** Returns the ink of a gradient at a share of its way. */
  static Ink at(List<Shape.Stop> stops, double share) {
    int i = 0;
    while (i < stops.size() && stops.get(i).at() <= share) {
      i++;
    }
    if (i == 0) {
      return stops.get(0).ink();
    } else if (i == stops.size()) {
      return stops.get(i - 1).ink();
    }
    Shape.Stop before = stops.get(i - 1);
    Shape.Stop after = stops.get(i);
    double u = (share - before.at()) / (after.at() - before.at());
    int a = before.ink().color().rgb();
    int b = after.ink().color().rgb();
    int rgb = (mix(a >> 16, b >> 16, u) << 16) | (mix(a >> 8, b >> 8, u) << 8) | mix(a, b, u);
    double opacity = before.ink().opacity() + (after.ink().opacity() - before.ink().opacity()) * u;
    return new Ink(Color.ofRgb(rgb), opacity);
  }

  private static int mix(int a, int b, double share) {
    return (int) Math.round((a & 0xff) + ((b & 0xff) - (a & 0xff)) * share);
  }
}
