package dev.clio.examples.cli;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.schema.reference.Reference;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "vocabulary", description = "Prints the reference of all directives.")
final class VocabularyCommand implements Callable<Integer> {

  /** The forms of the reference. */
  enum Format {
    markdown,
    json
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "markdown",
      description = "${COMPLETION-CANDIDATES}")
  private Format format = Format.markdown;

  @Override
  public Integer call() {
    String reference =
        switch (format) {
          case markdown -> Reference.markdown(StandardVocabulary.vocabulary());
          case json -> Reference.json(StandardVocabulary.vocabulary());
        };
    spec.commandLine().getOut().println(reference.stripTrailing());
    return 0;
  }
}
