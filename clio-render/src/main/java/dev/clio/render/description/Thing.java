package dev.clio.render.description;

import dev.clio.core.value.EntityId;
import java.util.Optional;

/**
 * What a sentence speaks of.
 *
 * @param name its name, any text
 * @param id its id, where another entity of the episode has the same name
 */
public record Thing(String name, Optional<EntityId> id) {

  /**
   * Returns the thing of a name that no other has.
   *
   * @param name its name, any text
   * @return the thing
   */
  public static Thing named(String name) {
    return new Thing(name, Optional.empty());
  }
}
