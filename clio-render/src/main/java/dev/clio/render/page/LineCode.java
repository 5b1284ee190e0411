package dev.clio.render.page;

/**
 * Lines as text: whole numbers in base 45, the lowest digit first, each digit one printable
 * character of ASCII that needs no escape in JSON or HTML; digits that others follow are written 45
 * higher. Most steps of an outline take one or two characters.
 */
final class LineCode {

  /** Characters that JSON or HTML would read as something else. */
  private static final String LEFT_OUT = "\"\\<>";

  private static final int BASE = 45;
  private static final String DIGITS = digits();

  private final StringBuilder out = new StringBuilder();

  private static String digits() {
    StringBuilder digits = new StringBuilder();
    for (char c = '!'; digits.length() < 2 * BASE; c++) {
      if (LEFT_OUT.indexOf(c) < 0) {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /**
   * Returns all characters that a code is made of, by their value, for what reads it.
   *
   * @return 90 characters, the first half for last digits
   */
  static String alphabet() {
    return DIGITS;
  }

  /**
   * Adds a number.
   *
   * @param number 0 or more
   */
  LineCode count(long number) {
    long rest = number;
    while (rest >= BASE) {
      out.append(DIGITS.charAt(BASE + (int) (rest % BASE)));
      rest /= BASE;
    }
    out.append(DIGITS.charAt((int) rest));
    return this;
  }

  /**
   * Adds a number that may be negative: twice its amount, less one if it is.
   *
   * @param number any
   */
  LineCode step(long number) {
    return count(number < 0 ? -2 * number - 1 : 2 * number);
  }

  String text() {
    return out.toString();
  }
}
