package dev.clio.schema.diagnostic;

import dev.clio.schema.text.Span;

/** Says that bytes are no text. */
public final class Undecodable {

  private Undecodable() {}

  /**
   * Returns the diagnostic of bytes that are not UTF-8.
   *
   * @param bad the first byte that is wrong
   * @param index how many bytes come before it
   * @param span where in the text it would stand
   * @return the diagnostic
   */
  public static Diagnostic at(byte bad, long index, Span span) {
    return Diagnostic.of(
        Code.NOT_UTF8,
        span,
        String.format(
            "expected UTF-8, but the byte 0x%02x at %s is none; save the file as UTF-8",
            bad & 0xff, index));
  }
}
