package dev.clio.core.model;

import com.google.common.base.Preconditions;
import dev.clio.core.value.Texts;
import org.immutables.value.Value;

/** A line that is for the script's authors only. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Comment extends Element permits ImmutableComment {

  /**
   * Returns the comment of a text, without the layout space at its end.
   *
   * @param text the text, without the slashes and the space after them
   * @return the comment
   * @throws IllegalArgumentException if the text has more than one line
   */
  static Comment of(String text) {
    int end = text.length();
    while (end > 0 && Texts.isLayout(text.charAt(end - 1))) {
      end--;
    }
    return ImmutableComment.builder().text(text.substring(0, end)).build();
  }

  /**
   * Returns the text.
   *
   * @return what follows the slashes and one space; may be empty
   */
  String text();

  /** Checks that it is one line. */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(
        text().indexOf('\n') < 0 && text().indexOf('\r') < 0,
        "comment: expected one line, but there is a line break in \"%s\"",
        text());
  }
}
