package dev.clio.schema.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A TopoJSON file as it is: quantised arcs, and geometries that refer to them. */
final class Topology {

  final double scaleX;
  final double scaleY;
  final double west;
  final double south;

  /** The arcs, each its points as x and y by turns, in steps of the grid. */
  final List<int[]> arcs = new ArrayList<>();

  private final JsonNode objects;
  private final Map<String, List<Geometry>> geometries = new HashMap<>();
  private final IdentityHashMap<Geometry, Measures> measures = new IdentityHashMap<>();

  Topology(JsonNode file) {
    JsonNode transform = file.get("transform");
    scaleX = transform.get("scale").get(0).asDouble();
    scaleY = transform.get("scale").get(1).asDouble();
    west = transform.get("translate").get(0).asDouble();
    south = transform.get("translate").get(1).asDouble();
    for (JsonNode arc : file.get("arcs")) {
      int[] points = new int[arc.size() * 2];
      int x = 0;
      int y = 0;
      int at = 0;
      for (JsonNode delta : arc) {
        x += delta.get(0).asInt();
        y += delta.get(1).asInt();
        points[at++] = x;
        points[at++] = y;
      }
      arcs.add(points);
    }
    objects = file.get("objects");
  }

  /**
   * A geometry with its properties.
   *
   * @param properties the properties as they are
   * @param polygons references to arcs: polygons of rings, or one "polygon" of lines
   */
  record Geometry(JsonNode properties, List<List<int[]>> polygons) {

    String text(String key) {
      JsonNode value = properties.get(key);
      return value == null || value.isNull() ? "" : value.asString();
    }

    double number(String key) {
      JsonNode value = properties.get(key);
      return value == null || value.isNull() ? 0 : value.asDouble();
    }
  }

  /** Returns what is measured of a geometry of this topology. */
  Measures measures(Geometry geometry) {
    return measures.computeIfAbsent(geometry, it -> Measures.of(this, it));
  }

  /** Returns the geometries of an object that have a shape, always the same. */
  List<Geometry> geometries(String object) {
    return geometries.computeIfAbsent(object, this::readGeometries);
  }

  private List<Geometry> readGeometries(String object) {
    List<Geometry> geometries = new ArrayList<>();
    for (JsonNode geometry : objects.get(object).get("geometries")) {
      JsonNode type = geometry.get("type");
      if (type == null || type.isNull()) {
        continue;
      }
      List<List<int[]>> polygons = new ArrayList<>();
      JsonNode references = geometry.get("arcs");
      switch (type.asString()) {
        case "Polygon", "MultiLineString" -> polygons.add(lines(references));
        case "LineString" -> polygons.add(List.of(line(references)));
        case "MultiPolygon" -> references.forEach(polygon -> polygons.add(lines(polygon)));
        default -> throw new IllegalArgumentException("type: " + type);
      }
      geometries.add(new Geometry(geometry.get("properties"), polygons));
    }
    return geometries;
  }

  private static List<int[]> lines(JsonNode lines) {
    List<int[]> all = new ArrayList<>();
    lines.forEach(line -> all.add(line(line)));
    return all;
  }

  private static int[] line(JsonNode references) {
    int[] line = new int[references.size()];
    for (int i = 0; i < line.length; i++) {
      line[i] = references.get(i).asInt();
    }
    return line;
  }

  double lon(int x) {
    return Math.min(180, west + x * scaleX);
  }

  double lat(int y) {
    return Math.max(-90, south + y * scaleY);
  }

  /**
   * Returns the points of a ring as longitude and latitude by turns, the last equal to the first.
   */
  double[] ring(int[] references) {
    int count = 1;
    for (int reference : references) {
      count += arcs.get(reference < 0 ? ~reference : reference).length / 2 - 1;
    }
    double[] points = new double[count * 2];
    int at = 0;
    for (int i = 0; i < references.length; i++) {
      int reference = references[i];
      int[] arc = arcs.get(reference < 0 ? ~reference : reference);
      int length = arc.length / 2;
      for (int p = i == 0 ? 0 : 1; p < length; p++) {
        int point = reference < 0 ? length - 1 - p : p;
        points[at++] = lon(arc[2 * point]);
        points[at++] = lat(arc[2 * point + 1]);
      }
    }
    return points;
  }
}
