package dev.clio.render.captions;

import com.google.common.collect.ImmutableList;
import dev.clio.render.captions.Phrases.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Divides narration into captions of at most two lines. Of all ways it takes the one that disturbs
 * least: breaks at sentences rather than clauses, clauses rather than words, few captions and none
 * too short. The time is linear in the text.
 */
final class CaptionBreaker {

  /** The longest line, in letters. */
  static final int LINE = 42;

  /** What one more caption costs. */
  private static final int CAPTION = 30;

  /** What it costs that a sentence ends inside a caption. */
  private static final int RUN_ON = 45;

  /** A caption below this many letters flickers. */
  private static final int SHORT = 22;

  private static final int PER_LETTER_SHORT = 5;

  /** How much of a break's cost counts between the two lines of a caption. */
  private static final double LINE_SHARE = 0.5;

  /** How far back the pieces of one caption may reach: two lines of single letters. */
  private static final int REACH = 2 * LINE;

  private final List<Piece> pieces;

  private CaptionBreaker(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** Returns the captions of a text, each as its lines; none for a text without words. */
  static List<List<String>> captions(String text, Locale locale) {
    return new CaptionBreaker(Phrases.of(text, LINE, locale)).captions();
  }

  private List<List<String>> captions() {
    int count = pieces.size();
    double[] cost = new double[count + 1];
    int[] from = new int[count + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    for (int end = 1; end <= count; end++) {
      for (int start = end - 1; start >= 0 && start >= end - REACH; start--) {
        int split = split(start, end);
        if (split < 0) {
          break;
        }
        double total = cost[start] + captionCost(start, end, split);
        if (total < cost[end]) {
          cost[end] = total;
          from[end] = start;
        }
      }
    }
    List<List<String>> captions = new ArrayList<>();
    for (int end = count; end > 0; end = from[end]) {
      int start = from[end];
      int split = split(start, end);
      captions.add(
          split == end
              ? ImmutableList.of(text(start, end))
              : ImmutableList.of(text(start, split), text(split, end)));
    }
    Collections.reverse(captions);
    return captions;
  }

  private double captionCost(int start, int end, int split) {
    double cost = CAPTION + pieces.get(end - 1).cost();
    for (int i = start; i < end - 1; i++) {
      cost += pieces.get(i).cost() == Phrases.AFTER_SENTENCE ? RUN_ON : 0;
    }
    if (split < end) {
      cost += pieces.get(split - 1).cost() * LINE_SHARE / 4;
    }
    return cost + Math.max(0, SHORT - width(start, end)) * PER_LETTER_SHORT;
  }

  /**
   * Returns where the second line of a caption begins: at its end if one line does, −1 if two lines
   * are too few.
   */
  private int split(int start, int end) {
    if (width(start, end) <= LINE) {
      return end;
    }
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int split = start + 1; split < end; split++) {
      int first = width(start, split);
      if (first > LINE) {
        break;
      }
      int second = width(split, end);
      double cost = Math.abs(first - second) + pieces.get(split - 1).cost() * LINE_SHARE;
      if (second <= LINE && cost < least) {
        least = cost;
        best = split;
      }
    }
    return best;
  }

  private int width(int start, int end) {
    int width = 0;
    for (int i = start; i < end; i++) {
      Piece piece = pieces.get(i);
      width += piece.width() + (piece.spaced() && i + 1 < end ? 1 : 0);
    }
    return width;
  }

  private String text(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      Piece piece = pieces.get(i);
      text.append(piece.text()).append(piece.spaced() && i + 1 < end ? " " : "");
    }
    return text.toString();
  }
}
