package dev.clio.schema.json;

import com.google.common.base.Preconditions;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.value.Numbers;
import java.util.BitSet;

/**
 * Writes JSON, in one line or indented. What can't be seen in a text, or would change how it looks,
 * is escaped, so that every string of Java comes back. Not thread-safe.
 */
public final class JsonWriter {

  private final StringBuilder out = new StringBuilder();
  private final boolean isIndented;
  private final BitSet arrays = new BitSet();
  private int depth;
  private boolean isFirst = true;
  private boolean isNamed;

  private JsonWriter(boolean isIndented) {
    this.isIndented = isIndented;
  }

  /**
   * Returns a writer of indented JSON.
   *
   * @return the writer, which puts each value on a line of its own
   */
  public static JsonWriter indented() {
    return new JsonWriter(true);
  }

  /**
   * Returns a writer of JSON in one line.
   *
   * @return the writer
   */
  public static JsonWriter inOneLine() {
    return new JsonWriter(false);
  }

  /**
   * Returns a string as JSON writes it.
   *
   * @param text any string
   * @return it in quotes, with escapes
   */
  public static String quote(String text) {
    return inOneLine().value(text).toString();
  }

  /**
   * Begins an object.
   *
   * @return this writer
   */
  @CanIgnoreReturnValue
  public JsonWriter beginObject() {
    return begin('{', false);
  }

  /**
   * Ends the object that was begun last.
   *
   * @return this writer
   */
  @CanIgnoreReturnValue
  public JsonWriter endObject() {
    return end('}', false);
  }

  /**
   * Begins an array.
   *
   * @return this writer
   */
  @CanIgnoreReturnValue
  public JsonWriter beginArray() {
    return begin('[', true);
  }

  /**
   * Ends the array that was begun last.
   *
   * @return this writer
   */
  @CanIgnoreReturnValue
  public JsonWriter endArray() {
    return end(']', true);
  }

  /**
   * Writes the name of the next value of an object.
   *
   * @param name the name
   * @return this writer
   */
  @CanIgnoreReturnValue
  public JsonWriter name(String name) {
    Preconditions.checkState(
        depth > 0 && !arrays.get(depth) && !isNamed, "name: expected in an object, before a value");
    separate();
    string(name);
    out.append(": ");
    isNamed = true;
    return this;
  }

  /**
   * Writes a string.
   *
   * @param value any string
   * @return this writer
   */
  @CanIgnoreReturnValue
  public JsonWriter value(String value) {
    before();
    string(value);
    return this;
  }

  /**
   * Writes a whole number.
   *
   * @param value the number
   * @return this writer
   */
  @CanIgnoreReturnValue
  public JsonWriter value(long value) {
    before();
    out.append(value);
    return this;
  }

  /**
   * Writes a number in its canonical form.
   *
   * @param value a finite number
   * @return this writer
   */
  @CanIgnoreReturnValue
  public JsonWriter value(double value) {
    before();
    out.append(Numbers.print(value));
    return this;
  }

  /**
   * Writes a boolean.
   *
   * @param value true or false
   * @return this writer
   */
  @CanIgnoreReturnValue
  public JsonWriter value(boolean value) {
    before();
    out.append(value);
    return this;
  }

  /**
   * Writes plain data.
   *
   * @param data a string, boolean, number (whole ones as such) or an iterable of such
   * @return this writer
   * @throws IllegalArgumentException if it is something else
   */
  @CanIgnoreReturnValue
  public JsonWriter data(Object data) {
    if (data instanceof String text) {
      value(text);
    } else if (data instanceof Boolean truth) {
      value((boolean) truth);
    } else if (data instanceof Long || data instanceof Integer) {
      value(((Number) data).longValue());
    } else if (data instanceof Number number) {
      value(number.doubleValue());
    } else if (data instanceof Iterable<?> items) {
      beginArray();
      for (Object item : items) {
        data(item);
      }
      endArray();
    } else {
      throw new IllegalArgumentException(
          "data: expected a string, boolean, number or iterable, but was " + data.getClass());
    }
    return this;
  }

  /** Returns what was written so far. */
  @Override
  public String toString() {
    return out.toString();
  }

  private JsonWriter begin(char bracket, boolean isArray) {
    before();
    out.append(bracket);
    arrays.set(++depth, isArray);
    isFirst = true;
    return this;
  }

  private JsonWriter end(char bracket, boolean isArray) {
    Preconditions.checkState(
        depth > 0 && arrays.get(depth) == isArray && !isNamed,
        "end: expected after a value of what was begun");
    depth--;
    if (!isFirst) {
      line();
    }
    out.append(bracket);
    isFirst = false;
    return this;
  }

  private void before() {
    if (isNamed) {
      isNamed = false;
    } else {
      Preconditions.checkState(
          depth == 0 ? out.length() == 0 : arrays.get(depth), "value: expected a name before it");
      separate();
    }
  }

  private void separate() {
    if (depth == 0) {
      return;
    }
    if (!isFirst) {
      out.append(isIndented ? "," : ", ");
    }
    isFirst = false;
    line();
  }

  private void line() {
    if (isIndented) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        character(c);
      }
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isRaw(c)) {
          out.append(c);
        } else {
          out.append(String.format("\\u%04x", (int) c));
        }
      }
    }
  }

  private static boolean isRaw(char c) {
    return (c >= ' ' && c < 0x7f)
        || (c >= 0xa0
            && !Character.isSurrogate(c)
            && c != 0x2028
            && c != 0x2029
            && c != 0xfeff
            && !(c >= 0x202a && c <= 0x202e)
            && !(c >= 0x2066 && c <= 0x2069));
  }
}
