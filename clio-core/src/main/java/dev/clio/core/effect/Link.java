package dev.clio.core.effect;

import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Slug;
import java.util.Optional;

/** Leads from one place to another. */
public sealed interface Link extends Effect {

  /**
   * An arrow along the great circle. The same pair again replaces it.
   *
   * @param from where it begins
   * @param to where it points
   * @param color the colour, or the theme's
   * @param label the text on it
   */
  record Arrow(EntityId from, EntityId to, Optional<Color> color, Optional<String> label)
      implements Link {}

  /**
   * Dashes that run along a great circle.
   *
   * @param from where they come from
   * @param to where they go
   * @param color the colour, or the theme's
   */
  record Flow(EntityId from, EntityId to, Optional<Color> color) implements Link {}

  /**
   * Dashes that run along a route of the host's.
   *
   * @param route the host's name of the route
   * @param color the colour, or the theme's
   */
  record RouteFlow(Slug route, Optional<Color> color) implements Link {}
}
