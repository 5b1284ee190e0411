package dev.clio.render.map;

import com.google.common.collect.ImmutableList;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Shape;
import java.util.List;

/**
 * Words with their place in a rest.
 *
 * @param over whether they lie over the spotlight's veil
 * @param box what they cover of the frame, in px
 * @param shapes how they are drawn, at any time
 */
record Placed(boolean over, Rect box, List<Shape> shapes) {

  Placed {
    shapes = ImmutableList.copyOf(shapes);
  }

  List<Shape> during(Life life) {
    return shapes.stream().map(shape -> during(shape, life)).toList();
  }

  private static Shape during(Shape shape, Life life) {
    if (shape instanceof Shape.Text text) {
      return new Shape.Text(
          life,
          text.role(),
          text.motion(),
          text.anchor(),
          text.x(),
          text.y(),
          text.text(),
          text.style(),
          text.width(),
          text.ink(),
          text.halos());
    } else if (shape instanceof Shape.Disc disc) {
      return new Shape.Disc(
          life, disc.anchor(), disc.radius(), disc.fill(), disc.stroke(), disc.width());
    } else if (shape instanceof Shape.Leader leader) {
      return new Shape.Leader(
          life,
          leader.anchor(),
          leader.x1(),
          leader.y1(),
          leader.x2(),
          leader.y2(),
          leader.stroke(),
          leader.width(),
          leader.casing(),
          leader.casingWidth());
    }
    throw new AssertionError("words are made of texts, discs and leaders, not of " + shape);
  }
}
