package dev.clio.render.page;

import dev.clio.schema.validate.ValidatedEpisode;

/**
 * Makes an episode one page of HTML that plays by itself: one file that needs no network and no
 * server, and runs nothing but its own script. It holds the episode staged for upright and for wide
 * windows and shows the one that fits, with controls, the transcript and the sources. Without
 * scripts, and on paper, the words can still be read. Thread-safe.
 */
public final class Page {

  private Page() {}

  /**
   * Returns the page of an episode.
   *
   * @param episode the episode
   * @return a whole HTML document, to be written as UTF-8; the same for the same episode
   */
  public static String of(ValidatedEpisode episode) {
    return of(episode, PageOptions.standard());
  }

  /**
   * Returns the page of an episode. Its two frames are drawn by two threads of the common pool.
   *
   * @param episode the episode
   * @param options how it is to be
   * @return a whole HTML document, to be written as UTF-8; the same for the same arguments
   */
  public static String of(ValidatedEpisode episode, PageOptions options) {
    return PageDocument.of(PlayerParts.of(episode, options), options);
  }
}
