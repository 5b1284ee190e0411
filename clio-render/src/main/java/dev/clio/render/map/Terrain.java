package dev.clio.render.map;

import dev.clio.core.stage.Cue;
import dev.clio.core.value.EntityId;
import dev.clio.render.drawing.Geometry;
import dev.clio.schema.atlas.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lies in the frame of a rest, apart from words, rings and links. Not thread-safe. */
final class Terrain {

  private static final double CELL = 6;

  private final LevelMap map;
  private final Raster raster;
  private final Raster.Count land;
  private final Raster.Count lines;
  private final Raster.Count rivers;
  private final Raster.Count disputed;
  private final Map<EntityId, Raster.Count> masks = new HashMap<>();
  private final Map<Outline, Raster.Count> countries = new HashMap<>();

  Terrain(Ground ground, Rest rest) {
    this.map = ground.levelAt(rest.camera().zoom());
    this.raster = new Raster(ground.frame(), rest.camera(), CELL * ground.frame().scale());
    List<Geometry> filled = new ArrayList<>(map.land().masses().fills());
    filled.addAll(map.land().islands().fills());
    this.land = raster.covered(filled);
    this.lines = raster.count();
    for (Geometry coast : map.land().masses().strokes()) {
      lines.addLines(coast, 1);
    }
    map.borders().ifPresent(borders -> lines.addLines(borders, 0.7));
    this.rivers = raster.count();
    map.rivers().ifPresent(river -> rivers.addLines(river, 1));
    rivers.sum();
    this.disputed =
        raster.covered(
            ground
                .disputed()
                .holder()
                .map(holder -> map.disputedPart(holder).fills())
                .orElse(List.of()));
    for (Cue cue : rest.cues()) {
      for (EntityId id : cue.stage().marks().keySet()) {
        if (!masks.containsKey(id)) {
          ground.outline(id).ifPresent(outline -> addMark(id, outline));
        }
      }
    }
    lines.sum();
  }

  private void addMark(EntityId id, Outline outline) {
    Patch patch = map.outline(outline);
    masks.put(id, raster.covered(patch.fills()));
    patch.strokes().forEach(edge -> lines.addLines(edge, 2));
  }

  LevelMap map() {
    return map;
  }

  Raster raster() {
    return raster;
  }

  Raster.Count land() {
    return land;
  }

  /** Returns where coasts, borders and edges of marks are. */
  Raster.Count lines() {
    return lines;
  }

  Raster.Count rivers() {
    return rivers;
  }

  Raster.Count disputed() {
    return disputed;
  }

  /** Returns where each marked entity is filled that has an outline. */
  Map<EntityId, Raster.Count> masks() {
    return masks;
  }

  /** Returns where a country is. */
  Raster.Count country(Outline country) {
    return countries.computeIfAbsent(country, key -> raster.covered(map.outline(key).fills()));
  }
}
