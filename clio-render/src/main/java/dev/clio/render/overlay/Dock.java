package dev.clio.render.overlay;

import dev.clio.core.effect.Card;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.type.Typography;

/**
 * Where the parts of a docked card are, at the top of the frame.
 *
 * @param rule the upper edge of the rule
 * @param eyebrow the baseline of the eyebrow
 * @param title the baseline of the title
 * @param style how the title is set
 */
record Dock(double rule, double eyebrow, double title, TextStyle style) {

  /** How wide the rule is, in px of a frame whose shorter side is 1,080. */
  static final double RULE = 56;

  static Dock of(Sheet sheet, Card.Title card) {
    double title = card.eyebrow().isPresent() ? sheet.px(157.5, 126) : sheet.px(124, 92);
    return new Dock(
        Math.rint(sheet.px(66, 36)),
        sheet.px(111.5, 82),
        title,
        new TextStyle(sheet.px(38, 36), 700, false, 0));
  }

  /** Returns how the eyebrow is set. */
  static TextStyle eyebrowStyle(Sheet sheet) {
    return sheet.capitals(sheet.isLandscape() ? 23 : 25);
  }

  /** Returns the title, cut where the frame ends. */
  String titleLine(Sheet sheet, Card.Title card) {
    return sheet.measure().clamp(Typography.line(card.title()), style, sheet.room(), 1).get(0);
  }

  void add(Sheet sheet, Card.Title card, Life life) {
    boolean leftward = Typography.isRightToLeft(card.title());
    sheet.rule(life, Motion.NONE, rule, sheet.px(RULE), sheet.px(5), leftward);
    if (card.eyebrow().isPresent()) {
      sheet.words(
          life,
          Shape.Role.NONE,
          Motion.NONE,
          eyebrow,
          sheet.eyebrow(card.eyebrow().get()),
          eyebrowStyle(sheet),
          sheet.theme().accent(),
          leftward);
    }
    sheet.words(
        life,
        Shape.Role.NONE,
        Motion.NONE,
        title,
        titleLine(sheet, card),
        style,
        sheet.theme().ink(),
        leftward);
  }
}
