package dev.clio.schema.syntax;

import com.google.common.collect.ImmutableList;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Collects diagnostics up to a limit. Not thread-safe. */
final class Findings implements Consumer<Diagnostic> {

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.<Diagnostic>comparingInt(d -> d.span().start()).thenComparing(Diagnostic::code);

  private final int limit;
  private final List<Diagnostic> found = new ArrayList<>();
  private boolean overflowed;

  /** How many were taken. */
  private int taken;

  /** Where the text begins that is read, in the whole. */
  private int base;

  Findings(int limit) {
    this.limit = limit;
  }

  /** Returns whether nothing more is kept, so that nothing more need be made. */
  boolean isFull() {
    return overflowed;
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    if (total() < limit) {
      found.add(diagnostic.movedBy(base));
    } else if (!overflowed) {
      overflowed = true;
      found.add(
          Diagnostic.of(
              Code.TOO_MANY_DIAGNOSTICS,
              Span.at(diagnostic.span().start() + base),
              "expected at most "
                  + limit
                  + " diagnostics (limit \"diagnostics\"), but there are more from here on"));
    }
  }

  /** Says where the text begins that is read from now on, in the whole. */
  void from(int base) {
    this.base = base;
  }

  /** Returns how many there were so far, those that were taken too. */
  int total() {
    return taken + found.size();
  }

  /** Forgets those after a number of them. */
  void cut(int total) {
    found.subList(total - taken, found.size()).clear();
    overflowed = total() > limit;
  }

  /** Returns those that were not taken yet, in the order they were found. */
  List<Diagnostic> take() {
    List<Diagnostic> all = ImmutableList.copyOf(found);
    taken += all.size();
    found.clear();
    return all;
  }

  /** Returns what was found, in the order of the text. */
  List<Diagnostic> sorted() {
    if (found.isEmpty()) {
      return ImmutableList.of();
    }
    return ImmutableList.sortedCopyOf(BY_PLACE, found);
  }
}
