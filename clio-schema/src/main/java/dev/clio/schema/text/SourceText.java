package dev.clio.schema.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text with its lines. Lines end with LF, CRLF or CR; a byte-order mark at the beginning is
 * offset 0 and no column. Immutable and thread-safe.
 */
public final class SourceText {

  private final String text;

  /** Where the lines begin; found when it is first asked for. */
  private volatile int @Nullable [] lineStarts;

  private SourceText(String text) {
    this.text = text;
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

  private int[] lineStarts() {
    int @Nullable [] known = lineStarts;
    if (known == null) {
      known = lineStarts(text);
      lineStarts = known;
    }
    return known;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
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
    return lineStarts().length;
  }

  /**
   * Returns the line of an offset.
   *
   * @param offset a UTF-16 offset, 0 to the length of the text
   * @return the number of the line, from 1
   */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Returns the column of an offset.
   *
   * @param offset a UTF-16 offset, 0 to the length of the text
   * @return the number of the column, from 1, in UTF-16 units
   */
  public int column(int offset) {
    int start = lineStarts()[line(offset) - 1];
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
    return lineStarts()[line - 1];
  }

  /**
   * Returns a line.
   *
   * @param line the number of a line, from 1
   * @return its text without the line break and the byte-order mark
   */
  public String lineText(int line) {
    int start = lineStarts()[line - 1];
    int end = line == lineStarts().length ? text.length() : lineStarts()[line];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    if (start == 0 && end > 0 && text.charAt(0) == '\uFEFF') {
      start++;
    }
    return text.substring(start, end);
  }
}
