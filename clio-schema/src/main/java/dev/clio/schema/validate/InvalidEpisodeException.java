package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.schema.diagnostic.Diagnostic;
import java.util.List;

/** Says that an episode did not pass the gate. Its message draws every error in the text. */
public final class InvalidEpisodeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Diagnostic> diagnostics;

  InvalidEpisodeException(String message, List<Diagnostic> diagnostics) {
    super(message);
    this.diagnostics = ImmutableList.copyOf(diagnostics);
  }

  /**
   * Returns what was found.
   *
   * @return all diagnostics, in the order of the text
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
