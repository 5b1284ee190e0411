package dev.clio.render.map;

import com.google.common.collect.ImmutableList;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.type.TextMeasure;
import dev.clio.render.type.Typography;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text that are placed as one.
 *
 * @param lines the lines, from the top
 * @param width the widest line's width, in px
 * @param height the height of all lines, in px
 */
record Block(List<Line> lines, double width, double height) {

  /** Returns where a line begins where the block's lines stand under each other, in px. */
  double indent(Line line) {
    return Typography.isRightToLeft(lines.get(0).text()) ? width - line.width() : 0;
  }

  /** Where in its line's height a baseline is, so that capitals stand in the middle. */
  private static final double CAPITALS = 0.36;

  Block {
    lines = ImmutableList.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param text what it says
   * @param style how it is set
   * @param width how wide it is, in px
   * @param top where it begins, in px below the block's upper edge
   * @param height how high it is, in px
   */
  record Line(String text, TextStyle style, double width, double top, double height) {

    double baseline() {
      return top + height / 2 + style.size() * CAPITALS;
    }

    double middle() {
      return top + height / 2;
    }
  }

  /** Collects lines. */
  static final class Builder {
    private final List<Line> lines = new ArrayList<>();
    private double width;
    private double height;

    Builder add(List<String> texts, TextStyle style, double leading) {
      for (String text : texts) {
        double line = TextMeasure.standard().width(text, style);
        double high = style.size() * leading;
        lines.add(new Line(text, style, line, height, high));
        width = Math.max(width, line);
        height += high;
      }
      return this;
    }

    Block build() {
      return new Block(lines, width, height);
    }
  }

  static Block of(List<String> texts, TextStyle style, double leading) {
    return new Builder().add(texts, style, leading).build();
  }

  Rect at(double x, double y) {
    return new Rect(x, y, x + width, y + height);
  }

  /**
   * Returns the lines as parts of what is placed.
   *
   * @param anchor the point of the map they are tied to
   * @param dx where the block's left edge is, in px to the right of the anchor
   * @param dy where its upper edge is, in px below the anchor
   * @param centered whether the lines are centred rather than begin under each other
   */
  List<Placed.Part> parts(
      Anchor anchor, double dx, double dy, boolean centered, Tint tint, List<Placed.Halo> halos) {
    List<Placed.Part> parts = new ArrayList<>();
    for (Line line : lines) {
      // The spacing after the last letter is no part of what is seen.
      double indent = centered ? (width - line.width() + line.style().spacing()) / 2 : indent(line);
      parts.add(new Placed.Words(anchor, dx + indent, dy + line.baseline(), line, tint, halos));
    }
    return parts;
  }
}
