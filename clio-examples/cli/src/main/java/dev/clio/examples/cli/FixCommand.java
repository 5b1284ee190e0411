package dev.clio.examples.cli;

import dev.clio.schema.Documents;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Repairs;
import dev.clio.schema.document.Document;
import dev.clio.schema.json.JsonReading;
import dev.clio.schema.validate.EpisodeValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "fix", description = "Applies the safe repairs, and tells what is left.")
final class FixCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Inputs inputs;
  @Mixin private Outputs outputs;
  @Mixin private Report report;

  @Option(names = "--write", description = "Writes each file in place.")
  private boolean write;

  @Option(names = "--guesses", description = "Applies guesses too, where no repair is safe.")
  private boolean guesses;

  @Override
  public Integer call() {
    return inputs.forEach("fixing", this::fix);
  }

  private boolean fix(Input input, byte[] bytes) throws IOException {
    Document document = Documents.read(bytes);
    List<Diagnostic> found = diagnostics(document);
    if (found.stream().anyMatch(each -> each.code() == Code.NOT_UTF8)) {
      return report.errors(spec.commandLine().getErr(), input, document, found);
    }
    String text = document.source().text();
    String fixed = Repairs.applyAll(text, each -> diagnostics(Documents.read(each)), guesses);
    if (!write || input.file().isEmpty()) {
      String extension = document instanceof JsonReading ? ".clio.json" : ".stagehand";
      outputs.write(spec, input, extension, fixed);
    } else if (!fixed.equals(text)) {
      WholeFile.write(input.file().get(), fixed.getBytes(StandardCharsets.UTF_8));
    }
    Document left = Documents.read(fixed);
    return report.errors(spec.commandLine().getErr(), input, left, diagnostics(left));
  }

  private static List<Diagnostic> diagnostics(Document document) {
    return EpisodeValidator.standard().validate(document).diagnostics();
  }
}
