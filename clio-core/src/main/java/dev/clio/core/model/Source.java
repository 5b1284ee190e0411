package dev.clio.core.model;

import com.google.common.base.Preconditions;
import dev.clio.core.value.SourceId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Where something that an episode says comes from. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Source extends WithSource permits ImmutableSource {

  /**
   * Returns an empty builder.
   *
   * @return a builder that needs an id, a title and a publisher
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the id that the script cites it by.
   *
   * @return the id
   */
  SourceId id();

  /**
   * Returns the title.
   *
   * @return not blank
   */
  String title();

  /**
   * Returns who published it.
   *
   * @return not blank
   */
  String publisher();

  /**
   * Returns how reliable it is.
   *
   * @return 0 (not at all) to 100, if known
   */
  OptionalInt score();

  /**
   * Returns where it can be read.
   *
   * @return an absolute http or https URL with a host, as it was written
   */
  Optional<String> url();

  /** Checks the parts. */
  @Value.Check
  default void check() {
    FrontMatter.checkText("title", title());
    FrontMatter.checkText("publisher", publisher());
    score()
        .ifPresent(
            score ->
                Preconditions.checkArgument(
                    score >= 0 && score <= 100, "score: expected 0 to 100, but was %s", score));
    url().ifPresent(url -> FrontMatter.checkUrl("url", url));
  }

  /** Builds a source. Not thread-safe. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}

    /**
     * Sets the id.
     *
     * @param id a slug, not {@code none}
     * @return this builder
     * @throws IllegalArgumentException if the text is no source id
     */
    public Builder id(String id) {
      id(SourceId.of(id));
      return this;
    }
  }
}
