package dev.clio.render.overlay;

import dev.clio.core.model.Source;
import dev.clio.core.value.SourceId;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.TextStyle;
import java.util.List;
import java.util.Map;

/** Whose word the narration is, under the caption or at its right. */
final class Citations {

  private final Sheet sheet;
  private final Map<SourceId, Source> sources;
  private final List<Span<SourceId>> spans;

  Citations(Sheet sheet, Map<SourceId, Source> sources) {
    this.sheet = sheet;
    this.sources = sources;
    // It is the word of the narration, so it is there only while something is said.
    this.spans =
        Span.of(sheet.timeline(), cue -> cue.narration().flatMap(said -> cue.stage().citation()));
  }

  /** Adds the scrims that citations are read on. */
  void addScrims() {
    for (int i = 0; i < spans.size(); i++) {
      // Citations in a row share one, so that nothing flickers between them.
      int last = i;
      while (last + 1 < spans.size() && spans.get(last + 1).start() == spans.get(last).end()) {
        last++;
      }
      Scrims.citation(
          sheet, sheet.life(spans.get(i).start(), spans.get(last).end(), Sheet.FADE, Sheet.FADE));
      i = last;
    }
  }

  void add() {
    for (int i = 0; i < spans.size(); i++) {
      Span<SourceId> span = spans.get(i);
      Source source = sources.get(span.value());
      if (source == null) {
        continue;
      }
      // Where one follows another the first is gone before the second comes.
      boolean follows = i > 0 && spans.get(i - 1).end() == span.start();
      boolean isFollowed = i + 1 < spans.size() && spans.get(i + 1).start() == span.end();
      double half = Sheet.FADE / 2;
      Life life =
          sheet.life(
              follows ? span.start() + half : span.start(),
              span.end(),
              follows ? half : Sheet.FADE,
              isFollowed ? half : Sheet.FADE);
      if (sheet.isLandscape()) {
        addAtTheRight(source, life);
      } else {
        addAtTheFoot(source, life);
      }
    }
  }

  /** Returns where the column of citations begins in landscape. */
  static double column(Sheet sheet) {
    return sheet.width() * 0.633;
  }

  private void addAtTheFoot(Source source, Life life) {
    double size = 29;
    double left = sheet.left();
    double first = sheet.fromFoot(198, 0);
    double leading = sheet.px(37);
    sheet.hairline(life, left, sheet.fromFoot(243.5, 0), sheet.room());
    TextStyle style = sheet.style(size, 400);
    double room =
        sheet.room() - (source.score().isPresent() ? SourceRow.scoreRoom(sheet, size) : 0);
    List<String> lines = SourceRow.title(sheet, source, style, room);
    double baseline = first;
    for (String line : lines) {
      SourceRow.line(sheet, life, left, baseline, line, style, sheet.theme().quietInk());
      baseline += leading;
    }
    SourceRow.publisher(sheet, life, left, baseline + sheet.px(2.5), size, source, sheet.room());
    source
        .score()
        .ifPresent(score -> SourceRow.score(sheet, life, sheet.right(), first, size, score));
  }

  private void addAtTheRight(Source source, Life life) {
    double size = 25;
    double left = column(sheet);
    double first = sheet.fromFoot(0, 166.5);
    double leading = sheet.px(32);
    double room = Math.max(sheet.px(100), sheet.right() - left);
    double hairline = Math.max(1, Math.rint(sheet.px(1)));
    sheet.box(
        life,
        Motion.NONE,
        Math.rint(sheet.mirrored(left - sheet.px(36), hairline)),
        Math.rint(sheet.fromFoot(0, 190)),
        hairline,
        Math.rint(sheet.px(112)),
        0,
        Ink.of(sheet.theme().rule()));
    TextStyle style = sheet.style(size, 400);
    double baseline = first;
    for (String line : SourceRow.title(sheet, source, style, room)) {
      SourceRow.line(sheet, life, left, baseline, line, style, sheet.theme().quietInk());
      baseline += leading;
    }
    double last = baseline + sheet.px(4.5);
    double scoreRoom = source.score().isPresent() ? SourceRow.scoreRoom(sheet, size) : 0;
    SourceRow.publisher(
        sheet, life, left, last, size, source, Math.max(sheet.px(60), room - scoreRoom));
    source
        .score()
        .ifPresent(score -> SourceRow.score(sheet, life, sheet.right(), last, size, score));
  }
}
