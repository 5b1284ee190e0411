package dev.clio.core.model;

import dev.clio.core.value.Slug;
import org.immutables.value.Value;

/** Something that was published from an episode, such as a video. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Media permits ImmutableMedia {

  /**
   * Returns an empty builder.
   *
   * @return a builder that needs a kind, a title and a URL
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what it is.
   *
   * @return for example {@code video}
   */
  Slug kind();

  /**
   * Returns the title.
   *
   * @return not blank
   */
  String title();

  /**
   * Returns where it is.
   *
   * @return an absolute http or https URL with a host, as it was written
   */
  String url();

  /** Checks the parts. */
  @Value.Check
  default void check() {
    FrontMatter.checkText("title", title());
    FrontMatter.checkUrl("url", url());
  }

  /** Builds a media entry. Not thread-safe. */
  final class Builder extends ImmutableMedia.Builder {
    Builder() {}
  }
}
