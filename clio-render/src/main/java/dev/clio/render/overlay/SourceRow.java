package dev.clio.render.overlay;

import dev.clio.core.model.Source;
import dev.clio.core.value.Color;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.type.Typography;
import java.util.List;

/** How a source is named: its title, its publisher and its score. */
final class SourceRow {

  private static final double BAR = 64;
  private static final double BAR_HEIGHT = 6;

  private SourceRow() {}

  /** Returns the room that a score takes, with the gap before it. */
  static double scoreRoom(Sheet sheet, double size) {
    TextStyle word = sheet.style(size, 400);
    TextStyle figure = sheet.style(size, 700);
    return sheet.measure().width("score", word)
        + sheet.measure().width("100", figure)
        + sheet.px(BAR + 14 + 8 + 24);
  }

  /** Returns the lines of a source's title. */
  static List<String> title(Sheet sheet, Source source, TextStyle style, double room) {
    return title(sheet, source, style, room, 2);
  }

  /** Returns the lines of a source's title, at most so many. */
  static List<String> title(Sheet sheet, Source source, TextStyle style, double room, int most) {
    String title = Typography.line(source.title());
    List<String> balanced = sheet.measure().balance(title, style, room);
    List<String> lines =
        balanced.size() <= most ? balanced : sheet.measure().clamp(title, style, room, most);
    boolean rightToLeft = Typography.isRightToLeft(title);
    return lines.stream().map(line -> Typography.directed(line, rightToLeft)).toList();
  }

  /** Adds a score as a word, a figure and a bar, so that it ends at the right. */
  static void score(Sheet sheet, Life life, double right, double baseline, double size, int score) {
    TextStyle word = sheet.style(size, 400);
    TextStyle figure = sheet.style(size, 700);
    String digits = Integer.toString(score);
    double left = right - width(sheet, word, figure, digits);
    double shift = sheet.mirrored(left, right - left) - left;
    double bar = right - sheet.px(BAR) + shift;
    double top = Math.rint(baseline - sheet.px(size) * 0.37 - sheet.px(BAR_HEIGHT) / 2);
    double radius = sheet.px(BAR_HEIGHT) / 2;
    sheet.box(
        life,
        Motion.NONE,
        bar,
        top,
        sheet.px(BAR),
        sheet.px(BAR_HEIGHT),
        radius,
        Ink.of(sheet.theme().rule()));
    if (score > 0) {
      sheet.box(
          life,
          Motion.NONE,
          bar,
          top,
          Math.max(sheet.px(BAR_HEIGHT), sheet.px(BAR) * score / 100),
          sheet.px(BAR_HEIGHT),
          radius,
          Ink.of(sheet.theme().accent()));
    }
    double figureLeft = bar - sheet.px(14) - sheet.measure().width(digits, figure);
    put(sheet, life, left + shift, baseline, "score", word, sheet.theme().quietInk());
    put(sheet, life, figureLeft, baseline, digits, figure, sheet.theme().ink());
  }

  /** Returns how wide a score is. */
  private static double width(Sheet sheet, TextStyle word, TextStyle figure, String digits) {
    return sheet.measure().width("score", word)
        + sheet.measure().width(digits, figure)
        + sheet.px(BAR + 14 + 8);
  }

  /** Adds a publisher. */
  static void publisher(
      Sheet sheet, Life life, double x, double baseline, double size, Source source, double room) {
    TextStyle style = sheet.style(size, 700);
    String name = sheet.measure().clamp(Typography.line(source.publisher()), style, room, 1).get(0);
    line(sheet, life, x, baseline, name, style, sheet.theme().ink());
  }

  /** Adds a line at a place as on a sheet that is read from the left. */
  static void line(
      Sheet sheet,
      Life life,
      double x,
      double baseline,
      String text,
      TextStyle style,
      Color color) {
    double at = sheet.mirrored(x, sheet.measure().width(text, style));
    put(sheet, life, at, baseline, text, style, color);
  }

  /** Adds a line where it is. */
  static void put(
      Sheet sheet,
      Life life,
      double x,
      double baseline,
      String text,
      TextStyle style,
      Color color) {
    sheet.text(life, Shape.Role.NONE, Motion.NONE, x, baseline, text, style, color);
  }
}
