package dev.clio.schema.syntax;

import dev.clio.core.value.Texts;
import dev.clio.schema.text.Span;

/** Takes values and narration out of the text, without their escapes. */
final class Values {

  private Values() {}

  /** Returns how long the escape is that begins with a backslash, or 0 if it means nothing. */
  static int escapeLength(String text, int backslash, int end) {
    if (backslash + 1 >= end) {
      return 0;
    }
    switch (text.charAt(backslash + 1)) {
      case '"', '\\', '[', ']', '/', 'n', 't' -> {
        return 2;
      }
      case 'u' -> {
        if (backslash + 6 > end) {
          return 0;
        }
        for (int i = backslash + 2; i < backslash + 6; i++) {
          if (hex(text.charAt(i)) < 0) {
            return 0;
          }
        }
        return 6;
      }
      default -> {
        return 0;
      }
    }
  }

  private static int hex(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  /** Returns what a value means whose escapes are still in it. */
  static String decode(String text, int start, int end) {
    StringBuilder value = new StringBuilder(end - start);
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      int length = c == '\\' ? escapeLength(text, i, end) : 0;
      if (length == 0) {
        value.append(c);
        i++;
      } else {
        value.append(escaped(text, i));
        i += length;
      }
    }
    return value.toString();
  }

  private static char escaped(String text, int backslash) {
    char c = text.charAt(backslash + 1);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'u' -> {
        int code = 0;
        for (int i = backslash + 2; i < backslash + 6; i++) {
          code = code << 4 | hex(text.charAt(i));
        }
        yield (char) code;
      }
      default -> c;
    };
  }

  /** Returns where in the text a character of a value stands. */
  static int offset(String text, int start, int end, int index) {
    int i = start;
    for (int n = 0; n < index && i < end; n++) {
      int length = text.charAt(i) == '\\' ? escapeLength(text, i, end) : 0;
      i += Math.max(1, length);
    }
    return i;
  }

  /** Returns a value as it can stand between quotes. */
  static String encode(String value) {
    StringBuilder text = new StringBuilder(value.length() + 8);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '[' -> text.append("\\[");
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        default -> text.append(c);
      }
    }
    return text.toString();
  }

  /** Returns whether a value can stand without quotes. */
  static boolean isBare(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"'
          || c == '['
          || c == ']'
          || c == '='
          || c == ','
          || c == '\uff0c'
          || Texts.isWhiteSpace(c)) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  /** Returns narration without its escapes and the fences in it. */
  static String narration(String text, int start, int end) {
    StringBuilder words = new StringBuilder(end - start);
    int i = start;
    boolean lineStart = false;
    while (i < end) {
      char c = text.charAt(i);
      if (lineStart && text.startsWith("```", i)) {
        while (i < end && !Characters.isBreak(text.charAt(i))) {
          i++;
        }
        lineStart = false;
        continue;
      }
      lineStart = Characters.isBreak(c);
      if (c == '\\' && i + 1 < end && isNarrationEscape(text.charAt(i + 1))) {
        i++;
        words.append(text.charAt(i));
      } else {
        words.append(c);
      }
      i++;
    }
    return words.toString();
  }

  /** Returns where words of narration stand in the text, from their offsets in the narration. */
  static Span wordsSpan(String text, Span block, int start, int end) {
    int from = wordAt(text, block, start);
    return new Span(from, Math.max(from, end <= start ? from : wordAt(text, block, end - 1) + 1));
  }

  /** Returns where a character of narration stands in the text. */
  private static int wordAt(String text, Span block, int index) {
    int i = block.start();
    int n = 0;
    boolean lineStart = false;
    while (i < block.end()) {
      char c = text.charAt(i);
      if (lineStart && text.startsWith("```", i)) {
        while (i < block.end() && !Characters.isBreak(text.charAt(i))) {
          i++;
        }
        lineStart = false;
        continue;
      }
      boolean escape = c == '\\' && i + 1 < block.end() && isNarrationEscape(text.charAt(i + 1));
      if (n == index) {
        return escape ? i + 1 : i;
      }
      if (Texts.isLayout(c)) {
        // A run of layout space is one space, wherever fences stand in it.
        while (i < block.end() && Texts.isLayout(text.charAt(i))) {
          lineStart = Characters.isBreak(text.charAt(i));
          i++;
          if (lineStart && text.startsWith("```", i)) {
            while (i < block.end() && !Characters.isBreak(text.charAt(i))) {
              i++;
            }
          }
        }
        lineStart = false;
      } else {
        i += escape ? 2 : 1;
      }
      n++;
    }
    return block.end();
  }

  static boolean isNarrationEscape(char c) {
    return c == '[' || c == ']' || c == '\\' || c == '/' || c == '`';
  }
}
