package dev.clio.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where results go: to standard output, or into a folder. */
final class Outputs {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to write to; without it, standard output.")
  private Optional<Path> folder = Optional.empty();

  void write(CommandSpec spec, Input input, String extension, String text) throws IOException {
    if (folder.isPresent()) {
      WholeFile.write(input.output(folder.get(), extension), text.getBytes(StandardCharsets.UTF_8));
    } else {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
    }
  }
}
