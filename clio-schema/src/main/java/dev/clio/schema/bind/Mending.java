package dev.clio.schema.bind;

import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.text.Span;

/** How a form in which directives are written is mended. */
public interface Mending {

  /**
   * Returns the edit that takes an attribute out.
   *
   * @param whole where all of it stands
   * @return the edit
   */
  Edit removal(Span whole);

  /**
   * Returns how a name is written.
   *
   * @param name the name
   * @return its text, in quotes where the form asks for them
   */
  String name(String name);
}
