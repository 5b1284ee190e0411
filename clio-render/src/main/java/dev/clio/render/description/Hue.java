package dev.clio.render.description;

import dev.clio.core.value.Color;
import java.util.Optional;

/**
 * A colour as words say it.
 *
 * @param name the name of the nearest colour that has a plain name, such as {@code orange}
 * @param exact the colour itself, where another colour of the episode has the same name
 */
public record Hue(String name, Optional<Color> exact) {}
