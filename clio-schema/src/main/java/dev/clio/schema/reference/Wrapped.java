package dev.clio.schema.reference;

import com.google.common.base.Splitter;

/** Text broken into lines. */
final class Wrapped {

  private Wrapped() {}

  /** Returns paragraphs with lines of at most a number of characters, where words allow it. */
  static String of(String text, int width) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : Splitter.on("\n\n").split(text)) {
      out.append(out.length() == 0 ? "" : "\n\n");
      int column = 0;
      for (String word : Splitter.onPattern("\\s+").split(paragraph)) {
        if (column > 0 && column + 1 + word.length() > width) {
          out.append('\n');
          column = 0;
        } else if (column > 0) {
          out.append(' ');
          column++;
        }
        out.append(word);
        column += word.length();
      }
    }
    return out.toString();
  }
}
