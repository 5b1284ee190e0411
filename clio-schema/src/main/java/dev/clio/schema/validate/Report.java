package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Related;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    return new Diagnostic(
        finding.code(),
        finding.code().severity(),
        finding.message(),
        Optional.empty(),
        span,
        finding.related().stream()
            .map(related -> new Related(related.message(), places.span(related.path())))
            .toList(),
        finding.replacement().stream()
            .map(id -> replace(id, span, places.source().text()))
            .toList());
  }

  /** Returns the repair that writes another id, in quotes where there were some. */
  private static Repair replace(String id, Span span, String text) {
    boolean quoted = span.length() > 0 && text.charAt(span.start()) == '"';
    return Repair.of("write \"" + id + '"', false, new Edit(span, quoted ? '"' + id + '"' : id));
  }

  boolean hasErrors() {
    return hasErrors;
  }

  /** Returns the diagnostics in the order of the text; if there are too many, the last says so. */
  List<Diagnostic> diagnostics() {
    diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
    boolean said = diagnostics.stream().anyMatch(it -> it.code() == Code.TOO_MANY_DIAGNOSTICS);
    if (said || diagnostics.size() <= limit) {
      return ImmutableList.copyOf(diagnostics);
    }
    List<Diagnostic> shown = new ArrayList<>(diagnostics.subList(0, limit));
    shown.add(
        Diagnostic.of(
            Code.TOO_MANY_DIAGNOSTICS,
            diagnostics.get(limit).span(),
            "expected at most " + limit + " diagnostics (Limits.diagnostics), but there are more"));
    return ImmutableList.copyOf(shown);
  }
}
