package dev.clio.render.site;

import com.google.common.base.Preconditions;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.render.page.PageOptions;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.immutables.value.Value;

/** What a site may be told. Immutable and thread-safe. */
@Value.Immutable
public sealed interface SiteOptions extends WithSiteOptions permits ImmutableSiteOptions {

  /** The address that stands in files which need one, where a site was not told its own. */
  String EXAMPLE_ADDRESS = "https://example.org/";

  /**
   * Returns the options with every default.
   *
   * @return the options
   */
  static SiteOptions standard() {
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
   * Returns what the site is called.
   *
   * @return {@code Clio} unless set
   */
  @Value.Default
  default String title() {
    return "Clio";
  }

  /**
   * Returns what the site is about, for its feed and for those who link to it.
   *
   * @return a short text
   */
  @Value.Default
  default String description() {
    return "Stories told on a map, with their sources.";
  }

  /**
   * Returns where the site will be. The pages link to each other without it; the feed, the sitemap
   * and what is shown where a page is shared need it.
   *
   * @return an http or https address that ends with {@code /}; {@link #EXAMPLE_ADDRESS} unless set
   */
  @Value.Default
  default String address() {
    return EXAMPLE_ADDRESS;
  }

  /**
   * Returns how the players are.
   *
   * @return {@link PageOptions#standard} unless set
   */
  @Value.Default
  default PageOptions page() {
    return PageOptions.standard();
  }

  /**
   * Returns the directives that the scripts are written with.
   *
   * @return Stagehand's own unless set
   */
  @Value.Default
  default Vocabulary vocabulary() {
    return StandardVocabulary.vocabulary();
  }

  /** Checks the address. */
  @Value.Check
  default void check() {
    Optional<String> scheme = scheme(address());
    Preconditions.checkArgument(
        scheme.filter(name -> name.equals("http") || name.equals("https")).isPresent()
            && address().endsWith("/"),
        "address: expected an http or https address that ends with \"/\", but was \"%s\"",
        address());
  }

  private static Optional<String> scheme(String address) {
    try {
      URI uri = new URI(address);
      return uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null
          ? Optional.empty()
          : Optional.ofNullable(uri.getScheme());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Builds options. Not thread-safe. */
  final class Builder extends ImmutableSiteOptions.Builder {
    Builder() {}
  }
}
