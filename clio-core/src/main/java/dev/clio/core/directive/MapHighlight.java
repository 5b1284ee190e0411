package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Mark;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Marks entities: the outline filled where one is known, else a ring. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface MapHighlight extends Directive permits ImmutableMapHighlight {

  /** The definition of {@code map.highlight}. */
  DirectiveDefinition<MapHighlight> DEFINITION =
      DirectiveDefinition.of("map.highlight", MapHighlight.class, Builder::new, Builder::build)
          .does("Marks entities: the outline filled where one is known, else a ring.")
          .required(
              "ids entity id", Types.ENTITIES, MapHighlight::ids, Builder::ids, "The entities.")
          .optional("color", Types.COLOR, MapHighlight::color, Builder::color, "The colour.")
          .optional(
              "opacity",
              Types.SHARE,
              MapHighlight::opacity,
              Builder::opacity,
              "How strong the fill is.")
          .optional(
              "pulse",
              Types.BOOLEAN,
              MapHighlight::pulse,
              Builder::pulse,
              "Whether it breathes, where motion is not reduced.")
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
   * Returns which entities.
   *
   * @return at least one, none twice
   */
  List<EntityId> ids();

  /**
   * Returns the colour.
   *
   * @return if it is not left to the theme
   */
  Optional<Color> color();

  /**
   * Returns how strong it is.
   *
   * @return 0 to 1, if it is not left to the theme
   */
  Optional<Double> opacity();

  /**
   * Returns whether it breathes.
   *
   * @return if it is said
   */
  Optional<Boolean> pulse();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(new Mark(ids(), color(), opacity(), pulse().orElse(false)));
  }

  /**
   * Checks the ids, and makes a negative zero zero.
   *
   * @return this directive, or one that means the same
   */
  @Value.Check
  default MapHighlight check() {
    Checks.ids("ids", ids());
    opacity().ifPresent(opacity -> Checks.range("opacity", opacity, 0, 1));
    return opacity().isPresent() && Checks.anyNegativeZero(opacity().get())
        ? new Builder().from(this).opacity(0.0).build()
        : this;
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableMapHighlight.Builder {
    Builder() {}

    /**
     * Adds entities.
     *
     * @param ids their ids
     * @return this builder
     * @throws IllegalArgumentException if a text is no id
     */
    public Builder ids(String... ids) {
      for (String id : ids) {
        addId(EntityId.of(id));
      }
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
