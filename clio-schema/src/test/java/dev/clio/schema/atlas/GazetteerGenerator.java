package dev.clio.schema.atlas;

import dev.clio.core.value.Bounds;
import dev.clio.core.value.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers the places of the gazetteer and the names they are found by; the first of a name wins.
 */
final class GazetteerGenerator {

  private final MapData data;
  private final List<Entry> entries = new ArrayList<>();

  GazetteerGenerator(MapData data) throws IOException {
    this.data = data;
    addByHand();
    addOutlines("countries", "countries", "country");
    addOutlines("regions", "regions", "region");
    addOutlines("water", "lakes", "lake");
    addRivers();
    for (MapData.Row row : data.table("features.tsv.gz")) {
      String name = data.corrected("features", "", row.get("name")).name();
      add(kind(row.get("kind")), List.of(name, row.get("name")), data.point(row), Optional.empty());
    }
    Map<String, String> countries = new HashMap<>();
    for (Topology.Geometry country : data.topology("countries").geometries("countries")) {
      countries.put(country.text("iso_a3"), data.named(country, "countries").get(0));
    }
    for (MapData.Row row : data.placesByImportance()) {
      List<String> particular = new ArrayList<>(List.of(row.get("region"), row.get("country")));
      particular.add(countries.getOrDefault(row.get("country"), ""));
      particular.removeIf(String::isEmpty);
      add("city", data.named(row), particular, row.position(), Optional.empty());
    }
  }

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

  private void add(String kind, List<String> names, Position position, Optional<Bounds> extent) {
    add(kind, names, List.of(), position, extent);
  }

  private void add(
      String kind,
      List<String> names,
      List<String> particular,
      Position position,
      Optional<Bounds> extent) {
    entries.add(new Entry(kind, names, particular, position, extent));
  }

  private void addByHand() throws IOException {
    for (String line : data.lines("gazetteer.tsv")) {
      String[] cells = line.split("\t", -1);
      List<String> names = new ArrayList<>(List.of(cells[1]));
      names.addAll(List.of(cells[8].split(";", -1)));
      Optional<Bounds> extent =
          cells[4].isEmpty()
              ? Optional.empty()
              : Optional.of(
                  Bounds.of(real(cells[4]), real(cells[5]), real(cells[6]), real(cells[7])));
      Position position = Position.of(real(cells[2]), real(cells[3]));
      // What is by hand goes before first-level regions of the same name.
      add(cells[0].equals("region") ? "area" : cells[0], names, position, extent);
    }
  }

  private void addOutlines(String file, String list, String kind) throws IOException {
    Topology topology = data.topology(file);
    List<Topology.Geometry> geometries = new ArrayList<>(topology.geometries(list));
    geometries.sort(Comparator.comparingDouble(each -> -topology.measures(each).area()));
    for (Topology.Geometry geometry : geometries) {
      Measures measure = topology.measures(geometry);
      List<String> names = new ArrayList<>(data.named(geometry, list));
      if (!names.isEmpty()) {
        add(
            kind,
            names,
            kind.equals("region") ? List.of(geometry.text("country")) : List.of(),
            measure.point(),
            Optional.of(measure.bounds()));
      }
    }
  }

  private void addRivers() throws IOException {
    Topology topology = data.topology("water");
    Map<String, List<double[]>> byName = new LinkedHashMap<>();
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (Topology.Geometry river : topology.geometries("rivers")) {
      MapData.Correction correction = data.corrected("rivers", "", river.text("name"));
      if (!correction.name().isEmpty()) {
        List<double[]> lines = byName.computeIfAbsent(correction.name(), n -> new ArrayList<>());
        river.polygons().get(0).forEach(line -> lines.add(topology.ring(line)));
        Set<String> all = names.computeIfAbsent(correction.name(), n -> new LinkedHashSet<>());
        all.add(correction.name());
        all.addAll(correction.otherNames());
        all.add(river.text("name"));
      }
    }
    byName.forEach(
        (name, lines) -> {
          double[] longest =
              lines.stream().max(Comparator.comparingInt(line -> line.length)).orElseThrow();
          int middle = longest.length / 4 * 2;
          add(
              "river",
              List.copyOf(names.getOrDefault(name, Set.of(name))),
              Position.of(longest[middle + 1], longest[middle]),
              Optional.of(Shapes.bounds(lines)));
        });
  }

  private static String kind(String feature) {
    return switch (feature) {
      case "sea", "ocean", "gulf", "strait", "river", "lake", "island", "desert" -> feature;
      case "bay" -> "gulf";
      case "channel", "sound" -> "strait";
      case "island group" -> "island";
      case "reef" -> "shoal";
      case "range/mtn" -> "mountain";
      default -> "tract";
    };
  }

  private static double real(String text) {
    return Double.parseDouble(text);
  }
}
