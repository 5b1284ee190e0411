package dev.clio.render.overlay;

import dev.clio.render.captions.CaptionCue;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.type.Typography;
import java.util.List;

/** The words that are spoken, in one or two lines at the foot. They change by a cut. */
final class CaptionLines {

  /** Words that come again so soon, in milliseconds, keep their scrim. */
  private static final double GAP = 700;

  private final Sheet sheet;
  private final List<CaptionCue> words;

  CaptionLines(Sheet sheet, List<CaptionCue> words) {
    this.sheet = sheet;
    this.words = words;
  }

  void addScrims() {
    for (int i = 0; i < words.size(); i++) {
      int last = i;
      while (last + 1 < words.size()
          && words.get(last + 1).start() - words.get(last).end() <= GAP) {
        last++;
      }
      double start = (double) words.get(i).start();
      // It has risen when the words come.
      double before = Math.min(Sheet.FADE, start);
      Scrims.caption(
          sheet, sheet.life(start - before, (double) words.get(last).end(), before, Sheet.FADE));
      i = last;
    }
  }

  void add() {
    for (CaptionCue said : words) {
      Life life = sheet.life((double) said.start(), (double) said.end(), 0, 0);
      double size = sheet.isLandscape() ? 43 : 46;
      TextStyle style = sheet.style(size, 600);
      List<String> lines = lines(said, style);
      if (lines.size() > 2) {
        style = sheet.style(size * 0.88, 600);
        lines = lines(said, style);
      }
      double leading = sheet.px(size * 1.3);
      double baseline = sheet.fromFoot(340, 152.3) - Math.max(0, lines.size() - 2) * leading;
      boolean leftward = Typography.isRightToLeft(said.text());
      for (String line : lines) {
        sheet.text(
            life,
            Shape.Role.CAPTION,
            Motion.NONE,
            left(line, style, leftward),
            baseline,
            Typography.directed(line, leftward),
            style,
            sheet.theme().ink());
        baseline += leading;
      }
    }
  }

  /** Returns where a line begins: what is written from right to left ends at the right. */
  private double left(String line, TextStyle style, boolean leftward) {
    double left = sheet.mirrored(sheet.left(), room());
    return leftward ? left + room() - sheet.measure().width(line, style) : left;
  }

  /** Returns the lines as the captions break them, or as the room does where it is too small. */
  private List<String> lines(CaptionCue said, TextStyle style) {
    double room = room();
    List<String> given = said.lines().stream().map(Typography::line).toList();
    boolean fit = given.stream().allMatch(line -> sheet.measure().width(line, style) <= room);
    return fit ? given : sheet.measure().balance(Typography.line(said.text()), style, room);
  }

  /** Returns how wide a line may be: in landscape up to the citation. */
  private double room() {
    return sheet.isLandscape()
        ? Math.max(sheet.px(200), Citations.column(sheet) - sheet.px(36 + 36) - sheet.left())
        : sheet.room();
  }
}
