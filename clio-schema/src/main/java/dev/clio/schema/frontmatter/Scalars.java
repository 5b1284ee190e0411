package dev.clio.schema.frontmatter;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** How a text is written as a scalar of YAML. */
final class Scalars {

  /** What YAML 1.1 or 1.2, or a reader that is freer still, takes for something else than text. */
  private static final Set<String> NO_TEXT =
      ImmutableSet.of(
          "y", "n", "yes", "no", "true", "false", "on", "off", "null", "nan", "inf", "infinity");

  /** What may stand inside a plain scalar, beside letters, digits and marks of their own rules. */
  private static final String INSIDE = " -_.,;!?'\"()/&+%=~$*@–—…‘’“”·";

  private Scalars() {}

  /** Returns the text plain where every YAML reads it back as that text, else in double quotes. */
  static String print(String text) {
    return isPlain(text) ? text : quote(text);
  }

  /** Returns whether YAML 1.1 and 1.2 both read the plain text back as that text. */
  static boolean isPlain(String text) {
    if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0)) || text.endsWith(" ")) {
      return false;
    }
    boolean number = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits =
          c == ':'
              ? i + 1 < text.length() && text.charAt(i + 1) != ' '
              : c == '#'
                  ? text.charAt(i - 1) != ' '
                  : INSIDE.indexOf(c) >= 0 || (Character.isLetterOrDigit(c) && c != '\u2028');
      if (!fits) {
        return false;
      }
      number &= "0123456789abcdefoxtzABCDEFOXTZ_.:+- ".indexOf(c) >= 0;
    }
    boolean startsAsNumber = text.charAt(0) >= '0' && text.charAt(0) <= '9';
    return !(number && startsAsNumber) && !NO_TEXT.contains(Ascii.toLowerCase(text));
  }

  /** Returns the text in double quotes, on one line. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          boolean pair =
              Character.isHighSurrogate(c)
                  && i + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(i + 1));
          if (pair) {
            quoted.append(c).append(text.charAt(++i));
          } else if (isRaw(c)) {
            quoted.append(c);
          } else {
            quoted.append(String.format("\\u%04X", (int) c));
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  /** Returns whether a character of the basic plane stands for itself in double quotes. */
  private static boolean isRaw(char c) {
    return (c >= ' ' && c < 0x7f)
        || (c >= 0xa0
            && c != 0x2028
            && c != 0x2029
            && c != 0xfeff
            && c < 0xfffe
            && !Character.isSurrogate(c));
  }
}
