package dev.clio.core.effect;

import com.google.common.collect.ImmutableList;
import dev.clio.core.value.EntityId;
import java.util.List;

/**
 * Puts a text at entities. A later label of the same entity replaces it.
 *
 * @param entities what is labelled
 * @param text what is said of each
 */
public record Label(List<EntityId> entities, String text) implements Effect {

  /**
   * Copies the list.
   *
   * @param entities what is labelled
   * @param text what is said of each
   */
  public Label {
    entities = ImmutableList.copyOf(entities);
  }
}
