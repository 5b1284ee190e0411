package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Element;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Span;
import java.util.List;

/**
 * An element that did not pass the live gate. It changed nothing.
 *
 * @param element the element
 * @param span where it stands in the whole text
 * @param diagnostics what was found, at least one error
 */
public record Refused(Element element, Span span, List<Diagnostic> diagnostics) implements Verdict {

  /**
   * Copies the list.
   *
   * @param element the element
   * @param span where it stands in the whole text
   * @param diagnostics what was found, at least one error
   */
  public Refused {
    diagnostics = ImmutableList.copyOf(diagnostics);
  }
}
