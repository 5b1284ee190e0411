package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.value.SourceId;
import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Shows a card with a source. Immutable and thread-safe. */
@Value.Immutable
public sealed interface SourceShow extends Directive permits ImmutableSourceShow {

  /** The definition of {@code source.show}. */
  DirectiveDefinition<SourceShow> DEFINITION =
      DirectiveDefinition.of("source.show", SourceShow.class, Builder::new, Builder::build)
          .does("Shows a card with a source.")
          .required("id", Types.SOURCE, SourceShow::id, Builder::id, "The source.")
          .optional("text", Types.text(280), SourceShow::text, Builder::text, "What it says.")
          .optional(
              "confidence",
              Types.SHARE,
              SourceShow::confidence,
              Builder::confidence,
              "How sure it is.")
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
   * @return its id
   */
  SourceId id();

  /**
   * Returns what the source says.
   *
   * @return 1 to 280 code points, if it is quoted
   */
  Optional<String> text();

  /**
   * Returns how sure it is.
   *
   * @return 0 to 1, if it is said
   */
  Optional<Double> confidence();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(new Card.Source(id(), text(), confidence()));
  }

  /**
   * Checks the attributes, and makes a negative zero zero.
   *
   * @return this directive, or one that means the same
   */
  @Value.Check
  default SourceShow check() {
    text().ifPresent(text -> Texts.check("text", text, 1, 280));
    Checks.range("confidence", confidence(), 0, 1);
    return Checks.anyNegativeZero(ImmutableList.of(confidence()))
        ? new Builder().from(this).confidence(Checks.plain(confidence())).build()
        : this;
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableSourceShow.Builder {
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
