package dev.clio.schema.syntax;

import dev.clio.core.model.Names;
import dev.clio.core.value.Texts;

/** How the characters of a text are looked at. Every look is counted, so that tests can see it. */
final class Characters {

  /** What stands where the text has ended; it is in no text that is looked at by kind. */
  static final char NONE = '\0';

  final String text;
  final int end;

  /** Whether more text may come after the end. */
  final boolean isOpen;

  /** Whether something was looked for where the text had ended, so that more text could matter. */
  boolean ranOut;

  /** How many characters were passed, by any look at them. */
  long steps;

  Characters(String text, int end) {
    this(text, end, false);
  }

  Characters(String text, int end, boolean isOpen) {
    this.text = text;
    this.end = end;
    this.isOpen = isOpen;
  }

  /** Returns whether there is a character; every look for the end of the text goes through here. */
  boolean has(int offset) {
    if (offset < end) {
      return true;
    }
    ranOut = true;
    return false;
  }

  /** Returns whether nothing that was looked at could be other with more text. */
  boolean isCertain() {
    return !(isOpen && ranOut);
  }

  char at(int offset) {
    return has(offset) ? text.charAt(offset) : NONE;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns whether the text ends there, or a line. */
  boolean isLineEnd(int offset) {
    return !has(offset) || isBreak(text.charAt(offset));
  }

  boolean isSpace(int offset) {
    return offset >= 0 && has(offset) && Texts.isWhiteSpace(text.charAt(offset));
  }

  /** Returns where the line after a line break begins. */
  int afterBreak(int offset) {
    return text.charAt(offset) == '\r' && at(offset + 1) == '\n' ? offset + 2 : offset + 1;
  }

  /** Returns where white space ends, or the line. */
  int skipBlanks(int offset) {
    int i = offset;
    while (has(i) && !isBreak(text.charAt(i)) && Texts.isWhiteSpace(text.charAt(i))) {
      i++;
    }
    steps += i - offset;
    return i;
  }

  /** Returns where the line ends. */
  int lineEnd(int offset) {
    int i = offset;
    while (has(i) && !isBreak(text.charAt(i))) {
      i++;
    }
    steps += i - offset;
    return i;
  }

  /** Returns where layout space before an offset begins. */
  int trimLayout(int start, int offset) {
    int i = offset;
    while (i > start && Texts.isLayout(text.charAt(i - 1))) {
      i--;
    }
    steps += offset - i;
    return i;
  }

  /** Returns where white space before an offset begins. */
  int trimSpace(int start, int offset) {
    int i = offset;
    while (i > start && Texts.isWhiteSpace(text.charAt(i - 1))) {
      i--;
    }
    steps += offset - i;
    return i;
  }

  /** Returns where a segment of a name ends, or the offset itself if there is none. */
  int segmentEnd(int offset) {
    int i = offset;
    if (has(i) && Names.isLetter(text.charAt(i))) {
      i++;
      while (has(i) && Names.isPart(text.charAt(i))) {
        i++;
      }
    }
    steps += i - offset;
    return i;
  }

  /**
   * Returns where the segments of a name end, with dots between, or the offset if there is none.
   */
  int dottedEnd(int offset) {
    int i = segmentEnd(offset);
    while (i > offset && at(i) == '.') {
      int next = segmentEnd(i + 1);
      if (next == i + 1) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /**
   * Returns where the name of a directive ends that starts at a bracket, or -1 if no directive
   * starts there. That the bracket is not escaped is for the caller to know.
   */
  int startAt(int bracket) {
    int i = bracket + 1;
    boolean dotted = false;
    while (true) {
      int segment = segmentEnd(i);
      if (segment == i) {
        return -1;
      }
      i = segment;
      if (at(i) != '.') {
        break;
      }
      dotted = true;
      i++;
    }
    return dotted && (!has(i) || text.charAt(i) == ']' || isSpace(i)) ? i : -1;
  }

  /** Returns whether a directive starts at a bracket, which may be escaped. */
  boolean isStart(int bracket) {
    int i = bracket;
    while (i > 0 && text.charAt(i - 1) == '\\') {
      i--;
    }
    steps += bracket - i;
    return ((bracket - i) & 1) == 0 && startAt(bracket) >= 0;
  }

  /** Returns whether a line that begins there begins with a fence. */
  boolean isFence(int lineStart) {
    return at(lineStart) == '`' && at(lineStart + 1) == '`' && at(lineStart + 2) == '`';
  }

  boolean isSlashes(int offset) {
    return at(offset) == '/' && at(offset + 1) == '/';
  }

  /** Returns where a fence ends that begins at an offset: with its line, or before a start. */
  int fenceEnd(int offset) {
    int i = offset;
    while (!isLineEnd(i)) {
      char c = text.charAt(i);
      if (c == '\\' && !isLineEnd(i + 1)) {
        i++;
      } else if (c == '[' && startAt(i) >= 0) {
        break;
      }
      i++;
    }
    i = Math.min(i, end);
    steps += i - offset;
    return i;
  }

  /** Returns where the first line begins that is no fence, of those from a line on. */
  int afterFences(int lineStart) {
    int line = lineStart;
    while (isFence(line)) {
      int fence = fenceEnd(line);
      if (fence >= end || !isLineEnd(fence)) {
        return line;
      }
      line = afterBreak(fence);
    }
    return line;
  }

  /** Returns where a line of three hyphens ends, or -1 if the line that begins there is none. */
  int ruleEnd(int lineStart) {
    if (at(lineStart) != '-' || at(lineStart + 1) != '-' || at(lineStart + 2) != '-') {
      return -1;
    }
    int i = lineStart + 3;
    while (at(i) == ' ' || at(i) == '\t') {
      i++;
    }
    steps += i - lineStart;
    return isLineEnd(i) ? i : -1;
  }
}
