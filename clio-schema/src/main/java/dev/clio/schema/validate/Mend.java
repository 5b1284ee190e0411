package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.schema.text.Path;
import java.util.List;

/**
 * A way to mend an episode: a repair that speaks of parts of the episode and not yet of a text.
 *
 * @param title what it does, beginning with a verb in lower case
 * @param safe whether the mended text cannot be anything but what was meant
 * @param changes the changes, all at once
 */
record Mend(String title, boolean safe, List<Change> changes) {

  Mend {
    changes = ImmutableList.copyOf(changes);
  }

  static Mend guess(String title, Change... changes) {
    return new Mend(title, false, ImmutableList.copyOf(changes));
  }

  /** A change of one part. */
  sealed interface Change {

    /**
     * Another value is written.
     *
     * @param path the value
     * @param value its text, without quotes
     */
    record Write(Path path, String value) implements Change {}

    /**
     * A directive is put in.
     *
     * @param element the index of the element that it stands before
     * @param directive its text
     */
    record Insert(int element, String directive) implements Change {}

    /**
     * A directive is put behind all others.
     *
     * @param last the index of the last element
     * @param directive its text
     */
    record Append(int last, String directive) implements Change {}

    /**
     * An element is taken away.
     *
     * @param element its index
     * @param joins whether it stands between two blocks of narration, which would become one
     */
    record Remove(int element, boolean joins) implements Change {}

    /**
     * An element is put where another is.
     *
     * @param element its index
     * @param joins whether it stands between two blocks of narration
     * @param to the index of the other
     * @param after whether it comes after the other, and not before it
     */
    record Move(int element, boolean joins, int to, boolean after) implements Change {}
  }
}
