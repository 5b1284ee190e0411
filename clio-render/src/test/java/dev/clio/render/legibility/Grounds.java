package dev.clio.render.legibility;

import dev.clio.core.stage.Camera;
import dev.clio.core.value.Color;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Contrast;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is really under the words of a drawing at a time. */
final class Grounds {

  private static final double SCALE = Paintings.SCALE;

  /** How much of a text may lie on something worse: where fills meet, px are mixed of both. */
  private static final double SPARE = 0.03;

  private final Drawing drawing;
  private final double millis;
  private final int light;
  private final Paintings paintings;
  private @Nullable BufferedImage map;
  private @Nullable BufferedImage lit;
  private @Nullable BufferedImage all;

  Grounds(Drawing drawing, double millis, Paintings paintings) {
    this.paintings = paintings;
    this.drawing = drawing;
    this.millis = millis;
    int first = 0;
    while (first < drawing.shapes().size() && !isSeenSpot(drawing.shapes().get(first))) {
      first++;
    }
    this.light = first;
  }

  private boolean isSeenSpot(Shape shape) {
    return shape instanceof Shape.Spot && opacity(shape) > 0;
  }

  private double opacity(Shape shape) {
    return shape.life().opacity(millis, drawing.track().at(millis).zoom());
  }

  /**
   * Returns the contrast that all but a few px of a text's ground have with it, or the greatest
   * there is where a veil dims it on purpose.
   */
  double contrast(SeenText text) {
    if (isVeiled(text)) {
      return 21;
    }
    BufferedImage ground = ground(text);
    Rectangle2D box = text.box();
    int left = (int) Math.max(0, Math.floor(box.getMinX() * SCALE));
    int top = (int) Math.max(0, Math.floor(box.getMinY() * SCALE));
    int right = (int) Math.min(ground.getWidth() - 1.0, box.getMaxX() * SCALE);
    int bottom = (int) Math.min(ground.getHeight() - 1.0, box.getMaxY() * SCALE);
    List<Scrim> scrims = scrims(text);
    double[] contrasts = new double[Math.max(0, (right - left + 1) * (bottom - top + 1))];
    int n = 0;
    int before = -1;
    double contrast = 0;
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        int rgb = ground.getRGB(x, y) & 0xffffff;
        if (rgb != before || x == left) {
          contrast = contrast(text, Color.ofRgb(rgb), scrims, (y + 0.5) / SCALE);
        }
        before = rgb;
        contrasts[n++] = contrast;
      }
    }
    if (n == 0) {
      return 21;
    }
    Arrays.sort(contrasts, 0, n);
    return contrasts[(int) (n * SPARE)];
  }

  private static double contrast(SeenText text, Color ground, List<Scrim> scrims, double y) {
    Color under = ground;
    for (Shape.Halo halo : text.text().halos()) {
      under = Contrast.mix(under, halo.ink().color(), halo.ink().opacity());
    }
    Color ink = Contrast.mix(under, text.text().ink().color(), text.text().ink().opacity());
    for (Scrim scrim : scrims) {
      double opacity = scrim.opacity(y);
      under = Contrast.mix(under, scrim.color(), opacity);
      ink = Contrast.mix(ink, scrim.color(), opacity);
    }
    return Contrast.of(ink, under);
  }

  private BufferedImage ground(SeenText text) {
    if (text.text().anchor().isEmpty()) {
      BufferedImage image = all == null ? paintings.at(millis, drawing.shapes()) : all;
      all = image;
      return image;
    } else if (text.index() > light) {
      BufferedImage image = lit == null ? paintings.at(millis, ofTheMap(drawing.shapes())) : lit;
      lit = image;
      return image;
    }
    BufferedImage image =
        map == null ? paintings.at(millis, ofTheMap(drawing.shapes().subList(0, light))) : map;
    map = image;
    return image;
  }

  /** Leaves out the boxes over the map, and not that of the sea. */
  private static List<Shape> ofTheMap(List<Shape> shapes) {
    List<Shape> map = new ArrayList<>();
    boolean isMap = false;
    for (Shape shape : shapes) {
      isMap |= !(shape instanceof Shape.Box);
      if (!isMap || !(shape instanceof Shape.Box)) {
        map.add(shape);
      }
    }
    return map;
  }

  /** Returns whether a card or a box on the map hides a part of a text of the map, but not all. */
  boolean isCut(SeenText text) {
    return text.text().anchor().isPresent()
        && drawing.shapes().subList(text.index() + 1, drawing.shapes().size()).stream()
            .filter(shape -> shape instanceof Shape.Box && opacity(shape) > 0)
            .map(Shape.Box.class::cast)
            .filter(box -> box.fill().size() == 1)
            .map(box -> new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()))
            .anyMatch(box -> text.box().intersects(box) && !box.contains(text.box()));
  }

  /** Returns whether a later veil, spotlight or card lies over a text. */
  private boolean isVeiled(SeenText text) {
    Camera camera = drawing.track().at(millis);
    double world = camera.worldSize(drawing.frame());
    for (Shape shape : drawing.shapes().subList(text.index() + 1, drawing.shapes().size())) {
      if (opacity(shape) <= 0) {
        continue;
      }
      if (shape instanceof Shape.Spot spot) {
        double x = drawing.frame().width() / 2.0 + (spot.anchor().x() - camera.x()) * world;
        double y = drawing.frame().height() / 2.0 + (spot.anchor().y() - camera.y()) * world;
        double dx = Math.max(x - text.box().getMinX(), text.box().getMaxX() - x);
        double dy = Math.max(y - text.box().getMinY(), text.box().getMaxY() - y);
        if (Math.hypot(dx, dy) > spot.inner()) {
          return true;
        }
      } else if (shape instanceof Shape.Box box
          && box.fill().size() == 1
          && text.text().anchor().isPresent()
          && text.box().intersects(box.x(), box.y(), box.width(), box.height())) {
        return true;
      }
    }
    return false;
  }

  /** A scrim that lies over a text of the map. */
  private record Scrim(Shape.Box box, double share) {

    Color color() {
      return box.fill().get(0).ink().color();
    }

    double opacity(double y) {
      double at = (y - box.y()) / box.height();
      if (at < 0 || at > 1) {
        return 0;
      }
      List<Shape.Stop> stops = box.fill();
      int i = 1;
      while (i < stops.size() - 1 && stops.get(i).at() < at) {
        i++;
      }
      Shape.Stop above = stops.get(i - 1);
      Shape.Stop below = stops.get(i);
      double u = (at - above.at()) / (below.at() - above.at());
      double opacity = above.ink().opacity() + (below.ink().opacity() - above.ink().opacity()) * u;
      return share * Math.max(0, Math.min(1, opacity));
    }
  }

  private List<Scrim> scrims(SeenText text) {
    if (text.text().anchor().isEmpty()) {
      return List.of();
    }
    return drawing.shapes().subList(text.index() + 1, drawing.shapes().size()).stream()
        .filter(Shape.Box.class::isInstance)
        .map(Shape.Box.class::cast)
        .filter(box -> box.fill().size() > 1 && opacity(box) > 0)
        .map(box -> new Scrim(box, opacity(box)))
        .toList();
  }
}
