package dev.clio.examples.cli;

import dev.clio.schema.Documents;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.document.Document;
import dev.clio.schema.print.Formatter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "fmt", description = "Formats Stagehand text canonically.")
final class FmtCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Inputs inputs;
  @Mixin private Outputs outputs;
  @Mixin private Report report;
  @Mixin private LayoutOption layout;

  @Option(names = "--write", description = "Writes each file in place.")
  private boolean write;

  @Option(names = "--check", description = "Lists the files that would change, and changes none.")
  private boolean check;

  @Override
  public Integer call() {
    return inputs.forEach("formatting", this::format);
  }

  private boolean format(Input input, byte[] bytes) throws IOException {
    Document document = Documents.read(bytes);
    List<Diagnostic> syntax =
        document.diagnostics().stream().filter(d -> d.code().family() == 1).toList();
    if (!report.errors(spec.commandLine().getErr(), input, document, syntax)) {
      return false;
    }
    String formatted = Formatter.standard().format(document.source().text(), layout.layout());
    boolean same = formatted.equals(document.source().text());
    if (check) {
      if (!same) {
        spec.commandLine().getOut().println(input.name());
      }
      return same;
    }
    if (!write) {
      outputs.write(spec, input, ".stagehand", formatted);
    } else if (!same && input.file().isPresent()) {
      Path file = input.file().get();
      WholeFile.write(file, formatted.getBytes(StandardCharsets.UTF_8));
    }
    return true;
  }
}
