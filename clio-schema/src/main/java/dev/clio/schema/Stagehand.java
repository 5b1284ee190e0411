package dev.clio.schema;

import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.Validation;

/** The door to the language Stagehand. */
public final class Stagehand {

  private static final StagehandReader READER = StagehandReader.builder().build();

  private Stagehand() {}

  /**
   * Returns what a text is, read with Stagehand's own directives and limits.
   *
   * @param text any text
   * @return the reading
   */
  public static Reading read(String text) {
    return READER.read(text);
  }

  /**
   * Returns what the gate says of a text, with every setting at its default. The common case is one
   * line: {@code Stagehand.check(text).orThrow()}.
   *
   * @param text any text
   * @return the validation
   */
  public static Validation check(String text) {
    return EpisodeValidator.standard().validate(read(text));
  }

  /**
   * Returns the reader with every setting at its default.
   *
   * @return the reader, from which others are made: {@code
   *     Stagehand.reader().withVocabulary(vocabulary)}
   */
  public static StagehandReader reader() {
    return READER;
  }
}
