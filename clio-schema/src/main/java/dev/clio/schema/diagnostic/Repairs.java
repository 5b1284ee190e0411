package dev.clio.schema.diagnostic;

import com.google.common.collect.Iterables;
import dev.clio.schema.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Applies the repairs of diagnostics to a text. */
public final class Repairs {

  /** A text that is not stable by then is one whose guesses undo each other. */
  private static final int MAX_ROUNDS = 50;

  private Repairs() {}

  /**
   * Returns a text with repairs applied, again and again until none is left that can be.
   *
   * @param text any text
   * @param check gives the diagnostics of a text
   * @param guesses whether guesses are applied too, where no repair is safe
   * @return the mended text; the same if there is nothing to mend
   */
  public static String applyAll(
      String text, Function<String, List<Diagnostic>> check, boolean guesses) {
    String mended = text;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      String next = apply(mended, check.apply(mended), guesses);
      if (next.equals(mended)) {
        return next;
      }
      mended = next;
    }
    return mended;
  }

  /**
   * Returns a text with those repairs applied that do not touch each other.
   *
   * @param text the text
   * @param diagnostics what is wrong with it
   * @param guesses whether guesses are applied too, where no repair is safe
   * @return the mended text
   */
  public static String apply(String text, List<Diagnostic> diagnostics, boolean guesses) {
    NavigableMap<Integer, Edit> chosen = new TreeMap<>();
    take(diagnostics, true, chosen);
    if (guesses) {
      take(diagnostics, false, chosen);
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    for (Edit edit : chosen.values()) {
      out.append(text, at, edit.span().start()).append(edit.text());
      at = edit.span().end();
    }
    return out.append(text, at, text.length()).toString();
  }

  private static void take(
      List<Diagnostic> diagnostics, boolean safe, NavigableMap<Integer, Edit> chosen) {
    for (Diagnostic each : diagnostics) {
      boolean isSafe = each.repairs().stream().anyMatch(Repair::safe);
      @Nullable Repair repair =
          Iterables.find(each.repairs(), candidate -> candidate.safe() == safe, null);
      if (repair != null
          && isSafe == safe
          && repair.edits().stream().allMatch(edit -> isFree(edit.span(), chosen))) {
        repair.edits().stream()
            .sorted(Comparator.comparingInt(edit -> edit.span().start()))
            .forEach(edit -> chosen.put(edit.span().start(), edit));
      }
    }
  }

  /** Returns whether no chosen edit overlaps a span, or touches it. */
  private static boolean isFree(Span span, NavigableMap<Integer, Edit> chosen) {
    Map.@Nullable Entry<Integer, Edit> before = chosen.floorEntry(span.end());
    return before == null || before.getValue().span().end() < span.start();
  }
}
