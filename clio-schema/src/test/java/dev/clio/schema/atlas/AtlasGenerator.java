package dev.clio.schema.atlas;

import com.google.common.collect.Sets;
import dev.clio.core.value.Bounds;
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
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes the index of the atlas from the map data in {@code src/atlas}. */
final class AtlasGenerator {

  private final Path folder;
  private final Map<String, Correction> corrections;
  private final Set<String> used = new HashSet<>();
  private final Map<String, Topology> topologies = new HashMap<>();

  AtlasGenerator(Path folder) throws IOException {
    this.folder = folder;
    this.corrections = corrections(Files.readAllLines(folder.resolve("names.tsv")));
  }

  /**
   * What we know better than the data.
   *
   * @param name the name to use
   * @param iso2 the code to use, if any
   * @param iso3 the code to use, if any
   * @param otherNames names it is also found by
   */
  private record Correction(String name, String iso2, String iso3, List<String> otherNames) {}

  /**
   * A row of a table.
   *
   * @param cells each column's text
   */
  private record Row(Map<String, String> cells) {

    String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    Position position() {
      return Position.of(real(get("lat")), real(get("lon")));
    }
  }

  /** Returns the parts of the index by their names, before compression. */
  Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("countries", outlines("countries", Outline.Kind.COUNTRY));
    parts.put("regions", outlines("regions", Outline.Kind.REGION));
    parts.put("water", water());
    parts.put("places", places());
    parts.put("features", features());
    parts.put("gazetteer", gazetteer());
    if (!used.containsAll(corrections.keySet())) {
      throw new IllegalStateException(
          "names.tsv: not in the data: " + Sets.difference(corrections.keySet(), used));
    }
    return parts;
  }

  private byte[] outlines(String file, Outline.Kind kind) throws IOException {
    Topology topology = topology(file);
    List<Topology.Geometry> geometries = topology.geometries(file);
    IndexWriter out = new IndexWriter();
    writeArcs(out, topology, arcKinds(topology, geometries, kind));
    writeOutlines(out, topology, geometries, kind);
    return out.toBytes();
  }

  private byte[] water() throws IOException {
    Topology topology = topology("water");
    List<Topology.Geometry> lakes = topology.geometries("lakes");
    List<Topology.Geometry> rivers = topology.geometries("rivers");
    IndexWriter out = new IndexWriter();
    writeArcs(out, topology, arcKinds(topology, lakes, Outline.Kind.LAKE));
    writeOutlines(out, topology, lakes, Outline.Kind.LAKE);
    out.number(rivers.size());
    for (Topology.Geometry river : rivers) {
      out.text(corrected("rivers", "", river.text("name")).name);
      out.number((int) river.number("scalerank"));
      out.number((int) Math.round(river.number("min_zoom") * 10));
      writeLines(out, river.polygons().get(0));
    }
    return out.toBytes();
  }

  private byte[] places() throws IOException {
    List<Row> rows = table("places.tsv.gz");
    IndexWriter out = new IndexWriter();
    out.number(rows.size());
    for (Row row : rows) {
      out.text(row.get("name"));
      out.text(row.get("country"));
      out.text(row.get("region"));
      out.degrees(Double.parseDouble(row.get("lat")));
      out.degrees(Double.parseDouble(row.get("lon")));
      out.number(Math.max(0, (int) Double.parseDouble(row.get("population"))));
      out.number(Integer.parseInt(row.get("capital")));
      out.number((int) Math.round(Double.parseDouble(row.get("label_zoom")) * 10));
    }
    return out.toBytes();
  }

  private byte[] features() throws IOException {
    List<Row> rows = table("features.tsv.gz");
    IndexWriter out = new IndexWriter();
    out.number(rows.size());
    for (Row row : rows) {
      out.text(corrected("features", "", row.get("name")).name);
      out.text(row.get("kind"));
      out.degrees(Double.parseDouble(row.get("lat")));
      out.degrees(Double.parseDouble(row.get("lon")));
      out.number(Integer.parseInt(row.get("rank")));
    }
    return out.toBytes();
  }

  private byte[] gazetteer() throws IOException {
    GazetteerGenerator places = new GazetteerGenerator();
    addByHand(places);
    addOutlines(places, "countries", "countries", "country");
    addOutlines(places, "regions", "regions", "region");
    addOutlines(places, "water", "lakes", "lake");
    addRivers(places);
    for (Row row : table("features.tsv.gz")) {
      String name = corrected("features", "", row.get("name")).name;
      places.add(
          kind(row.get("kind")), List.of(name, row.get("name")), row.position(), Optional.empty());
    }
    Map<String, String> countries = new HashMap<>();
    for (Topology.Geometry country : topology("countries").geometries("countries")) {
      countries.put(country.text("iso_a3"), named(country, "countries").get(0));
    }
    for (Row row : table("places.tsv.gz")) {
      List<String> names = new ArrayList<>(List.of(row.get("name")));
      names.addAll(List.of(row.get("other_names").split(";", -1)));
      List<String> particular = new ArrayList<>(List.of(row.get("region"), row.get("country")));
      particular.add(countries.getOrDefault(row.get("country"), ""));
      particular.removeIf(String::isEmpty);
      places.add("city", names, particular, row.position(), Optional.empty());
    }
    return places.toBytes();
  }

  private void addByHand(GazetteerGenerator places) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("gazetteer.tsv"))) {
      if (!line.startsWith("#")) {
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
        places.add(cells[0].equals("region") ? "area" : cells[0], names, position, extent);
      }
    }
  }

  private void addOutlines(GazetteerGenerator places, String file, String list, String kind)
      throws IOException {
    Topology topology = topology(file);
    List<Topology.Geometry> geometries = new ArrayList<>(topology.geometries(list));
    geometries.sort(Comparator.comparingDouble(each -> -topology.measures(each).area()));
    for (Topology.Geometry geometry : geometries) {
      Measures measure = topology.measures(geometry);
      List<String> names = new ArrayList<>(named(geometry, list));
      if (!names.isEmpty()) {
        places.add(
            kind,
            names,
            kind.equals("region") ? List.of(geometry.text("country")) : List.of(),
            measure.point(),
            Optional.of(measure.bounds()));
      }
    }
  }

  private void addRivers(GazetteerGenerator places) throws IOException {
    Topology topology = topology("water");
    Map<String, List<double[]>> byName = new LinkedHashMap<>();
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (Topology.Geometry river : topology.geometries("rivers")) {
      Correction correction = corrected("rivers", "", river.text("name"));
      if (!correction.name.isEmpty()) {
        List<double[]> lines = byName.computeIfAbsent(correction.name, n -> new ArrayList<>());
        river.polygons().get(0).forEach(line -> lines.add(topology.ring(line)));
        Set<String> all = names.computeIfAbsent(correction.name, n -> new LinkedHashSet<>());
        all.add(correction.name);
        all.addAll(correction.otherNames);
        all.add(river.text("name"));
      }
    }
    byName.forEach(
        (name, lines) -> {
          double[] longest =
              lines.stream().max(Comparator.comparingInt(line -> line.length)).orElseThrow();
          int middle = longest.length / 4 * 2;
          places.add(
              "river",
              List.copyOf(names.getOrDefault(name, Set.of(name))),
              Position.of(longest[middle + 1], longest[middle]),
              Optional.of(Shapes.bounds(lines)));
        });
  }

  /** Returns the names of a geometry, the one to show first; none if it has none. */
  private List<String> named(Topology.Geometry geometry, String list) {
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

  private static Arcs.Kind[] arcKinds(
      Topology topology, List<Topology.Geometry> geometries, Outline.Kind kind) {
    Map<Integer, Set<Integer>> users = new HashMap<>();
    for (int i = 0; i < geometries.size(); i++) {
      for (List<int[]> polygon : geometries.get(i).polygons()) {
        for (int[] ring : polygon) {
          for (int reference : ring) {
            users
                .computeIfAbsent(
                    reference < 0 ? ~reference : reference, arc -> new LinkedHashSet<>())
                .add(i);
          }
        }
      }
    }
    Arcs.Kind[] kinds = new Arcs.Kind[topology.arcs.size()];
    for (int arc = 0; arc < kinds.length; arc++) {
      Set<Integer> of = users.getOrDefault(arc, Set.of());
      long countries = of.stream().map(i -> geometries.get(i).text("country")).distinct().count();
      kinds[arc] =
          switch (of.size()) {
            case 0 -> Arcs.Kind.LINE;
            case 1 -> Arcs.Kind.COAST;
            default ->
                kind == Outline.Kind.COUNTRY || countries > 1
                    ? Arcs.Kind.BORDER
                    : kind == Outline.Kind.REGION ? Arcs.Kind.INNER : Arcs.Kind.COAST;
          };
    }
    return kinds;
  }

  private static void writeArcs(IndexWriter out, Topology topology, Arcs.Kind[] kinds) {
    out.real(topology.scaleX);
    out.real(topology.scaleY);
    out.real(topology.west);
    out.real(topology.south);
    out.number(topology.arcs.size());
    for (int i = 0; i < kinds.length; i++) {
      out.octet(IndexReader.ARC_KINDS.indexOf(kinds[i]));
      out.number(topology.arcs.get(i).length / 2);
    }
    for (int[] arc : topology.arcs) {
      int x = 0;
      int y = 0;
      for (int i = 0; i < arc.length; i += 2) {
        if (!Arcs.isStep(arc[i]) || !Arcs.isStep(arc[i + 1])) {
          throw new IllegalStateException("beyond the grid: " + arc[i] + ", " + arc[i + 1]);
        }
        out.signed(arc[i] - x);
        out.signed(arc[i + 1] - y);
        x = arc[i];
        y = arc[i + 1];
      }
    }
  }

  private void writeOutlines(
      IndexWriter out, Topology topology, List<Topology.Geometry> geometries, Outline.Kind kind) {
    out.number(geometries.size());
    for (Topology.Geometry geometry : geometries) {
      boolean country = kind == Outline.Kind.COUNTRY;
      String code = country ? geometry.text("iso_a3") : geometry.text("country");
      String list = kind == Outline.Kind.LAKE ? "lakes" : country ? "countries" : "regions";
      Correction correction = corrected(list, code, geometry.text("name"));
      out.octet(IndexReader.KINDS.indexOf(kind));
      List<String> names = named(geometry, list);
      String name = names.isEmpty() ? "" : names.get(0);
      Set<String> others =
          new LinkedHashSet<>(names.subList(names.isEmpty() ? 0 : 1, names.size()));
      if (country) {
        others.remove(correction.iso2.isEmpty() ? geometry.text("iso_a2") : correction.iso2);
        others.remove(correction.iso3.isEmpty() ? geometry.text("iso_a3") : correction.iso3);
      }
      out.text(name);
      out.text(correction.iso2.isEmpty() ? geometry.text("iso_a2") : correction.iso2);
      out.text(correction.iso3.isEmpty() ? geometry.text("iso_a3") : correction.iso3);
      out.text(code);
      out.text(geometry.text("type"));
      out.text(geometry.text("continent"));
      out.number((int) Math.round(geometry.number(country ? "label_zoom" : "min_zoom") * 10));
      out.number((int) geometry.number("scalerank"));
      out.texts(others);
      writeMeasures(out, topology, geometry);
      out.number(geometry.polygons().size());
      geometry.polygons().forEach(polygon -> writeLines(out, polygon));
    }
  }

  private static void writeMeasures(
      IndexWriter out, Topology topology, Topology.Geometry geometry) {
    Measures measures = topology.measures(geometry);
    Bounds bounds = measures.bounds();
    // Outwards, so that the box still holds every point.
    out.signed((int) Math.floor(bounds.west() * 10_000));
    out.signed((int) Math.floor(bounds.south() * 10_000));
    out.signed((int) Math.ceil(bounds.east() * 10_000));
    out.signed((int) Math.ceil(bounds.north() * 10_000));
    out.degrees(measures.point().lat());
    out.degrees(measures.point().lon());
    out.number((int) Math.round(measures.area() * 100));
  }

  private static void writeLines(IndexWriter out, List<int[]> lines) {
    out.number(lines.size());
    for (int[] line : lines) {
      out.number(line.length);
      for (int reference : line) {
        out.signed(reference);
      }
    }
  }

  private Correction corrected(String list, String country, String name) {
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

  private Topology topology(String file) throws IOException {
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

  private List<Row> table(String file) throws IOException {
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
