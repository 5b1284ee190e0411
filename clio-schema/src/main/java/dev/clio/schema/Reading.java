package dev.clio.schema;

import dev.clio.core.model.Episode;
import dev.clio.core.model.Script;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.document.Document;
import dev.clio.schema.syntax.ScriptReader;
import dev.clio.schema.syntax.SyntaxTree;
import dev.clio.schema.text.Positions;
import dev.clio.schema.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a text: every text has a tree and a script, and what is wrong with it is told
 * beside them. Immutable and thread-safe.
 */
public final class Reading implements Document {

  private final SourceText source;
  private final ScriptReader.Result result;

  Reading(SourceText source, ScriptReader.Result result) {
    this.source = source;
    this.result = result;
  }

  @Override
  public SourceText source() {
    return source;
  }

  /**
   * Returns the text, taken apart.
   *
   * @return the tree, whose text is the text that was read
   */
  public SyntaxTree tree() {
    return result.tree();
  }

  @Override
  public Script script() {
    return result.script();
  }

  /**
   * Returns whether the text begins with front matter, sound or not.
   *
   * @return whether it is meant to be an episode, and not only a script
   */
  public boolean isEpisode() {
    return result.tree().hasFrontMatter();
  }

  @Override
  public boolean isScript() {
    return !isEpisode();
  }

  @Override
  public Optional<Episode> episode() {
    return result.episode();
  }

  @Override
  public List<Diagnostic> diagnostics() {
    return result.diagnostics();
  }

  /**
   * Returns whether nothing is wrong with the text as far as reading can tell.
   *
   * @return whether there is no error among the diagnostics
   */
  public boolean isClean() {
    return diagnostics().stream().noneMatch(Diagnostic::isError);
  }

  /**
   * Returns where the parts stand. An attribute's path ends with its first name, under whichever
   * name it is written, and its span is its value's, with the quotes; an item's span is without
   * them. The path of an element, then {@code "narration"} and two offsets, is that of words in the
   * narration.
   *
   * @return the span of every path; of one that is not written, the nearest around it
   */
  @Override
  public Positions positions() {
    return result.positions();
  }
}
