package dev.clio.schema.validate;

import dev.clio.core.model.Element;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Span;
import java.util.List;

/** What the live gate says of an element. Immutable and thread-safe. */
public sealed interface Verdict permits Admitted, Refused {

  /**
   * Returns the element.
   *
   * @return a directive, narration or a comment, whole
   */
  Element element();

  /**
   * Returns where it stands.
   *
   * @return its span in the whole text
   */
  Span span();

  /**
   * Returns what was found.
   *
   * @return the diagnostics with the severities of the policy; an error only if it is refused
   */
  List<Diagnostic> diagnostics();
}
