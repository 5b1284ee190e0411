package dev.clio.schema.atlas;

import dev.clio.core.value.Bounds;
import dev.clio.core.value.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gathers the places of the gazetteer and the names they are found by; the first of a name wins.
 */
final class GazetteerGenerator {

  private final List<Entry> entries = new ArrayList<>();

  /**
   * A place.
   *
   * @param kind the kind that its keys begin with
   * @param names its names, the one that is shown first
   * @param particular names to find it by where others go by the same name
   * @param position a point inside
   * @param extent the box around it
   */
  private record Entry(
      String kind,
      List<String> names,
      List<String> particular,
      Position position,
      Optional<Bounds> extent) {}

  void add(String kind, List<String> names, Position position, Optional<Bounds> extent) {
    add(kind, names, List.of(), position, extent);
  }

  void add(
      String kind,
      List<String> names,
      List<String> particular,
      Position position,
      Optional<Bounds> extent) {
    entries.add(new Entry(kind, names, particular, position, extent));
  }

  byte[] toBytes() {
    Map<String, Integer> keys = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String name : entries.get(i).names) {
        put(keys, entries.get(i).kind, FoldedName.slug(name), i);
      }
    }
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      for (String name : entry.names) {
        String slug = FoldedName.slug(name);
        put(keys, entry.kind, FoldedName.core(slug, entry.kind), i);
        if (slug.startsWith("st_")) {
          put(keys, entry.kind, "saint_" + slug.substring(3), i);
        }
        for (String more : entry.particular) {
          put(keys, entry.kind, slug + "_" + FoldedName.slug(more), i);
        }
      }
    }
    IndexWriter out = new IndexWriter();
    out.number(entries.size());
    for (Entry entry : entries) {
      out.text(entry.names.get(0));
      out.degrees(entry.position.lat());
      out.degrees(entry.position.lon());
      out.number(entry.extent.isPresent() ? 1 : 0);
      if (entry.extent.isPresent()) {
        Bounds extent = entry.extent.get();
        out.degrees(extent.west());
        out.degrees(extent.south());
        out.degrees(extent.east());
        out.degrees(extent.north());
      }
    }
    out.number(keys.size());
    keys.forEach(
        (key, entry) -> {
          out.text(key);
          out.number(entry);
        });
    return out.toBytes();
  }

  private static void put(Map<String, Integer> keys, String kind, String slug, int entry) {
    if (!slug.isEmpty()) {
      keys.putIfAbsent(kind + ":" + slug, entry);
    }
  }
}
