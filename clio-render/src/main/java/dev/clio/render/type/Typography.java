package dev.clio.render.type;

import dev.clio.core.value.Texts;
import java.text.Bidi;
import java.util.Locale;

/** What is done to a text before it is set. Nothing of it depends on the machine's locale. */
public final class Typography {

  private static final String ACCENTED = "ΆΈΉΊΌΎΏ";
  private static final String PLAIN = "ΑΕΗΙΟΥΩ";

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
   * Returns whether a text is written from right to left.
   *
   * @param text any text
   * @return what its first letter says by Unicode's rules
   */
  public static boolean isRightToLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /**
   * Returns a line that is set as the text it is a part of: words of another direction at its
   * beginning, or figures, do not turn it round.
   *
   * @param line a line of a text
   * @param rightToLeft whether the text is written from right to left
   * @return the line, with an invisible mark before it where it needs one
   */
  public static String directed(String line, boolean rightToLeft) {
    if (isRightToLeft(line) == rightToLeft) {
      return line;
    }
    return (rightToLeft ? '\u200f' : '\u200e') + line;
  }

  /**
   * Returns a text in capitals.
   *
   * @param text any text
   * @return the capitals by Unicode's rules that hold in every language; Greek ones without their
   *     accents, as Greek is written
   */
  public static String capitals(String text) {
    String capitals = text.toUpperCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(capitals.length());
    for (int i = 0; i < capitals.length(); i++) {
      char c = capitals.charAt(i);
      int accented = ACCENTED.indexOf(c);
      plain.append(accented < 0 ? c : PLAIN.charAt(accented));
    }
    return plain.toString();
  }
}
