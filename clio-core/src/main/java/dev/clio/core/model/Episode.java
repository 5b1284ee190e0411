package dev.clio.core.model;

import com.google.common.base.Preconditions;
import dev.clio.core.value.Slug;
import dev.clio.core.value.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A map story: what it is about, what it rests on, and its script. An episode says nothing of
 * whether it is right: that is for the validator. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Episode extends WithEpisode permits ImmutableEpisode {

  /**
   * Returns an empty builder.
   *
   * @return a builder that needs an id and a title
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the id.
   *
   * @return the id, which names files and links
   */
  Slug id();

  /**
   * Returns the title.
   *
   * @return not blank
   */
  String title();

  /**
   * Returns what the episode is about.
   *
   * @return may be empty
   */
  @Value.Default
  default String summary() {
    return "";
  }

  /**
   * Returns how far the episode has come.
   *
   * @return {@link Status#DRAFT} unless said otherwise
   */
  @Value.Default
  default Status status() {
    return Status.DRAFT;
  }

  /**
   * Returns who wrote it.
   *
   * @return {@link Origin#AUTHORED} unless said otherwise
   */
  @Value.Default
  default Origin origin() {
    return Origin.AUTHORED;
  }

  /**
   * Returns the language of its texts.
   *
   * @return a BCP 47 tag, as it was written
   */
  Optional<String> language();

  /**
   * Returns what it rests on.
   *
   * @return the sources in order; the validator sees to it that no two share an id
   */
  List<Source> sources();

  /**
   * Returns what was published from it.
   *
   * @return the media in order
   */
  List<Media> media();

  /**
   * Returns what it says and does.
   *
   * @return the script, empty unless set
   */
  @Value.Default
  default Script script() {
    return Script.of();
  }

  /** Checks the parts. */
  @Value.Check
  default void check() {
    FrontMatter.checkText("title", title());
    Texts.check("summary", summary(), 0, Integer.MAX_VALUE);
    language()
        .ifPresent(
            tag ->
                Preconditions.checkArgument(
                    FrontMatter.isLanguage(tag),
                    "language: expected a BCP 47 tag, such as \"en\", but was \"%s\"",
                    tag));
  }

  /** Builds an episode. Not thread-safe. */
  final class Builder extends ImmutableEpisode.Builder {
    Builder() {}
  }
}
