package dev.clio.schema.frontmatter;

import com.google.common.collect.ImmutableMap;
import dev.clio.core.model.Episode;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.Span;
import java.util.Map;
import java.util.Optional;

/** What front matter says, and where it says it. Immutable and thread-safe. */
public final class Head {

  private final Optional<Episode> episode;
  private final ImmutableMap<Path, Span> spans;

  Head(Optional<Episode> episode, Map<Path, Span> spans) {
    this.episode = episode;
    this.spans = ImmutableMap.copyOf(spans);
  }

  /**
   * Returns the episode.
   *
   * @return the episode with an empty script; empty if the front matter has an error
   */
  public Optional<Episode> episode() {
    return episode;
  }

  /**
   * Returns where a part stands.
   *
   * @param path a path such as {@code sources, 1, id}
   * @return the span of its value, if it is written
   */
  public Optional<Span> span(Path path) {
    return Optional.ofNullable(spans.get(path));
  }
}
