package dev.clio.core.model;

import java.util.Arrays;
import java.util.List;
import org.immutables.value.Value;

/** What an episode says and does, element by element. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Script permits ImmutableScript {

  /**
   * Returns the script of the given elements.
   *
   * @param elements the elements, in order
   * @return the script
   */
  static Script of(Iterable<? extends Element> elements) {
    return ImmutableScript.builder().addAllElements(elements).build();
  }

  /**
   * Returns the script of the given elements.
   *
   * @param elements the elements, in order
   * @return the script
   */
  static Script of(Element... elements) {
    return of(Arrays.asList(elements));
  }

  /**
   * Returns the elements.
   *
   * @return the elements in order, unmodifiable
   */
  List<Element> elements();
}
