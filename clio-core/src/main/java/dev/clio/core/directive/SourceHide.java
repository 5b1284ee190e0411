package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.value.SourceId;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Takes away the card of a source. Immutable and thread-safe. */
@Value.Immutable
public sealed interface SourceHide extends Directive permits ImmutableSourceHide {

  /** The definition of {@code source.hide}. */
  DirectiveDefinition<SourceHide> DEFINITION =
      DirectiveDefinition.of("source.hide", SourceHide.class, Builder::new, Builder::build)
          .does("Takes away the card of a source.")
          .optional(
              "id",
              Types.SOURCE,
              SourceHide::id,
              Builder::id,
              "The source; any where it is not said.")
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
   * Returns the source.
   *
   * @return its id, if not any card is meant
   */
  Optional<SourceId> id();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(new Card.HideSource(id()));
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableSourceHide.Builder {
    Builder() {}

    /**
     * Sets the source.
     *
     * @param id its text
     * @return this builder
     * @throws IllegalArgumentException if the text is no source id
     */
    public Builder id(String id) {
      id(SourceId.of(id));
      return this;
    }
  }
}
