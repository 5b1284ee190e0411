package dev.clio.render.description;

import com.google.common.collect.ImmutableSet;
import dev.clio.core.value.Texts;
import java.text.Bidi;
import java.util.Locale;
import java.util.Set;

/**
 * Texts in quotation marks, and names without. In quotes a backslash stands before a closing mark
 * and before itself, a line break is {@code \n}, and what no text may hold is {@code \}{@code
 * uXXXX}; text that runs from right to left is isolated (U+2068, U+2069), so that it does not turn
 * the sentence around it. No text of an episode holds those two.
 */
final class Quotes {

  static final char ISOLATE = '\u2068';
  static final char END_ISOLATE = '\u2069';

  private static final String OPENING = "“«";
  private static final String CLOSING = "”»";

  /** Words that end a name where they stand in a sentence. */
  private static final Set<String> KEYWORDS =
      ImmutableSet.of(
          "is",
          "are",
          "no",
          "to",
          "from",
          "around",
          "along",
          "with",
          "each",
          "above",
          "below",
          "by",
          "leads",
          "runs",
          "surrounds",
          "covers",
          "shows",
          "moves",
          "falls",
          "reads",
          "saying");

  private Quotes() {}

  /** Returns a text in quotation marks. */
  static String quote(String text) {
    int style = text.indexOf('”') >= 0 && text.indexOf('»') < 0 ? 1 : 0;
    char close = CLOSING.charAt(style);
    boolean isolated = isRightToLeft(text);
    StringBuilder quoted = new StringBuilder().append(OPENING.charAt(style));
    quoted.append(isolated ? String.valueOf(ISOLATE) : "");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        quoted.append(c).append(text.charAt(++i));
      } else if (c == close || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (Texts.isForbidden(c)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append(isolated ? String.valueOf(END_ISOLATE) : "").append(close).toString();
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** Returns where the text that opens at an offset closes, or −1. */
  static int closing(String sentence, int open) {
    char close = CLOSING.charAt(OPENING.indexOf(sentence.charAt(open)));
    for (int i = open + 1; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == close) {
        return i;
      }
    }
    return -1;
  }

  /** Returns what stood between quotation marks before it was quoted. */
  static String unquote(String inner) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == ISOLATE || c == END_ISOLATE) {
        continue;
      } else if (c != '\\' || i + 1 == inner.length()) {
        text.append(c);
        continue;
      }
      char escaped = inner.charAt(++i);
      if (escaped == 'n') {
        text.append('\n');
      } else if (escaped == 'u' && isHex(inner, i + 1)) {
        text.append((char) Integer.parseInt(inner, i + 1, i + 5, 16));
        i += 4;
      } else {
        text.append(escaped);
      }
    }
    return text.toString();
  }

  /** Returns a name as it stands in a sentence: as it is, if nothing can be taken for more. */
  static String name(Thing thing, boolean inList) {
    String name = thing.name();
    boolean plain = isPlain(name) && !(inList && (name.contains(",") || hasWord(name, "and")));
    return (plain ? name : quote(name)) + thing.id().map(id -> " (" + id.text() + ")").orElse("");
  }

  private static boolean isPlain(String name) {
    if (name.isEmpty() || name.charAt(0) == ' ' || name.endsWith(" ") || isRightToLeft(name)) {
      return false;
    }
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      boolean doubled = c == ' ' && name.charAt(i + 1) == ' ';
      if (doubled || !(isLetter(c) || " '’-–—.,/".indexOf(c) >= 0)) {
        return false;
      }
    }
    for (String word : name.split(" ", -1)) {
      if (KEYWORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean hasWord(String name, String word) {
    return (" " + name + " ").contains(" " + word + " ");
  }

  private static boolean isRightToLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  private static boolean isHex(String text, int start) {
    if (start + 4 > text.length()) {
      return false;
    }
    for (int i = start; i < start + 4; i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }
}
