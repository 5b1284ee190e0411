package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Radius;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The camera goes to an entity, and all but a soft circle around it dims. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface MapSpotlight extends Directive permits ImmutableMapSpotlight {

  /** The definition of {@code map.spotlight}. */
  DirectiveDefinition<MapSpotlight> DEFINITION =
      DirectiveDefinition.of("map.spotlight", MapSpotlight.class, Builder::new, Builder::build)
          .does("The camera goes to an entity, and all but a soft circle around it dims.")
          .required("id entity", Types.ENTITY, MapSpotlight::id, Builder::id, "What stays lit.")
          .optional("color", Types.COLOR, MapSpotlight::color, Builder::color, "The colour.")
          .optional(
              "radius",
              Types.RADIUS,
              MapSpotlight::radius,
              Builder::radius,
              "How far the light reaches.")
          .optional(
              "opacity",
              Types.SHARE,
              MapSpotlight::opacity,
              Builder::opacity,
              "How much the rest dims.")
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
   * Returns what stays lit.
   *
   * @return an entity
   */
  EntityId id();

  /**
   * Returns the colour.
   *
   * @return if it is not left to the theme
   */
  Optional<Color> color();

  /**
   * Returns how far the light reaches.
   *
   * @return if it is not left to the theme
   */
  Optional<Radius> radius();

  /**
   * Returns how strong it is.
   *
   * @return 0 to 1, if it is not left to the theme
   */
  Optional<Double> opacity();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(
        new CameraMove.Follow(id()), new Spotlight(id(), color(), radius(), opacity()));
  }

  /**
   * Checks the opacity, and makes a negative zero zero.
   *
   * @return this directive, or one that means the same
   */
  @Value.Check
  default MapSpotlight check() {
    opacity().ifPresent(opacity -> Checks.range("opacity", opacity, 0, 1));
    return opacity().isPresent() && Checks.anyNegativeZero(opacity().get())
        ? new Builder().from(this).opacity(0.0).build()
        : this;
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableMapSpotlight.Builder {
    Builder() {}

    /**
     * Sets what stays lit.
     *
     * @param id its text
     * @return this builder
     * @throws IllegalArgumentException if the text is no id
     */
    public Builder id(String id) {
      id(EntityId.of(id));
      return this;
    }

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
