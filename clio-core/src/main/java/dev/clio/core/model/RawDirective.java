package dev.clio.core.model;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Effect;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A directive as it is written, because no definition knows it or its attributes don't fit. It
 * stands in a script so that nothing is lost, and never passes the gate. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface RawDirective extends Directive permits ImmutableRawDirective {

  /**
   * Returns the raw directive of the given parts.
   *
   * @param name its name, with at least one dot
   * @param attributes its attributes, in order
   * @return the directive
   * @throws IllegalArgumentException if the name could not be written
   */
  static RawDirective of(String name, Iterable<Attribute> attributes) {
    return ImmutableRawDirective.builder().name(name).addAllAttributes(attributes).build();
  }

  @Override
  String name();

  /**
   * Returns the attributes.
   *
   * @return the attributes in the order they are written, repeated ones too
   */
  List<Attribute> attributes();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of();
  }

  /** Checks the name. */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(
        Names.isDirective(name()),
        "name: expected two or more words with dots between, such as \"map.view\", but was \"%s\"",
        name());
  }

  /**
   * An attribute as it is written.
   *
   * @param key its name, or empty if it is positional
   * @param value its value, without quotes and escapes
   */
  record Attribute(Optional<String> key, String value) {

    /**
     * Checks the name.
     *
     * @param key its name, or empty if it is positional
     * @param value its value, without quotes and escapes
     */
    public Attribute {
      Preconditions.checkArgument(
          key.isEmpty() || Names.isSegment(key.get()),
          "key: expected a letter, then letters, digits, _ and -, but was %s",
          key);
    }

    /**
     * Returns a named attribute.
     *
     * @param key its name
     * @param value its value
     * @return the attribute
     */
    public static Attribute of(String key, String value) {
      return new Attribute(Optional.of(key), value);
    }
  }
}
