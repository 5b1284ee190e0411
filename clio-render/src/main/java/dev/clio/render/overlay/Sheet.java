package dev.clio.render.overlay;

import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.TextMeasure;
import dev.clio.render.type.Typography;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the parts of the overlay are laid out on: the frame's measures, and the shapes so far. */
final class Sheet {

  /** How long most things fade, in milliseconds. */
  static final double FADE = 300;

  private static final double MARGIN = 64;

  private final Timeline timeline;
  private final Theme theme;
  private final TextMeasure measure;
  private final Consumer<String> remarks;
  private final Set<Integer> reported = new HashSet<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final boolean rightToLeft;

  Sheet(Timeline timeline, Theme theme, TextMeasure measure, Consumer<String> remarks) {
    this.timeline = timeline;
    this.theme = theme;
    this.measure = measure;
    this.remarks = remarks;
    this.rightToLeft = isRightToLeft(timeline);
  }

  /** Returns whether most of what is said is written from right to left. */
  private static boolean isRightToLeft(Timeline timeline) {
    List<String> said = timeline.cues().stream().flatMap(cue -> cue.narration().stream()).toList();
    return said.stream().filter(Typography::isRightToLeft).count() * 2 > said.size();
  }

  Timeline timeline() {
    return timeline;
  }

  Theme theme() {
    return theme;
  }

  TextMeasure measure() {
    return measure;
  }

  boolean isLandscape() {
    return timeline.frame().isLandscape();
  }

  /** Returns px of this frame for px of a frame whose shorter side is 1,080. */
  double px(double units) {
    return units * timeline.frame().scale();
  }

  /** Returns the first of two lengths in portrait, the second in landscape, in px. */
  double px(double portrait, double landscape) {
    return px(isLandscape() ? landscape : portrait);
  }

  double width() {
    return timeline.frame().width();
  }

  double height() {
    return timeline.frame().height();
  }

  double left() {
    return px(MARGIN);
  }

  double right() {
    return width() - px(MARGIN);
  }

  /** Returns whether the sheet is read from right to left, and so laid out as in a mirror. */
  boolean isRightToLeft() {
    return rightToLeft;
  }

  /** Returns where something is whose place is given as if the sheet were read from the left. */
  double mirrored(double x, double width) {
    return rightToLeft ? width() - x - width : x;
  }

  double room() {
    return Math.max(px(100), right() - left());
  }

  /** Returns how far below the upper edge something is that stands so far above the lower one. */
  double fromFoot(double portrait, double landscape) {
    return height() - px(portrait, landscape);
  }

  TextStyle style(double size, int weight) {
    return new TextStyle(px(size), weight, false, 0);
  }

  /** Returns a style for capitals: bold, and a tenth of an em between the letters. */
  TextStyle capitals(double size) {
    return new TextStyle(px(size), 700, false, px(size) * 0.1);
  }

  /** Returns an eyebrow in capitals, cut where a card in full has no more room. */
  String eyebrow(String text) {
    String capitals = Typography.capitals(Typography.line(text));
    return measure.clamp(capitals, capitals(32), room(), 1).get(0);
  }

  /**
   * Returns the life of something that fades in from its start on, and out from its end on. What is
   * there in the first picture or the last is whole in it.
   */
  Life life(double start, double end, double fadeIn, double fadeOut) {
    boolean toTheLast = end >= timeline.duration();
    return Life.between(
        start,
        toTheLast ? end + FADE : end + fadeOut,
        start <= 0 ? 0 : fadeIn,
        toTheLast ? 0 : fadeOut);
  }

  void text(
      Life life,
      Shape.Role role,
      Motion motion,
      double x,
      double baseline,
      String text,
      TextStyle style,
      Color color) {
    text(life, role, motion, x, baseline, text, style, color, ImmutableList.of());
  }

  void text(
      Life life,
      Shape.Role role,
      Motion motion,
      double x,
      double baseline,
      String text,
      TextStyle style,
      Color color,
      List<Shape.Halo> halos) {
    for (int missing : measure.missing(text)) {
      if (reported.add(missing)) {
        remarks.accept(TextMeasure.remark(missing, text));
      }
    }
    shapes.add(
        new Shape.Text(
            life,
            role,
            motion,
            Optional.empty(),
            x,
            baseline,
            text,
            style,
            measure.width(text, style),
            Ink.of(color),
            halos));
  }

  /** Adds a line of words that begins at the margin it is read from, also where it moves to. */
  void words(
      Life life,
      Shape.Role role,
      Motion motion,
      double baseline,
      String text,
      TextStyle style,
      Color color,
      boolean leftward) {
    double width = measure.width(text, style);
    text(
        life,
        role,
        leftward ? atTheRight(motion, width) : motion,
        leftward ? right() - width : left(),
        baseline,
        Typography.directed(text, leftward),
        style,
        color);
  }

  /** Adds a short rule at the margin that some words are read from. */
  void rule(Life life, Motion motion, double y, double width, double height, boolean leftward) {
    box(
        life,
        leftward ? atTheRight(motion, width) : motion,
        leftward ? right() - width : left(),
        y,
        width,
        height,
        0,
        Ink.of(theme.accent()));
  }

  /** Returns a motion that keeps the right end of something where it keeps the left one. */
  private static Motion atTheRight(Motion motion, double width) {
    return motion.scale() == 1
        ? motion
        : new Motion(
            motion.start(),
            motion.duration(),
            motion.dx() + width * (1 - motion.scale()),
            motion.dy(),
            motion.scale());
  }

  /** Adds a plain box. */
  void box(
      Life life,
      Motion motion,
      double x,
      double y,
      double width,
      double height,
      double radius,
      Ink ink) {
    shapes.add(
        new Shape.Box(
            life,
            Shape.Role.NONE,
            motion,
            x,
            y,
            width,
            height,
            radius,
            ImmutableList.of(new Shape.Stop(0, ink)),
            Optional.empty()));
  }

  void add(Shape shape) {
    shapes.add(shape);
  }

  /** Adds a line across, 1 px high, on whole px so that it is sharp. */
  void hairline(Life life, double x, double y, double width) {
    box(
        life,
        Motion.NONE,
        x,
        Math.rint(y),
        width,
        Math.max(1, Math.rint(px(1))),
        0,
        Ink.of(theme.rule()));
  }

  /** Returns everything that was added. */
  List<Shape> shapes() {
    return ImmutableList.copyOf(shapes);
  }

  Frame frame() {
    return timeline.frame();
  }
}
