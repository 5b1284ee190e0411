package dev.clio.schema.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A part of an episode, as the way to it through the episode's JSON form: keys are strings, indexes
 * integers. So {@code script, 7, ids, 2} is the third id of the eighth element, whichever form the
 * episode was read from.
 *
 * @param steps keys and indexes, from the episode inwards
 */
public record Path(List<Object> steps) {

  /**
   * Copies the steps.
   *
   * @param steps keys and indexes, from the episode inwards
   */
  public Path {
    steps = ImmutableList.copyOf(steps);
  }

  /**
   * Returns the path of the given steps.
   *
   * @param steps keys and indexes, from the episode inwards
   * @return the path
   */
  public static Path of(Object... steps) {
    return new Path(ImmutableList.copyOf(steps));
  }

  /**
   * Returns the path to a part of an element of the script.
   *
   * @param index the index of the element
   * @param steps the way from there, such as an attribute's first name and the index of an item
   * @return the path
   */
  public static Path element(int index, Object... steps) {
    return new Path(ImmutableList.builder().add("script", index).add(steps).build());
  }
}
