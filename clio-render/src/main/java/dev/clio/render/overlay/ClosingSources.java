package dev.clio.render.overlay;

import dev.clio.core.model.Source;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** The list of what an episode rests on, on its closing card. */
final class ClosingSources {

  private static final int MOST = 6;
  private static final double GAP = 28;

  private final Sheet sheet;
  private final List<Source> sources;
  private final double size;
  private final double leading;
  private final double column;
  private final double gutter;

  ClosingSources(Sheet sheet, List<Source> sources) {
    this.sheet = sheet;
    this.sources = sources;
    this.size = sheet.isLandscape() ? 26 : 28;
    this.leading = sheet.px(size * 1.28);
    this.gutter = sheet.isLandscape() ? sheet.px(96) : 0;
    this.column = sheet.isLandscape() ? (sheet.room() - gutter) / 2 : sheet.room();
  }

  /**
   * Adds the list, in two columns in landscape.
   *
   * @param life when it is seen
   * @param heading the baseline of its heading
   * @param limit above which its last line has to be
   */
  void add(Life life, double heading, double limit) {
    if (sources.isEmpty()) {
      return;
    }
    double left = sheet.left();
    TextStyle capitals = sheet.capitals(25);
    SourceRow.line(sheet, life, left, heading, "SOURCES", capitals, sheet.theme().quietInk());
    sheet.hairline(life, left, heading + sheet.px(21), sheet.room());
    double first = heading + sheet.px(65);
    int shown = Math.min(MOST, sources.size());
    List<Placed> places = place(shown, first);
    while (shown > 1 && bottom(places) > limit) {
      places = place(--shown, first);
    }
    for (Placed placed : places) {
      add(life, placed);
    }
    if (shown < sources.size()) {
      SourceRow.line(
          sheet,
          life,
          left,
          bottom(places),
          "and " + (sources.size() - shown) + " more",
          sheet.style(size, 400),
          sheet.theme().quietInk());
    }
  }

  /** A source with where it stands. */
  private record Placed(Source source, List<String> title, double x, double y, double bottom) {}

  private List<Placed> place(int count, double first) {
    List<Placed> places = new ArrayList<>();
    int columns = sheet.isLandscape() ? 2 : 1;
    int rows = (count + columns - 1) / columns;
    double y = first;
    for (int i = 0; i < count; i++) {
      if (i > 0 && i % rows == 0) {
        y = first;
      }
      Source source = sources.get(i);
      int before = i / rows; // columns
      double left = sheet.left() + before * (column + gutter);
      double room = column - (source.score().isPresent() ? SourceRow.scoreRoom(sheet, size) : 0);
      List<String> title = SourceRow.title(sheet, source, sheet.style(size, 400), room);
      double bottom = y + title.size() * leading;
      places.add(new Placed(source, title, left, y, bottom));
      y = bottom + leading + sheet.px(GAP);
    }
    return places;
  }

  /** Returns the lowest baseline, that of the line which says how many are left out included. */
  private double bottom(List<Placed> places) {
    double bottom = 0;
    for (Placed placed : places) {
      bottom = Math.max(bottom, placed.bottom());
    }
    return places.size() < sources.size() ? bottom + leading + sheet.px(GAP) : bottom;
  }

  private void add(Life life, Placed placed) {
    double baseline = placed.y();
    for (String line : placed.title()) {
      SourceRow.line(
          sheet, life, placed.x(), baseline, line, sheet.style(size, 400), sheet.theme().ink());
      baseline += leading;
    }
    SourceRow.publisher(sheet, life, placed.x(), baseline, size, placed.source(), column);
    placed
        .source()
        .score()
        .ifPresent(
            score -> SourceRow.score(sheet, life, placed.x() + column, placed.y(), size, score));
  }
}
