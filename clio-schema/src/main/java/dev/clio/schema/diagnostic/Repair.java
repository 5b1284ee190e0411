package dev.clio.schema.diagnostic;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A way to mend what a diagnostic is about.
 *
 * @param title what it does, beginning with a verb in lower case
 * @param safe whether the mended text cannot be anything but what was meant
 * @param edits the changes, all at once, in the order of the text and not overlapping
 */
public record Repair(String title, boolean safe, List<Edit> edits) {

  /**
   * Copies the edits.
   *
   * @param title what it does, beginning with a verb in lower case
   * @param safe whether the mended text cannot be anything but what was meant
   * @param edits the changes, all at once, in the order of the text and not overlapping
   */
  public Repair {
    edits = ImmutableList.copyOf(edits);
  }

  /**
   * Returns a repair of one edit.
   *
   * @param title what it does, beginning with a verb in lower case
   * @param safe whether the mended text cannot be anything but what was meant
   * @param edit the change
   * @return the repair
   */
  public static Repair of(String title, boolean safe, Edit edit) {
    return new Repair(title, safe, ImmutableList.of(edit));
  }

  /**
   * Returns this repair of a text that has more before it.
   *
   * @param by how much more, in UTF-16 units; negative for less
   * @return the repair with all its edits moved
   */
  public Repair movedBy(int by) {
    return new Repair(
        title,
        safe,
        edits.stream().map(edit -> new Edit(edit.span().movedBy(by), edit.text())).toList());
  }
}
