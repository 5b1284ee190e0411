package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.clio.core.stage.MapLayer;
import dev.clio.core.stage.Place;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the world: where the entities are that a script speaks of and does not propose.
 * Anybody may implement it; implementations must be thread-safe, and give the same answer to the
 * same question.
 */
public interface Gazetteer {

  /**
   * Returns the gazetteer that comes with Clio: every country (also by the codes of ISO 3166-1 and
   * usual short names), first-level regions, cities, and the larger seas, straits, gulfs, rivers,
   * lakes, islands, mountains and deserts. Ids may leave the kind out: {@code strait:malacca} is
   * the Strait of Malacca. Of cities with the same name the largest is found; the others with their
   * region or country behind, such as {@code city:birmingham_alabama}.
   *
   * @return the gazetteer, always the same; it is loaded when it is first asked
   */
  static Gazetteer builtIn() {
    return BuiltInGazetteer.INSTANCE;
  }

  /**
   * Returns the gazetteer that knows nothing.
   *
   * @return the empty gazetteer
   */
  static Gazetteer none() {
    return EmptyGazetteer.INSTANCE;
  }

  /**
   * Returns a name as it stands in an id.
   *
   * @param name a name in any spelling
   * @return the name in lower case, without diacritics, its words joined by underscores; empty if
   *     there is no letter of the Latin script and no digit in it
   */
  static String slug(String name) {
    return FoldedName.slug(name);
  }

  /**
   * Returns the place of an id.
   *
   * @param id the id of an entity
   * @return the place, its entity having this id; empty if nothing is known of it
   */
  Optional<Place> find(EntityId id);

  /**
   * Returns ids that could have been meant by one that is not known.
   *
   * @param id an id that {@link #find} knows nothing of
   * @return ids with the same prefix, any number and in any order
   */
  default Iterable<String> candidates(EntityId id) {
    return ImmutableList.of();
  }

  /**
   * Returns the places that an entity of a type and a name may be.
   *
   * @param type what kind of thing it is
   * @param name its name, in any spelling
   * @return every place of that name, as far as it is known; empty if there is none
   */
  default List<Place> named(EntityType type, String name) {
    String slug = FoldedName.slug(name);
    return EntityId.isEntityId(type.name() + ":" + slug)
        ? find(EntityId.of(type.name() + ":" + slug)).stream().toList()
        : ImmutableList.of();
  }

  /**
   * Returns where a route goes, which a script can have dashes run along by its name.
   *
   * @param name the name of a route, as in {@code [flow.animate route=silk_road]}
   * @return the positions in order, joined by great circles; none if the route is not known
   */
  default List<Position> route(Slug name) {
    return ImmutableList.of();
  }

  /**
   * Returns the names of the routes, so that a wrong one can be mended.
   *
   * @return the names, as many as can be listed
   */
  default Set<Slug> routes() {
    return ImmutableSet.of();
  }

  /**
   * Returns a layer of the host's, which a script can show by its name.
   *
   * @param name the name of a layer, as in {@code [layer.on layer="pipelines"]}
   * @return the layer, if it is known
   */
  default Optional<MapLayer> layer(Slug name) {
    return Optional.empty();
  }

  /**
   * Returns the names of the layers, so that a wrong one can be mended.
   *
   * @return the names, as many as can be listed
   */
  default Set<Slug> layers() {
    return ImmutableSet.of();
  }

  /**
   * Returns the host's own outline of an entity, which goes before that of the atlas.
   *
   * @param id the id of an entity
   * @return the areas it is made of; none where the host brings none
   */
  default List<Polygon> outline(EntityId id) {
    return ImmutableList.of();
  }

  /**
   * Returns this gazetteer with a route of the host's.
   *
   * @param name the name of the route
   * @param positions where it goes, from its beginning to its end
   * @return a gazetteer that knows the route too
   */
  default Gazetteer withRoute(Slug name, List<Position> positions) {
    return HostKnowledge.route(this, name, positions);
  }

  /**
   * Returns this gazetteer with a layer of the host's, which every output then shows where a script
   * switches it on.
   *
   * @param layer the layer
   * @return a gazetteer that knows the layer too
   */
  default Gazetteer withLayer(MapLayer layer) {
    return HostKnowledge.layer(this, layer);
  }

  /**
   * Returns this gazetteer with an outline of the host's, which is drawn where the entity is
   * marked. The borders and coasts of the map itself stay those of the atlas.
   *
   * @param id the id of an entity, which this gazetteer knows or scripts propose
   * @param areas what the entity is made of; none takes back an outline that was brought before
   * @return a gazetteer that knows the outline too
   */
  default Gazetteer withOutline(EntityId id, List<Polygon> areas) {
    return HostKnowledge.outline(this, id, areas);
  }

  /**
   * Returns a gazetteer that asks another one where this one knows nothing.
   *
   * @param other the one that is asked second
   * @return both together
   */
  default Gazetteer or(Gazetteer other) {
    Gazetteer first = this;
    return new Gazetteer() {
      @Override
      public Optional<Place> find(EntityId id) {
        return first.find(id).or(() -> other.find(id));
      }

      @Override
      public Iterable<String> candidates(EntityId id) {
        return Iterables.concat(first.candidates(id), other.candidates(id));
      }

      @Override
      public List<Place> named(EntityType type, String name) {
        return ImmutableList.<Place>builder()
            .addAll(first.named(type, name))
            .addAll(other.named(type, name))
            .build();
      }

      @Override
      public List<Position> route(Slug name) {
        List<Position> known = first.route(name);
        return known.isEmpty() ? other.route(name) : known;
      }

      @Override
      public Set<Slug> routes() {
        return ImmutableSet.copyOf(Iterables.concat(first.routes(), other.routes()));
      }

      @Override
      public Optional<MapLayer> layer(Slug name) {
        return first.layer(name).or(() -> other.layer(name));
      }

      @Override
      public Set<Slug> layers() {
        return ImmutableSet.copyOf(Iterables.concat(first.layers(), other.layers()));
      }

      @Override
      public List<Polygon> outline(EntityId id) {
        List<Polygon> known = first.outline(id);
        return known.isEmpty() ? other.outline(id) : known;
      }
    };
  }
}
