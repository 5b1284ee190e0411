package dev.clio.schema.frontmatter;

import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Media;
import dev.clio.core.model.Origin;
import dev.clio.core.model.Source;
import dev.clio.core.model.Status;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a part of an episode's head holds, said once: reading and printing of YAML and JSON, and the
 * JSON Schema, derive from it. Immutable and thread-safe.
 *
 * @param <E> the values
 * @param <B> what builds them
 * @param what what a value is, for messages
 * @param keys its keys, in the order they are printed
 * @param builders gives a new builder
 * @param build gives the value of a builder
 */
public record HeadShape<E, B>(
    String what, List<Key<E, B>> keys, Supplier<B> builders, Function<B, E> build) {

  /** The key of the version, which may stand in every form but belongs to no value. */
  public static final String VERSION = "clio";

  /** A source. */
  public static final HeadShape<Source, Source.Builder> SOURCE =
      new HeadShape<>(
          "source",
          ImmutableList.of(
              new Key.One<>(
                  "id",
                  HeadType.of(Types.SOURCE),
                  true,
                  "What the script cites it by.",
                  source -> Optional.of(source.id()),
                  Source.Builder::id),
              new Key.One<>(
                  "title",
                  HeadType.WORDS,
                  true,
                  "Its title.",
                  source -> Optional.of(source.title()),
                  Source.Builder::title),
              new Key.One<>(
                  "publisher",
                  HeadType.WORDS,
                  true,
                  "Who published it.",
                  source -> Optional.of(source.publisher()),
                  Source.Builder::publisher),
              new Key.One<>(
                  "score",
                  HeadType.of(Types.integer(0, 100)),
                  false,
                  "How reliable it is, from 0, not at all, to 100.",
                  source ->
                      source.score().isPresent()
                          ? Optional.of((long) source.score().getAsInt())
                          : Optional.empty(),
                  (builder, score) -> builder.score(score.intValue())),
              new Key.One<>(
                  "url",
                  HeadType.URL,
                  false,
                  "Where it can be read.",
                  Source::url,
                  Source.Builder::url)),
          Source::builder,
          Source.Builder::build);

  /** Something that was published from an episode. */
  public static final HeadShape<Media, Media.Builder> MEDIA =
      new HeadShape<>(
          "media entry",
          ImmutableList.of(
              new Key.One<>(
                  "kind",
                  HeadType.of(Types.SLUG),
                  true,
                  "What it is, such as video.",
                  media -> Optional.of(media.kind()),
                  Media.Builder::kind),
              new Key.One<>(
                  "title",
                  HeadType.WORDS,
                  true,
                  "Its title.",
                  media -> Optional.of(media.title()),
                  Media.Builder::title),
              new Key.One<>(
                  "url",
                  HeadType.URL,
                  true,
                  "Where it is.",
                  media -> Optional.of(media.url()),
                  Media.Builder::url)),
          Media::builder,
          Media.Builder::build);

  /** An episode, but for its script. */
  public static final HeadShape<Episode, Episode.Builder> EPISODE =
      new HeadShape<>(
          "episode",
          ImmutableList.of(
              new Key.One<>(
                  "id",
                  HeadType.of(Types.SLUG),
                  true,
                  "What files and links are named by.",
                  episode -> Optional.of(episode.id()),
                  Episode.Builder::id),
              new Key.One<>(
                  "title",
                  HeadType.WORDS,
                  true,
                  "Its title.",
                  episode -> Optional.of(episode.title()),
                  Episode.Builder::title),
              new Key.One<>(
                  "summary",
                  HeadType.TEXT,
                  false,
                  "What it is about.",
                  episode -> Optional.of(episode.summary()),
                  Episode.Builder::summary),
              new Key.One<>(
                  "status",
                  HeadType.of(Types.keyword(Status.class)),
                  false,
                  "How far it has come; draft unless said otherwise.",
                  episode -> Optional.of(episode.status()),
                  Episode.Builder::status),
              new Key.One<>(
                  "origin",
                  HeadType.of(Types.keyword(Origin.class)),
                  false,
                  "Whether a person wrote it, or a program; authored unless said otherwise.",
                  episode -> Optional.of(episode.origin()),
                  Episode.Builder::origin),
              new Key.One<>(
                  "language",
                  HeadType.LANGUAGE,
                  false,
                  "The language of its texts.",
                  Episode::language,
                  Episode.Builder::language),
              new Key.Many<>(
                  "sources",
                  SOURCE,
                  true,
                  "What it rests on.",
                  Episode::sources,
                  Episode.Builder::sources),
              new Key.Many<>(
                  "media",
                  MEDIA,
                  false,
                  "What was published from it.",
                  Episode::media,
                  Episode.Builder::media)),
          Episode::builder,
          Episode.Builder::build);

  /**
   * Copies the keys.
   *
   * @param what what a value is, for messages
   * @param keys its keys, in the order they are printed
   * @param builders gives a new builder
   * @param build gives the value of a builder
   */
  public HeadShape {
    keys = ImmutableList.copyOf(keys);
  }

  /**
   * A key.
   *
   * @param <E> the values it is a key of
   * @param <B> what builds them
   */
  public sealed interface Key<E, B> {

    /**
     * Returns what it is called.
     *
     * @return the name
     */
    String name();

    /**
     * Returns what it means.
     *
     * @return one sentence of documentation
     */
    String documentation();

    /**
     * Returns whether a value cannot do without it.
     *
     * @return whether it is required
     */
    boolean isRequired();

    /**
     * A key with one value.
     *
     * @param <E> the values it is a key of
     * @param <B> what builds them
     * @param <T> its value
     * @param name what it is called
     * @param type what its value may be
     * @param isRequired whether it must be there
     * @param documentation what it means
     * @param getter takes its value
     * @param setter gives a builder its value
     */
    record One<E, B, T>(
        String name,
        HeadType<T> type,
        boolean isRequired,
        String documentation,
        Function<E, Optional<T>> getter,
        BiConsumer<B, T> setter)
        implements Key<E, B> {

      /**
       * Returns the value as JSON holds it.
       *
       * @param value what it is a key of
       * @return a string or a long, if there is a value
       */
      public Optional<Object> data(E value) {
        return getter.apply(value).map(type::toData);
      }
    }

    /**
     * A key with a list, which is empty unless said otherwise.
     *
     * @param <E> the values it is a key of
     * @param <B> what builds them
     * @param <I> the items
     * @param name what it is called
     * @param items what the items hold
     * @param isWritten whether JSON holds the list even if it is empty
     * @param documentation what it means
     * @param getter takes the list
     * @param setter gives a builder the list
     */
    record Many<E, B, I>(
        String name,
        HeadShape<I, ?> items,
        boolean isWritten,
        String documentation,
        Function<E, List<I>> getter,
        BiConsumer<B, List<I>> setter)
        implements Key<E, B> {

      @Override
      public boolean isRequired() {
        return false;
      }
    }
  }
}
