package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Bookmark;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Slug;
import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Marks a place in the timeline for production; nothing is seen. Immutable and thread-safe. */
@Value.Immutable
public sealed interface MarkClip extends Directive permits ImmutableMarkClip {

  /** The definition of {@code mark.clip}. */
  DirectiveDefinition<MarkClip> DEFINITION =
      DirectiveDefinition.of("mark.clip", MarkClip.class, Builder::new, Builder::build)
          .does("Marks a place in the timeline for production; nothing is seen.")
          .required(
              "type",
              Types.slug("short"),
              MarkClip::type,
              Builder::type,
              "What is to be done there.")
          .optional("label", Types.text(120), MarkClip::label, Builder::label, "A note on it.")
          .build();

  /**
   * Returns an empty builder.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default String name() {
    return DEFINITION.name();
  }

  /**
   * Returns what is to be done there.
   *
   * @return a word of the production
   */
  Slug type();

  /**
   * Returns a note on it.
   *
   * @return 1 to 120 code points, if there is one
   */
  Optional<String> label();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(new Bookmark(type(), label()));
  }

  /** Checks the attributes. */
  @Value.Check
  default void check() {
    label().ifPresent(text -> Texts.check("label", text, 1, 120));
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableMarkClip.Builder {
    Builder() {}

    /**
     * Sets what is to be done there.
     *
     * @param slug its text
     * @return this builder
     * @throws IllegalArgumentException if the text is no slug
     */
    public Builder type(String slug) {
      type(Slug.of(slug));
      return this;
    }
  }
}
