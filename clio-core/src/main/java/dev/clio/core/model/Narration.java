package dev.clio.core.model;

import com.google.common.base.Preconditions;
import dev.clio.core.value.Texts;
import org.immutables.value.Value;

/**
 * A block of text that is spoken. Its layout space is normal: runs of it are one space, and there
 * is none at its ends. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Narration extends Element permits ImmutableNarration {

  /**
   * Returns the narration of a text, whose layout space is made normal. A character that no text
   * may hold ({@link Texts#firstForbidden}) is kept, so that no author's text is lost; the gate
   * refuses it.
   *
   * @param text the words
   * @return the narration
   * @throws IllegalArgumentException if the text is only white space
   */
  static Narration of(String text) {
    return ImmutableNarration.builder().text(normalize(text)).build();
  }

  /**
   * Returns the words.
   *
   * @return at least one character that is no white space; layout space only as single spaces
   */
  String text();

  /** Checks that there is something to say. */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(
        !Texts.isBlank(text()), "narration: expected words, but there is only white space");
  }

  private static String normalize(String text) {
    int i = 0;
    // Most text is normal already.
    boolean spaceBefore = true;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Texts.isLayout(c) && (spaceBefore || c != ' ')) {
        break;
      }
      spaceBefore = c == ' ';
    }
    if (i == text.length() && !spaceBefore) {
      return text;
    }
    StringBuilder normal = new StringBuilder(text.length());
    boolean space = false;
    for (i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Texts.isLayout(c)) {
        space = true;
      } else {
        if (space && normal.length() > 0) {
          normal.append(' ');
        }
        space = false;
        normal.append(c);
      }
    }
    return normal.toString();
  }
}
