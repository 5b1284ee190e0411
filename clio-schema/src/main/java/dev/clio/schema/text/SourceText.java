package dev.clio.schema.text;

import java.util.Arrays;

/**
 * A text with its lines. Lines end with LF, CRLF or CR; a byte-order mark at the beginning is
 * offset 0 and no column. Immutable and thread-safe.
 */
public final class SourceText implements LineMap {

  private final String text;
  private final LineStarts lines;

  private SourceText(String text) {
    this.text = text;
    this.lines = new LineStarts(text);
  }

  /**
   * Returns the source of a text.
   *
   * @param text any text
   * @return the source
   */
  public static SourceText of(String text) {
    return new SourceText(text);
  }

  /**
   * Returns the text.
   *
   * @return the text as it was given
   */
  public String text() {
    return text;
  }

  /**
   * Returns how many lines there are.
   *
   * @return at least 1; a text that ends with a line break has an empty last line
   */
  public int lineCount() {
    return lines.offsets().length;
  }

  @Override
  public int line(int offset) {
    int found = Arrays.binarySearch(lines.offsets(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  @Override
  public int column(int offset) {
    int start = lines.offsets()[line(offset) - 1];
    int mark = start == 0 && offset > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
    return offset - start - mark + 1;
  }

  /**
   * Returns where a line begins.
   *
   * @param line the number of a line, from 1
   * @return a UTF-16 offset
   */
  public int lineStart(int line) {
    return lines.offsets()[line - 1];
  }

  /**
   * Returns a line.
   *
   * @param line the number of a line, from 1
   * @return its text without the line break and the byte-order mark
   */
  public String lineText(int line) {
    int start = lines.offsets()[line - 1];
    int end = line == lines.offsets().length ? text.length() : lines.offsets()[line];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    if (start == 0 && end > 0 && text.charAt(0) == '\uFEFF') {
      start++;
    }
    return text.substring(start, end);
  }
}
