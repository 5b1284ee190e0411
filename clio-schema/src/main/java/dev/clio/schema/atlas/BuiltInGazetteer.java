package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.ImmutableIntArray;
import dev.clio.core.stage.Place;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Position;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The gazetteer of the index. A key is a kind, a colon and a folded name; the keys are sorted, so
 * that loading it takes no hashing.
 */
final class BuiltInGazetteer implements Gazetteer {

  static final BuiltInGazetteer INSTANCE = new BuiltInGazetteer();

  /** Which kinds of places the prefix of an id may mean, the likeliest first. */
  private static final ImmutableListMultimap<String, String> KINDS =
      ImmutableListMultimap.<String, String>builder()
          .putAll("country", "country")
          .putAll("region", "area", "region", "tract", "country", "island")
          .putAll("state", "region", "area")
          .putAll("province", "region", "area")
          .putAll("city", "city")
          .putAll("port", "city")
          .putAll("island", "island", "country")
          .putAll("shoal", "shoal", "island")
          .putAll("strait", "strait")
          .putAll("gulf", "gulf", "sea")
          .putAll("sea", "sea", "gulf", "ocean", "lake", "strait")
          .putAll("ocean", "ocean", "sea")
          .putAll("river", "river")
          .putAll("lake", "lake", "sea")
          .putAll("mountain", "mountain", "tract")
          .putAll("desert", "desert")
          .putAll("body", "sea", "ocean", "gulf", "strait", "lake", "river")
          .build();

  private final Lazy<Index> index = new Lazy<>(BuiltInGazetteer::load);

  private BuiltInGazetteer() {}

  /**
   * The index in memory.
   *
   * @param keys the keys in the order of {@link String#compareTo}
   * @param entries for each key the number of its entry
   * @param places the entries
   */
  private record Index(ImmutableList<String> keys, ImmutableIntArray entries, List<Known> places) {}

  /** What is known of a place. */
  private record Known(String name, double lat, double lon, Optional<Bounds> extent) {}

  private static Index load() {
    IndexReader in = IndexReader.of("gazetteer");
    int count = in.number();
    ImmutableList.Builder<Known> places = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      String name = in.text();
      double lat = in.degrees();
      double lon = in.degrees();
      boolean hasExtent = in.number() == 1;
      places.add(
          new Known(
              name,
              lat,
              lon,
              hasExtent
                  ? Optional.of(Bounds.of(in.degrees(), in.degrees(), in.degrees(), in.degrees()))
                  : Optional.empty()));
    }
    int size = in.number();
    ImmutableList.Builder<String> keys = ImmutableList.builderWithExpectedSize(size);
    ImmutableIntArray.Builder entries = ImmutableIntArray.builder(size);
    for (int i = 0; i < size; i++) {
      keys.add(in.text());
      entries.add(in.number());
    }
    return new Index(keys.build(), entries.build(), places.build());
  }

  @Override
  public Optional<Place> find(EntityId id) {
    List<String> kinds = KINDS.get(id.prefix());
    for (String kind : kinds) {
      int entry = entry(kind, id.slug());
      if (entry >= 0) {
        return Optional.of(place(id, entry));
      }
    }
    for (String kind : kinds) {
      int entry = entry(kind, FoldedName.core(id.slug(), kind));
      if (entry >= 0) {
        return Optional.of(place(id, entry));
      }
    }
    return Optional.empty();
  }

  private int entry(String kind, String slug) {
    Index all = index.get();
    int found = Collections.binarySearch(all.keys, kind + ":" + slug);
    return found < 0 ? -1 : all.entries.get(found);
  }

  private Place place(EntityId id, int entry) {
    Known known = index.get().places.get(entry);
    Entity entity =
        Entity.of(id, EntityType.of(id.prefix()), known.name, Position.of(known.lat, known.lon));
    return new Place(entity, known.extent);
  }

  @Override
  public Iterable<String> candidates(EntityId id) {
    ImmutableList.Builder<String> candidates = ImmutableList.builder();
    for (String kind : KINDS.get(id.prefix())) {
      List<String> keys = index.get().keys;
      String start = kind + ":";
      int at = -Collections.binarySearch(keys, start) - 1;
      for (; at < keys.size() && keys.get(at).startsWith(start); at++) {
        candidates.add(id.prefix() + ":" + keys.get(at).substring(start.length()));
      }
    }
    return candidates.build();
  }
}
