package dev.clio.schema;

import dev.clio.core.model.Episode;
import dev.clio.core.model.Script;
import dev.clio.schema.diagnostic.Repairs;
import dev.clio.schema.edit.ScriptEditor;
import dev.clio.schema.print.Formatter;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
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
   * Returns an episode as text.
   *
   * @param episode an episode of Stagehand's own directives
   * @param layout how its script is laid out
   * @return its front matter and its script, which read back to the same episode
   * @throws IllegalArgumentException if it has a host's directives; print those with a {@link
   *     Printer} that knows them
   */
  public static String print(Episode episode, Layout layout) {
    return Printer.standard().print(episode, layout);
  }

  /**
   * Returns a script as text.
   *
   * @param script a script of Stagehand's own directives
   * @param layout how it is laid out
   * @return its text, which reads back to the same script
   * @throws IllegalArgumentException if it has a host's directives; print those with a {@link
   *     Printer} that knows them
   */
  public static String print(Script script, Layout layout) {
    return Printer.standard().print(script, layout);
  }

  /**
   * Returns a text, laid out to be read and changed by people.
   *
   * @param text any text
   * @return the same script, laid out anew; the text as it was, if it has syntax errors
   */
  public static String format(String text) {
    return Formatter.standard().format(text);
  }

  /**
   * Returns the editor of a text, whose changes leave every other character as it is.
   *
   * @param text any text
   * @return the editor, with Stagehand's own directives and limits
   */
  public static ScriptEditor edit(String text) {
    return READER.edit(text);
  }

  /**
   * Returns a text with every mistake mended that has a safe repair, by what reading and the gate
   * say of it.
   *
   * @param text any text
   * @return the mended text, which says what its author meant; the same if there is nothing to mend
   */
  public static String fix(String text) {
    return Repairs.applyAll(text, each -> check(each).diagnostics(), false);
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
