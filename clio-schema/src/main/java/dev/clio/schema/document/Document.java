package dev.clio.schema.document;

import dev.clio.core.model.Episode;
import dev.clio.core.model.Script;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Positions;
import dev.clio.schema.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a text or from JSON: the values, what is wrong with them, and where each part
 * stands. It is what the gate checks. Implementations are immutable and thread-safe.
 */
public interface Document {

  /**
   * Returns the text that was read.
   *
   * @return the text, whole
   */
  SourceText source();

  /**
   * Returns the script.
   *
   * @return the elements that could be read; what does not fit is there as raw directives
   */
  Script script();

  /**
   * Returns the episode.
   *
   * @return the episode; empty if there is no front matter, or it has errors
   */
  Optional<Episode> episode();

  /**
   * Returns what reading found.
   *
   * @return the diagnostics of the families 1xx and 2xx, in the order of the text
   */
  List<Diagnostic> diagnostics();

  /**
   * Returns where the parts stand.
   *
   * @return the span of every path, in {@link #source()}
   */
  Positions positions();

  /**
   * Returns whether this is a script alone.
   *
   * @return whether there is no front matter, right or wrong; an episode's JSON is never one
   */
  default boolean isScript() {
    return false;
  }
}
