package dev.clio.render.captions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a text may be broken, and how well. */
final class Phrases {

  /** How much a break disturbs: nothing after a sentence, most inside a phrase. */
  static final int AFTER_SENTENCE = 0;

  static final int AFTER_CLAUSE = 25;
  static final int BEFORE_PHRASE = 55;
  static final int BETWEEN_WORDS = 90;
  static final int INSIDE_PHRASE = 160;

  /** Words that begin a phrase: better before a break than behind it. */
  private static final Set<String> JOINTS =
      ImmutableSet.of(
          "after",
          "although",
          "and",
          "as",
          "at",
          "because",
          "before",
          "between",
          "but",
          "by",
          "during",
          "for",
          "from",
          "if",
          "in",
          "into",
          "like",
          "of",
          "on",
          "or",
          "over",
          "since",
          "so",
          "than",
          "that",
          "through",
          "to",
          "under",
          "until",
          "when",
          "where",
          "which",
          "while",
          "who",
          "whose",
          "with",
          "without");

  /** Words that belong to the next one. */
  private static final Set<String> LEANING =
      ImmutableSet.of(
          "a", "an", "the", "its", "their", "his", "her", "our", "my", "your", "this", "these",
          "no", "not", "more", "most", "very", "is", "are", "was", "were", "has", "have", "had",
          "now", "just", "still", "also", "only", "be", "been", "will", "would");

  private static final Set<String> ABBREVIATIONS =
      ImmutableSet.of(
          "mr.", "mrs.", "ms.", "dr.", "prof.", "st.", "gen.", "sen.", "gov.", "lt.", "col.",
          "capt.", "no.", "vs.", "e.g.", "i.e.", "cf.");

  private Phrases() {}

  /**
   * A part of a text that is not broken.
   *
   * @param text the part, without the space after it
   * @param spaced whether a space follows it
   * @param width how wide it is, in letters; a full-width character is two
   * @param cost how much a break after it disturbs
   */
  record Piece(String text, boolean spaced, int width, int cost) {}

  /**
   * Returns the pieces of a text, in order. Put together, with a space where one follows, they are
   * the text, its runs of spaces being one.
   *
   * @param text the words
   * @param room how wide a piece may be; a longer word is cut between characters
   * @param locale whose rules of breaking hold in scripts without spaces
   */
  static List<Piece> of(String text, int room, Locale locale) {
    String line = text.replace('\u2028', ' ').replace('\u2029', ' ').replace('\t', ' ');
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(line);
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < line.length() && !mayBreak(line, end)) {
        continue;
      }
      int trimmed = end;
      while (trimmed > start && line.charAt(trimmed - 1) == ' ') {
        trimmed--;
      }
      if (trimmed > start) {
        String piece = line.substring(start, trimmed);
        add(pieces, piece, trimmed < end, cost(piece, line, end), room);
      }
      start = end;
    }
    return pieces.build();
  }

  /** Returns how wide a text is, in letters. */
  static int width(String text) {
    return text.codePoints().map(Phrases::width).sum();
  }

  /** Returns whether a character belongs to a script whose words have no spaces between them. */
  static boolean isUnspaced(int c) {
    if (c < 0xe00) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> (c >= 0x3000 && c <= 0x303f) || (c >= 0x30fb && c <= 0x30fc) || c >= 0xff00;
    };
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115f)
            || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0x1f300 && c <= 0x1faff)
            || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
  }

  /** A hyphen is no place for a break, and a dash between words stays with the word before it. */
  private static boolean mayBreak(String text, int index) {
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    if (before == ' ') {
      return !isDash(text, index);
    }
    return (before == '—' && Character.isLetter(after))
        || (isUnspaced(before) && !isClosing(after))
        || (isUnspaced(after) && !isClosing(after) && Character.isLetterOrDigit(before));
  }

  private static boolean isDash(String text, int index) {
    char c = text.charAt(index);
    return (c == '—' || c == '–' || c == '-')
        && (index + 1 == text.length() || text.charAt(index + 1) == ' ');
  }

  private static boolean isClosing(int c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  private static void add(
      ImmutableList.Builder<Piece> pieces, String text, boolean spaced, int cost, int room) {
    String rest = text;
    if (width(text) > room) {
      BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
      characters.setText(text);
      int start = 0;
      int last = 0;
      for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
        if (width(text.substring(start, end)) > room && last > start) {
          String part = text.substring(start, last);
          pieces.add(new Piece(part, false, width(part), INSIDE_PHRASE));
          start = last;
        }
        last = end;
      }
      rest = text.substring(start);
    }
    pieces.add(new Piece(rest, spaced, width(rest), cost));
  }

  private static int cost(String piece, String text, int next) {
    if (next >= text.length()) {
      return AFTER_SENTENCE;
    }
    int end = piece.length();
    while (end > 1 && "\"'”’»)]」』".indexOf(piece.charAt(end - 1)) >= 0) {
      end--;
    }
    char last = piece.charAt(end - 1);
    if ("。！？．".indexOf(last) >= 0
        || (".!?…".indexOf(last) >= 0 && endsSentence(piece, text, next))) {
      return AFTER_SENTENCE;
    } else if (",;:—–、，；：".indexOf(last) >= 0 || piece.endsWith(" -")) {
      return AFTER_CLAUSE;
    }
    String word = piece.toLowerCase(Locale.ROOT);
    if (JOINTS.contains(word) || LEANING.contains(word)) {
      return INSIDE_PHRASE;
    }
    int stop = text.indexOf(' ', next);
    String following = text.substring(next, stop < 0 ? text.length() : Math.min(stop, next + 12));
    return JOINTS.contains(following.toLowerCase(Locale.ROOT)) ? BEFORE_PHRASE : BETWEEN_WORDS;
  }

  private static boolean endsSentence(String piece, String text, int next) {
    boolean initial = piece.length() == 2 && Character.isUpperCase(piece.charAt(0));
    return !initial
        && !ABBREVIATIONS.contains(piece.toLowerCase(Locale.ROOT))
        && !Character.isLowerCase(text.codePointAt(next));
  }
}
