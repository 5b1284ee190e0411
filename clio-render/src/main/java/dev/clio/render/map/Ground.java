package dev.clio.render.map;

import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Polygon;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.atlas.City;
import dev.clio.schema.atlas.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the maps of a timeline share, whatever their colours and the sizes of their words: where the
 * camera is, and the geometry that it sees. What is asked for is made once. Not thread-safe.
 */
public final class Ground {

  /** Terrains are large; more rests than these share none, so that memory does not grow. */
  private static final int KEPT = 16;

  private final Timeline timeline;
  private final Atlas atlas;
  private final DisputedArea disputed;
  private final Rest.Shots shots;
  private final List<LevelMap> levels = new ArrayList<>();
  private final Map<EntityId, Optional<Outline>> outlines = new HashMap<>();
  private final Map<EntityId, Double> across = new HashMap<>();
  private final Map<Rest, Terrain> terrains =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Rest, Terrain> eldest) {
          return size() > KEPT;
        }
      };
  private final List<City> capitalsFirst = new ArrayList<>();
  private final Rest[] restsByCue;
  private final LayerLines layerLines;

  private Ground(Timeline timeline, Atlas atlas) {
    this.timeline = timeline;
    this.layerLines = new LayerLines(timeline);
    this.atlas = atlas;
    this.disputed = DisputedArea.of(atlas);
    this.shots = ShotFinder.find(timeline);
    this.restsByCue = new Rest[timeline.cues().size()];
    for (Rest rest : shots.rests()) {
      for (int i = 0; i < rest.cues().size(); i++) {
        restsByCue[rest.firstCue() + i] = rest;
      }
    }
    for (Level level : Level.of(shots, timeline.frame())) {
      levels.add(new LevelMap(level, atlas, disputed, timeline.frame().scale()));
    }
  }

  /**
   * Returns what maps of a timeline share.
   *
   * @param timeline the timeline
   * @return the ground, to be used by one thread at a time
   */
  public static Ground of(Timeline timeline) {
    return new Ground(timeline, Atlas.standard());
  }

  LayerLines layerLines() {
    return layerLines;
  }

  Timeline timeline() {
    return timeline;
  }

  Frame frame() {
    return timeline.frame();
  }

  Atlas atlas() {
    return atlas;
  }

  DisputedArea disputed() {
    return disputed;
  }

  Rest.Shots shots() {
    return shots;
  }

  List<LevelMap> levels() {
    return levels;
  }

  LevelMap levelAt(double zoom) {
    for (LevelMap map : levels) {
      if (zoom < map.level().maxZoom()) {
        return map;
      }
    }
    return levels.get(levels.size() - 1);
  }

  Rest restOf(int cue) {
    return restsByCue[cue];
  }

  /** Returns the cities, capitals before others, else in the order of the atlas. */
  List<City> capitalsFirst() {
    if (capitalsFirst.isEmpty()) {
      capitalsFirst.addAll(atlas.places());
      capitalsFirst.sort((a, b) -> Boolean.compare(b.capital(), a.capital()));
    }
    return capitalsFirst;
  }

  /** Returns what lies in the frame of a rest. */
  Terrain terrain(Rest rest) {
    return terrains.computeIfAbsent(rest, key -> new Terrain(this, key));
  }

  /**
   * Returns the outline of an entity.
   *
   * @param entity one of the timeline's
   * @param timeline the timeline
   * @param atlas the outlines of what the host brings none for
   * @return the host's outline, else the atlas's, if there is one
   */
  public static Optional<Outline> outline(Entity entity, Timeline timeline, Atlas atlas) {
    List<Polygon> own = timeline.setting().outlines().getOrDefault(entity.id(), List.of());
    return own.isEmpty() ? atlas.outlineOf(entity) : Optional.of(Outline.of(entity.name(), own));
  }

  /** Returns the longer side of the box around the largest polygon, in world units, 0 for none. */
  double across(EntityId id) {
    return across.computeIfAbsent(id, key -> outline(key).map(Ground::across).orElse(0.0));
  }

  private static double across(Outline outline) {
    double largest = 0;
    for (List<double[]> polygon : outline.rings()) {
      Rect box = Rect.of(polygon.get(0));
      double height = Mercator.y(box.y0()) - Mercator.y(box.y1());
      largest = Math.max(largest, Math.max(box.width() / 360, height));
    }
    return largest;
  }

  Optional<Outline> outline(EntityId id) {
    return outlines.computeIfAbsent(
        id,
        key ->
            Optional.ofNullable(timeline.places().get(key))
                .map(Place::entity)
                .flatMap(entity -> outline(entity, timeline, atlas)));
  }
}
