package dev.clio.core.vocabulary;

import com.google.common.base.Ascii;
import dev.clio.core.value.Slug;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Slug}.
 *
 * @param example one that makes sense, for messages and the reference
 */
public record SlugType(Optional<String> example) implements AttributeType<Slug> {

  /**
   * Checks the example.
   *
   * @param example one that makes sense, for messages and the reference
   */
  public SlugType {
    example.ifPresent(Slug::of);
  }

  @Override
  public String name() {
    return "slug";
  }

  @Override
  public String expected() {
    return "a slug"
        + example.map(slug -> " such as " + slug).orElse("")
        + ": a-z, 0-9 and _, not beginning with _";
  }

  @Override
  public @Nullable Slug parse(String text) {
    return Slug.isSlug(text) ? Slug.of(text) : null;
  }

  @Override
  public Problem explain(String text) {
    return Problem.of(
        Problem.Kind.WRONG_TYPE,
        text,
        mend(text).filter(Slug::isSlug).map(slug -> new Problem.Mend(slug, false)));
  }

  /** Returns the text in lower case, with underscores for spaces and hyphens. */
  static Optional<String> mend(String text) {
    String slug = Ascii.toLowerCase(text.strip()).replace(' ', '_').replace('-', '_');
    return slug.equals(text) ? Optional.empty() : Optional.of(slug);
  }

  @Override
  public String print(Slug value) {
    return value.text();
  }

  @Override
  public boolean isQuoted(Slug value) {
    return false;
  }
}
