package dev.clio.schema.diagnostic;

import com.google.common.base.Ascii;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.List;

/**
 * Diagnostics as text for people: each with the line it speaks of, carets under the place, and how
 * to mend it. Nothing of the source reaches a terminal as a command: control characters and what
 * turns the writing direction around are shown by name. Of long lines a part is shown. Immutable
 * and thread-safe.
 */
public final class DiagnosticText {

  private static final String PLAIN = "";
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String GREEN = "\u001b[32m";
  private static final String CYAN = "\u001b[1;36m";
  private static final String BLUE = "\u001b[1;34m";

  /** How long and how many the lines are that are shown as a repair would make them. */
  private static final int LINE = 120;

  private static final int LINES = 4;

  private final String file;
  private final boolean color;

  private DiagnosticText(String file, boolean color) {
    this.file = file;
    this.color = color;
  }

  /**
   * Returns what draws the diagnostics of a file, without colours.
   *
   * @param file what the text is called
   * @return the drawer
   */
  public static DiagnosticText of(String file) {
    return new DiagnosticText(file, false);
  }

  /**
   * Returns what draws the same, with or without colours.
   *
   * @param color whether to use the colours of ANSI terminals
   * @return the drawer
   */
  public DiagnosticText withColor(boolean color) {
    return new DiagnosticText(file, color);
  }

