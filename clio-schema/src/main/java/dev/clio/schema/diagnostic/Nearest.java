package dev.clio.schema.diagnostic;

import com.google.common.base.Ascii;
import java.util.Optional;

/** Finds the name that was meant by one that is not known. */
public final class Nearest {

  /** Names longer than this are no slips of the pen, and would cost too much to compare. */
  private static final int LONGEST = 128;

  /** Shorter names begin many others, so they are no abbreviation of any. */
  private static final int SHORTEST = 3;

  private Nearest() {}

  /**
   * Returns the known name that is nearest to a name.
   *
   * @param name the name as it was written
   * @param known the names it could have been
   * @return the one with the fewest letters added, left out, changed or swapped with their
   *     neighbour, the first of several; else one that is short for the name, or that the name is
   *     short for; empty if there is none
   */
  public static Optional<String> of(String name, Iterable<String> known) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = Ascii.toLowerCase(name);
    int best = Math.max(1, name.length() / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (String each : known) {
      if (Math.abs(each.length() - name.length()) < best && each.length() <= LONGEST) {
        int distance = distance(wanted, Ascii.toLowerCase(each));
        if (distance < best) {
          best = distance;
          nearest = Optional.of(each);
        }
      }
    }
    return nearest.isPresent() ? nearest : abbreviated(wanted, known);
  }

  private static Optional<String> abbreviated(String wanted, Iterable<String> known) {
    for (String each : known) {
      String name = Ascii.toLowerCase(each);
      if (Math.min(name.length(), wanted.length()) >= SHORTEST
          && (name.startsWith(wanted) || wanted.startsWith(name))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Returns the optimal string alignment distance, in three rows of its table. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, before[j - 2] + 1);
        }
        row[j] = least;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
