package dev.clio.render.map;

import com.google.common.collect.ImmutableList;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import java.util.List;
import java.util.Optional;

/**
 * Words with their place in a rest, whatever the colours.
 *
 * @param over whether they lie over the spotlight's veil
 * @param box what they cover of the frame, in px
 * @param parts what they are made of, from the bottom to the top
 */
record Placed(boolean over, Rect box, List<Part> parts) {

  Placed {
    parts = ImmutableList.copyOf(parts);
  }

  /** Returns how the words are drawn in a theme, for a time. */
  List<Shape> shapes(Theme theme, Life life) {
    return parts.stream().map(part -> part.shape(theme, life)).toList();
  }

  /** What words and what belongs to them are made of. */
  sealed interface Part {
    /** Returns how this is drawn in a theme, for a time. */
    Shape shape(Theme theme, Life life);
  }

  /** What surrounds letters. */
  record Halo(double width, Tint tint) {}

  /** A line of words; {@code x} and {@code y} are where it begins, in px from its anchor. */
  record Words(Anchor anchor, double x, double y, Block.Line line, Tint tint, List<Halo> halos)
      implements Part {

    Words {
      halos = ImmutableList.copyOf(halos);
    }

    @Override
    public Shape shape(Theme theme, Life life) {
      return new Shape.Text(
          life,
          Shape.Role.NONE,
          Motion.NONE,
          Optional.of(anchor),
          x,
          y,
          line.text(),
          line.style(),
          line.width(),
          tint.in(theme),
          halos.stream().map(halo -> new Shape.Halo(halo.width(), halo.tint().in(theme))).toList());
    }
  }

  /** A dot, with a rim where that is wider than 0 px. */
  record Dot(Anchor anchor, double radius, Tint fill, Tint rim, double rimWidth) implements Part {

    static Dot plain(Anchor anchor, double radius, Tint fill) {
      return new Dot(anchor, radius, fill, fill, 0);
    }

    @Override
    public Shape shape(Theme theme, Life life) {
      return new Shape.Disc(
          life,
          anchor,
          radius,
          Optional.of(fill.in(theme)),
          rimWidth > 0 ? Optional.of(rim.in(theme)) : Optional.empty(),
          rimWidth);
    }
  }

  /** A line from a point to its words, in px from its anchor. */
  record Leader(
      Anchor anchor,
      double x1,
      double y1,
      double x2,
      double y2,
      Tint tint,
      double width,
      double casingWidth)
      implements Part {

    @Override
    public Shape shape(Theme theme, Life life) {
      return new Shape.Leader(
          life, anchor, x1, y1, x2, y2, tint.in(theme), width, Tint.PAPER.in(theme), casingWidth);
    }
  }
}