  /**
   * Returns diagnostics as text.
   *
   * @param source the text they speak of
   * @param diagnostics the diagnostics
   * @return some lines for each, with LF at their ends and a blank line between; empty if there are
   *     none
   */
  public String draw(SourceText source, List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      if (out.length() > 0) {
        out.append('\n');
      }
      draw(source, diagnostic, out);
    }
    return out.toString();
  }

  /**
   * Returns a diagnostic as text.
   *
   * @param source the text it speaks of
   * @param diagnostic the diagnostic
   * @return some lines, with LF at their ends
   */
  public String draw(SourceText source, Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    draw(source, diagnostic, out);
    return out.toString();
  }

  private void draw(SourceText source, Diagnostic diagnostic, StringBuilder out) {
    String hue =
        switch (diagnostic.severity()) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case NOTE -> CYAN;
        };
    String weight = Ascii.toLowerCase(diagnostic.severity().name());
    paint(hue, weight + "[" + diagnostic.code().text() + "]", out);
    paint(BOLD, ": " + Glyphs.shown(diagnostic.message()), out);
    out.append('\n');
    int gutter = gutter(source, diagnostic);
    List<Repair> repairs = diagnostic.repairs();
    String label = repairs.isEmpty() ? "" : said(repairs.get(0));
    place(source, diagnostic.span(), '^', hue, label, gutter, out);
    for (int i = 1; i < repairs.size(); i++) {
      remark(gutter, "or", said(repairs.get(i)), out);
    }
    diagnostic.help().ifPresent(help -> remark(gutter, "help", help, out));
    if (!repairs.isEmpty() && !isSeen(repairs.get(0), diagnostic.span())) {
      mended(source, repairs.get(0), gutter, out);
    }
    for (Related related : diagnostic.related()) {
      paint(CYAN, "note", out);
      out.append(": ").append(Glyphs.shown(related.message())).append('\n');
      place(source, related.span(), '-', BLUE, "", gutter, out);
    }
  }

  private static String said(Repair repair) {
    return repair.title()
        + (repair.safe() ? " (safe: clio fix does it)" : " (a guess: clio fix --guesses does it)");
  }

  /** Whether a repair changes nothing but what is marked, so that its title says it all. */
  private static boolean isSeen(Repair repair, Span marked) {
    return repair.edits().stream()
        .allMatch(
            edit -> marked.start() <= edit.span().start() && edit.span().end() <= marked.end());
  }

  /** Draws a line as it is and as it would be, if one line is all that a repair changes. */
  private void mended(SourceText source, Repair repair, int gutter, StringBuilder out) {
    int line = source.line(clamp(source, repair.edits().get(0).span().start()));
    int start = source.lineStart(line);
    int end = line < source.lineCount() ? source.lineStart(line + 1) : source.text().length();
    if (end - start > LINE + 2) {
      // Nothing is copied of a line that is too long to be shown, whose mistakes may be many.
      return;
    }
    StringBuilder mended = new StringBuilder();
    int from = start;
    for (Edit edit : repair.edits()) {
      if (edit.span().start() < from || edit.span().end() > end) {
        return;
      }
      mended.append(source.text(), from, edit.span().start()).append(edit.text());
      from = edit.span().end();
    }
    mended.append(source.text(), from, end);
    String before = source.text().substring(start, end).stripTrailing();
    List<String> after = mended.toString().lines().toList();
    boolean fits =
        before.length() <= LINE
            && after.size() <= LINES
            && after.stream().allMatch(each -> each.length() <= LINE);
    if (!fits) {
      return;
    }
    gutter("", gutter, out);
    out.append('\n');
    change(line, '-', RED, before, gutter, out);
    after.forEach(each -> change(line, '+', GREEN, each, gutter, out));
  }

  private void change(int line, char sign, String hue, String text, int gutter, StringBuilder out) {
    String number = String.valueOf(line);
    paint(BLUE, " " + " ".repeat(gutter - number.length()) + number, out);
    paint(hue, " " + sign + " " + Glyphs.shown(text), out);
    out.append('\n');
  }

  /** Returns how many columns the numbers of all lines take that are shown. */
  private static int gutter(SourceText source, Diagnostic diagnostic) {
    int last = source.line(clamp(source, diagnostic.span().end()));
    for (Related related : diagnostic.related()) {
      last = Math.max(last, source.line(clamp(source, related.span().end())));
    }
    return String.valueOf(last).length();
  }

  private static int clamp(SourceText source, int offset) {
    return Math.min(offset, source.text().length());
  }

  private void place(
      SourceText source,
      Span span,
      char mark,
      String hue,
      String label,
      int gutter,
      StringBuilder out) {
    int start = clamp(source, span.start());
    int end = clamp(source, span.end());
    int first = source.line(start);
    int last = end > start ? source.line(end - 1) : first;
    paint(BLUE, " " + " ".repeat(gutter) + "--> ", out);
    out.append(Glyphs.shown(file)).append(':').append(first).append(':');
    out.append(source.column(start)).append('\n');
    gutter("", gutter, out);
    out.append('\n');
    line(source, first, start, end, mark, hue, first == last ? label : "", gutter, out);
    if (last > first) {
      if (last > first + 1) {
        paint(BLUE, "...", out);
        out.append('\n');
      }
      line(source, last, source.lineStart(last), end, mark, hue, label, gutter, out);
    }
  }

  private void line(
      SourceText source,
      int line,
      int start,
      int end,
      char mark,
      String hue,
      String label,
      int gutter,
      StringBuilder out) {
    SourceWindow window = SourceWindow.of(source, line, start, end);
    gutter(String.valueOf(line), gutter, out);
    if (!window.text().isEmpty()) {
      out.append(' ').append(window.text());
    }
    out.append('\n');
    gutter("", gutter, out);
    out.append(" ".repeat(window.column() + 1));
    String marks = String.valueOf(mark).repeat(window.width());
    paint(hue, label.isEmpty() ? marks : marks + " " + Glyphs.shown(label), out);
    out.append('\n');
  }

  private void gutter(String number, int width, StringBuilder out) {
    paint(BLUE, " " + " ".repeat(width - number.length()) + number + " |", out);
  }

  private void remark(int gutter, String kind, String text, StringBuilder out) {
    out.append(" ".repeat(gutter + 2));
    paint(BLUE, "= ", out);
    paint(BOLD, kind, out);
    out.append(": ").append(Glyphs.shown(text)).append('\n');
  }

  private void paint(String hue, String text, StringBuilder out) {
    out.append(color ? hue : PLAIN).append(text).append(color ? RESET : PLAIN);
  }
}
