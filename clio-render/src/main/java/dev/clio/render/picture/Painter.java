package dev.clio.render.picture;

import dev.clio.core.value.Color;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Paints shapes into one picture as one camera sees them. For one thread and one picture. */
final class Painter {

  private final BufferedImage picture;
  private final Graphics2D graphics;
  private final Projection projection;
  private final Prepared prepared;
  private final double scale;

  Painter(BufferedImage image, Projection projection, Prepared prepared) {
    this.picture = image;
    this.graphics = graphics(image);
    this.projection = projection;
    this.prepared = prepared;
    this.scale = projection.scale();
  }

  static Graphics2D graphics(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return graphics;
  }

  void dispose() {
    graphics.dispose();
  }

  void paint(Shape shape, Look look) {
    if (shape instanceof Shape.Fill fill) {
      graphics.setColor(color(fill.fill(), look.opacity() * look.phase()));
      graphics.fill(projection.rings(fill.geometry(), prepared.bounds(fill.geometry())));
    } else if (shape instanceof Shape.Stroke stroke) {
      paint(stroke, look);
    } else if (shape instanceof Shape.Hatch hatch) {
      paint(hatch, look);
    } else if (shape instanceof Shape.Arrow arrow) {
      paint(arrow, look);
    } else if (shape instanceof Shape.Disc disc) {
      paint(disc, look);
    } else if (shape instanceof Shape.Leader leader) {
      paint(leader, look);
    } else if (shape instanceof Shape.Spot spot) {
      SpotVeil.paint(
          graphics,
          projection.width(),
          projection.height(),
          projection.x(spot.anchor().x()),
          projection.y(spot.anchor().y()),
          spot.inner() * scale,
          spot.outer() * scale,
          color(spot.veil(), look.opacity()));
    } else if (shape instanceof Shape.Box box) {
      paint(box, look);
    } else if (shape instanceof Shape.Text text) {
      paint(text, look);
    } else {
      throw new AssertionError("a new kind of shape: " + shape);
    }
  }

  private void paint(Shape.Stroke stroke, Look look) {
    double width = stroke.width() * scale;
    Bounds bounds = prepared.bounds(stroke.geometry());
    graphics.setColor(color(stroke.stroke(), look.opacity()));
    if (stroke.dash().isEmpty()) {
      graphics.setStroke(round(width));
      graphics.draw(projection.lines(stroke.geometry(), bounds, width));
      return;
    }
    double period = 0;
    float[] lengths = new float[stroke.dash().size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = (float) (stroke.dash().get(i) * scale);
      period += stroke.dash().get(i) * scale;
    }
    double whole = lengths.length % 2 == 0 ? period : 2 * period;
    projection.dashes(
        stroke.geometry(),
        bounds,
        width,
        (path, before) -> {
          double phase = look.phase() * scale + before;
          // A round end would close the gaps, so dashes end flat.
          graphics.setStroke(
              new BasicStroke(
                  (float) width,
                  BasicStroke.CAP_BUTT,
                  BasicStroke.JOIN_ROUND,
                  10,
                  lengths,
                  (float) (phase - whole * Math.floor(phase / whole))));
          graphics.draw(path);
        });
  }

