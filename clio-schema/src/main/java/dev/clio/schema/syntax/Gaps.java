package dev.clio.schema.syntax;

import dev.clio.core.value.Texts;

/**
 * What stands between the tokens of a directive: white space and fences, and the marks that someone
 * took for separators. Not thread-safe.
 */
final class Gaps {

  private final Characters characters;
  private final String text;

  /** Whether a blank line, a comment line or the end of the text came, where a directive ends. */
  boolean ended;

  /** Whether a fence was passed since {@link #begin}. */
  private boolean sawFence;

  Gaps(Characters characters) {
    this.characters = characters;
    this.text = characters.text;
  }

  /** Forgets the directive before. */
  void begin() {
    ended = false;
    sawFence = false;
  }

  /**
   * Skips white space and fences. Sets {@link #ended} where a directive must end, and then returns
   * the offset of what ends it.
   */
  int skip(int from) {
    int i = from;
    while (characters.has(i)) {
      char c = text.charAt(i);
      if (Characters.isBreak(c)) {
        int line = characters.afterBreak(i);
        int content = characters.skipBlanks(line);
        if (characters.isLineEnd(content) || characters.isSlashes(content)) {
          ended = true;
          return i;
        }
        if (characters.isFence(line)) {
          content = characters.fenceEnd(line);
          sawFence = true;
        }
        i = content;
      } else if (Texts.isWhiteSpace(c)) {
        i++;
      } else {
        characters.steps += i - from;
        return i;
      }
    }
    ended = true;
    return i;
  }

  /**
   * Skips white space and fences, and returns the offset of a character, or -1 if another comes.
   */
  int find(int from, char wanted) {
    int at = skip(from);
    boolean found = !ended && text.charAt(at) == wanted;
    ended = false;
    return found ? at : -1;
  }

  /** Reports the fences in a directive; no value spans lines, so every line's beginning counts. */
  void reportFences(int from, int to, Findings findings) {
    if (!sawFence) {
      return;
    }
    int i = from;
    while (i < to) {
      if (!Characters.isBreak(text.charAt(i))) {
        i++;
        continue;
      }
      i = characters.afterBreak(i);
      if (i < to && characters.isFence(i)) {
        int end = characters.fenceEnd(i);
        Fences.report(characters, i, end, findings.isFull(), findings);
        i = end;
      }
    }
    characters.steps += to - from;
  }

  static boolean isComma(char c) {
    return c == ',' || c == '\uff0c';
  }

  /** Returns whether a mark is one that other languages separate by, and bare values hold. */
  static boolean isOtherSeparator(char c) {
    return c == ';' || c == '\uff1b' || c == '\u3001';
  }

  int commasEnd(int offset) {
    int i = offset;
    while (isComma(characters.at(i))) {
      i++;
    }
    characters.steps += i - offset;
    return i;
  }

  /** Returns whether commas that end there separate attributes, rather than belong to a value. */
  boolean separates(int end) {
    return !characters.has(end) || Texts.isWhiteSpace(text.charAt(end)) || isBeforeName(end);
  }

  /** Returns whether a name and its sign begin there. */
  boolean isBeforeName(int offset) {
    int key = characters.segmentEnd(offset);
    return key > offset && characters.at(characters.skipBlanks(key)) == '=';
  }

  /** Returns whether commas that end there stand where an attribute could begin. */
  boolean isStrayComma(int end) {
    return separates(end) || characters.at(end) == ']' || Quotes.isQuote(characters.at(end));
  }

  /** Returns where a value without quotes ends; a brace that closes all is no part of it. */
  int bareEnd(int at, boolean braced) {
    int end = bareEnd(at);
    return braced && end - 1 > at && text.charAt(end - 1) == '}' && isAfterAll(end) ? end - 1 : end;
  }

  private boolean isAfterAll(int offset) {
    return !characters.has(offset)
        || text.charAt(offset) == ']'
        || Texts.isWhiteSpace(text.charAt(offset));
  }

  private int bareEnd(int at) {
    int i = at;
    while (characters.has(i)) {
      char c = text.charAt(i);
      if (c == '"' || c == '[' || c == ']' || c == '=' || Texts.isWhiteSpace(c)) {
        break;
      }
      if (isComma(c)) {
        int end = commasEnd(i);
        if (separates(end) || characters.at(end) == '"') {
          break;
        }
        i = end;
      } else if (isOtherSeparator(c) && i > at && isBeforeName(i + 1)) {
        break;
      } else {
        i++;
      }
    }
    characters.steps += i - at;
    return i;
  }

  /** Returns whether a name that ends there is followed by a colon in place of an equals sign. */
  boolean isColon(int keyEnd, int wordEnd) {
    if (characters.at(keyEnd) != ':') {
      return false;
    }
    int next = keyEnd + 1;
    return next == wordEnd
        ? characters.isSpace(next) || characters.at(next) == '"' || characters.at(next) == '='
        : Quotes.isQuote(characters.at(next));
  }

  /** Returns whether no value begins there, but what follows one. */
  boolean isNoValue(int at) {
    char c = text.charAt(at);
    if (c == ']' || c == '[' || c == '=') {
      return true;
    }
    if (isComma(c)) {
      return isStrayComma(commasEnd(at));
    }
    // A word with an equals sign after it is the next name.
    int keyEnd = characters.segmentEnd(at);
    return keyEnd > at && find(keyEnd, '=') >= 0;
  }
}
