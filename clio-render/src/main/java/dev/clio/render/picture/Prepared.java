package dev.clio.render.picture;

import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Geometry;
import dev.clio.render.drawing.Shape;
import java.util.HashMap;
import java.util.Map;

/** What is worth knowing of a drawing before any picture of it is painted. */
final class Prepared {

  private final Map<Geometry, Bounds> bounds = new HashMap<>();
  private final TextPainter texts = new TextPainter();

  private Prepared() {}

  static Prepared of(Drawing drawing) {
    Prepared prepared = new Prepared();
    for (Shape shape : drawing.shapes()) {
      if (shape instanceof Shape.Fill fill) {
        prepared.add(fill.geometry());
      } else if (shape instanceof Shape.Stroke stroke) {
        prepared.add(stroke.geometry());
      } else if (shape instanceof Shape.Hatch hatch) {
        prepared.add(hatch.geometry());
      }
    }
    return prepared;
  }

  private void add(Geometry geometry) {
    bounds.computeIfAbsent(geometry, Bounds::of);
  }

  Bounds bounds(Geometry geometry) {
    Bounds known = bounds.get(geometry);
    return known == null ? Bounds.of(geometry) : known;
  }

  TextPainter texts() {
    return texts;
  }
}
