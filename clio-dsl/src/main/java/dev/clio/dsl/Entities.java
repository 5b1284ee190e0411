package dev.clio.dsl;

import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Position;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Entities as a script speaks of them: {@code country("north_korea", "North Korea").at(40.3,
 * 127.5)}.
 */
public final class Entities {

  private Entities() {}

  /**
   * Returns a country without a place.
   *
   * @param slug what stands after {@code country:} in its id
   * @param name what it is called
   * @return what asks for the place
   */
  public static Unplaced country(String slug, String name) {
    return entity("country", slug, name);
  }

  /**
   * Returns a region without a place.
   *
   * @param slug what stands after {@code region:} in its id
   * @param name what it is called
   * @return what asks for the place
   */
  public static Unplaced region(String slug, String name) {
    return entity("region", slug, name);
  }

  /**
   * Returns a city without a place.
   *
   * @param slug what stands after {@code city:} in its id
   * @param name what it is called
   * @return what asks for the place
   */
  public static Unplaced city(String slug, String name) {
    return entity("city", slug, name);
  }

  /**
   * Returns a site without a place.
   *
   * @param slug what stands after {@code site:} in its id
   * @param name what it is called
   * @return what asks for the place
   */
  public static Unplaced site(String slug, String name) {
    return entity("site", slug, name);
  }

  /**
   * Returns an entity of any type without a place.
   *
   * @param type its type, and what stands before the colon in its id, such as {@code strait}
   * @param slug what stands after the colon in its id
   * @param name what it is called
   * @return what asks for the place
   */
  public static Unplaced entity(String type, String slug, String name) {
    return (lat, lon) ->
        Entity.of(EntityId.of(type + ":" + slug), EntityType.of(type), name, Position.of(lat, lon));
  }

  /**
   * Returns the ids of entities as one text, for verbs that take several.
   *
   * @param entities the entities, none twice
   * @return their ids with commas between
   */
  public static String ids(Entity... entities) {
    return Arrays.stream(entities)
        .map(entity -> entity.id().text())
        .collect(Collectors.joining(", "));
  }

  /** An entity that has no place yet. */
  @FunctionalInterface
  public interface Unplaced {

    /**
     * Returns the entity.
     *
     * @param lat degrees north, −90 to 90
     * @param lon degrees east, −180 to 180
     * @return the entity
     * @throws IllegalArgumentException if the id, the name or the place is not what it must be
     */
    Entity at(double lat, double lon);
  }
}
