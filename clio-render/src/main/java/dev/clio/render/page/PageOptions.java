package dev.clio.render.page;

import dev.clio.core.stage.Pace;
import dev.clio.render.theme.Theme;
import org.immutables.value.Value;

/** What a page may be told. Immutable and thread-safe. */
@Value.Immutable
public sealed interface PageOptions extends WithPageOptions permits ImmutablePageOptions {

  /**
   * Returns the options with every default.
   *
   * @return the options of {@link Page#of(dev.clio.schema.validate.ValidatedEpisode)}
   */
  static PageOptions standard() {
    return builder().build();
  }

  /**
   * Returns a builder with every default.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how fast the episode goes.
   *
   * @return the standard pace unless set
   */
  @Value.Default
  default Pace pace() {
    return Pace.standard();
  }

  /**
   * Returns the colours for readers who prefer light pages.
   *
   * @return {@link Theme#light} unless set
   */
  @Value.Default
  default Theme light() {
    return Theme.light();
  }

  /**
   * Returns the colours for readers who prefer dark pages.
   *
   * @return {@link Theme#dark} unless set
   */
  @Value.Default
  default Theme dark() {
    return Theme.dark();
  }

  /** Builds options. Not thread-safe. */
  final class Builder extends ImmutablePageOptions.Builder {
    Builder() {}
  }
}
