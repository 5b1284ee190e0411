package dev.clio.schema.diagnostic;

import com.google.common.base.Preconditions;
import dev.clio.schema.text.Span;
import java.util.List;

/**
 * A change of a text.
 *
 * @param span what is replaced; empty where something is put in
 * @param text what stands there instead
 */
public record Edit(Span span, String text) {

  /**
   * Returns a text with changes made, all at once.
   *
   * @param text any text
   * @param edits the changes, in the order of the text and not overlapping
   * @return the changed text
   * @throws IllegalArgumentException if the changes overlap, are out of order or out of the text
   */
  public static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    for (Edit edit : edits) {
      Preconditions.checkArgument(
          edit.span.start() >= at && edit.span.end() <= text.length(),
          "edits: expected changes in order, between %s and %s, but was %s",
          at,
          text.length(),
          edit);
      out.append(text, at, edit.span.start()).append(edit.text);
      at = edit.span.end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
