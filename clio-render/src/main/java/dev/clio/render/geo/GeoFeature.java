package dev.clio.render.geo;

import dev.clio.core.value.Color;
import java.util.List;
import java.util.Optional;

/**
 * Something of a story that has a place and a time.
 *
 * @param kind what it is
 * @param ids the entities it belongs to: one, or where a line begins and ends; none for a circle
 *     around a point, a route and a layer
 * @param name the name of its entity, or of both ends; that of a route or layer
 * @param type the type of its entity, if it has one
 * @param text the words on it
 * @param shape where it is
 * @param color its colour, if it has one
 * @param opacity how strong its fill is, 0 to 1; 0 without a fill
 * @param start when it appears, in milliseconds
 * @param end when it is gone, in milliseconds
 */
record GeoFeature(
    Kind kind,
    List<String> ids,
    Optional<String> name,
    Optional<String> type,
    Optional<String> text,
    GeoShape shape,
    Optional<Color> color,
    double opacity,
    long start,
    long end) {

  /** What a feature is, in the order of the files. */
  enum Kind {
    ENTITY,
    MARK,
    CIRCLE,
    ARROW,
    FLOW,
    LAYER,
    LABEL
  }
}
