package dev.clio.examples.cli;

import com.google.common.base.Ascii;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.grammar.Gbnf;
import dev.clio.schema.json.JsonSchema;
import dev.clio.schema.json.StructuredSchema;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "schema",
    description = "Prints what an episode may be: its JSON form as JSON Schema, its text as GBNF.")
final class SchemaCommand implements Callable<Integer> {

  /** The kinds of schemas. */
  enum Format {
    /** What the reader of the JSON form accepts. */
    JSON_SCHEMA,
    /** The profile for the structured output of language models. */
    STRUCTURED,
    /** The grammar of the text form, for decoders that follow one. */
    GBNF;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name()).replace('_', '-');
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
    Vocabulary vocabulary = StandardVocabulary.vocabulary();
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case JSON_SCHEMA -> JsonSchema.of(vocabulary);
          case STRUCTURED -> StructuredSchema.of(vocabulary);
          case GBNF -> Gbnf.of(vocabulary);
        });
    out.flush();
    return 0;
  }
}
