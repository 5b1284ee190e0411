package dev.clio.core.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as Stagehand reads and writes them. */
public final class Numbers {

  private static final double[] POWERS_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };
  private static final long EXACT = 1L << 53;

  private Numbers() {}

  /**
   * Returns the number that a text is, by JSON's grammar (RFC 8259, section 6).
   *
   * @param text any text
   * @return the number, finite and never a negative zero; null if the text is none, or too large
   */
  public static @Nullable Double parse(String text) {
    int i = 0;
    int end = text.length();
    boolean negative = i < end && text.charAt(i) == '-';
    if (negative) {
      i++;
    }
    int firstDigit = i;
    long digits = 0;
    int significant = 0;
    while (i < end && isDigit(text.charAt(i))) {
      digits = digits * 10 + (text.charAt(i++) - '0');
      significant++;
    }
    if (i == firstDigit || (text.charAt(firstDigit) == '0' && i > firstDigit + 1)) {
      return null;
    }
    int decimals = 0;
    if (i < end && text.charAt(i) == '.') {
      int first = ++i;
      while (i < end && isDigit(text.charAt(i))) {
        digits = digits * 10 + (text.charAt(i++) - '0');
        significant++;
      }
      decimals = i - first;
      if (decimals == 0) {
        return null;
      }
    }
    boolean exponent = i < end && (text.charAt(i) == 'e' || text.charAt(i) == 'E');
    if (exponent) {
      i++;
      if (i < end && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
        i++;
      }
      int first = i;
      while (i < end && isDigit(text.charAt(i))) {
        i++;
      }
      if (i == first) {
        return null;
      }
    }
    if (i < end) {
      return null;
    }
    // Both operands are exact as doubles, so their quotient is the nearest double.
    double value =
        !exponent && significant <= 18 && digits <= EXACT && decimals < POWERS_OF_TEN.length
            ? (negative ? -digits : digits) / POWERS_OF_TEN[decimals]
            : Double.parseDouble(text);
    return Double.isInfinite(value) ? null : (Double) (value + 0.0);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Returns a number as ECMAScript writes it (ECMA-262, Number::toString), the shortest text that
   * reads back, but with at least one decimal.
   *
   * @param value a finite number
   * @return for example {@code 45.0}, {@code 131.873} or {@code 1.0e-7}
   * @throws IllegalArgumentException if the number is not finite
   */
  public static String print(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("number: expected a finite one, but was " + value);
    }
    if (value == 0) {
      return "0.0";
    }
    String sign = value < 0 ? "-" : "";
    double size = Math.abs(value);
    for (int decimals = 0; decimals <= 9 && size >= 1e-6; decimals++) {
      long whole = Math.round(size * POWERS_OF_TEN[decimals]);
      // A decimal of at most 15 digits that reads back is the only such one, so the shortest.
      if (whole < 1_000_000_000_000_000L && whole / POWERS_OF_TEN[decimals] == size) {
        return sign + plain(whole, decimals);
      }
    }
    BigDecimal shortest = shortest(size);
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    if (point > 21 || point < -5) {
      int exponent = point - 1;
      String tail = digits.length() == 1 ? "0" : digits.substring(1);
      return sign + digits.charAt(0) + '.' + tail + 'e' + (exponent < 0 ? "" : "+") + exponent;
    }
    if (point <= 0) {
      return sign + "0." + "0".repeat(-point) + digits;
    }
    if (point >= digits.length()) {
      return sign + digits + "0".repeat(point - digits.length()) + ".0";
    }
    return sign + digits.substring(0, point) + '.' + digits.substring(point);
  }

  /** Returns a decimal with at least one digit after its point. */
  private static String plain(long whole, int decimals) {
    long unit = (long) POWERS_OF_TEN[decimals];
    String fraction = Long.toString(whole % unit);
    return whole / unit + "." + "0".repeat(Math.max(0, decimals - fraction.length())) + fraction;
  }

  /** Returns the shortest decimal that reads back as the value, of those the nearest. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int precision = 1; precision < 17; precision++) {
      BigDecimal nearest = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (nearest.doubleValue() == value) {
        return nearest.stripTrailingZeros();
      }
      // Below a power of two the doubles lie closer: a decimal above may read back all the same.
      BigDecimal above = exact.round(new MathContext(precision, RoundingMode.UP));
      if (above.doubleValue() == value) {
        return above.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }
}
