package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Link;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Draws an arrow along the great circle from one entity to another. Immutable and thread-safe. */
@Value.Immutable
@SuppressWarnings("immutables:from") // The script's own word; no value is copied into this builder.
public sealed interface MapArrow extends Directive permits ImmutableMapArrow {

  /** The definition of {@code map.arrow}. */
  DirectiveDefinition<MapArrow> DEFINITION =
      DirectiveDefinition.of("map.arrow", MapArrow.class, Builder::new, Builder::build)
          .does("Draws an arrow along the great circle from one entity to another.")
          .required("from", Types.ENTITY, MapArrow::from, Builder::from, "Where it begins.")
          .required("to", Types.ENTITY, MapArrow::to, Builder::to, "Where it points.")
          .optional("color", Types.COLOR, MapArrow::color, Builder::color, "The colour.")
          .optional(
              "label text", Types.text(160), MapArrow::label, Builder::label, "What stands on it.")
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
   * Returns where it begins.
   *
   * @return an entity
   */
  EntityId from();

  /**
   * Returns where it points.
   *
   * @return an entity
   */
  EntityId to();

  /**
   * Returns the colour.
   *
   * @return if it is not left to the theme
   */
  Optional<Color> color();

  /**
   * Returns what stands on it.
   *
   * @return 1 to 160 code points, if it has a label
   */
  Optional<String> label();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(new Link.Arrow(from(), to(), color(), label()));
  }

  /** Checks the label. */
  @Value.Check
  default void check() {
    label().ifPresent(label -> Texts.check("label", label, 1, 160));
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableMapArrow.Builder {
    Builder() {}

    /**
     * Sets where it begins.
     *
     * @param id its text
     * @return this builder
     * @throws IllegalArgumentException if the text is no id
     */
    public Builder from(String id) {
      from(EntityId.of(id));
      return this;
    }

    /**
     * Sets where it points.
     *
     * @param id its text
     * @return this builder
     * @throws IllegalArgumentException if the text is no id
     */
    public Builder to(String id) {
      to(EntityId.of(id));
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
