package dev.clio.schema.atlas;

import dev.clio.core.value.Position;

/**
 * A part of the earth that has a name and no exact shape: a sea, a desert, a range.
 *
 * @param name its name
 * @param kind what it is, such as {@code sea}, {@code ocean}, {@code desert} or {@code range/mtn}
 * @param lat degrees north of a point inside
 * @param lon degrees east of a point inside
 * @param rank how important it is, 0 (most) to 4
 */
public record Feature(String name, String kind, double lat, double lon, int rank) {

  /**
   * Returns a point inside.
   *
   * @return the position
   */
  public Position position() {
    return Position.of(lat, lon);
  }
}
