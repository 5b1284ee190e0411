package dev.clio.schema.diagnostic;

import dev.clio.schema.text.SourceText;

/**
 * What is shown of a line: all of it if it is short, else a window around a stretch of it. No more
 * of the line is looked at than is shown, since whole scripts stand in one line.
 *
 * @param text the part that is shown, with an ellipsis where it is cut
 * @param column how many columns come before the stretch
 * @param width how many columns the stretch takes as far as it is shown; at least 1
 */
record SourceWindow(String text, int column, int width) {

  /** How many columns of source are shown. */
  private static final int COLUMNS = 100;

  private static final String CUT = "…";

  /** Returns what is shown of a line around a stretch, whose offsets may lie beyond the line. */
  static SourceWindow of(SourceText source, int line, int start, int end) {
    String text = source.text();
    int lineStart = source.lineStart(line);
    if (lineStart == 0 && text.startsWith("\uFEFF")) {
      lineStart = 1;
    }
    int lineEnd = line < source.lineCount() ? source.lineStart(line + 1) : text.length();
    while (lineEnd > lineStart && isBreak(text.charAt(lineEnd - 1))) {
      lineEnd--;
    }
    int from = Math.min(Math.max(start, lineStart), lineEnd);
    int to = Math.min(Math.max(end, from), lineEnd);

    int begin = backward(text, from, lineStart, COLUMNS);
    int last = forward(text, from, to, COLUMNS);
    int before = columns(text, begin, from);
    int stretch = columns(text, from, last);
    int right = forward(text, last, lineEnd, COLUMNS);
    int after = columns(text, last, right);
    if (begin > lineStart || right < lineEnd || before + stretch + after > COLUMNS) {
      int room = COLUMNS - Math.min(stretch, COLUMNS * 2 / 3);
      begin = backward(text, from, lineStart, Math.max(room / 2, room - after));
      right = forward(text, from, lineEnd, COLUMNS - columns(text, begin, from));
    }
    boolean cutBefore = begin > lineStart;
    StringBuilder out = new StringBuilder(cutBefore ? CUT : "");
    append(text, begin, right, out);
    if (right < lineEnd) {
      out.append(CUT);
    }
    int column = columns(text, begin, from) + (cutBefore ? 1 : 0);
    return new SourceWindow(
        out.toString(), column, Math.max(1, columns(text, from, Math.min(to, right))));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns how far one can go on within some columns. */
  private static int forward(String text, int from, int limit, int columns) {
    int i = from;
    int width = 0;
    while (i < limit) {
      int c = text.codePointAt(i);
      width += Glyphs.width(c);
      if (width > columns || i - from > 4 * COLUMNS) {
        break;
      }
      i += Character.charCount(c);
    }
    return Math.min(i, limit);
  }

  /** Returns how far one can go back within some columns. */
  private static int backward(String text, int from, int limit, int columns) {
    int i = from;
    int width = 0;
    while (i > limit) {
      int c = text.codePointBefore(i);
      width += Glyphs.width(c);
      if (width > columns || from - i > 4 * COLUMNS) {
        break;
      }
      i -= Character.charCount(c);
    }
    return Math.max(i, limit);
  }

  private static int columns(String text, int from, int to) {
    int width = 0;
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      width += Glyphs.width(c);
      i += Character.charCount(c);
    }
    return width;
  }

  private static void append(String text, int from, int to, StringBuilder out) {
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      out.append(Glyphs.shown(c));
      i += Character.charCount(c);
    }
  }
}
