package dev.clio.render.picture;

import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.type.TextMeasure;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Paints texts. One with halos is painted apart first, so that it fades as one, and is kept, as it
 * mostly stands still. Its place is rounded to a quarter px, whatever was painted before. Not
 * thread-safe.
 */
final class TextPainter {

  private static final int KEPT = 256;
  private static final int STEPS = 4;

  private final TextMeasure measure = TextMeasure.standard();
  private final Map<Key, Sprite> sprites =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Sprite> eldest) {
          return size() > KEPT;
        }
      };

  /** What a text painted apart depends on, but for where it is and how much is seen of it. */
  private record Key(
      String text,
      TextStyle style,
      double width,
      Ink ink,
      List<Shape.Halo> halos,
      int stepX,
      int stepY,
      double scale) {}

  /** A text painted apart, and where its upper left corner is from its place. */
  private record Sprite(BufferedImage image, int dx, int dy) {}

  void paint(
      Graphics2D graphics, Shape.Text text, double x, double y, double scale, double opacity) {
    if (text.halos().isEmpty()) {
      Path2D outline = outline(text, x, y, scale);
      graphics.setColor(Painter.color(text.ink(), opacity));
      graphics.fill(outline);
      return;
    }
    long quarterX = Math.round(x * STEPS);
    long quarterY = Math.round(y * STEPS);
    int stepX = Math.floorMod(quarterX, STEPS);
    int stepY = Math.floorMod(quarterY, STEPS);
    Key key =
        new Key(
            text.text(), text.style(), text.width(), text.ink(), text.halos(), stepX, stepY, scale);
    Optional<Sprite> sprite = Optional.ofNullable(sprites.get(key));
    if (sprite.isEmpty()) {
      sprite = sprite(text, stepX, stepY, scale);
      sprite.ifPresent(made -> sprites.put(key, made));
    }
    sprite.ifPresent(
        made -> {
          graphics.setComposite(
              AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Math.min(1, opacity)));
          graphics.drawImage(
              made.image(),
              (int) ((quarterX - stepX) / STEPS) + made.dx(),
              (int) ((quarterY - stepY) / STEPS) + made.dy(),
              null);
          graphics.setComposite(AlphaComposite.SrcOver);
        });
  }

  private Optional<Sprite> sprite(Shape.Text text, int stepX, int stepY, double scale) {
    Path2D outline = outline(text, (double) stepX / STEPS, (double) stepY / STEPS, scale);
    Rectangle2D bounds = outline.getBounds2D();
    if (bounds.isEmpty()) {
      return Optional.empty();
    }
    double reach = 2;
    for (Shape.Halo halo : text.halos()) {
      reach = Math.max(reach, halo.width() * scale / 2 + 2);
    }
    int left = (int) Math.floor(bounds.getMinX() - reach);
    int top = (int) Math.floor(bounds.getMinY() - reach);
    int right = (int) Math.ceil(bounds.getMaxX() + reach);
    int bottom = (int) Math.ceil(bounds.getMaxY() + reach);
    BufferedImage image =
        new BufferedImage(right - left, bottom - top, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D apart = Painter.graphics(image);
    apart.translate(-left, -top);
    for (Shape.Halo halo : text.halos()) {
      apart.setColor(Painter.color(halo.ink(), 1));
      apart.setStroke(Painter.round(halo.width() * scale));
      apart.draw(outline);
    }
    apart.setColor(Painter.color(text.ink(), 1));
    apart.fill(outline);
    apart.dispose();
    return Optional.of(new Sprite(image, left, top));
  }

  private Path2D outline(Shape.Text text, double x, double y, double scale) {
    Path2D outline = measure.outline(text.text(), text.style());
    double measured = measure.width(text.text(), text.style());
    double squeeze = measured > 0 && text.width() > 0 ? text.width() / measured : 1;
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(scale * squeeze, scale);
    outline.transform(place);
    return outline;
  }
}
