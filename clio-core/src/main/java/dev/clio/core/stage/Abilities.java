package dev.clio.core.stage;

import com.google.common.collect.ImmutableSet;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.value.Slug;
import java.util.Set;

/**
 * What a renderer can draw beside what every renderer must. What it cannot is noted, and left out.
 *
 * @param layers the layers it has
 * @param modes the modes of the map it has; {@code political} is always among them
 * @param routes the routes that the host gave it
 */
public record Abilities(Set<Slug> layers, Set<BasemapChoice.Mode> modes, Set<Slug> routes) {

  private static final Abilities STANDARD =
      new Abilities(
          ImmutableSet.of(
              Slug.of("borders"),
              Slug.of("regions"),
              Slug.of("rivers"),
              Slug.of("lakes"),
              Slug.of("cities"),
              Slug.of("graticule")),
          ImmutableSet.of(BasemapChoice.Mode.POLITICAL),
          ImmutableSet.of());

  /**
   * Copies the sets.
   *
   * @param layers the layers it has
   * @param modes the modes of the map it has; {@code political} is always among them
   * @param routes the routes that the host gave it
   */
  public Abilities {
    layers = ImmutableSet.copyOf(layers);
    modes =
        ImmutableSet.<BasemapChoice.Mode>builder()
            .add(BasemapChoice.Mode.POLITICAL)
            .addAll(modes)
            .build();
    routes = ImmutableSet.copyOf(routes);
  }

  /**
   * Returns what Clio's own renderer can draw.
   *
   * @return the built-in layers, the political map and no routes
   */
  public static Abilities standard() {
    return STANDARD;
  }
}
