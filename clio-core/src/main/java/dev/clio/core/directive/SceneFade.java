package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Veil;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Color;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.DurationType;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Draws a veil over the map, or lifts it. Immutable and thread-safe. */
@Value.Immutable
public sealed interface SceneFade extends Directive permits ImmutableSceneFade {

  /** How much the veil hides where a script does not say: what a chapter's card hides. */
  double OPACITY = 0.9;

  /** How long it takes to get there where a script does not say, in milliseconds. */
  long MILLIS = 500;

  /** The definition of {@code scene.fade}. */
  DirectiveDefinition<SceneFade> DEFINITION =
      DirectiveDefinition.of("scene.fade", SceneFade.class, Builder::new, Builder::build)
          .does("Draws a veil over the map, or lifts it.")
          .optional("color", Types.COLOR, SceneFade::color, Builder::color, "The colour.")
          .optional(
              "opacity",
              Types.SHARE,
              SceneFade::opacity,
              Builder::opacity,
              "How much it hides; 0 lifts it.")
          .optional(
              "duration",
              Types.DURATION,
              SceneFade::duration,
              Builder::duration,
              "How long it takes to get there; 500 where it is not said.")
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
   * Returns the colour.
   *
   * @return if it is not left to the theme
   */
  Optional<Color> color();

  /**
   * Returns how much it hides.
   *
   * @return 0 to 1, if it is said
   */
  Optional<Double> opacity();

  /**
   * Returns how long it takes to get there.
   *
   * @return milliseconds, 0 to 600,000, if it is said
   */
  Optional<Long> duration();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(
        new Veil(color(), opacity().orElse(OPACITY), duration().orElse(MILLIS)));
  }

  /**
   * Checks the attributes, and makes a negative zero zero.
   *
   * @return this directive, or one that means the same
   */
  @Value.Check
  default SceneFade check() {
    Checks.range("opacity", opacity(), 0, 1);
    Checks.range("duration", duration().map(Long::doubleValue), 0, DurationType.MAX);
    return Checks.anyNegativeZero(ImmutableList.of(opacity()))
        ? new Builder().from(this).opacity(Checks.plain(opacity())).build()
        : this;
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableSceneFade.Builder {
    Builder() {}

    /**
     * Sets the colour.
     *
     * @param color {@code #rgb} or {@code #rrggbb}
     * @return this builder
     * @throws IllegalArgumentException if the text is no colour
     */
    public Builder color(String color) {
      color(Color.of(color));
      return this;
    }
  }
}
