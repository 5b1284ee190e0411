package dev.clio.schema.stream;

import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Positions;
import dev.clio.schema.text.Span;
import java.util.List;
import java.util.Optional;

/** What a stream gives, as soon as it is certain, each once and in the order of the text. */
public sealed interface Streamed {

  /**
   * Returns what is wrong.
   *
   * @return diagnostics whose spans are those of the whole text
   */
  List<Diagnostic> diagnostics();

  /**
   * The front matter.
   *
   * @param episode what it says, with an empty script; empty if it has errors
   * @param span where it stands in the whole text
   * @param positions where its parts stand in the whole text
   * @param diagnostics what is wrong with it
   */
  record Head(
      Optional<Episode> episode, Span span, Positions positions, List<Diagnostic> diagnostics)
      implements Streamed {

    /**
     * Copies the list.
     *
     * @param episode what it says, with an empty script; empty if it has errors
     * @param span where it stands in the whole text
     * @param positions where its parts stand in the whole text
     * @param diagnostics what is wrong with it
     */
    public Head {
      diagnostics = ImmutableList.copyOf(diagnostics);
    }
  }

  /**
   * An element, whole.
   *
   * @param element the element
   * @param span where it stands in the whole text
   * @param text the element as it is written
   * @param positions where its parts stand in {@code text}; the element's index in a path does not
   *     matter
   * @param diagnostics what is wrong with it
   * @param isCutOff whether the end of the text cut it off: a directive without its bracket
   */
  record Item(
      Element element,
      Span span,
      String text,
      Positions positions,
      List<Diagnostic> diagnostics,
      boolean isCutOff)
      implements Streamed {

    /**
     * Copies the list.
     *
     * @param element the element
     * @param span where it stands in the whole text
     * @param text the element as it is written
     * @param positions where its parts stand in {@code text}; the element's index in a path does
     *     not matter
     * @param diagnostics what is wrong with it
     * @param isCutOff whether the end of the text cut it off: a directive without its bracket
     */
    public Item {
      diagnostics = ImmutableList.copyOf(diagnostics);
    }
  }

  /**
   * What is wrong between elements: fences that someone left, limits, bytes that are no text.
   *
   * @param diagnostics what is wrong
   */
  record Mistakes(List<Diagnostic> diagnostics) implements Streamed {

    /**
     * Copies the list.
     *
     * @param diagnostics what is wrong
     */
    public Mistakes {
      diagnostics = ImmutableList.copyOf(diagnostics);
    }
  }
}
