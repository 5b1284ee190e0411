package dev.clio.schema.atlas;

import dev.clio.core.value.Bounds;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the index of the atlas from the map data in {@code src/atlas}. */
final class AtlasGenerator {

  private final MapData data;

  AtlasGenerator(MapData data) {
    this.data = data;
  }

  /** Returns the parts of the index by their names, before compression. */
  Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("countries", outlines("countries", Outline.Kind.COUNTRY));
    parts.put("regions", outlines("regions", Outline.Kind.REGION));
    parts.put("water", water());
    parts.put("places", places());
    parts.put("features", features());
    parts.put("gazetteer", new GazetteerGenerator(data).toBytes());
    data.checkCorrections();
    return parts;
  }

  private byte[] outlines(String file, Outline.Kind kind) throws IOException {
    Topology topology = data.topology(file);
    List<Topology.Geometry> geometries = topology.geometries(file);
    IndexWriter out = new IndexWriter();
    writeArcs(out, topology, arcKinds(topology, geometries, kind));
    writeOutlines(out, topology, geometries, kind);
    return out.toBytes();
  }

  private byte[] water() throws IOException {
    Topology topology = data.topology("water");
    List<Topology.Geometry> lakes = topology.geometries("lakes");
    List<Topology.Geometry> rivers = topology.geometries("rivers");
    IndexWriter out = new IndexWriter();
    writeArcs(out, topology, arcKinds(topology, lakes, Outline.Kind.LAKE));
    writeOutlines(out, topology, lakes, Outline.Kind.LAKE);
    out.number(rivers.size());
    for (Topology.Geometry river : rivers) {
      out.text(data.corrected("rivers", "", river.text("name")).name());
      out.number((int) river.number("scalerank"));
      out.number((int) Math.round(river.number("min_zoom") * 10));
      writeLines(out, river.polygons().get(0));
    }
    return out.toBytes();
  }

  private byte[] places() throws IOException {
    List<MapData.Row> rows = data.table("places.tsv.gz");
    IndexWriter out = new IndexWriter();
    out.number(rows.size());
    for (MapData.Row row : rows) {
      out.text(data.named(row).get(0));
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
    List<MapData.Row> rows = data.table("features.tsv.gz");
    IndexWriter out = new IndexWriter();
    out.number(rows.size());
    for (MapData.Row row : rows) {
      out.text(data.corrected("features", "", row.get("name")).name());
      out.text(row.get("kind"));
      out.degrees(data.point(row).lat());
      out.degrees(data.point(row).lon());
      out.number(Integer.parseInt(row.get("rank")));
    }
    return out.toBytes();
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
      MapData.Correction correction = data.corrected(list, code, geometry.text("name"));
      out.octet(IndexReader.KINDS.indexOf(kind));
      List<String> names = data.named(geometry, list);
      String name = names.isEmpty() ? "" : names.get(0);
      Set<String> others =
          new LinkedHashSet<>(names.subList(names.isEmpty() ? 0 : 1, names.size()));
      if (country) {
        others.remove(correction.iso2().isEmpty() ? geometry.text("iso_a2") : correction.iso2());
        others.remove(correction.iso3().isEmpty() ? geometry.text("iso_a3") : correction.iso3());
      }
      out.text(name);
      out.text(correction.iso2().isEmpty() ? geometry.text("iso_a2") : correction.iso2());
      out.text(correction.iso3().isEmpty() ? geometry.text("iso_a3") : correction.iso3());
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
}
