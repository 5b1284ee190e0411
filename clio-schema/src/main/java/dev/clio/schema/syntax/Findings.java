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

  Findings(int limit) {
    this.limit = limit;
  }

  /** Returns whether nothing more is kept, so that nothing more need be made. */
  boolean isFull() {
    return overflowed;
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    if (found.size() < limit) {
      found.add(diagnostic);
    } else if (!overflowed) {
      overflowed = true;
      found.add(
          Diagnostic.of(
              Code.TOO_MANY_DIAGNOSTICS,
              Span.at(diagnostic.span().start()),
              "expected at most "
                  + limit
                  + " diagnostics (limit \"diagnostics\"), but there are more from here on"));
    }
  }

  /** Returns what was found, in the order of the text. */
  List<Diagnostic> sorted() {
    if (found.isEmpty()) {
      return ImmutableList.of();
    }
    return ImmutableList.sortedCopyOf(BY_PLACE, found);
  }
}
