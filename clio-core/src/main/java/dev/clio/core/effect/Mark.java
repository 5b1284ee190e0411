package dev.clio.core.effect;

import com.google.common.collect.ImmutableList;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import java.util.List;
import java.util.Optional;

/**
 * Marks entities: each one's outline filled where one is known, else a ring. A later mark of the
 * same entity replaces it.
 *
 * @param entities what is marked
 * @param color the colour, or the theme's
 * @param opacity how strong the fill is, 0 to 1, or as the theme says
 * @param pulse whether it breathes, where motion is not reduced
 */
public record Mark(
    List<EntityId> entities, Optional<Color> color, Optional<Double> opacity, boolean pulse)
    implements Effect {

  /**
   * Copies the list.
   *
   * @param entities what is marked
   * @param color the colour, or the theme's
   * @param opacity how strong the fill is, 0 to 1, or as the theme says
   * @param pulse whether it breathes, where motion is not reduced
   */
  public Mark {
    entities = ImmutableList.copyOf(entities);
  }
}
