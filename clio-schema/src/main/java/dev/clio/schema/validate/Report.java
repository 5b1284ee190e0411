package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Related;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers diagnostics under a policy, up to a limit. Not thread-safe. */
final class Report {

  private final Policy policy;
  private final int limit;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private boolean hasErrors;

  Report(Policy policy, int limit) {
    this.policy = policy;
    this.limit = limit;
  }

  void add(List<Diagnostic> found) {
    for (Diagnostic diagnostic : found) {
      Diagnostic weighed =
          new Diagnostic(
              diagnostic.code(),
              policy.severity(diagnostic.code(), diagnostic.severity()),
              diagnostic.message(),
              diagnostic.help(),
              diagnostic.span(),
              diagnostic.related(),
              diagnostic.repairs());
      hasErrors |= weighed.isError();
      diagnostics.add(weighed);
    }
  }

  void add(List<Finding> found, TextPlaces places) {
    add(found.stream().map(finding -> place(finding, places)).toList());
  }

  private static Diagnostic place(Finding finding, TextPlaces places) {
    Span span = places.span(finding.path());
    Mending mending = new Mending(places);
    return new Diagnostic(
        finding.code(),
        finding.code().severity(),
        finding.message(),
        finding.help(),
        span,
        finding.related().stream()
            .map(related -> new Related(related.message(), places.span(related.path())))
            .toList(),
        finding.mends().stream().flatMap(mend -> mending.repair(mend).stream()).toList());
  }

  boolean hasErrors() {
    return hasErrors;
  }

  /** Returns the diagnostics in the order of the text; if there are too many, the last says so. */
  List<Diagnostic> diagnostics() {
    diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
    boolean said = diagnostics.stream().anyMatch(Report::isOverflow);
    if (diagnostics.size() <= (said ? limit + 1 : limit)) {
      return ImmutableList.copyOf(diagnostics);
    }
    // That reading found too many is said once, and for all of them.
    diagnostics.removeIf(Report::isOverflow);
    List<Diagnostic> shown = new ArrayList<>(diagnostics.subList(0, limit));
    shown.add(
        Diagnostic.of(
            Code.TOO_MANY_DIAGNOSTICS,
            diagnostics.get(Math.min(limit, diagnostics.size() - 1)).span(),
            "expected at most " + limit + " diagnostics (Limits.diagnostics), but there are more"));
    return ImmutableList.copyOf(shown);
  }

  private static boolean isOverflow(Diagnostic diagnostic) {
    return diagnostic.code() == Code.TOO_MANY_DIAGNOSTICS;
  }
}
