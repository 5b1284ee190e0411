package dev.clio.schema.validate;

import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Layer;
import dev.clio.core.effect.Link;
import dev.clio.core.stage.MapLayer;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Setting;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import dev.clio.schema.atlas.Gazetteer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settles what effects speak of. */
final class Settings {

  private Settings() {}

  /** Returns places, with what a gazetteer has of the host's that effects speak of. */
  static Setting of(List<List<Effect>> effects, Map<EntityId, Place> places, Gazetteer gazetteer) {
    Map<Slug, List<Position>> routes = new LinkedHashMap<>();
    Map<Slug, MapLayer> layers = new LinkedHashMap<>();
    for (List<Effect> each : effects) {
      for (Effect effect : each) {
        if (effect instanceof Link.RouteFlow flow) {
          List<Position> route = gazetteer.route(flow.route());
          if (!route.isEmpty()) {
            routes.put(flow.route(), route);
          }
        } else if (effect instanceof Layer layer) {
          gazetteer.layer(layer.layer()).ifPresent(it -> layers.put(layer.layer(), it));
        }
      }
    }
    Map<EntityId, List<Polygon>> outlines = new LinkedHashMap<>();
    for (EntityId id : places.keySet()) {
      List<Polygon> outline = gazetteer.outline(id);
      if (!outline.isEmpty()) {
        outlines.put(id, outline);
      }
    }
    return new Setting(places, routes, layers, outlines);
  }
}
