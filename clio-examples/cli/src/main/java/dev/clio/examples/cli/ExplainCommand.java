package dev.clio.examples.cli;

import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.reference.DiagnosticReference;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    description = "Says what a diagnostic means, with an example, and the example mended.")
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "The code, such as CLIO-301; all of them without one.")
  private @Nullable String code;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    String separator = "";
    for (Code each : codes()) {
      out.print(separator);
      out.print(DiagnosticReference.text(each));
      separator = "\n" + "-".repeat(78) + "\n\n";
    }
    out.flush();
    return 0;
  }

  private List<Code> codes() {
    if (code == null) {
      return List.of(Code.values());
    }
    String text = code.toUpperCase(Locale.ROOT);
    Optional<Code> found = Code.of(text.startsWith("CLIO-") ? text : "CLIO-" + text);
    return List.of(
        found.orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "CODE: expected a code such as CLIO-301, but was \"" + code + "\"")));
  }
}
