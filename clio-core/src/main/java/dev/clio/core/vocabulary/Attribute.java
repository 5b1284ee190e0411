package dev.clio.core.vocabulary;

import dev.clio.core.model.Directive;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * An attribute of a directive: what it is called, what it may be, and how it is taken from and
 * given to the directive's value. Made by {@link DirectiveDefinition}. Immutable and thread-safe.
 *
 * @param <D> the directive
 * @param <T> the attribute's values
 */
public final class Attribute<D extends Directive, T> {

  private final String name;
  private final AttributeType<T> type;
  private final boolean required;
  private final boolean positional;
  private final List<String> otherNames;
  private final String documentation;
  private final Function<D, Optional<T>> getter;
  private final BiConsumer<Object, T> setter;

  Attribute(
      String name,
      AttributeType<T> type,
      boolean required,
      boolean positional,
      List<String> otherNames,
      String documentation,
      Function<D, Optional<T>> getter,
      BiConsumer<Object, T> setter) {
    this.name = name;
    this.type = type;
    this.required = required;
    this.positional = positional;
    this.otherNames = otherNames;
    this.documentation = documentation;
    this.getter = getter;
    this.setter = setter;
  }

  /**
   * Returns the first name.
   *
   * @return the name it is printed under
   */
  public String name() {
    return name;
  }

  /**
   * Returns the type.
   *
   * @return what its values may be
   */
  public AttributeType<T> type() {
    return type;
  }

  /**
   * Returns whether the directive cannot do without it.
   *
   * @return whether it is required
   */
  public boolean isRequired() {
    return required;
  }

  /**
   * Returns whether its value may stand without a name.
   *
   * @return whether it may be positional
   */
  public boolean isPositional() {
    return positional;
  }

  /**
   * Returns the names it is also accepted under.
   *
   * @return the names in order, without the first
   */
  public List<String> otherNames() {
    return otherNames;
  }

  /**
   * Returns what it means.
   *
   * @return one sentence of documentation
   */
  public String documentation() {
    return documentation;
  }

  /**
   * Returns the value that a directive has.
   *
   * @param directive the directive
   * @return the value, if it has one
   */
  public Optional<T> value(D directive) {
    return getter.apply(directive);
  }

  void set(Object builder, T value) {
    setter.accept(builder, value);
  }
}
