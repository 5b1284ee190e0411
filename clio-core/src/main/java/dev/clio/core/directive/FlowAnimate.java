package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Link;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Slug;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Runs dashes along a great circle, or a route of the host. Immutable and thread-safe. */
@Value.Immutable
@SuppressWarnings("immutables:from") // The script's own word; no value is copied into this builder.
public sealed interface FlowAnimate extends Directive permits ImmutableFlowAnimate {

  /** The definition of {@code flow.animate}. */
  DirectiveDefinition<FlowAnimate> DEFINITION =
      DirectiveDefinition.of("flow.animate", FlowAnimate.class, Builder::new, Builder::build)
          .does("Runs dashes along a great circle, or a route of the host.")
          .optional(
              "route",
              Types.slug("silk_road"),
              FlowAnimate::route,
              Builder::route,
              "The name of a route that the host knows.")
          .optional("from", Types.ENTITY, FlowAnimate::from, Builder::from, "Where they come from.")
          .optional("to", Types.ENTITY, FlowAnimate::to, Builder::to, "Where they go.")
          .optional("color", Types.COLOR, FlowAnimate::color, Builder::color, "The colour.")
          .oneOf("route", "from to")
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
   * Returns the route of the host.
   *
   * @return its name, if it runs along one
   */
  Optional<Slug> route();

  /**
   * Returns where they come from.
   *
   * @return an entity, if they run along no route
   */
  Optional<EntityId> from();

  /**
   * Returns where they go.
   *
   * @return an entity, if they run along no route
   */
  Optional<EntityId> to();

  /**
   * Returns the colour.
   *
   * @return if it is not left to the theme
   */
  Optional<Color> color();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(
        route()
            .<Effect>map(route -> new Link.RouteFlow(route, color()))
            .orElseGet(() -> new Link.Flow(from().orElseThrow(), to().orElseThrow(), color())));
  }

  /** Checks the attributes. */
  @Value.Check
  default void check() {
    Checks.oneOf(
        "route or from and to",
        List.of(route().isPresent()),
        List.of(from().isPresent(), to().isPresent()));
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableFlowAnimate.Builder {
    Builder() {}

    /**
     * Sets the route of the host.
     *
     * @param slug its text
     * @return this builder
     * @throws IllegalArgumentException if the text is no slug
     */
    public Builder route(String slug) {
      route(Slug.of(slug));
      return this;
    }

    /**
     * Sets where they come from.
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
     * Sets where they go.
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
