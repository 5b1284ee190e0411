package dev.clio.schema.atlas;

import dev.clio.core.value.Position;

/**
 * A town or city.
 *
 * @param name its name
 * @param country the code of its country, as {@link Outline#country()}
 * @param region the name of its first-level region, empty where nothing is known
 * @param lat degrees north
 * @param lon degrees east
 * @param population how many people live there, roughly
 * @param capital whether it is a country's capital
 * @param labelZoom the zoom of the web map from which a label makes sense
 */
public record City(
    String name,
    String country,
    String region,
    double lat,
    double lon,
    int population,
    boolean capital,
    double labelZoom) {

  /**
   * Returns where it is.
   *
   * @return the position
   */
  public Position position() {
    return Position.of(lat, lon);
  }
}
