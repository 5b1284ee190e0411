package dev.clio.core.stage;

import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/**
 * How much there is to say in a text: words where its script has spaces, characters where it has
 * none. A figure counts as the words it is read as in English, "thirty-four" being one.
 *
 * @param words how many words are said
 * @param characters how many characters of scripts without spaces are said
 */
record SpokenText(int words, int characters) {

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      ImmutableSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private static final int KATAKANA_LENGTH_MARK = 0x30fc;

  /** What stands after a figure and is not said: the end of an ordinal, a plural. */
  private static final Set<String> SILENT_ENDS =
      ImmutableSet.of("", "s", "st", "nd", "rd", "th", "'s", "’s");

  /** Longer figures are read digit by digit. */
  private static final int LONGEST_NUMBER = 15;

  /**
   * Returns how much there is to say.
   *
   * @param text any text
   */
  static SpokenText of(String text) {
    return new Scanner(text).scan();
  }

  /**
   * Returns whether a character belongs to a script that is written without spaces.
   *
   * @param codePoint a code point
   */
  static boolean hasNoSpaces(int codePoint) {
    return codePoint >= 0xe00
        && (codePoint == KATAKANA_LENGTH_MARK
            || WITHOUT_SPACES.contains(UnicodeScript.of(codePoint)));
  }

  /**
   * Returns how many words a whole number is read as.
   *
   * @param digits its digits, at least one
   * @param mayBeYear whether four digits are read in pairs, as years are
   */
  static int numberWords(String digits, boolean mayBeYear) {
    int length = digits.length();
    if (length > LONGEST_NUMBER || (length > 1 && digits.charAt(0) == '0')) {
      return length;
    }
    long value = Long.parseLong(digits);
    if (value == 0) {
      return 1;
    }
    boolean year =
        mayBeYear
            && length == 4
            && value >= 1100
            && (value < 2000 || (value >= 2010 && value < 2100));
    if (year) {
      long rest = value % 100;
      return rest > 0 && rest < 10 ? 3 : 2; // nineteen oh five; nineteen hundred
    }
    int words = 0;
    boolean ones = true;
    for (long left = value; left > 0; left /= 1000) {
      int group = (int) (left % 1000);
      if (group > 0) {
        words += (group >= 100 ? 2 : 0) + (group % 100 > 0 ? 1 : 0) + (ones ? 0 : 1);
      }
      ones = false;
    }
    return words;
  }

  /** One pass over a text. */
  private static final class Scanner {
    private final String text;
    private int at;
    private int words;
    private int characters;

    Scanner(String text) {
      this.text = text;
    }

    SpokenText scan() {
      boolean inWord = false;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        if (Character.digit(c, 10) >= 0) {
          figure();
          inWord = false;
          continue;
        }
        if (hasNoSpaces(c)) {
          characters += Character.isLetter(c) ? 1 : 0;
          inWord = false;
        } else if (Character.isLetter(c)) {
          words += inWord ? 0 : 1;
          inWord = true;
        } else if (isSaid(c)) {
          words++;
          inWord = false;
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isSpacedDash(c)) {
          inWord = false;
        }
        at += Character.charCount(c);
      }
      return new SpokenText(words, characters);
    }

    /** Whether a character that is no letter is a word of its own. */
    private boolean isSaid(int c) {
      return c == '&'
          || c == '%'
          || c == '‰'
          || c == '°'
          || c == '+'
          || c == '='
          || c == '@'
          || c == '§'
          || c == '№'
          || (c == '#' && isDigit(at + 1))
          || ((c == '-' || c == '−') && isDigit(at + 1) && (at == 0 || isSpace(at - 1)))
          || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** Whether a character stands between words without white space: a long dash, a slash. */
    private static boolean isSpacedDash(int c) {
      return c == '—' || c == '–' || c == '/' || c == '…' || c == '|';
    }

    private boolean isSpace(int index) {
      return Character.isWhitespace(text.charAt(index))
          || Character.isSpaceChar(text.charAt(index));
    }

    private boolean isDigit(int index) {
      return index < text.length() && Character.digit(text.codePointAt(index), 10) >= 0;
    }

    private boolean isRangeDash(int index) {
      return index < text.length() && "-–—−".indexOf(text.charAt(index)) >= 0;
    }

    private void figure() {
      StringBuilder whole = new StringBuilder(digits());
      boolean grouped = false;
      while (at < text.length() && ",.'’\u00a0\u202f\u2009".indexOf(text.charAt(at)) >= 0) {
        boolean decimal = text.charAt(at) == '.' && !grouped;
        if (decimal || !isGroup(at + 1)) {
          break;
        }
        at++;
        whole.append(digits());
        grouped = true;
      }
      words += numberWords(whole.toString(), !grouped);
      if (at < text.length() && ".,".indexOf(text.charAt(at)) >= 0 && isDigit(at + 1)) {
        at++;
        words += 1 + digits().length();
      }
      String end = end();
      words += SILENT_ENDS.contains(end.toLowerCase(Locale.ROOT)) ? 0 : 1;
      if (isRangeDash(at) && isDigit(at + 1)) {
        at++;
        words++;
      }
    }

    /** Returns the digits from here on, as ASCII, and goes past them. */
    private String digits() {
      StringBuilder digits = new StringBuilder();
      while (isDigit(at)) {
        int c = text.codePointAt(at);
        digits.append((char) ('0' + Character.digit(c, 10)));
        at += Character.charCount(c);
      }
      return digits.toString();
    }

    /** Whether exactly three digits stand there. */
    private boolean isGroup(int index) {
      int i = index;
      int count = 0;
      while (isDigit(i)) {
        i += Character.charCount(text.codePointAt(i));
        count++;
      }
      return count == 3;
    }

    /** Returns the letters that are written onto a figure, such as bn or th, and goes past them. */
    private String end() {
      int begin = at;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        boolean apostrophe = at == begin && (c == '\'' || c == '’') && at + 1 < text.length();
        boolean letter = Character.isLetter(c) && !hasNoSpaces(c);
        if (!letter && !(apostrophe && text.charAt(at + 1) == 's')) {
          break;
        }
        at += Character.charCount(c);
      }
      return text.substring(begin, at);
    }
  }
}
