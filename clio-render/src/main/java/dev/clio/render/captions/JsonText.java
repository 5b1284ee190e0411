package dev.clio.render.captions;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;

/** Writes JSON, value by value. Not thread-safe. */
final class JsonText {

  private final StringBuilder json = new StringBuilder();
  private boolean first = true;

  @CanIgnoreReturnValue
  JsonText object() {
    return open('{');
  }

  @CanIgnoreReturnValue
  JsonText endObject() {
    return close('}');
  }

  @CanIgnoreReturnValue
  JsonText array() {
    return open('[');
  }

  @CanIgnoreReturnValue
  JsonText endArray() {
    return close(']');
  }

  @CanIgnoreReturnValue
  JsonText key(String key) {
    separate();
    quote(key);
    json.append(':');
    first = true;
    return this;
  }

  @CanIgnoreReturnValue
  JsonText value(String text) {
    separate();
    quote(text);
    return this;
  }

  @CanIgnoreReturnValue
  JsonText value(long number) {
    separate();
    json.append(number);
    return this;
  }

  @CanIgnoreReturnValue
  JsonText value(boolean truth) {
    separate();
    json.append(truth);
    return this;
  }

  /** Writes a number with at most so many decimals, and none that say nothing. */
  @CanIgnoreReturnValue
  JsonText value(double number, int decimals) {
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

  /** Breaks the line before the next value. */
  @CanIgnoreReturnValue
  JsonText onNewLine() {
    separate();
    first = true;
    return line();
  }

  @CanIgnoreReturnValue
  JsonText line() {
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
