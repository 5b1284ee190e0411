package dev.clio.schema.syntax;

import dev.clio.core.value.Texts;

/** The quotes that authors use, and where values in them end. Not thread-safe. */
final class Quotes {

  private static final String DOUBLE_QUOTES =
      "\u201c\u201d\u201e\u201f\uff02\u00ab\u00bb\u301d\u301e\u301f";
  private static final String SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b\uff07";

  private final Characters characters;
  private final String text;

  /** No single quote closes a value that begins before this offset and after that of its search. */
  private int noSingleQuoteBefore = -1;

  /** The single quote whose end was searched last, and its end. */
  private int searchedSingleQuote = -1;

  private int foundSingleQuote;

  Quotes(Characters characters) {
    this.characters = characters;
    this.text = characters.text;
  }

  /** Returns whether a character is a double quote that is not straight. */
  static boolean isDouble(char c) {
    return c >= 0xab && DOUBLE_QUOTES.indexOf(c) >= 0;
  }

  /** Returns whether a character is a single quote of any kind. */
  static boolean isSingle(char c) {
    return (c == '\'' || c >= 0x2018) && SINGLE_QUOTES.indexOf(c) >= 0;
  }

  /** Returns whether a character is any quote. */
  static boolean isQuote(char c) {
    return c == '"' || isDouble(c) || isSingle(c);
  }

  /** Returns whether a value begins there with a quote that should be a straight double one. */
  boolean isWrong(int offset) {
    char c = characters.at(offset);
    return isDouble(c) || (isSingle(c) && singleEnd(offset) >= 0);
  }

  /** Returns whether a value that ends there is well apart from what follows. */
  boolean isApart(int offset) {
    if (!characters.has(offset)) {
      return true;
    }
    char c = text.charAt(offset);
    return c == ']' || c == ',' || c == '\uff0c' || Texts.isWhiteSpace(c);
  }

  /**
   * Returns where a value in single quotes ends: before white space or a bracket; -1 if nowhere.
   */
  int singleEnd(int quote) {
    if (quote < noSingleQuoteBefore) {
      return -1;
    }
    if (quote != searchedSingleQuote) {
      searchedSingleQuote = quote;
      foundSingleQuote = findSingle(quote);
    }
    return foundSingleQuote;
  }

  private int findSingle(int quote) {
    int i = quote + 1;
    while (characters.has(i)) {
      char c = text.charAt(i);
      if (Characters.isBreak(c) || (c == '[' && characters.startAt(i) >= 0)) {
        break;
      }
      if (c == '\\' && !characters.isLineEnd(i + 1)) {
        i++;
      } else if (isSingle(c) && isApart(i + 1)) {
        characters.steps += i - quote;
        return i;
      }
      i++;
    }
    characters.steps += i - quote;
    noSingleQuoteBefore = i;
    return -1;
  }

  private static boolean isPair(char opening, char closing) {
    return opening == '"'
        ? closing == '"'
        : isDouble(opening) ? isDouble(closing) : isSingle(closing);
  }

  /** Returns where a name ends that stands in quotes at an offset, before its sign; or -1. */
  int quotedNameEnd(int quote) {
    int end = characters.segmentEnd(quote + 1);
    if (end == quote + 1 || !isPair(text.charAt(quote), characters.at(end))) {
      return -1;
    }
    int sign = characters.skipBlanks(end + 1);
    return characters.at(sign) == '=' || characters.at(sign) == ':' ? end : -1;
  }

  /** Returns where a number or a colour ends that begins there, or the offset if there is none. */
  int numberEnd(int start, int limit) {
    int i = start;
    if (characters.at(i) == '#') {
      i++;
      int digits = i;
      while (i < limit && i < digits + 6 && Character.digit(text.charAt(i), 16) >= 0) {
        i++;
      }
      return i - digits == 6 ? i : i - digits >= 3 ? digits + 3 : start;
    }
    if (characters.at(i) == '-') {
      i++;
    }
    int digits = i;
    while (i < limit && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
      i++;
    }
    return i > digits ? i : start;
  }
}
