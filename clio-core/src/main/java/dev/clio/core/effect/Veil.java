package dev.clio.core.effect;

import dev.clio.core.value.Color;
import java.util.Optional;

/**
 * Lays a veil over the map.
 *
 * @param color its colour, or the theme's
 * @param opacity how much it hides, 0 (nothing: it is lifted) to 1
 * @param millis how long it takes to get there, in milliseconds
 */
public record Veil(Optional<Color> color, double opacity, long millis) implements Effect {}
