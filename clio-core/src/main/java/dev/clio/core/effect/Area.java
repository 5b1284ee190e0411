package dev.clio.core.effect;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import java.util.List;
import java.util.Optional;

/**
 * Circles on the ground.
 *
 * @param entities what they are drawn around; empty if there is a center
 * @param center the point it is drawn around
 * @param radius how far it reaches
 * @param color the colour, or the theme's
 * @param opacity how strong the fill is, 0 to 1, or as the theme says
 */
public record Area(
    List<EntityId> entities,
    Optional<Position> center,
    Radius radius,
    Optional<Color> color,
    Optional<Double> opacity)
    implements Effect {

  /**
   * Checks that there is a middle.
   *
   * @param entities what they are drawn around; empty if there is a center
   * @param center the point it is drawn around
   * @param radius how far it reaches
   * @param color the colour, or the theme's
   * @param opacity how strong the fill is, 0 to 1, or as the theme says
   */
  public Area {
    Preconditions.checkArgument(
        entities.isEmpty() == center.isPresent(),
        "area: expected either entities or a center, but there are %s and %s",
        entities,
        center);
    entities = ImmutableList.copyOf(entities);
  }
}
