package dev.clio.render.compose;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import dev.clio.render.drawing.Geometry;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stretches of a timeline with their tones. What is seen in more than one of them is drawn once
 * for each, the later above the earlier, so that the picture goes over into the next tone.
 */
final class Tones {

  /** How long the picture takes to go over into another tone, in milliseconds. */
  private static final double FADE = 300;

  private Tones() {}

  /**
   * A stretch of a timeline.
   *
   * @param start when it begins, in milliseconds
   * @param end when it ends, in milliseconds; never for the last
   * @param tone as the script chose it, if it did
   */
  private record Stretch(double start, double end, Optional<BasemapChoice.Tone> tone) {

    Theme theme(Theme given) {
      return tone.filter(it -> it != given.tone()).map(Theme::of).orElse(given);
    }
  }

  /** Makes the shapes of a theme, always the same in the same order but for their inks. */
  interface Maker {
    List<Shape> shapes(Theme theme);
  }

  /** Returns the shapes of a timeline, each in the theme of its time. */
  static List<Shape> of(Timeline timeline, Theme given, Maker maker) {
    List<Stretch> stretches = stretches(timeline);
    List<Theme> themes = new ArrayList<>();
    List<List<Shape>> made = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Theme theme = stretch.theme(given);
      int before = themes.indexOf(theme);
      themes.add(theme);
      made.add(before < 0 ? maker.shapes(theme) : made.get(before));
    }
    if (stretches.size() == 1) {
      return made.get(0);
    }
    ImmutableList.Builder<Shape> shapes = ImmutableList.builder();
    for (int i = 0; i < made.get(0).size(); i++) {
      Shape first = made.get(0).get(i);
      for (int at = 0; at < stretches.size(); at++) {
        Shape shape = made.get(at).get(i);
        life(shape, stretches.get(at)).ifPresent(life -> shapes.add(copy(shape, first, life)));
      }
    }
    return shapes.build();
  }

  private static List<Stretch> stretches(Timeline timeline) {
    List<Stretch> stretches = new ArrayList<>();
    double start = 0;
    Optional<BasemapChoice.Tone> tone = timeline.cues().get(0).stage().tone();
    for (Cue cue : timeline.cues()) {
      if (!cue.stage().tone().equals(tone)) {
        stretches.add(new Stretch(start, cue.start(), tone));
        start = cue.start();
        tone = cue.stage().tone();
      }
    }
    stretches.add(new Stretch(start, Double.MAX_VALUE, tone));
    return stretches;
  }

  /** Returns the part of a shape's life that it has in a stretch. */
  private static Optional<Life> life(Shape shape, Stretch stretch) {
    Life life = shape.life();
    boolean before = life.start() < stretch.start();
    boolean after = life.end() > stretch.end() + FADE;
    // What is just going when the stretch begins goes in the tone that it had.
    if (life.end() <= (before ? stretch.start() + FADE : stretch.start())
        || life.start() >= stretch.end()) {
      return Optional.empty();
    }
    return Optional.of(
        new Life(
            before ? stretch.start() : life.start(),
            after ? stretch.end() + FADE : life.end(),
            before ? FADE : life.fadeIn(),
            after ? (isOpaque(shape) ? 0 : FADE) : life.fadeOut(),
            life.minZoom(),
            life.maxZoom()));
  }

  /** Returns whether a shape hides what is below it, so that it may wait until it is hidden. */
  private static boolean isOpaque(Shape shape) {
    return (shape instanceof Shape.Fill fill && isOpaque(fill.fill()))
        || (shape instanceof Shape.Stroke stroke && isOpaque(stroke.stroke()))
        || (shape instanceof Shape.Box box
            && box.fill().stream().allMatch(it -> isOpaque(it.ink())));
  }

  private static boolean isOpaque(Ink ink) {
    return ink.opacity() >= 1;
  }

  /** Returns a shape with another life, and with the geometry of a shape of the same kind. */
  private static Shape copy(Shape shape, Shape like, Life life) {
    if (shape instanceof Shape.Fill it) {
      return new Shape.Fill(life, geometry(like), it.fill(), it.pulse());
    } else if (shape instanceof Shape.Hatch it) {
      return new Shape.Hatch(
          life, geometry(like), it.stripe(), it.width(), it.period(), it.shift());
    } else if (shape instanceof Shape.Stroke it) {
      return new Shape.Stroke(life, geometry(like), it.stroke(), it.width(), it.dash(), it.flow());
    } else if (shape instanceof Shape.Arrow it) {
      return new Shape.Arrow(
          life,
          geometry(like),
          it.fill(),
          it.casing(),
          it.casingWidth(),
          it.tailWidth(),
          it.headWidth(),
          it.headLength(),
          it.headSpan(),
          it.barb(),
          it.notch(),
          it.startGap(),
          it.endGap(),
          it.drawStart(),
          it.drawMillis());
    } else if (shape instanceof Shape.Disc it) {
      return new Shape.Disc(life, it.anchor(), it.radius(), it.fill(), it.stroke(), it.width());
    } else if (shape instanceof Shape.Leader it) {
      return new Shape.Leader(
          life,
          it.anchor(),
          it.x1(),
          it.y1(),
          it.x2(),
          it.y2(),
          it.stroke(),
          it.width(),
          it.casing(),
          it.casingWidth());
    } else if (shape instanceof Shape.Spot it) {
      return new Shape.Spot(life, it.anchor(), it.inner(), it.outer(), it.veil());
    } else if (shape instanceof Shape.Box it) {
      return new Shape.Box(
          life,
          it.role(),
          it.motion(),
          it.x(),
          it.y(),
          it.width(),
          it.height(),
          it.radius(),
          it.fill(),
          it.stroke());
    } else if (shape instanceof Shape.Text it) {
      return new Shape.Text(
          life,
          it.role(),
          it.motion(),
          it.anchor(),
          it.x(),
          it.y(),
          it.text(),
          it.style(),
          it.width(),
          it.ink(),
          it.halos());
    }
    throw new AssertionError("a new kind of shape: " + shape);
  }

  private static Geometry geometry(Shape shape) {
    if (shape instanceof Shape.Fill fill) {
      return fill.geometry();
    } else if (shape instanceof Shape.Hatch hatch) {
      return hatch.geometry();
    } else if (shape instanceof Shape.Stroke stroke) {
      return stroke.geometry();
    } else if (shape instanceof Shape.Arrow arrow) {
      return arrow.geometry();
    }
    throw new AssertionError("a shape without geometry: " + shape);
  }
}
