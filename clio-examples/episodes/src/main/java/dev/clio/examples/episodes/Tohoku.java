package dev.clio.examples.episodes;

import com.google.common.io.Resources;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.render.page.Page;
import dev.clio.schema.Stagehand;
import dev.clio.schema.StagehandReader;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.ValidatedEpisode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An episode with a directive of its own: the earthquake off the coast of Tohoku in 2011. */
public final class Tohoku {

  /** Stagehand's directives and {@link QuakeEpicentre}. */
  public static final Vocabulary VOCABULARY =
      StandardVocabulary.vocabulary().with(QuakeEpicentre.DEFINITION);

  private Tohoku() {}

  /**
   * Returns the episode's text.
   *
   * @return a script with front matter
   * @throws IOException if it is not on the class path
   */
  public static String text() throws IOException {
    // No .stagehand: the command, which knows Stagehand's own directives only, would refuse it.
    return Resources.toString(
        Resources.getResource(Tohoku.class, "tohoku.txt"), StandardCharsets.UTF_8);
  }

  /**
   * Returns the page of a text.
   *
   * @param text an episode
   * @return the page
   * @throws dev.clio.schema.validate.InvalidEpisodeException if the episode has errors
   */
  public static String page(String text) {
    StagehandReader reader = Stagehand.reader().withVocabulary(VOCABULARY);
    EpisodeValidator gate = EpisodeValidator.standard().withVocabulary(VOCABULARY);
    ValidatedEpisode valid = gate.validate(reader.read(text)).orThrow();
    return Page.of(valid);
  }
}
