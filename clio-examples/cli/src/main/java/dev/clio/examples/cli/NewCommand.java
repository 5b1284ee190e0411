package dev.clio.examples.cli;

import com.google.common.base.Ascii;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "new", description = "Writes NAME.stagehand, a small valid episode to start from.")
final class NewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The name of the episode, such as the-silk-road.")
  private String name;

  @Override
  public Integer call() throws IOException {
    String stem = name.endsWith(".stagehand") ? name.substring(0, name.length() - 10) : name;
    Path file = Path.of(stem + ".stagehand");
    String words = file.getFileName().toString();
    words = words.substring(0, words.length() - 10).replaceAll("[^A-Za-z0-9]+", " ").strip();
    if (words.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "NAME: expected letters or digits, but was \"" + name + "\"");
    }
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    String template =
        Resources.toString(
            Resources.getResource(NewCommand.class, "new.stagehand"), StandardCharsets.UTF_8);
    WholeFile.write(
        file,
        template
            .replace("{id}", Ascii.toLowerCase(words).replace(' ', '_'))
            .replace("{title}", Ascii.toUpperCase(words.substring(0, 1)) + words.substring(1))
            .getBytes(StandardCharsets.UTF_8));
    spec.commandLine().getOut().println(file);
    return 0;
  }
}
