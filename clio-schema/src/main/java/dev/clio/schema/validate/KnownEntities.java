package dev.clio.schema.validate;

import com.google.common.collect.Iterables;
import dev.clio.core.geo.PlateCarree;
import dev.clio.core.stage.Place;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import dev.clio.schema.atlas.Gazetteer;
import dev.clio.schema.diagnostic.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the gazetteer adds to a script's proposals. Not thread-safe. */
final class KnownEntities {

  /** So many proposals are compared with an unknown id; scripts have some dozens. */
  private static final int CANDIDATES = 1_000;

  /** For so many ids the whole gazetteer is searched; who has more has no slips of the pen. */
  private static final int SEARCHES = 50;

  private final References references;
  private final Gazetteer gazetteer;
  private final Map<EntityId, Optional<Place>> found = new HashMap<>();
  private final Map<Spot, EntityId> proposed = new HashMap<>();
  private int next;
  private int searches;

  KnownEntities(References references, Gazetteer gazetteer) {
    this.references = references;
    this.gazetteer = gazetteer;
  }

  /** What tells one place of the gazetteer from another. */
  private record Spot(String prefix, String name, Position position) {}

  boolean inGazetteer(EntityId id) {
    return find(id).isPresent();
  }

  Optional<Place> find(EntityId id) {
    return found.computeIfAbsent(id, gazetteer::find);
  }

  /**
   * Returns how large an entity is: as the host draws it, which scripts may propose, or as known.
   */
  Optional<Bounds> extent(EntityId id) {
    List<Polygon> own = gazetteer.outline(id);
    return own.isEmpty() ? find(id).flatMap(Place::extent) : Optional.of(PlateCarree.bounds(own));
  }

  /**
   * Returns the id under which a script proposed the very place that the gazetteer knows by the id
   * of a use. A proposal goes before the gazetteer: the script would have one place twice.
   */
  Optional<EntityId> sameBefore(References.Use use) {
    Optional<Place> place = find(use.id());
    if (place.isEmpty()) {
      return Optional.empty();
    }
    List<References.Declaration> declarations = references.declarations();
    for (; next < declarations.size(); next++) {
      References.Declaration declaration = declarations.get(next);
      if (declaration.element() >= use.element()) {
        break;
      }
      find(declaration.id()).ifPresent(it -> proposed.putIfAbsent(spot(it), declaration.id()));
    }
    @Nullable EntityId same = proposed.get(spot(place.get()));
    return Optional.ofNullable(same);
  }

  private static Spot spot(Place place) {
    return new Spot(place.entity().id().prefix(), place.entity().name(), place.entity().position());
  }

  private Optional<String> nearestInGazetteer(EntityId id) {
    return searches++ < SEARCHES
        ? Nearest.of(id.text(), gazetteer.candidates(id))
        : Optional.empty();
  }

  private Optional<String> otherPrefix(EntityId id) {
    return EntityType.KNOWN.stream()
        .map(type -> EntityId.of(type + ":" + id.slug()))
        .filter(this::inGazetteer)
        .map(EntityId::text)
        .findFirst();
  }

  /** Returns the known id that is nearest to one that is not known. */
  Optional<String> nearest(EntityId id) {
    Iterable<String> script =
        Iterables.transform(
            Iterables.limit(references.declarations(), CANDIDATES), it -> it.id().text());
    for (String candidate : script) {
      if (candidate.endsWith(":" + id.slug()) && !candidate.equals(id.text())) {
        return Optional.of(candidate);
      }
    }
    return Nearest.of(id.text(), script).or(() -> otherPrefix(id)).or(() -> nearestInGazetteer(id));
  }
}
