package dev.clio.core.value;

import org.immutables.value.Value;

/** A thing with a name and a place that directives speak of. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Entity permits ImmutableEntity {

  /** The longest name, in code points. */
  int MAX_NAME = 120;

  /**
   * Returns the entity of the given parts.
   *
   * @param id its id
   * @param type its type
   * @param name its name, 1 to {@value #MAX_NAME} code points
   * @param position where it is
   * @return the entity
   * @throws IllegalArgumentException if the name is empty, too long or holds what no text may
   */
  static Entity of(EntityId id, EntityType type, String name, Position position) {
    return ImmutableEntity.builder().id(id).type(type).name(name).position(position).build();
  }

  /**
   * Returns the id.
   *
   * @return the id that directives refer to
   */
  EntityId id();

  /**
   * Returns the type.
   *
   * @return the type, known or not
   */
  EntityType type();

  /**
   * Returns the name.
   *
   * @return 1 to {@value #MAX_NAME} code points
   */
  String name();

  /**
   * Returns the place.
   *
   * @return a point in or at the entity
   */
  Position position();

  /** Checks the name. */
  @Value.Check
  default void check() {
    Texts.check("name", name(), 1, MAX_NAME);
  }
}
