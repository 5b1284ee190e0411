package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.clio.core.stage.Place;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import java.util.List;
import java.util.Optional;

/** The gazetteer of the index, whose keys are a kind, a colon and a folded name. Thread-safe. */
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

  private final Lazy<GazetteerIndex> index = new Lazy<>(GazetteerIndex::load);

  private BuiltInGazetteer() {}

  @Override
  public Optional<Place> find(EntityId id) {
    List<String> kinds = KINDS.get(id.prefix());
    for (String kind : kinds) {
      Optional<GazetteerIndex.Entry> entry = index.get().find(kind + ":" + id.slug());
      if (entry.isPresent()) {
        return Optional.of(place(id, entry.get()));
      }
    }
    for (String kind : kinds) {
      String core = FoldedName.core(id.slug(), kind);
      Optional<GazetteerIndex.Entry> entry = index.get().find(kind + ":" + core);
      if (entry.isPresent()) {
        return Optional.of(place(id, entry.get()));
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Place> named(EntityType type, String name) {
    String slug = FoldedName.slug(name);
    if (!EntityId.isEntityId(type.name() + ":" + slug)) {
      return ImmutableList.of();
    }
    EntityId id = EntityId.of(type.name() + ":" + slug);
    ImmutableList.Builder<Place> places = ImmutableList.builder();
    for (String kind : KINDS.get(type.name())) {
      String core = FoldedName.core(slug, kind);
      for (String key : ImmutableSet.of(slug, core)) {
        index.get().find(kind + ":" + key).ifPresent(entry -> places.add(place(id, entry)));
        // Others of the same name have where they are behind it.
        for (String ending : index.get().endings(kind + ":" + key + "_")) {
          index
              .get()
              .find(kind + ":" + key + "_" + ending)
              .filter(entry -> FoldedName.core(FoldedName.slug(entry.name()), kind).equals(core))
              .ifPresent(entry -> places.add(place(id, entry)));
        }
      }
    }
    return places.build();
  }

  private static Place place(EntityId id, GazetteerIndex.Entry entry) {
    return new Place(
        Entity.of(id, EntityType.of(id.prefix()), entry.name(), entry.position()), entry.extent());
  }

  @Override
  public Iterable<String> candidates(EntityId id) {
    ImmutableList.Builder<String> candidates = ImmutableList.builder();
    // Slips are rare in the first letter, and there are tens of thousands of names.
    String first = id.slug().substring(0, 1);
    for (String kind : KINDS.get(id.prefix())) {
      for (String ending : index.get().endings(kind + ":" + first)) {
        candidates.add(id.prefix() + ":" + first + ending);
      }
    }
    return candidates.build();
  }
}
