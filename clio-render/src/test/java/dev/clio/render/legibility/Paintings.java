package dev.clio.render.legibility;

import dev.clio.core.stage.Camera;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Shape;
import dev.clio.render.picture.Picture;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Painted pictures of a drawing without words and lines, which are no ground to read on, and with
 * pulsing fills at rest. What looks the same at two times is painted once.
 */
final class Paintings {

  /** Painted at this share of the frame's size; a letter still has several px. */
  static final double SCALE = 0.5;

  /** A stroke that is thinner than this, in px of a frame of 1,080, is a line and no ground. */
  private static final double LINE = 4;

  private static final int KEPT = 6;

  private final Drawing drawing;
  private final Map<Key, BufferedImage> painted =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, BufferedImage> eldest) {
          return size() > KEPT;
        }
      };

  Paintings(Drawing drawing) {
    this.drawing = drawing;
  }

  /** Everything that a painting depends on. */
  private record Key(Camera camera, List<Shape> shapes, List<Double> opacities) {}

  BufferedImage at(double millis, List<Shape> shapes) {
    Camera camera = drawing.track().at(millis);
    List<Shape> ground = new ArrayList<>();
    List<Double> opacities = new ArrayList<>();
    for (Shape shape : shapes) {
      double opacity = shape.life().opacity(millis, camera.zoom());
      if (opacity > 0 && isGround(shape)) {
        ground.add(
            shape instanceof Shape.Fill fill && fill.pulse()
                ? new Shape.Fill(fill.life(), fill.geometry(), fill.fill(), false)
                : shape);
        opacities.add(opacity);
      }
    }
    return painted.computeIfAbsent(
        new Key(camera, ground, opacities), key -> paint(millis, key.shapes()));
  }

  private BufferedImage paint(double millis, List<Shape> ground) {
    Drawing map =
        new Drawing(drawing.frame(), drawing.duration(), drawing.track(), ground, List.of());
    return Picture.of(map)
        .image(
            millis,
            (int) Math.round(drawing.frame().width() * SCALE),
            (int) Math.round(drawing.frame().height() * SCALE));
  }

  private boolean isGround(Shape shape) {
    return !(shape instanceof Shape.Text
        || shape instanceof Shape.Leader
        || (shape instanceof Shape.Stroke stroke
            && (stroke.width() < LINE * drawing.frame().scale() || stroke.flow() > 0)));
  }
}
