package dev.clio.schema.atlas;

import com.google.common.collect.Sets;
import dev.clio.core.value.Position;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The map data in {@code src/atlas}, with what is known better than there. */
final class MapData {

  private final Path folder;
  private final Map<String, Correction> corrections;
  private final Set<String> used = new HashSet<>();
  private final Map<String, Position> points = new HashMap<>();
  private final Set<String> first = new HashSet<>();
  private final Map<String, Topology> topologies = new HashMap<>();

  MapData(Path folder) throws IOException {
    this.folder = folder;
    this.corrections = corrections(Files.readAllLines(folder.resolve("names.tsv")));
    for (String line : lines("points.tsv")) {
      String[] cells = line.split("\t", -1);
      points.put(cells[0], Position.of(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
    }
    first.addAll(lines("first.tsv"));
  }

  /**
   * A row of a table.
   *
   * @param cells each column's text
   */
  record Row(Map<String, String> cells) {

    String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    Position position() {
      return Position.of(Double.parseDouble(get("lat")), Double.parseDouble(get("lon")));
    }
  }

  /**
   * What we know better than the data.
   *
   * @param name the name to use
   * @param iso2 the code to use, if any
   * @param iso3 the code to use, if any
   * @param otherNames names it is also found by
   */
  record Correction(String name, String iso2, String iso3, List<String> otherNames) {}

  /** Returns where the label of a feature is. */
  Position point(Row feature) {
    used.add(feature.get("name"));
    return points.getOrDefault(feature.get("name"), feature.position());
  }

  /** Returns the names of a town or city, the one to show first. */
  List<String> named(Row place) {
    Correction correction = corrected("places", place.get("country"), place.get("name"));
    Set<String> names = new LinkedHashSet<>();
    names.add(correction.name());
    names.add(place.get("name"));
    names.addAll(List.of(place.get("other_names").split(";", -1)));
    names.addAll(correction.otherNames());
    names.remove("");
    return List.copyOf(names);
  }

  /** Returns the towns and cities, those that go before others of their name first. */
  List<Row> placesByImportance() throws IOException {
    List<Row> rows = new ArrayList<>(table("places.tsv.gz"));
    rows.sort(
        Comparator.comparing((Row row) -> !isFirst(row))
            .thenComparingDouble(row -> -Double.parseDouble(row.get("population")))
            .thenComparingDouble(row -> Double.parseDouble(row.get("label_zoom"))));
    return rows;
  }

  private boolean isFirst(Row place) {
    String key = place.get("country") + "\t" + place.get("name");
    used.add(key);
    return first.contains(key);
  }

  /** Checks that every correction was of something in the data. */
  void checkCorrections() {
    Set<String> others = Sets.union(points.keySet(), first);
    if (!used.containsAll(others)) {
      throw new IllegalStateException(
          "points.tsv, first.tsv: not in the data: " + Sets.difference(others, used));
    }
    if (!used.containsAll(corrections.keySet())) {
      throw new IllegalStateException(
          "names.tsv: not in the data: " + Sets.difference(corrections.keySet(), used));
    }
  }

  /** Returns the lines of a table that is not compressed, without its comments. */
  List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  /** Returns the names of a geometry, the one to show first; none if it has none. */
  List<String> named(Topology.Geometry geometry, String list) {
    String code = geometry.text(list.equals("countries") ? "iso_a3" : "country");
    Correction correction = corrected(list, code, geometry.text("name"));
    Set<String> names = new LinkedHashSet<>();
    // The data's short names are shortened for small maps.
    boolean isShort =
        correction.name.equals(geometry.text("name")) && correction.name.contains(".");
    names.add(
        isShort && !geometry.text("long_name").isEmpty()
            ? geometry.text("long_name")
            : correction.name);
    names.addAll(correction.otherNames);
    names.add(geometry.text("name"));
    names.add(geometry.text("long_name"));
    names.add(geometry.text("formal_name"));
    if (list.equals("countries")) {
      names.add(correction.iso2.isEmpty() ? geometry.text("iso_a2") : correction.iso2);
      names.add(correction.iso3.isEmpty() ? geometry.text("iso_a3") : correction.iso3);
    }
    names.remove("");
    return List.copyOf(names);
  }

  Correction corrected(String list, String country, String name) {
    String key = list + "\t" + country + "\t" + name;
    used.add(key);
    return corrections.getOrDefault(key, new Correction(name, "", "", List.of()));
  }

  private static Map<String, Correction> corrections(List<String> lines) {
    Map<String, Correction> corrections = new HashMap<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        corrections.put(
            cells[0] + "\t" + cells[1] + "\t" + cells[2],
            new Correction(
                cells[3].isEmpty() ? cells[2] : cells[3],
                cells[4],
                cells[5],
                cells[6].isEmpty() ? List.of() : List.of(cells[6].split(";", -1))));
      }
    }
    return corrections;
  }

  Topology topology(String file) throws IOException {
    @Nullable Topology read = topologies.get(file);
    if (read == null) {
      read = readTopology(file);
      topologies.put(file, read);
    }
    return read;
  }

  private Topology readTopology(String file) throws IOException {
    try (InputStream in = open(file + ".topo.json.gz")) {
      return new Topology(JsonMapper.shared().readTree(in));
    }
  }

  List<Row> table(String file) throws IOException {
    try (InputStream in = open(file)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      String[] names = lines.get(0).split("\t", -1);
      List<Row> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
          row.put(names[i], cells[i]);
        }
        rows.add(new Row(row));
      }
      return rows;
    }
  }

  private InputStream open(String file) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(file))));
  }
}
