package dev.clio.schema.print;

import dev.clio.core.model.Names;
import dev.clio.core.value.Texts;

/** Values and narration as they are written, with what would not read back escaped. */
final class Escapes {

  private Escapes() {}

  /** Appends a value in quotes. */
  static void quote(String value, StringBuilder out) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
        continue;
      }
      if (c == '[' ? startsInValue(value, i) : mustBeEscaped(c)) {
        out.append(value, done, i);
        done = i + 1;
        escape(c, out);
      }
    }
    out.append(value, done, value.length()).append('"');
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7f && c != '"' && c != '\\' && c != '[';
  }

  private static boolean mustBeEscaped(char c) {
    return c < ' ' || c == '"' || c == '\\' || (c >= 0x7f && c <= 0x9f) || Character.isSurrogate(c);
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '"', '\\', '[' -> out.append('\\').append(c);
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      default -> out.append(String.format("\\u%04x", (int) c));
    }
  }

  /** Returns whether a bracket in a value would be a start; its end is followed by a quote. */
  private static boolean startsInValue(String value, int bracket) {
    int end = nameEnd(value, bracket, value.length());
    if (end < 0 || end == value.length()) {
      return false;
    }
    char after = value.charAt(end);
    // White space that is escaped is none any more.
    return after == ']' || (Texts.isWhiteSpace(after) && !mustBeEscaped(after));
  }

  /** Appends narration. */
  static void narration(String text, StringBuilder out) {
    int done = beginning(text, out);
    for (int i = done; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || (c == '[' && startsInNarration(text, i))) {
        out.append(text, done, i).append('\\');
        done = i;
      }
    }
    out.append(text, done, text.length());
  }

  /**
   * Appends what comes before the rest of a block, where the block begins like a comment or a fence
   * and so would be read as one at the beginning of a line. Returns where the rest begins.
   */
  static int beginning(String text, StringBuilder out) {
    int first = 0;
    // White space other than layout may come first; a line that begins so is a comment all the
    // same.
    while (first < text.length() && Texts.isWhiteSpace(text.charAt(first))) {
      first++;
    }
    if (text.startsWith("//", first) || text.startsWith("```", first)) {
      out.append(text, 0, first).append('\\');
      return first;
    }
    return 0;
  }

  /** Returns whether a bracket in narration would be a start, if nothing escapes it. */
  static boolean startsInNarration(String text, int bracket) {
    int end = nameEnd(text, bracket, text.length());
    return end == text.length()
        || (end >= 0 && (text.charAt(end) == ']' || Texts.isWhiteSpace(text.charAt(end))));
  }

  /**
   * Returns where in narration, as it is written, a start begins that is one only if white space
   * follows the narration; −1 if there is none.
   */
  static int startAtEnd(String text, int begin, int end) {
    int bracket = end - 1;
    while (bracket > begin && (Names.isPart(text.charAt(bracket)) || text.charAt(bracket) == '.')) {
      bracket--;
    }
    if (bracket < begin || text.charAt(bracket) != '[' || nameEnd(text, bracket, end) != end) {
      return -1;
    }
    int first = bracket;
    while (first > begin && text.charAt(first - 1) == '\\') {
      first--;
    }
    return (bracket - first) % 2 == 0 ? bracket : -1;
  }

  /** Returns where the name of a directive after a bracket ends, or −1 if there is none. */
  private static int nameEnd(String text, int bracket, int limit) {
    int i = bracket + 1;
    boolean dotted = false;
    while (true) {
      if (i == limit || !Names.isLetter(text.charAt(i))) {
        return -1;
      }
      while (i < limit && Names.isPart(text.charAt(i))) {
        i++;
      }
      if (i == limit || text.charAt(i) != '.') {
        return dotted ? i : -1;
      }
      dotted = true;
      i++;
    }
  }

  /** Returns whether a value without quotes is read as itself, whatever stands around it. */
  static boolean isBare(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Names.isPart(c) && c != '.' && c != '+') {
        return false;
      }
    }
    return !value.isEmpty();
  }
}
