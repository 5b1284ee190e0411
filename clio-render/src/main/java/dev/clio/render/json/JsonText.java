package dev.clio.render.json;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** Writes JSON, value by value; as {@link Json} does. Not thread-safe. */
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
    json.append(Json.string(key));
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
    json.append(Json.string(text));
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
    json.append(Json.number(number, decimals));
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
}
