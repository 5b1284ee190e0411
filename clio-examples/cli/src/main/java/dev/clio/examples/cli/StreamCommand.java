package dev.clio.examples.cli;

import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.json.DiagnosticJson;
import dev.clio.schema.json.JsonForm;
import dev.clio.schema.json.JsonWriter;
import dev.clio.schema.validate.Admitted;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.LiveGate;
import dev.clio.schema.validate.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "stream",
    description =
        "Reads standard input as it comes, through the live gate: one line of JSON for each element"
            + " as soon as it is certain, and one at the end.")
final class StreamCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Gate gate;

  @Override
  public Integer call() throws IOException {
    EpisodeValidator validator = gate.validator();
    LiveGate live = validator.live();
    Lines lines = new Lines(spec.commandLine().getOut(), validator, live);
    byte[] chunk = new byte[1 << 16];
    InputStream in = System.in;
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      lines.print(live.read(chunk, 0, length));
    }
    LiveGate.End end = live.end();
    lines.print(end.verdicts());
    lines.print(end);
    return lines.isFine ? 0 : 1;
  }

  /** Writes what the gate says, line by line. */
  private static final class Lines {

    private final PrintWriter out;
    private final EpisodeValidator validator;
    private final LiveGate live;
    private int elements;
    private boolean isFine = true;

    Lines(PrintWriter out, EpisodeValidator validator, LiveGate live) {
      this.out = out;
      this.validator = validator;
      this.live = live;
    }

    void print(List<Verdict> verdicts) {
      for (Verdict verdict : verdicts) {
        elements++;
        JsonWriter json = JsonWriter.inOneLine().beginObject().name("element");
        JsonForm.write(verdict.element(), validator.vocabulary(), json);
        DiagnosticJson.write(verdict.span(), live.lines(), json.name("span"));
        json.name("admitted").value(verdict instanceof Admitted);
        if (!verdict.diagnostics().isEmpty()) {
          write(verdict.diagnostics(), json);
        }
        print(json.endObject());
      }
    }

    void print(LiveGate.End end) {
      JsonWriter json = JsonWriter.inOneLine().beginObject();
      json.name("end").value(true).name("elements").value(elements);
      write(end.diagnostics(), json);
      print(json.endObject());
    }

    private void write(List<Diagnostic> diagnostics, JsonWriter json) {
      isFine &= diagnostics.stream().noneMatch(Diagnostic::isError);
      DiagnosticJson.write(diagnostics, live.lines(), json.name("diagnostics"));
    }

    private void print(JsonWriter json) {
      out.println(json);
      out.flush();
    }
  }
}
