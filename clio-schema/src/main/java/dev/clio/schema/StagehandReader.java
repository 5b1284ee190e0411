package dev.clio.schema;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.edit.ScriptEditor;
import dev.clio.schema.syntax.ScriptReader;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import org.immutables.value.Value;

/** How text is read. Immutable and thread-safe. */
@Value.Immutable
public sealed interface StagehandReader extends WithStagehandReader
    permits ImmutableStagehandReader {

  /**
   * Returns a builder with every setting at its default.
   *
   * @return a builder that needs nothing
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the directives that are known.
   *
   * @return Stagehand's own unless set
   */
  @Value.Default
  default Vocabulary vocabulary() {
    return StandardVocabulary.vocabulary();
  }

  /**
   * Returns how much is read.
   *
   * @return the limits of the language unless set
   */
  @Value.Default
  default Limits limits() {
    return Limits.standard();
  }

  /**
   * Returns what a text is. Nothing is thrown whatever the text; what is wrong is told.
   *
   * @param text any text
   * @return the reading
   */
  default Reading read(String text) {
    SourceText source = SourceText.of(text);
    return new Reading(source, ScriptReader.read(source, vocabulary(), limits()));
  }

  /**
   * Returns the editor of a text, whose changes leave every other character as it is.
   *
   * @param text any text
   * @return the editor
   */
  default ScriptEditor edit(String text) {
    return ScriptEditor.of(text, vocabulary(), limits());
  }

  /** Builds a reader. Not thread-safe. */
  final class Builder extends ImmutableStagehandReader.Builder {
    Builder() {}
  }
}
