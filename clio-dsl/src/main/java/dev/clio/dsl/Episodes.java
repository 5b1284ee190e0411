package dev.clio.dsl;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Episode;
import dev.clio.core.value.Slug;
import dev.clio.core.vocabulary.Vocabulary;

/**
 * Where an episode written in Java begins:
 *
 * <pre>{@code
 * Episode episode =
 *     Episodes.episode("suez_1869")
 *         .title("The canal")
 *         .source(s -> s.id("unesco").title("Suez").publisher("UNESCO").score(95))
 *         .script(
 *             s ->
 *                 s.view(30.5, 32.3, 5)
 *                     .label("city:suez", "Suez")
 *                     .citing("unesco", c -> c.say("The canal was opened in 1869.")))
 *         .build();
 * }</pre>
 *
 * <p>What must be there comes first and in order, so that an episode without a title does not
 * compile. What a type cannot say (ranges, forms of ids) is checked when it is written, and the
 * message names the field; whether the episode as a whole is right is for the validator.
 */
public final class Episodes {

  private Episodes() {}

  /**
   * Returns the beginning of an episode.
   *
   * @param id a slug, such as {@code suez_1869}
   * @return what asks for the title
   * @throws IllegalArgumentException if the id is no slug
   */
  public static Untitled episode(String id) {
    return episode(id, StandardVocabulary.vocabulary());
  }

  /**
   * Returns the beginning of an episode with directives of a host's.
   *
   * @param id a slug, such as {@code suez_1869}
   * @param vocabulary the directives that {@link ScriptBuilder#directive} knows
   * @return what asks for the title
   * @throws IllegalArgumentException if the id is no slug
   */
  public static Untitled episode(String id, Vocabulary vocabulary) {
    Slug slug = Slug.of(id);
    return title -> new EpisodeBuilder(Episode.builder().id(slug).title(title), vocabulary);
  }

  /** An episode that has no title yet. */
  @FunctionalInterface
  public interface Untitled {

    /**
     * Returns the builder of everything else.
     *
     * @param title the title, not blank
     * @return the builder
     */
    EpisodeBuilder title(String title);
  }
}
