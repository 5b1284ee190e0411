package dev.clio.render.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a text against RFC 7946, section by section, and hands out its geometries. */
final class GeoJsonCheck {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private GeoJsonCheck() {}

  /** Checks a whole file and returns its features. */
  static List<JsonNode> features(String text) {
    JsonNode file = JsonMapper.shared().readTree(text);
    assertThat(file.get("type").asString()).isEqualTo("FeatureCollection");
    assertThat(file.get("features").isArray()).isTrue();
    // Section 7.1: what would make it something else at once.
    assertThat(file.has("coordinates") || file.has("geometry") || file.has("properties")).isFalse();
    List<JsonNode> features = new ArrayList<>();
    for (JsonNode feature : file.get("features")) {
      assertThat(feature.get("type").asString()).isEqualTo("Feature");
      assertThat(feature.get("properties").isObject()).isTrue();
      assertThat(feature.get("id").isNumber()).isTrue();
      assertThat(feature.has("coordinates") || feature.has("features")).isFalse();
      geometry(feature.get("geometry"));
      features.add(feature);
    }
    return features;
  }

  private static void geometry(JsonNode geometry) {
    JsonNode coordinates = geometry.get("coordinates");
    switch (geometry.get("type").asString()) {
      case "Point" -> position(coordinates);
      case "LineString" -> line(coordinates);
      case "MultiLineString" -> {
        assertThat(coordinates.size()).isGreaterThan(1);
        coordinates.forEach(GeoJsonCheck::line);
      }
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" -> {
        assertThat(coordinates.size()).isGreaterThan(1);
        coordinates.forEach(GeoJsonCheck::polygon);
      }
      default -> throw new AssertionError("no geometry: " + geometry.get("type"));
    }
  }

  /** Section 3.1.1: longitude and latitude. */
  private static Coordinate position(JsonNode position) {
    assertThat(position.size()).isEqualTo(2);
    double lon = position.get(0).asDouble();
    double lat = position.get(1).asDouble();
    assertThat(lon).isBetween(-180.0, 180.0);
    assertThat(lat).isBetween(-90.0, 90.0);
    return new Coordinate(lon, lat);
  }

  /** Sections 3.1.4 and 3.1.9: at least two positions, and none of its steps round the world. */
  private static void line(JsonNode line) {
    assertThat(line.size()).isGreaterThanOrEqualTo(2);
    for (int i = 1; i < line.size(); i++) {
      Coordinate a = position(line.get(i - 1));
      Coordinate b = position(line.get(i));
      // Over a pole a step may be as wide as half the world.
      assertThat(Math.abs(b.x - a.x)).isLessThanOrEqualTo(180);
    }
  }

  /**
   * Section 3.1.6: closed rings of at least four positions, counterclockwise without, clockwise
   * within.
   */
  private static void polygon(JsonNode polygon) {
    assertThat(polygon.size()).isGreaterThanOrEqualTo(1);
    for (int i = 0; i < polygon.size(); i++) {
      Coordinate[] ring = ring(polygon.get(i));
      assertThat(ring.length).isGreaterThanOrEqualTo(4);
      assertThat(ring[0]).isEqualTo(ring[ring.length - 1]);
      double area = 0;
      for (int k = 1; k < ring.length; k++) {
        area += (ring[k - 1].x - ring[0].x) * (ring[k].y - ring[0].y);
        area -= (ring[k].x - ring[0].x) * (ring[k - 1].y - ring[0].y);
      }
      if (i == 0) {
        assertThat(area).isGreaterThanOrEqualTo(0);
      } else {
        assertThat(area).isLessThanOrEqualTo(0);
      }
    }
  }

  private static Coordinate[] ring(JsonNode ring) {
    Coordinate[] points = new Coordinate[ring.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = position(ring.get(i));
    }
    return points;
  }

  /** Returns the polygons of a geometry, and fails if one is not simple. */
  static Geometry valid(JsonNode geometry) {
    List<Polygon> polygons = new ArrayList<>();
    JsonNode coordinates = geometry.get("coordinates");
    if (geometry.get("type").asString().equals("Polygon")) {
      polygons.add(toPolygon(coordinates));
    } else {
      coordinates.forEach(polygon -> polygons.add(toPolygon(polygon)));
    }
    Geometry all = FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    IsValidOp check = new IsValidOp(all);
    assertThat(check.isValid()).as("%s", check.getValidationError()).isTrue();
    return all;
  }

  private static Polygon toPolygon(JsonNode polygon) {
    LinearRing[] rings = new LinearRing[polygon.size()];
    for (int i = 0; i < rings.length; i++) {
      rings[i] = FACTORY.createLinearRing(ring(polygon.get(i)));
    }
    LinearRing[] holes = new LinearRing[rings.length - 1];
    System.arraycopy(rings, 1, holes, 0, holes.length);
    return FACTORY.createPolygon(rings[0], holes);
  }

  static boolean covers(Geometry polygons, double lat, double lon) {
    return polygons.intersects(FACTORY.createPoint(new Coordinate(lon, lat)));
  }
}
