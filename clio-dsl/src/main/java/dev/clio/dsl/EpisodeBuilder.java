package dev.clio.dsl;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Media;
import dev.clio.core.model.Origin;
import dev.clio.core.model.Script;
import dev.clio.core.model.Source;
import dev.clio.core.model.Status;
import dev.clio.core.value.Slug;
import dev.clio.core.vocabulary.Vocabulary;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes an episode; begun by {@link Episodes#episode}. Not thread-safe. */
public final class EpisodeBuilder {

  private final Episode.Builder episode;
  private final ScriptBuilder script;

  EpisodeBuilder(Episode.Builder episode, Vocabulary vocabulary) {
    this.episode = episode;
    this.script = new ScriptBuilder(vocabulary);
  }

  /**
   * Says what the episode is about.
   *
   * @param summary a few sentences
   * @return this builder
   */
  @CanIgnoreReturnValue
  public EpisodeBuilder summary(String summary) {
    episode.summary(summary);
    return this;
  }

  /**
   * Says how far the episode has come.
   *
   * @param status {@link Status#DRAFT} unless set
   * @return this builder
   */
  @CanIgnoreReturnValue
  public EpisodeBuilder status(Status status) {
    episode.status(status);
    return this;
  }

  /**
   * Says who wrote it.
   *
   * @param origin {@link Origin#AUTHORED} unless set
   * @return this builder
   */
  @CanIgnoreReturnValue
  public EpisodeBuilder origin(Origin origin) {
    episode.origin(origin);
    return this;
  }

  /**
   * Says in which language it is.
   *
   * @param tag a BCP 47 tag, such as {@code en}
   * @return this builder
   */
  @CanIgnoreReturnValue
  public EpisodeBuilder language(String tag) {
    episode.language(tag);
    return this;
  }

  /**
   * Adds a source, step by step: {@code s -> s.id("cfr").title("…").publisher("…").score(92)}.
   *
   * @param steps gives the source
   * @return this builder
   * @throws IllegalArgumentException if a part is not what it must be
   */
  @CanIgnoreReturnValue
  public EpisodeBuilder source(Function<SourceSteps.Unnamed, SourceSteps.Named> steps) {
    return source(steps.apply(SourceSteps.begin()).source());
  }

  /**
   * Adds a source.
   *
   * @param source the source
   * @return this builder
   */
  @CanIgnoreReturnValue
  public EpisodeBuilder source(Source source) {
    episode.addSource(source);
    return this;
  }

  /**
   * Adds something that was published from the episode.
   *
   * @param kind a slug, such as {@code video}
   * @param title its title
   * @param url where it is, http or https
   * @return this builder
   * @throws IllegalArgumentException if a part is not what it must be
   */
  @CanIgnoreReturnValue
  public EpisodeBuilder media(String kind, String title, String url) {
    episode.addMedia(Media.builder().kind(Slug.of(kind)).title(title).url(url).build());
    return this;
  }

  /**
   * Writes the script; called again, it writes on.
   *
   * @param writer calls the verbs
   * @return this builder
   */
  @CanIgnoreReturnValue
  public EpisodeBuilder script(Consumer<? super ScriptBuilder> writer) {
    writer.accept(script);
    return this;
  }

  /**
   * Returns the episode.
   *
   * @return the episode, not yet validated
   */
  public Episode build() {
    return episode.script(Script.of(script.elements())).build();
  }
}
