package dev.clio.core.stage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import java.util.List;
import java.util.Map;

/**
 * What a script's effects speak of, as settled at the gate: where its entities are, and what the
 * host brought for it. Immutable and thread-safe.
 *
 * @param places each entity's place, by its id
 * @param routes the host's routes, by their names: positions that great circles join
 * @param layers the host's layers, by their names
 * @param outlines the host's own outlines of entities, by their ids; the others have those of the
 *     atlas, if any
 */
public record Setting(
    Map<EntityId, Place> places,
    Map<Slug, List<Position>> routes,
    Map<Slug, MapLayer> layers,
    Map<EntityId, List<Polygon>> outlines) {

  /**
   * Copies the maps and the lists in them.
   *
   * @param places each entity's place, by its id
   * @param routes the host's routes, by their names: positions that great circles join
   * @param layers the host's layers, by their names
   * @param outlines the host's own outlines of entities, by their ids; the others have those of the
   *     atlas, if any
   */
  public Setting {
    places = ImmutableMap.copyOf(places);
    routes = ImmutableMap.copyOf(Maps.transformValues(routes, ImmutableList::copyOf));
    layers = ImmutableMap.copyOf(layers);
    outlines = ImmutableMap.copyOf(Maps.transformValues(outlines, ImmutableList::copyOf));
  }

  /**
   * Returns a setting to which a host brought nothing.
   *
   * @param places each entity's place, by its id
   * @return the setting
   */
  public static Setting of(Map<EntityId, Place> places) {
    return new Setting(places, ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());
  }

  /**
   * Returns this setting with routes.
   *
   * @param routes the host's routes, by their names
   * @return the setting
   */
  public Setting withRoutes(Map<Slug, List<Position>> routes) {
    return new Setting(places, routes, layers, outlines);
  }
}
