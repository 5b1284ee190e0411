package dev.clio.testkit;

import dev.clio.core.model.Episode;
import dev.clio.core.model.Script;
import dev.clio.core.vocabulary.Vocabulary;

/**
 * Where assertions on texts, scripts and episodes begin. They know the directives of {@link
 * ClioArbitraries#vocabulary()} unless told otherwise.
 */
public final class ClioAssertions {

  private ClioAssertions() {}

  /**
   * Returns assertions on a text.
   *
   * @param actual the text of a script or an episode
   * @return the assertions
   */
  public static TextAssert assertThat(String actual) {
    return new TextAssert(actual, ClioArbitraries.vocabulary());
  }

  /**
   * Returns assertions on a script.
   *
   * @param actual the script
   * @return the assertions
   */
  public static ScriptAssert assertThat(Script actual) {
    return new ScriptAssert(actual, ClioArbitraries.vocabulary());
  }

  /**
   * Returns assertions on an episode.
   *
   * @param actual the episode
   * @return the assertions
   */
  public static EpisodeAssert assertThat(Episode actual) {
    return new EpisodeAssert(actual, ClioArbitraries.vocabulary());
  }

  /**
   * Returns assertions on a text, by the directives of a host.
   *
   * @param actual the text of a script or an episode
   * @param vocabulary the directives in use
   * @return the assertions
   */
  public static TextAssert assertThat(String actual, Vocabulary vocabulary) {
    return new TextAssert(actual, vocabulary);
  }

  /**
   * Returns assertions on a script, by the directives of a host.
   *
   * @param actual the script
   * @param vocabulary the directives in use
   * @return the assertions
   */
  public static ScriptAssert assertThat(Script actual, Vocabulary vocabulary) {
    return new ScriptAssert(actual, vocabulary);
  }

  /**
   * Returns assertions on an episode, by the directives of a host.
   *
   * @param actual the episode
   * @param vocabulary the directives in use
   * @return the assertions
   */
  public static EpisodeAssert assertThat(Episode actual, Vocabulary vocabulary) {
    return new EpisodeAssert(actual, vocabulary);
  }
}
