package dev.clio.schema.bind;

import dev.clio.schema.text.Span;

/**
 * An attribute that is there.
 *
 * @param written what it is called there; empty for a value without a name
 * @param span where its name stands, or its value if it has none
 * @param whole where all of it stands
 */
public record Given(String written, Span span, Span whole) {

  /** Returns what messages call it. */
  String shown() {
    return written.isEmpty() ? "a value without a name" : written;
  }
}
