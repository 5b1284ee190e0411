package dev.clio.core.model;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** What directives and attributes may be called. */
public final class Names {

  /** Words that no attribute of a definition is called, because the JSON form uses them. */
  public static final Set<String> RESERVED =
      ImmutableSet.of("directive", "narration", "comment", "values");

  private Names() {}

  /**
   * Returns whether a text is a segment: a letter, then letters, digits, {@code _} and {@code -},
   * all ASCII.
   *
   * @param text any text
   * @return whether it is one
   */
  public static boolean isSegment(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!isPart(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a text is the name of a directive: segments with dots between, at least two.
   *
   * @param text any text
   * @return whether it is one
   */
  public static boolean isDirective(String text) {
    boolean dotted = false;
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (first ? !isLetter(c) : !isPart(c) && c != '.') {
        return false;
      }
      first = c == '.';
      dotted |= first;
    }
    return dotted && !first;
  }

  /**
   * Returns whether a character may begin a segment.
   *
   * @param c the character
   * @return whether it is an ASCII letter
   */
  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * Returns whether a character may stand in a segment after its first.
   *
   * @param c the character
   * @return whether it is an ASCII letter or digit, an underscore or a hyphen
   */
  public static boolean isPart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
  }
}
