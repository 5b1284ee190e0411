package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableList;
import dev.clio.core.geo.PlateCarree;
import dev.clio.core.stage.MapLayer;
import dev.clio.core.stage.Place;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A gazetteer with one thing more that a host brought. Immutable and thread-safe. */
abstract class HostKnowledge implements Gazetteer {

  private final Gazetteer rest;

  private HostKnowledge(Gazetteer rest) {
    this.rest = rest;
  }

  static Gazetteer route(Gazetteer rest, Slug name, List<Position> positions) {
    List<Position> route = ImmutableList.copyOf(positions);
    return new HostKnowledge(rest) {
      @Override
      public List<Position> route(Slug asked) {
        return asked.equals(name) ? route : super.route(asked);
      }

      @Override
      public Set<Slug> routes() {
        return and(super.routes(), name);
      }
    };
  }

  static Gazetteer layer(Gazetteer rest, MapLayer layer) {
    return new HostKnowledge(rest) {
      @Override
      public Optional<MapLayer> layer(Slug asked) {
        return asked.equals(layer.name()) ? Optional.of(layer) : super.layer(asked);
      }

      @Override
      public Set<Slug> layers() {
        return and(super.layers(), layer.name());
      }
    };
  }

  static Gazetteer outline(Gazetteer rest, EntityId id, List<Polygon> areas) {
    List<Polygon> outline = ImmutableList.copyOf(areas);
    return new HostKnowledge(rest) {
      @Override
      public List<Polygon> outline(EntityId asked) {
        return asked.equals(id) ? outline : super.outline(asked);
      }

      @Override
      public Optional<Place> find(EntityId asked) {
        Optional<Place> found = super.find(asked);
        return asked.equals(id) && !outline.isEmpty()
            ? found.map(it -> new Place(it.entity(), Optional.of(PlateCarree.bounds(outline))))
            : found;
      }
    };
  }

  private static Set<Slug> and(Set<Slug> names, Slug name) {
    Set<Slug> all = new TreeSet<>(Comparator.comparing(Slug::text));
    all.addAll(names);
    all.add(name);
    return all;
  }

  @Override
  public Optional<Place> find(EntityId id) {
    return rest.find(id);
  }

  @Override
  public Iterable<String> candidates(EntityId id) {
    return rest.candidates(id);
  }

  @Override
  public List<Place> named(EntityType type, String name) {
    return rest.named(type, name);
  }

  @Override
  public List<Position> route(Slug name) {
    return rest.route(name);
  }

  @Override
  public Set<Slug> routes() {
    return rest.routes();
  }

  @Override
  public Optional<MapLayer> layer(Slug name) {
    return rest.layer(name);
  }

  @Override
  public Set<Slug> layers() {
    return rest.layers();
  }

  @Override
  public List<Polygon> outline(EntityId id) {
    return rest.outline(id);
  }
}
