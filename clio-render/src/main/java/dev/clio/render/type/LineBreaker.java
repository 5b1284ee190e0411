package dev.clio.render.type;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.clio.core.value.Texts;
import dev.clio.render.drawing.TextStyle;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Breaks a text into lines of one style. */
final class LineBreaker {

  private static final String ELLIPSIS = "…";

  /** A text of more pieces is not balanced: nobody sees the difference in so many lines. */
  private static final int BALANCED = 160;

  // A break's cost is a share of the square of how much shorter a line is than the longest may be.
  private static final double AFTER_SENTENCE = -0.10;
  private static final double AFTER_CLAUSE = -0.08;
  private static final double BEFORE_PHRASE = -0.04;
  private static final double AFTER_JOINT = 0.10;

  /** Words that begin a phrase, so that a line had better not end with them. */
  private static final Set<String> JOINTS =
      ImmutableSet.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "its", "no", "of",
          "on", "or", "over", "than", "that", "the", "their", "to", "under", "which", "who",
          "with");

  private final TextMeasure measure;
  private final TextStyle style;

  LineBreaker(TextMeasure measure, TextStyle style) {
    this.measure = measure;
    this.style = style;
  }

  List<String> wrap(String text, double room) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (String paragraph : Splitter.on('\n').split(text)) {
      lines.addAll(greedy(pieces(paragraph, room), room));
    }
    return lines.build();
  }

  List<String> balance(String text, double room) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (String paragraph : Splitter.on('\n').split(text)) {
      List<String> pieces = pieces(paragraph, room);
      List<String> greedy = greedy(pieces, room);
      lines.addAll(
          greedy.size() < 2 || pieces.size() > BALANCED
              ? greedy
              : even(pieces, greedy.size(), room));
    }
    return lines.build();
  }

  boolean keepsWords(String text, double room) {
    return Splitter.on('\n')
        .splitToStream(text)
        .flatMap(line -> words(line).stream())
        .allMatch(word -> fits(word, room));
  }

  private boolean fits(String piece, double room) {
    return measure.width(trimEnd(piece), style) <= room;
  }

  List<String> clamp(String text, double room, int most) {
    List<String> lines = wrap(text, room);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
    String rest = String.join(" ", lines.subList(most - 1, lines.size()));
    kept.add(shorten(rest, room));
    return ImmutableList.copyOf(kept);
  }

  private String shorten(String text, double room) {
    String best = "";
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text, room)) {
      line.append(piece);
      String cut = trimEnd(line) + ELLIPSIS;
      if (measure.width(cut, style) > room) {
        break;
      }
      best = cut;
    }
    if (!best.isEmpty()) {
      return best;
    }
    // Not even the first word fits beside the dots.
    String head = text;
    while (!head.isEmpty() && measure.width(head + ELLIPSIS, style) > room) {
      head = head.substring(0, head.offsetByCodePoints(head.length(), -1));
    }
    return head + ELLIPSIS;
  }

  /** Returns what a line may not be broken within, each with the space after it. */
  private List<String> pieces(String text, double room) {
    List<String> pieces = new ArrayList<>();
    for (String word : words(text)) {
      if (fits(word, room)) {
        pieces.add(word);
      } else {
        cut(word, room, pieces);
      }
    }
    return pieces;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < text.length() && !mayBreak(text, end)) {
        continue;
      }
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  /**
   * A dash between words stays with the word before it; one within a word or between figures, with
   * both. An apostrophe is part of its word, though as a closing quote it would end one.
   */
  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (isDash(after) || after == '·') {
      return at + 1 < text.length() && !Texts.isWhiteSpace(text.charAt(at + 1));
    }
    if (before == '’' && Character.isLetterOrDigit(after)) {
      return false;
    }
    if (isHangul(before) && isHangul(after)) {
      return false; // Korean has spaces between its words.
    }
    boolean joins = isDash(before) && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2));
    return !(joins && Character.isLetterOrDigit(after) && before != '—');
  }

  private static boolean isHangul(char c) {
    return c >= 0xac00 && c <= 0xd7a3;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  private void cut(String word, double room, List<String> pieces) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(word);
    int start = 0;
    int last = 0;
    for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
      if (last > start && measure.width(trimEnd(word.substring(start, end)), style) > room) {
        pieces.add(word.substring(start, last));
        start = last;
      }
      last = end;
    }
    pieces.add(word.substring(start));
  }

  private List<String> greedy(List<String> pieces, double room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces) {
      String longer = line + piece;
      if (line.length() > 0 && measure.width(trimEnd(longer), style) > room) {
        lines.add(trimEnd(line));
        line.setLength(0);
      }
      line.append(piece);
    }
    if (line.length() > 0) {
      lines.add(trimEnd(line));
    }
    return lines;
  }

  /** Returns the cheapest way to make so many lines, by trying all of them step by step. */
  private List<String> even(List<String> pieces, int count, double room) {
    int n = pieces.size();
    int[] offset = new int[n + 1];
    for (int i = 0; i < n; i++) {
      offset[i + 1] = offset[i] + pieces.get(i).length();
    }
    String text = String.join("", pieces);
    double[][] cost = new double[count + 1][n + 1];
    int[][] from = new int[count + 1][n + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int k = 1; k <= count; k++) {
      for (int end = 1; end <= n; end++) {
        double breaking = end == n ? 0 : breakCost(text, offset[end]);
        for (int start = end - 1; start >= 0; start--) {
          String line = trimEnd(text.substring(offset[start], offset[end]));
          double width = measure.width(line, style);
          if (width > room && start < end - 1) {
            break;
          }
          double slack = (room - width) / room;
          double total = cost[k - 1][start] + slack * slack + breaking;
          if (total < cost[k][end]) {
            cost[k][end] = total;
            from[k][end] = start;
          }
        }
      }
    }
    String[] lines = new String[count];
    int end = n;
    for (int k = count; k > 0; k--) {
      int start = from[k][end];
      lines[k - 1] = trimEnd(text.substring(offset[start], offset[end]));
      end = start;
    }
    return List.of(lines);
  }

  private static double breakCost(String text, int at) {
    String before = trimEnd(text.substring(0, at));
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    if (".!?…".indexOf(last) >= 0) {
      return AFTER_SENTENCE;
    } else if (",;:–—".indexOf(last) >= 0) {
      return AFTER_CLAUSE;
    }
    String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    int end = text.indexOf(' ', at);
    String next = text.substring(at, end < 0 ? text.length() : end).toLowerCase(Locale.ROOT);
    return JOINTS.contains(word) ? AFTER_JOINT : JOINTS.contains(next) ? BEFORE_PHRASE : 0;
  }

  private static String trimEnd(CharSequence text) {
    int end = text.length();
    while (end > 0 && Texts.isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.subSequence(0, end).toString();
  }
}
