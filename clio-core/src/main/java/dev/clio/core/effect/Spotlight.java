package dev.clio.core.effect;

import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Radius;
import java.util.Optional;

/**
 * Dims all but a soft circle around an entity, until the next camera move or spotlight. The camera
 * is moved by a {@link CameraMove.Follow} before it.
 *
 * @param entity what stays lit
 * @param color the colour of what dims, or the theme's
 * @param radius how far the light reaches, or as the theme says
 * @param opacity how much the rest dims, 0 to 1, or as the theme says
 */
public record Spotlight(
    EntityId entity, Optional<Color> color, Optional<Radius> radius, Optional<Double> opacity)
    implements Effect {}
