package dev.clio.examples.cli;

import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.DiagnosticText;
import dev.clio.schema.document.Document;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How diagnostics are shown in a terminal. */
final class Report {

  /** When colours are used. */
  enum Coloring {
    auto,
    always,
    never
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours: ${COMPLETION-CANDIDATES}; auto honours NO_COLOR.")
  private Coloring color = Coloring.auto;

  private boolean colored() {
    return switch (color) {
      case always -> true;
      case never -> false;
      case auto ->
          Progress.isTerminal()
              && Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty();
    };
  }

  /** Draws diagnostics, one after the other, each in its line of the text. */
  void print(PrintWriter out, Input input, Document document, List<Diagnostic> diagnostics) {
    out.print(
        DiagnosticText.of(input.name()).withColor(colored()).draw(document.source(), diagnostics));
    out.flush();
  }

  /** Draws the errors among diagnostics; returns whether there are none. */
  boolean errors(PrintWriter out, Input input, Document document, List<Diagnostic> diagnostics) {
    List<Diagnostic> errors = diagnostics.stream().filter(Diagnostic::isError).toList();
    print(out, input, document, errors);
    return errors.isEmpty();
  }
}
