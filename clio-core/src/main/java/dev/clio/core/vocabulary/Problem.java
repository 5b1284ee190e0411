package dev.clio.core.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * Why a value does not fit a type.
 *
 * @param kind what kind of mistake it is
 * @param found what was found, in words that follow "but"
 * @param start where in the value's text the mistake begins, a UTF-16 offset
 * @param end where it ends, exclusive
 * @param mend a value that fits, if one can be known
 */
public record Problem(Kind kind, String found, int start, int end, Optional<Mend> mend) {

  /** The kinds of mistakes. */
  public enum Kind {
    /** Not of the type at all. */
    WRONG_TYPE,
    /** Of the type, but too small or too great. */
    OUT_OF_RANGE,
    /** None of the words that are allowed. */
    NOT_ONE_OF,
    /** Too many characters. */
    TOO_LONG,
    /** A character that no text may hold. */
    FORBIDDEN_CHARACTER,
    /** The same item twice in a list. */
    REPEATED_ITEM
  }

  /**
   * A value that fits.
   *
   * @param value the text of the value, without quotes
   * @param safe whether it cannot be anything but what was meant
   */
  public record Mend(String value, boolean safe) {}

  /**
   * Returns the problem that a whole text has.
   *
   * @param kind what kind of mistake it is
   * @param text the text
   * @return the problem, whose span is the text's, without a mend
   */
  public static Problem of(Kind kind, String text) {
    return of(kind, text, Optional.empty());
  }

  static Problem of(Kind kind, String text, Optional<Mend> mend) {
    return new Problem(
        kind, text.isEmpty() ? "it is empty" : "was " + quote(text), 0, text.length(), mend);
  }

  /**
   * Returns the problem that a whole value of plain data has.
   *
   * @param kind what kind of mistake it is
   * @param data the value
   * @return the problem, without a place and a mend
   */
  public static Problem ofData(Kind kind, Object data) {
    String found =
        data instanceof String text
            ? text.isEmpty() ? "it is empty" : "was " + quote(text)
            : data instanceof List<?> list
                ? list.isEmpty() ? "it is empty" : "was a list"
                : "was " + data;
    return new Problem(kind, found, 0, 0, Optional.empty());
  }

  /**
   * Returns a text as messages show it.
   *
   * @param text any text
   * @return the text in quotes, cut if it is long
   */
  public static String quote(String text) {
    int limit = 60;
    String cut =
        text.length() <= limit
            ? text
            : text.substring(
                    0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit)
                + "…";
    return '"' + cut + '"';
  }
}
