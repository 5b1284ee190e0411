package dev.clio.schema.validate;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the figures in narration: numbers, sums of money, dates and percentages in digits. Digits
 * that are part of a name ({@code G7}, {@code F-16}, {@code Article 5}, {@code 38th parallel}) are
 * no figures, since nobody asks for a source of a name.
 */
final class Figures {

  /** Words before a number that make it a name. */
  private static final Set<String> NAMING =
      ImmutableSet.of(
          "act",
          "airbus",
          "amendment",
          "apollo",
          "area",
          "article",
          "battalion",
          "block",
          "boeing",
          "brigade",
          "bus",
          "camp",
          "case",
          "category",
          "channel",
          "chapter",
          "clause",
          "convention",
          "directive",
          "episode",
          "falcon",
          "figure",
          "flight",
          "formula",
          "gate",
          "gemini",
          "group",
          "hall",
          "highway",
          "hill",
          "interstate",
          "legion",
          "level",
          "line",
          "mark",
          "mission",
          "model",
          "number",
          "part",
          "phase",
          "pier",
          "platform",
          "point",
          "protocol",
          "reactor",
          "regiment",
          "resolution",
          "room",
          "route",
          "rule",
          "season",
          "section",
          "sector",
          "soyuz",
          "sputnik",
          "squadron",
          "stage",
          "step",
          "table",
          "tier",
          "title",
          "type",
          "unit",
          "version",
          "volume",
          "voyager",
          "war",
          "windows",
          "zone");

  /** Fixed expressions. */
  private static final Set<String> IDIOMS =
      ImmutableSet.of("9/11", "7/7", "24/7", "50/50", "20/20");

  private static final Set<String> ORDINALS = ImmutableSet.of("st", "nd", "rd", "th");

  private static final Set<String> MONTHS =
      ImmutableSet.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** What a letter behind a number multiplies it by. */
  private static final String MAGNITUDES = "KMBT";

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * A figure.
   *
   * @param start where it begins in the text
   * @param end where it ends, exclusive
   */
  record Figure(int start, int end) {}

  private final String text;
  private final List<Figure> figures = new ArrayList<>();

  private Figures(String text) {
    this.text = text;
  }

  /** Returns the figures of a text, in order. */
  static List<Figure> in(String text) {
    Figures found = new Figures(text);
    int previous = 0;
    int previousEnd = 0;
    for (int i = 0; i < text.length(); ) {
      while (i < text.length() && isGap(text.charAt(i))) {
        i++;
      }
      int end = i;
      while (end < text.length() && !isGap(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        found.word(i, end, text.substring(previous, previousEnd));
        previous = i;
        previousEnd = end;
      }
      i = end;
    }
    return found.figures;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '—'
        || c == '…'
        || UnicodeScript.of(c) == UnicodeScript.HAN
        || UnicodeScript.of(c) == UnicodeScript.HIRAGANA
        || UnicodeScript.of(c) == UnicodeScript.KATAKANA;
  }

  private void word(int start, int end, String previous) {
    int digit = start;
    while (digit < end && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    if (digit == end) {
      return;
    }
    String word = text.substring(start, end);
    int last = end;
    while (last > digit + 1 && ".,;:!?)]}\"'”’»".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    if (word.contains("://") || word.startsWith("www.") || word.indexOf('@') >= 0) {
      return;
    }
    if (IDIOMS.contains(text.substring(digit, last))) {
      return;
    }
    int numberEnd = digit;
    while (numberEnd < last
        && (Character.isDigit(text.charAt(numberEnd))
            || (".,'’".indexOf(text.charAt(numberEnd)) >= 0
                && numberEnd + 1 < last
                && Character.isDigit(text.charAt(numberEnd + 1))))) {
      numberEnd++;
    }
    String before = text.substring(start, digit);
    if (isName(before, digit, numberEnd, last, previous) || isFootnote(start, end)) {
      return;
    }
    int from = digit;
    while (from > start && isSign(text.charAt(from - 1))) {
      from--;
    }
    if (from > start && Character.isLetter(text.charAt(from - 1))) {
      from = digit - (money(before) ? 1 : 0);
    }
    figures.add(new Figure(from, last));
  }

  private static boolean money(String before) {
    return before.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  private static boolean isSign(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL || "+-−±~≈<>≤≥#".indexOf(c) >= 0;
  }

  /** Whether the digits are a mark such as [1]. */
  private boolean isFootnote(int start, int end) {
    return text.charAt(start) == '[' && text.lastIndexOf(']', end - 1) > start;
  }

  private boolean isName(String before, int digit, int numberEnd, int last, String previous) {
    String letters = letters(before);
    boolean money = money(before) || CURRENCIES.contains(letters);
    if (!letters.isEmpty() && !money && !isDated(letters, before, numberEnd - digit)) {
      return true;
    }
    String after = text.substring(numberEnd, last);
    String ending = Ascii.toLowerCase(after);
    if (ORDINALS.contains(ending)) {
      return !isMonth(previous) && !isMonth(next(last)) && !next(last).equals("of");
    }
    if (after.length() == 1
        && Character.isUpperCase(after.charAt(0))
        && MAGNITUDES.indexOf(after.charAt(0)) < 0) {
      return true; // 3D, 5G
    }
    String word = letters(previous);
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return capital && after.isEmpty() && NAMING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether letters before a number leave it a date: mid-1990s, post-1945. */
  private static boolean isDated(String letters, String before, int digits) {
    return digits == 4
        && Character.isLowerCase(letters.charAt(0))
        && (before.endsWith("-") || before.endsWith("‑") || before.endsWith("."));
  }

  private String next(int from) {
    int start = from;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isMonth(String word) {
    String letters = letters(word).toLowerCase(Locale.ROOT);
    return letters.length() >= 3
        && MONTHS.contains(letters.substring(0, 3))
        && Character.isUpperCase(letters(word).charAt(0));
  }

  private static String letters(String word) {
    StringBuilder letters = new StringBuilder();
    word.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
