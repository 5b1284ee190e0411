package dev.clio.render.type;

import dev.clio.core.value.Texts;
import java.util.Locale;

/** What is done to a text before it is set. Nothing of it depends on the machine's locale. */
public final class Typography {

  private Typography() {}

  /**
   * Returns a text in one line, with typographic apostrophes.
   *
   * @param text any text
   * @return the text with each run of layout space as one space, none at its ends, and ’ for every
   *     ' after a letter
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Texts.isLayout(c)) {
        space = line.length() > 0;
        continue;
      }
      if (space) {
        line.append(' ');
        space = false;
      }
      boolean apostrophe = c == '\'' && i > 0 && Character.isLetter(text.codePointBefore(i));
      line.append(apostrophe ? '’' : c);
    }
    return line.toString();
  }

  /**
   * Returns a text in capitals.
   *
   * @param text any text
   * @return the capitals by Unicode's rules that hold in every language
   */
  public static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
