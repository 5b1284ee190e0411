package dev.clio.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The files that a command is given. */
final class Inputs {

  /** How the names of episodes end, the longest first. */
  static final List<String> EXTENSIONS = ImmutableList.of(".clio.json", ".stagehand", ".json");

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files, folders (their *.stagehand and *.clio.json, recursively), or - for standard"
              + " input.")
  private List<String> names;

  /** Does something for one input; returns whether it was fine. */
  interface Work {
    boolean on(Input input, byte[] bytes) throws IOException;
  }

  /**
   * Does the work for every input, whatever became of those before.
   *
   * @return the exit status: 0 fine, 1 the text has errors, 2 a file could not be read or written
   */
  int forEach(String task, Work work) {
    int status = 0;
    List<Input> inputs = new ArrayList<>();
    for (String name : names) {
      try {
        inputs.addAll(find(name));
      } catch (IOException e) {
        status = complain(name, e);
      }
    }
    try (Progress progress = Progress.onTerminal(task, inputs.size())) {
      for (Input input : inputs) {
        try {
          if (!work.on(input, input.bytes(standard()))) {
            status = Math.max(status, 1);
          }
        } catch (IOException e) {
          status = complain(input.name(), e);
        }
        progress.step();
      }
    }
    return status;
  }

  /** Returns whether it is one file, or standard input, that was named: no list and no folder. */
  boolean isOneFile() {
    return names.size() == 1 && !Files.isDirectory(Path.of(names.get(0)));
  }

  private int complain(String name, IOException e) {
    spec.commandLine().getErr().println("clio: " + Failures.message(name, e));
    return 2;
  }

  private static InputStream standard() {
    return System.in;
  }

  private static List<Input> find(String name) throws IOException {
    if (name.equals("-")) {
      return List.of(Input.STANDARD);
    }
    Path path = Path.of(name);
    if (!Files.isDirectory(path)) {
      return List.of(new Input(name, Optional.of(path), path.getFileName()));
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(file -> isEpisode(file) && Files.isRegularFile(file))
          .sorted()
          .map(file -> new Input(file.toString(), Optional.of(file), path.relativize(file)))
          .toList();
    }
  }

  private static boolean isEpisode(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".stagehand") || name.endsWith(".clio.json");
  }
}
