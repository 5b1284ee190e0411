package dev.clio.render.json;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.StringJoiner;

/**
 * Values as JSON without a space. It may stand in a script element: {@code <} and {@code >} never
 * appear in it.
 */
public final class Json {

  private Json() {}

  /**
   * Returns a number, rounded.
   *
   * @param value a finite number
   * @param decimals how many at most
   * @return it without decimals that say nothing
   */
  public static String number(double value, int decimals) {
    Preconditions.checkArgument(
        Double.isFinite(value), "number: expected a finite one, but was %s", value);
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /**
   * Returns a number of px or milliseconds, rounded to hundredths.
   *
   * @param value a finite number
   * @return it without decimals that say nothing
   */
  public static String number(double value) {
    return number(value, 2);
  }

  /**
   * Returns a string.
   *
   * @param text any text
   * @return it in quotes, with escapes
   */
  public static String string(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c == 0x7f || c == '<' || c == '>' || c == 0x2028 || c == 0x2029) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /**
   * Returns an array.
   *
   * @param values JSON, or whole numbers
   * @return the values in brackets
   */
  public static String array(Object... values) {
    StringJoiner out = new StringJoiner(",", "[", "]");
    for (Object value : values) {
      out.add(value.toString());
    }
    return out.toString();
  }
}