  private void paint(Shape.Hatch hatch, Look look) {
    Path2D path = projection.rings(hatch.geometry(), prepared.bounds(hatch.geometry()));
    Rectangle area = inPicture(path.getBounds2D(), 1);
    if (area.isEmpty() || hatch.geometry().lines().isEmpty()) {
      return;
    }
    double[] first = hatch.geometry().lines().get(0);
    double period = hatch.period() * scale * Math.sqrt(2); // measured along the picture's rows
    // Stripes are the lines where x + y is the same.
    double origin =
        projection.x(first[0]) + projection.y(first[1]) + hatch.shift() * scale * Math.sqrt(2);
    double from = area.getMinX() + area.getMinY();
    double to = area.getMaxX() + area.getMaxY();
    BufferedImage shape = layer(area, layer -> layer.fill(path));
    BufferedImage stripes =
        layer(
            area,
            layer -> {
              layer.setColor(color(hatch.stripe(), 1));
              layer.setStroke(
                  new BasicStroke(
                      (float) (hatch.width() * scale),
                      BasicStroke.CAP_BUTT,
                      BasicStroke.JOIN_MITER));
              double sum = origin + period * Math.floor((from - origin) / period);
              for (; sum <= to + period; sum += period) {
                double top = area.getMinY() - 2;
                double bottom = area.getMaxY() + 2;
                layer.draw(new Line2D.Double(sum - top, top, sum - bottom, bottom));
              }
            });
    Graphics2D cut = stripes.createGraphics();
    cut.setComposite(AlphaComposite.DstIn);
    cut.drawImage(shape, 0, 0, null);
    cut.dispose();
    blit(stripes, area.x, area.y, look.opacity());
  }

  private void paint(Shape.Arrow arrow, Look look) {
    Path2D outline = Arrowhead.outline(arrow, projection, look.phase());
    Consumer<Graphics2D> paint =
        target -> {
          if (arrow.casingWidth() > 0) {
            target.setColor(color(arrow.casing(), 1));
            target.setStroke(round(arrow.casingWidth() * 2 * scale));
            target.draw(outline);
          }
          target.setColor(color(arrow.fill(), 1));
          target.fill(outline);
        };
    asOne(outline.getBounds2D(), arrow.casingWidth() * scale, look.opacity(), paint);
  }

  private void paint(Shape.Disc disc, Look look) {
    double x = projection.x(disc.anchor().x());
    double y = projection.y(disc.anchor().y());
    double radius = disc.radius() * scale;
    double reach = radius + disc.width() * scale;
    if (x < -reach
        || y < -reach
        || x > projection.width() + reach
        || y > projection.height() + reach) {
      return;
    }
    Ellipse2D circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    Consumer<Graphics2D> paint =
        target -> {
          disc.fill()
              .ifPresent(
                  ink -> {
                    target.setColor(color(ink, 1));
                    target.fill(circle);
                  });
          disc.stroke()
              .ifPresent(
                  ink -> {
                    target.setColor(color(ink, 1));
                    target.setStroke(round(disc.width() * scale));
                    target.draw(circle);
                  });
        };
    asOne(circle.getBounds2D(), disc.width() * scale, look.opacity(), paint);
  }

  private void paint(Shape.Leader leader, Look look) {
    double x = projection.x(leader.anchor().x());
    double y = projection.y(leader.anchor().y());
    Line2D line =
        new Line2D.Double(
            x + leader.x1() * scale,
            y + leader.y1() * scale,
            x + leader.x2() * scale,
            y + leader.y2() * scale);
    double reach = Math.max(leader.width(), leader.casingWidth()) * scale;
    if (projection
            .window(reach)
            .span(
                line.getX1(),
                line.getY1(),
                line.getX2() - line.getX1(),
                line.getY2() - line.getY1())
            .length
        == 0) {
      return;
    }
    Consumer<Graphics2D> paint =
        target -> {
          if (leader.casingWidth() > 0) {
            target.setColor(color(leader.casing(), 1));
            target.setStroke(round(leader.casingWidth() * scale));
            target.draw(line);
          }
          target.setColor(color(leader.stroke(), 1));
          target.setStroke(round(leader.width() * scale));
          target.draw(line);
        };
    asOne(line.getBounds2D(), reach, look.opacity(), paint);
  }

