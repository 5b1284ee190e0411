package dev.clio.core.effect;

import dev.clio.core.value.Slug;

/**
 * Shows or hides a layer of the map.
 *
 * @param layer its name
 * @param shown whether it is shown from here on
 */
public record Layer(Slug layer, boolean shown) implements Effect {}
