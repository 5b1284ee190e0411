package dev.clio.examples.cli;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.schema.json.JsonSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "schema", description = "Prints the JSON Schema of an episode's JSON form.")
final class SchemaCommand implements Callable<Integer> {

  /** The kinds of schemas. */
  enum Format {
    JSON_SCHEMA;

    @Override
    public String toString() {
      return "json-schema";
    }
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json-schema",
      description = "${COMPLETION-CANDIDATES}")
  private Format format = Format.JSON_SCHEMA;

  @Override
  public Integer call() {
    spec.commandLine()
        .getOut()
        .println(
            switch (format) {
              case JSON_SCHEMA -> JsonSchema.of(StandardVocabulary.vocabulary());
            });
    return 0;
  }
}
