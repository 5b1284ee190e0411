package dev.clio.examples.cli;

import com.google.common.base.Ascii;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.Policy;
import picocli.CommandLine.Option;

/** What counts as an error. */
final class Gate {

  /** The policies by the names that the command knows them by. */
  enum Name {
    DEFAULT,
    STRICT,
    LENIENT;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      defaultValue = "default",
      description =
          "What counts as an error: ${COMPLETION-CANDIDATES}. strict makes warnings errors, lenient"
              + " leaves out what is unknown.")
  private Name policy = Name.DEFAULT;

  @Option(
      names = "--min-score",
      paramLabel = "N",
      description = "The least score a source may have, 0 to 100.")
  private Integer minScore;

  EpisodeValidator validator() {
    Policy chosen =
        switch (policy) {
          case DEFAULT -> Policy.standard();
          case STRICT -> Policy.strict();
          case LENIENT -> Policy.lenient();
        };
    EpisodeValidator validator = EpisodeValidator.standard().withPolicy(chosen);
    return minScore == null ? validator : validator.withMinScore(minScore);
  }
}
