package dev.clio.core.model;

import com.google.common.base.Ascii;
import com.google.common.base.Preconditions;
import dev.clio.core.value.Texts;

/** What the texts of an episode's head may be. */
public final class FrontMatter {

  private FrontMatter() {}

  /**
   * Returns whether a text is a URL that an episode may hold: {@code http} or {@code https} with a
   * host, and no white space, control character or any of {@code "<>\^`{|}}.
   *
   * @param text any text
   * @return whether it is one
   */
  public static boolean isUrl(String text) {
    String lower = Ascii.toLowerCase(text);
    int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
    if (start < 0 || Texts.firstForbidden(text) >= 0) {
      return false;
    }
    int host = start;
    int end = text.length();
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Texts.isWhiteSpace(c) || "\"<>\\^`{|}".indexOf(c) >= 0) {
        return false;
      }
      if (end == text.length() && (c == '/' || c == '?' || c == '#')) {
        end = i;
      }
      if (i < end && c == '@') {
        host = i + 1;
      }
    }
    String authority = text.substring(host, end);
    int port = authority.startsWith("[") ? authority.indexOf(']') + 1 : authority.indexOf(':');
    String name = port < 0 ? authority : authority.substring(0, port);
    String rest = port < 0 ? "" : authority.substring(port);
    return name.length() > (name.startsWith("[") ? 2 : 0)
        && !name.startsWith(".")
        && rest.matches("(?::[0-9]{0,5})?");
  }

  /**
   * Returns whether a text has the form of a BCP 47 language tag, in any case.
   *
   * @param text any text
   * @return whether it is one
   */
  public static boolean isLanguage(String text) {
    return LanguageTag.isWellFormed(text);
  }

  static void checkText(String field, String text) {
    Preconditions.checkArgument(
        !Texts.isBlank(text), "%s: expected words, but there are none", field);
    Texts.check(field, text, 1, Integer.MAX_VALUE);
  }

  static void checkUrl(String field, String text) {
    Preconditions.checkArgument(
        isUrl(text), "%s: expected an http or https URL with a host, but was \"%s\"", field, text);
  }
}
