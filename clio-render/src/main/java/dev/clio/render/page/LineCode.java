package dev.clio.render.page;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Lines as text: whole numbers, the lowest digit first, each digit one printable character of ASCII
 * that needs no escape in JSON or HTML. The last digit of a number is 0 to 73; one that others
 * follow is 74 to 89, and weighs a sixteenth of the next. Most steps of an outline take one or two
 * characters.
 */
final class LineCode {

  /** Characters that JSON or HTML would read as something else. */
  private static final String LEFT_OUT = "\"\\<>";

  /** Most steps are short: many digits end a number, and few say that it goes on. */
  private static final int ENDS = 74;

  private static final int GOES_ON = 16;

  private static final String DIGITS = digits();

  private final StringBuilder out = new StringBuilder();

  private static String digits() {
    StringBuilder digits = new StringBuilder();
    for (char c = '!'; digits.length() < ENDS + GOES_ON; c++) {
      if (LEFT_OUT.indexOf(c) < 0) {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /**
   * Returns all characters that a code is made of, by their value, for what reads it.
   *
   * @return those that end a number, then those that say that it goes on
   */
  static List<String> alphabet() {
    return ImmutableList.of(DIGITS.substring(0, ENDS), DIGITS.substring(ENDS));
  }

  /**
   * Adds a number.
   *
   * @param number 0 or more
   */
  LineCode count(long number) {
    long rest = number;
    while (rest >= ENDS) {
      rest -= ENDS;
      out.append(DIGITS.charAt(ENDS + (int) (rest % GOES_ON)));
      rest /= GOES_ON;
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
