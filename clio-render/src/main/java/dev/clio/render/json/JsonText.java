package dev.clio.render.json;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;

/** Writes JSON, value by value; {@code <} never appears in it. Not thread-safe. */
public final class JsonText {

  /** Begins with nothing. */
  public JsonText() {}

  private final StringBuilder json = new StringBuilder();
  private boolean first = true;

  /**
   * Begins an object.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public JsonText object() {
    return open('{');
  }

  /**
   * Ends an object.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public JsonText endObject() {
    return close('}');
  }

  /**
   * Begins an array.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public JsonText array() {
    return open('[');
  }

  /**
   * Ends an array.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public JsonText endArray() {
    return close(']');
  }

  /**
   * Writes the key of the next value.
   *
   * @param key the key
   * @return this
   */
  @CanIgnoreReturnValue
  public JsonText key(String key) {
    separate();
    quote(key);
    json.append(':');
    first = true;
    return this;
  }

  /**
   * Writes a text.
   *
   * @param text any text
   * @return this
   */
  @CanIgnoreReturnValue
  public JsonText value(String text) {
    separate();
    quote(text);
    return this;
  }

  /**
   * Writes a whole number.
   *
   * @param number the number
   * @return this
   */
  @CanIgnoreReturnValue
  public JsonText value(long number) {
    separate();
    json.append(number);
    return this;
  }

  /**
   * Writes true or false.
   *
   * @param truth which
   * @return this
   */
  @CanIgnoreReturnValue
  public JsonText value(boolean truth) {
    separate();
    json.append(truth);
    return this;
  }

  /**
   * Writes a number with at most so many decimals, and none that say nothing.
   *
   * @param number a finite number
   * @param decimals 0 to 15
   * @return this
   */
  @CanIgnoreReturnValue
  public JsonText value(double number, int decimals) {
    separate();
    double power = Math.pow(10, decimals);
    double rounded = Math.rint(number * power) / power + 0.0;
    if (rounded == Math.rint(rounded)) {
      json.append((long) rounded);
    } else {
      String text = String.format(Locale.ROOT, "%." + decimals + "f", rounded);
      json.append(text.replaceFirst("0+$", ""));
    }
    return this;
  }

  /**
   * Breaks the line before the next value.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public JsonText onNewLine() {
    separate();
    first = true;
    return line();
  }

  /**
   * Breaks the line.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public JsonText line() {
    json.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return json.toString();
  }

  @CanIgnoreReturnValue
  private JsonText open(char bracket) {
    separate();
    json.append(bracket);
    first = true;
    return this;
  }

  @CanIgnoreReturnValue
  private JsonText close(char bracket) {
    json.append(bracket);
    first = false;
    return this;
  }

  private void separate() {
    if (!first) {
      json.append(',');
    }
    first = false;
  }

  private void quote(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c == '\n') {
        json.append("\\n");
      } else if (c < ' ' || c == 0x7f || c == '<' || c == 0x2028 || c == 0x2029) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
