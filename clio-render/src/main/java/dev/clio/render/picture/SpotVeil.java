package dev.clio.render.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Paints a veil with a soft hole in it. */
final class SpotVeil {

  private SpotVeil() {}

  static void paint(
      Graphics2D graphics,
      int width,
      int height,
      double x,
      double y,
      double inner,
      double outer,
      Color veil) {
    Rectangle hole =
        new Rectangle(
                (int) Math.floor(x - outer),
                (int) Math.floor(y - outer),
                (int) Math.ceil(2 * outer) + 2,
                (int) Math.ceil(2 * outer) + 2)
            .intersection(new Rectangle(0, 0, width, height));
    graphics.setColor(veil);
    if (hole.isEmpty()) {
      graphics.fill(new Rectangle(0, 0, width, height));
      return;
    }
    int bottom = hole.y + hole.height;
    int right = hole.x + hole.width;
    graphics.fill(new Rectangle(0, 0, width, hole.y));
    graphics.fill(new Rectangle(0, bottom, width, height - bottom));
    graphics.fill(new Rectangle(0, hole.y, hole.x, hole.height));
    graphics.fill(new Rectangle(right, hole.y, width - right, hole.height));
    graphics.drawImage(soft(hole, x, y, inner, outer, veil), hole.x, hole.y, null);
  }

  private static BufferedImage soft(
      Rectangle hole, double x, double y, double inner, double outer, Color veil) {
    BufferedImage image = new BufferedImage(hole.width, hole.height, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int rgb = veil.getRGB() & 0xffffff;
    double span = Math.max(1e-9, outer - inner);
    for (int row = 0; row < hole.height; row++) {
      double dy = hole.y + row + 0.5 - y;
      for (int column = 0; column < hole.width; column++) {
        double dx = hole.x + column + 0.5 - x;
        double u = (Math.sqrt(dx * dx + dy * dy) - inner) / span;
        double share = u <= 0 ? 0 : u >= 1 ? 1 : u * u * (3 - 2 * u);
        int alpha = (int) (veil.getAlpha() * share + 0.5);
        pixels[row * hole.width + column] = (alpha << 24) | rgb;
      }
    }
    return image;
  }
}
