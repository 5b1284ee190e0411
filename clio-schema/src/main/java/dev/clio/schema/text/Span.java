package dev.clio.schema.text;

import com.google.common.base.Preconditions;

/**
 * A stretch of a text, in UTF-16 offsets from 0.
 *
 * @param start where it begins
 * @param end where it ends, exclusive; equal to the start where it is only a place
 */
public record Span(int start, int end) {

  /**
   * Checks the order.
   *
   * @param start where it begins
   * @param end where it ends, exclusive; equal to the start where it is only a place
   */
  public Span {
    Preconditions.checkArgument(
        start >= 0 && end >= start,
        "span: expected 0 <= start <= end, but was %s to %s",
        start,
        end);
  }

  /**
   * Returns the place at an offset.
   *
   * @param offset a UTF-16 offset
   * @return the empty span there
   */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /**
   * Returns this span in a text that has more before it.
   *
   * @param by how much more, in UTF-16 units; negative for less
   * @return the span of the same characters
   */
  public Span movedBy(int by) {
    return by == 0 ? this : new Span(start + by, end + by);
  }

  /**
   * Returns how long it is.
   *
   * @return UTF-16 units
   */
  public int length() {
    return end - start;
  }
}