  private void paint(Shape.Box box, Look look) {
    Motion motion = box.motion();
    double grown = (1 + (motion.scale() - 1) * look.phase()) * scale;
    double x = (box.x() + motion.dx() * look.phase()) * scale;
    double y = (box.y() + motion.dy() * look.phase()) * scale;
    double width = box.width() * grown;
    double height = box.height() * grown;
    double radius = box.radius() * grown;
    List<Shape.Stop> stops = box.fill();
    if (stops.size() > 1 && radius == 0) {
      GradientRows.paint(picture, x, y, width, height, stops, look.opacity());
    } else if (!stops.isEmpty()) {
      graphics.setPaint(
          stops.size() == 1
              ? color(stops.get(0).ink(), look.opacity())
              : gradient(y, height, stops, look.opacity()));
      graphics.fill(rounded(x, y, width, height, radius));
    }
    Optional<Ink> stroke = box.stroke();
    if (stroke.isPresent()) {
      // The line lies within the box, so that the box keeps its size.
      double half = scale / 2;
      graphics.setColor(color(stroke.get(), look.opacity()));
      graphics.setStroke(new BasicStroke((float) scale));
      graphics.draw(
          rounded(
              x + half,
              y + half,
              Math.max(0, width - scale),
              Math.max(0, height - scale),
              Math.max(0, radius - half)));
    }
  }

  private static java.awt.Shape rounded(
      double x, double y, double width, double height, double radius) {
    return radius > 0
        ? new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius)
        : new Rectangle2D.Double(x, y, width, height);
  }

  private static LinearGradientPaint gradient(
      double y, double height, List<Shape.Stop> stops, double opacity) {
    float[] fractions = new float[stops.size()];
    java.awt.Color[] colors = new java.awt.Color[stops.size()];
    for (int i = 0; i < fractions.length; i++) {
      fractions[i] = (float) stops.get(i).at();
      colors[i] = color(stops.get(i).ink(), opacity);
    }
    return new LinearGradientPaint(0, (float) y, 0, (float) (y + height), fractions, colors);
  }

  private void paint(Shape.Text text, Look look) {
    Motion motion = text.motion();
    double grown = (1 + (motion.scale() - 1) * look.phase()) * scale;
    Optional<Anchor> anchor = text.anchor();
    double x =
        (anchor.isPresent() ? projection.x(anchor.get().x()) : 0)
            + (text.x() + motion.dx() * look.phase()) * scale;
    double y =
        (anchor.isPresent() ? projection.y(anchor.get().y()) : 0)
            + (text.y() + motion.dy() * look.phase()) * scale;
    double reach = (text.style().size() * 2 + text.width()) * grown;
    if (x > projection.width() + reach
        || x < -2 * reach
        || y < -reach
        || y > projection.height() + reach) {
      return;
    }
    prepared.texts().paint(graphics, text, x, y, grown, look.opacity());
  }

  /** Paints several things that fade as one. */
  private void asOne(Rectangle2D bounds, double reach, double opacity, Consumer<Graphics2D> paint) {
    if (opacity >= 1) {
      paint.accept(graphics);
      return;
    }
    Rectangle area = inPicture(bounds, reach + 2);
    if (!area.isEmpty()) {
      blit(layer(area, paint), area.x, area.y, opacity);
    }
  }

  private BufferedImage layer(Rectangle area, Consumer<Graphics2D> paint) {
    BufferedImage image =
        new BufferedImage(area.width, area.height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D layer = graphics(image);
    layer.translate(-area.x, -area.y);
    paint.accept(layer);
    layer.dispose();
    return image;
  }

  private void blit(BufferedImage image, int x, int y, double opacity) {
    graphics.setComposite(
        AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Math.min(1, opacity)));
    graphics.drawImage(image, x, y, null);
    graphics.setComposite(AlphaComposite.SrcOver);
  }

  private Rectangle inPicture(Rectangle2D bounds, double reach) {
    Rectangle2D wide =
        new Rectangle2D.Double(
            bounds.getX() - reach,
            bounds.getY() - reach,
            bounds.getWidth() + 2 * reach,
            bounds.getHeight() + 2 * reach);
    return wide.createIntersection(
            new Rectangle2D.Double(0, 0, projection.width(), projection.height()))
        .getBounds();
  }

  static BasicStroke round(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  static java.awt.Color color(Ink ink, double opacity) {
    Color color = ink.color();
    int alpha = (int) Math.round(Math.max(0, Math.min(1, ink.opacity() * opacity)) * 255);
    return new java.awt.Color(color.rgb() | (alpha << 24), true);
  }
}
