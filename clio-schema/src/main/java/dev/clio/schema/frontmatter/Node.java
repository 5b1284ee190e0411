package dev.clio.schema.frontmatter;

import com.google.common.collect.ImmutableList;
import dev.clio.schema.text.Span;
import java.util.List;

/**
 * A value as it was written, in YAML or JSON, with the place where it stands. Immutable and
 * thread-safe.
 */
public sealed interface Node {

  /**
   * Returns where it stands.
   *
   * @return the span, quotes and brackets included
   */
  Span span();

  /**
   * A text, number, boolean or null.
   *
   * @param data a string, long, double or boolean, or {@link Null#NULL}
   * @param span where it stands
   * @param textStart where the text itself begins, if it stands there unchanged; else −1
   */
  record Scalar(Object data, Span span, int textStart) implements Node {}

  /**
   * A list.
   *
   * @param items the items in order
   * @param span where it stands
   */
  record Items(List<Node> items, Span span) implements Node {

    /**
     * Copies the items.
     *
     * @param items the items in order
     * @param span where it stands
     */
    public Items {
      items = ImmutableList.copyOf(items);
    }
  }

  /**
   * Keys with values.
   *
   * @param fields the fields in order, repeated ones too
   * @param span where it stands
   * @param isComplete whether it was read to its end
   */
  record Fields(List<Field> fields, Span span, boolean isComplete) implements Node {

    /**
     * Copies the fields.
     *
     * @param fields the fields in order, repeated ones too
     * @param span where it stands
     * @param isComplete whether it was read to its end
     */
    public Fields {
      fields = ImmutableList.copyOf(fields);
    }
  }

  /**
   * Nothing, where a value could stand.
   *
   * @param span the place
   */
  record Absent(Span span) implements Node {}

  /**
   * A value that was refused and reported.
   *
   * @param span where it stands
   */
  record Refused(Span span) implements Node {}

  /**
   * A key and its value.
   *
   * @param key the key
   * @param keySpan where the key stands
   * @param value the value
   */
  record Field(String key, Span keySpan, Node value) {}

  /** The null of JSON. */
  enum Null {
    /** The only one. */
    NULL;

    @Override
    public String toString() {
      return "null";
    }
  }
}
