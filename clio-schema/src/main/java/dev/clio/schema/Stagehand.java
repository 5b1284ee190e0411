package dev.clio.schema;

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
   * Returns the reader with every setting at its default.
   *
   * @return the reader, from which others are made: {@code
   *     Stagehand.reader().withVocabulary(vocabulary)}
   */
  public static StagehandReader reader() {
    return READER;
  }
}
