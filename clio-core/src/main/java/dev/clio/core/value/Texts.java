package dev.clio.core.value;

import com.google.common.base.Preconditions;

/** What a text may hold, and how long it is. */
public final class Texts {

  private Texts() {}

  /**
   * Returns the length of a text as Stagehand counts it.
   *
   * @param text any text
   * @return code points, an unpaired surrogate counting as one
   */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * Returns where a text holds the first character that no text may hold: a control character other
   * than line feed and tab, a bidirectional override or isolate, or an unpaired surrogate.
   *
   * @param text any text
   * @return the UTF-16 offset, or −1 if there is none
   */
  public static int firstForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (isForbidden(c)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns whether a UTF-16 unit that is not part of a surrogate pair may stand in no text.
   *
   * @param c the unit
   * @return whether it is forbidden
   */
  public static boolean isForbidden(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= 0x7f && c <= 0x9f)
        || c == 0x202d
        || c == 0x202e
        || (c >= 0x2066 && c <= 0x2069)
        || Character.isSurrogate(c);
  }

  /**
   * Returns whether a character is layout space: space, tab, a line break or another white-space
   * control (U+000B, U+000C, U+0085).
   *
   * @param c the character
   * @return whether it only lays out
   */
  public static boolean isLayout(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085';
  }

  /**
   * Returns whether a character has Unicode's property White_Space.
   *
   * @param c the character; all of White_Space is in the basic plane
   * @return whether it is white space
   */
  public static boolean isWhiteSpace(char c) {
    return isLayout(c)
        || (c >= 0xa0
            && (c == 0xa0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200a)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202f
                || c == 0x205f
                || c == 0x3000));
  }

  /**
   * Returns whether a text is nothing but white space, or empty.
   *
   * @param text any text
   * @return whether there is nothing to read
   */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isWhiteSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns a character as messages name it.
   *
   * @param codePoint the character
   * @return for example {@code U+202E}
   */
  public static String name(int codePoint) {
    return String.format("U+%04X", codePoint);
  }

  /**
   * Checks a text.
   *
   * @param field what the text is, for the message
   * @param text the text
   * @param min the least number of code points
   * @param max the greatest number of code points
   * @throws IllegalArgumentException if it is too short, too long, or holds a forbidden character
   */
  public static void check(String field, String text, int min, int max) {
    int length = length(text);
    Preconditions.checkArgument(
        length >= min, "%s: expected at least %s characters, but there are %s", field, min, length);
    Preconditions.checkArgument(
        length <= max, "%s: expected at most %s characters, but there are %s", field, max, length);
    int forbidden = firstForbidden(text);
    if (forbidden >= 0) {
      throw new IllegalArgumentException(
          String.format(
              "%s: expected no control character, bidirectional override or unpaired surrogate, but"
                  + " there is %s at %s",
              field, name(text.charAt(forbidden)), forbidden));
    }
  }
}
