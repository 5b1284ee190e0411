package dev.clio.render.overlay;

import com.google.common.collect.ImmutableList;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import java.util.List;
import java.util.Optional;

/**
 * Paper that rises from nothing, so that words can be read over any map. There are three at the
 * foot: a faint one that is always there, one for captions over it, and a lower one for citations,
 * which captions hide as good as wholly, so that each comes and goes without the others.
 */
final class Scrims {

  /** Opacity at tenths of the way down. */
  private static final double[] FOOT = {0, .07, .25, .55, .82, .93, .965, .975, .975, .975, .975};

  private static final double[] FAINT = {0, .15, .30, .525, .75};

  /** Opacity at tenths of the way up. */
  private static final double[] TOP = {0, .07, .21, .39, .57, .74, .865, .915, .945, .96, .97};

  private Scrims() {}

  static void faint(Sheet sheet) {
    foot(sheet, Life.ALWAYS, Shape.Role.NONE, sheet.px(384, 216), FAINT);
  }

  static void caption(Sheet sheet, Life life) {
    foot(sheet, life, Shape.Role.CAPTION, sheet.px(604.8, 313.2), FOOT);
  }

  static void citation(Sheet sheet, Life life) {
    foot(sheet, life, Shape.Role.NONE, sheet.px(430, 313.2), FOOT);
  }

  static void docked(Sheet sheet, Life life) {
    double height = sheet.px(326.4, 216);
    ImmutableList.Builder<Shape.Stop> stops = ImmutableList.builder();
    for (int i = TOP.length - 1; i >= 0; i--) {
      double at = 1 - (double) i / (TOP.length - 1);
      stops.add(new Shape.Stop(at, new Ink(sheet.theme().paper(), TOP[i])));
    }
    sheet.add(box(life, Shape.Role.NONE, sheet, 0, Math.rint(height), stops.build()));
  }

  /** Returns how much the scrim of captions covers at a height. */
  static double captionOpacity(Sheet sheet, double y) {
    double height = sheet.px(604.8, 313.2);
    double tenths = (y - (sheet.height() - height)) / height * 10;
    int i = (int) Math.max(0, Math.min(9, Math.floor(tenths)));
    double u = Math.max(0, Math.min(1, tenths - i));
    return FOOT[i] + (FOOT[i + 1] - FOOT[i]) * u;
  }

  private static void foot(
      Sheet sheet, Life life, Shape.Role role, double height, double[] opacities) {
    ImmutableList.Builder<Shape.Stop> stops = ImmutableList.builder();
    for (int i = 0; i < opacities.length; i++) {
      double at = (double) i / (opacities.length - 1);
      stops.add(new Shape.Stop(at, new Ink(sheet.theme().paper(), opacities[i])));
    }
    double top = Math.rint(sheet.height() - height);
    sheet.add(box(life, role, sheet, top, sheet.height() - top, stops.build()));
  }

  private static Shape.Box box(
      Life life, Shape.Role role, Sheet sheet, double y, double height, List<Shape.Stop> stops) {
    return new Shape.Box(
        life, role, Motion.NONE, 0, y, sheet.width(), height, 0, stops, Optional.empty());
  }
}
