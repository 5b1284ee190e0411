package dev.clio.render.picture;

import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.type.ClioSans;
import dev.clio.render.type.Typography;
import dev.clio.render.xml.XmlText;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes shapes as SVG as one camera sees them: what {@link Painter} paints, element by element.
 * Not thread-safe.
 */
final class SvgPainter {

  /** A soft edge is drawn with this many steps. */
  private static final int SOFT_STEPS = 10;

  private final XmlText svg;
  private final Projection projection;
  private final Prepared prepared;
  private final SvgParts parts;
  private final Set<ClioSans> fonts;
  private final double scale;

  SvgPainter(XmlText svg, Projection projection, Prepared prepared, SvgParts parts) {
    this.svg = svg;
    this.projection = projection;
    this.prepared = prepared;
    this.parts = parts;
    this.fonts = EnumSet.noneOf(ClioSans.class);
    this.scale = projection.scale();
  }

  void paint(Shape shape, Look look) {
    if (shape instanceof Shape.Fill fill) {
      Path2D path = projection.rings(fill.geometry(), prepared.bounds(fill.geometry()));
      path(path, true, p -> fill(fill.fill(), look.opacity() * look.phase()));
    } else if (shape instanceof Shape.Stroke stroke) {
      paint(stroke, look);
    } else if (shape instanceof Shape.Hatch hatch) {
      paint(hatch, look);
    } else if (shape instanceof Shape.Arrow arrow) {
      Path2D outline = Arrowhead.outline(arrow, projection, look.phase());
      group(look.opacity());
      path(outline, false, p -> stroke(arrow.casing(), 2 * arrow.casingWidth(), 1));
      path(outline, false, p -> fill(arrow.fill(), 1));
      svg.end().line();
    } else if (shape instanceof Shape.Disc disc) {
      paint(disc, look);
    } else if (shape instanceof Shape.Leader leader) {
      group(look.opacity());
      line(leader, leader.casing(), leader.casingWidth());
      line(leader, leader.stroke(), leader.width());
      svg.end().line();
    } else if (shape instanceof Shape.Spot spot) {
      paint(spot, look);
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
    if (stroke.dash().isEmpty()) {
      Path2D path = projection.lines(stroke.geometry(), bounds, width);
      path(path, false, p -> stroke(stroke.stroke(), stroke.width(), look.opacity()));
      return;
    }
    StringBuilder dashes = new StringBuilder();
    for (double length : stroke.dash()) {
      dashes.append(dashes.isEmpty() ? "" : " ").append(number(length * scale));
    }
    projection.dashes(
        stroke.geometry(),
        bounds,
        width,
        (path, before) ->
            path(
                path,
                false,
                p -> {
                  stroke(stroke.stroke(), stroke.width(), look.opacity());
                  // A round end would close the gaps, so dashes end flat.
                  svg.attribute("stroke-linecap", "butt");
                  svg.attribute("stroke-dasharray", dashes.toString());
                  svg.attribute("stroke-dashoffset", number(look.phase() * scale + before));
                }));
  }

  private void paint(Shape.Hatch hatch, Look look) {
    Path2D path = projection.rings(hatch.geometry(), prepared.bounds(hatch.geometry()));
    if (path.getCurrentPoint() == null) {
      return;
    }
    double[] first = hatch.geometry().lines().get(0);
    String id = parts.id("hatch");
    double period = hatch.period() * scale;
    double width = hatch.width() * scale;
    // Stripes lie along the pattern's rows, which are turned to rise to the right.
    svg.begin("pattern").attribute("id", id).attribute("patternUnits", "userSpaceOnUse");
    svg.attribute("width", "8").attribute("height", number(period));
    svg.attribute(
        "patternTransform",
        "translate("
            + number(projection.x(first[0]))
            + " "
            + number(projection.y(first[1]))
            + ") rotate(-45) translate(0 "
            + number(hatch.shift() * scale - width / 2)
            + ")");
    svg.begin("rect").attribute("width", "8").attribute("height", number(width));
    fill(hatch.stripe(), 1);
    svg.end().end();
    path(
        path,
        true,
        p ->
            svg.attribute("fill", "url(#" + id + ")")
                .attribute("fill-opacity", number(look.opacity())));
  }

  private void paint(Shape.Disc disc, Look look) {
    double x = projection.x(disc.anchor().x());
    double y = projection.y(disc.anchor().y());
    double reach = (disc.radius() + disc.width()) * scale;
    if (isOutside(x, y, reach)) {
      return;
    }
    svg.begin("circle").attribute("cx", number(x)).attribute("cy", number(y));
    svg.attribute("r", number(disc.radius() * scale));
    if (disc.fill().isPresent()) {
      fill(disc.fill().get(), look.opacity());
    } else {
      svg.attribute("fill", "none");
    }
    disc.stroke()
        .ifPresent(
            ink -> {
              svg.attribute("stroke", ink.color().text());
              svg.attribute("stroke-width", number(disc.width() * scale));
              opacity("stroke-opacity", ink.opacity() * look.opacity());
            });
    svg.end().line();
  }

  private void line(Shape.Leader leader, Ink ink, double width) {
    if (width <= 0) {
      return;
    }
    double x = projection.x(leader.anchor().x());
    double y = projection.y(leader.anchor().y());
    svg.begin("line");
    svg.attribute("x1", number(x + leader.x1() * scale));
    svg.attribute("y1", number(y + leader.y1() * scale));
    svg.attribute("x2", number(x + leader.x2() * scale));
    svg.attribute("y2", number(y + leader.y2() * scale));
    stroke(ink, width, 1);
    svg.end();
  }

  private void paint(Shape.Spot spot, Look look) {
    String id = parts.id("spot");
    svg.begin("radialGradient").attribute("id", id).attribute("gradientUnits", "userSpaceOnUse");
    svg.attribute("cx", number(projection.x(spot.anchor().x())));
    svg.attribute("cy", number(projection.y(spot.anchor().y())));
    svg.attribute("r", number(spot.outer() * scale));
    for (int i = 0; i <= SOFT_STEPS; i++) {
      double u = (double) i / SOFT_STEPS;
      double at = (spot.inner() + (spot.outer() - spot.inner()) * u) / spot.outer();
      stop(at, spot.veil(), u * u * (3 - 2 * u) * look.opacity());
    }
    svg.end();
    rect(0, 0, projection.width(), projection.height(), 0);
    svg.attribute("fill", "url(#" + id + ")").end().line();
  }

  private void paint(Shape.Box box, Look look) {
    Motion motion = box.motion();
    double grown = (1 + (motion.scale() - 1) * look.phase()) * scale;
    double x = (box.x() + motion.dx() * look.phase()) * scale;
    double y = (box.y() + motion.dy() * look.phase()) * scale;
    double width = box.width() * grown;
    double height = box.height() * grown;
    List<Shape.Stop> stops = box.fill();
    Optional<String> gradient = Optional.empty();
    if (stops.size() > 1) {
      gradient = Optional.of(parts.id("scrim"));
      svg.begin("linearGradient").attribute("id", gradient.get());
      svg.attribute("x1", "0").attribute("y1", "0").attribute("x2", "0").attribute("y2", "1");
      stops.forEach(stop -> stop(stop.at(), stop.ink(), look.opacity()));
      svg.end();
    }
    rect(x, y, width, height, box.radius() * grown);
    if (gradient.isPresent()) {
      svg.attribute("fill", "url(#" + gradient.get() + ")");
    } else if (stops.isEmpty()) {
      svg.attribute("fill", "none");
    } else {
      fill(stops.get(0).ink(), look.opacity());
    }
    svg.end().line();
    box.stroke()
        .ifPresent(
            ink -> {
              // The line lies within the box, so that the box keeps its size.
              double half = scale / 2;
              rect(x + half, y + half, width - scale, height - scale, box.radius() * grown - half);
              svg.attribute("fill", "none");
              stroke(ink, 1, look.opacity());
              svg.end().line();
            });
  }

  private void paint(Shape.Text text, Look look) {
    Motion motion = text.motion();
    double grown = (1 + (motion.scale() - 1) * look.phase()) * scale;
    Optional<Anchor> anchor = text.anchor();
    double x =
        anchor.map(at -> projection.x(at.x())).orElse(0.0)
            + (text.x() + motion.dx() * look.phase()) * scale;
    double y =
        anchor.map(at -> projection.y(at.y())).orElse(0.0)
            + (text.y() + motion.dy() * look.phase()) * scale;
    if (isOutside(x, y, (text.style().size() * 2 + text.width()) * grown)) {
      return;
    }
    group(look.opacity());
    for (Shape.Halo halo : text.halos()) {
      text(text, x, y, grown);
      svg.attribute("aria-hidden", "true").attribute("fill", "none");
      stroke(halo.ink(), halo.width(), 1);
      svg.text(text.text()).end();
    }
    text(text, x, y, grown);
    fill(text.ink(), 1);
    svg.text(text.text()).end().end().line();
  }

  private void text(Shape.Text text, double x, double y, double grown) {
    fonts.add(ClioSans.of(text.style().weight(), text.style().italic()));
    svg.begin("text").attribute("x", number(x)).attribute("y", number(y));
    svg.attribute("font-size", number(text.style().size() * grown));
    svg.attribute("font-weight", Integer.toString(text.style().weight()));
    if (text.style().italic()) {
      svg.attribute("font-style", "italic");
    }
    if (text.style().spacing() != 0) {
      svg.attribute("letter-spacing", number(text.style().spacing() * grown));
    }
    // With a spacing, browsers count it after the last letter too, as we do.
    svg.attribute("textLength", number(text.width() * grown));
    svg.attribute("lengthAdjust", "spacingAndGlyphs");
    if (Typography.isRightToLeft(text.text())) {
      // The place is that of its left edge all the same.
      svg.attribute("direction", "rtl").attribute("text-anchor", "end");
    }
  }

  /** Returns the styles that were written with so far. */
  Set<ClioSans> fonts() {
    return fonts;
  }

  private boolean isOutside(double x, double y, double reach) {
    return x < -reach
        || y < -reach
        || x > projection.width() + reach
        || y > projection.height() + reach;
  }

  private void group(double opacity) {
    svg.begin("g");
    opacity("opacity", opacity);
  }

  private void rect(double x, double y, double width, double height, double radius) {
    svg.begin("rect").attribute("x", number(x)).attribute("y", number(y));
    svg.attribute("width", number(Math.max(0, width)));
    svg.attribute("height", number(Math.max(0, height)));
    if (radius > 0) {
      svg.attribute("rx", number(radius));
    }
  }

  private void stop(double at, Ink ink, double opacity) {
    svg.begin("stop").attribute("offset", SvgParts.number(at, 4));
    svg.attribute("stop-color", ink.color().text());
    svg.attribute("stop-opacity", SvgParts.number(ink.opacity() * opacity, 3)).end();
  }

  private void fill(Ink ink, double opacity) {
    svg.attribute("fill", ink.color().text());
    opacity("fill-opacity", ink.opacity() * opacity);
  }

  private void stroke(Ink ink, double width, double opacity) {
    svg.attribute("stroke", ink.color().text());
    svg.attribute("stroke-width", number(width * scale));
    opacity("stroke-opacity", ink.opacity() * opacity);
  }

  private void opacity(String name, double opacity) {
    if (opacity < 1) {
      svg.attribute(name, SvgParts.number(opacity, 3));
    }
  }

  /** What is said of a path beside where it is. */
  private interface Paint {
    void on(Path2D path);
  }

  private void path(Path2D path, boolean evenOdd, Paint paint) {
    String data = data(path);
    if (data.isEmpty()) {
      return;
    }
    parts.beginPath(svg, data);
    paint.on(path);
    if (evenOdd) {
      svg.attribute("fill-rule", "evenodd");
    }
    svg.end().line();
  }

  /** Returns a path in steps of a tenth of a px, without points that don't show. */
  private static String data(Path2D path) {
    StringBuilder data = new StringBuilder();
    double[] at = new double[6];
    long x = 0;
    long y = 0;
    long startX = 0;
    long startY = 0;
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int segment = i.currentSegment(at);
      long toX = Math.round(at[0] * 10);
      long toY = Math.round(at[1] * 10);
      if (segment == PathIterator.SEG_MOVETO) {
        data.append('M').append(tenth(toX)).append(' ').append(tenth(toY));
        startX = toX;
        startY = toY;
      } else if (segment == PathIterator.SEG_LINETO) {
        if (toX == x && toY == y) {
          continue;
        }
        data.append('l').append(tenth(toX - x)).append(toY - y < 0 ? "" : " ");
        data.append(tenth(toY - y));
      } else {
        data.append('z');
        toX = startX;
        toY = startY;
      }
      x = toX;
      y = toY;
    }
    return data.toString();
  }

  private static String tenth(long tenths) {
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return size % 10 == 0
        ? sign + size / 10
        : sign + (size < 10 ? "" : Long.toString(size / 10)) + "." + size % 10;
  }

  private static String number(double value) {
    return SvgParts.number(value, 2);
  }
}
