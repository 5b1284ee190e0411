package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.clio.core.value.Entity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the outlines of entities. Immutable and thread-safe. */
final class OutlineFinder {

  /** Types of entities that are points on the map whatever outline holds them. */
  private static final Set<String> POINTS =
      ImmutableSet.of("city", "site", "port", "base", "shoal", "mountain", "border", "strait");

  private static final Set<String> WATER = ImmutableSet.of("lake", "sea", "body", "river", "gulf");

  private final Atlas atlas;
  private final ImmutableMap<String, Outline> countries;

  OutlineFinder(Atlas atlas) {
    this.atlas = atlas;
    this.countries = bySlug(atlas.countries());
  }

  private static ImmutableMap<String, Outline> bySlug(List<Outline> outlines) {
    Map<String, Outline> bySlug = new HashMap<>();
    // Names go before codes and cores, so that "niger" is not hidden by anything shorter.
    for (Outline outline : outlines) {
      bySlug.putIfAbsent(FoldedName.slug(outline.name()), outline);
      outline.otherNames().forEach(name -> bySlug.putIfAbsent(FoldedName.slug(name), outline));
    }
    for (Outline outline : outlines) {
      outline.iso2().ifPresent(code -> bySlug.putIfAbsent(FoldedName.slug(code), outline));
      outline.iso3().ifPresent(code -> bySlug.putIfAbsent(FoldedName.slug(code), outline));
    }
    return ImmutableMap.copyOf(bySlug);
  }

  Optional<Outline> country(String slug) {
    @Nullable Outline exact = countries.get(slug);
    return Optional.ofNullable(
        exact != null ? exact : countries.get(FoldedName.core(slug, "country")));
  }

  Optional<Outline> find(Entity entity) {
    String type = entity.type().name();
    String prefix = entity.id().prefix();
    if (type.equals("country") || prefix.equals("country")) {
      return country(entity.id().slug())
          .or(() -> country(FoldedName.slug(entity.name())))
          .or(() -> holding(entity, atlas.countries()));
    }
    if (POINTS.contains(type)) {
      return Optional.empty();
    }
    if (WATER.contains(type)) {
      return holding(entity, atlas.lakes());
    }
    return holding(entity, atlas.regions()).or(() -> holding(entity, atlas.countries()));
  }

  /** Returns the outline that holds the entity's point and shares a word with it. */
  private static Optional<Outline> holding(Entity entity, List<Outline> outlines) {
    Set<String> words =
        Sets.union(
            FoldedName.words(FoldedName.slug(entity.name())), FoldedName.words(entity.id().slug()));
    for (Outline outline : outlines) {
      if (outline.bounds().contains(entity.position())
          && sharesWord(outline, words)
          && outline.contains(entity.position())) {
        return Optional.of(outline);
      }
    }
    return Optional.empty();
  }

  private static boolean sharesWord(Outline outline, Set<String> words) {
    if (sharesWord(outline.name(), words)) {
      return true;
    }
    for (String name : outline.otherNames()) {
      if (sharesWord(name, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharesWord(String name, Set<String> words) {
    for (String word : FoldedName.words(FoldedName.slug(name))) {
      if (!word.isEmpty() && words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
