package dev.clio.render.geo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.geo.GreatCircle;
import dev.clio.core.geo.Rings;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Position;
import dev.clio.render.random.RandomTimelines;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.atlas.Outline;
import dev.clio.testkit.ClioArbitraries;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.JsonNode;

class GeoJsonProperties {

  @Provide
  Arbitrary<Timeline> timelines() {
    return RandomTimelines.timelines();
  }

  @Provide
  Arbitrary<Position> positions() {
    return ClioArbitraries.positions();
  }

  @Property(tries = 300)
  void everyTimelineGivesAFileByTheStandard(@ForAll("timelines") Timeline timeline) {
    List<JsonNode> features = GeoJsonCheck.features(GeoJson.of(GeoFeatures.of(timeline)));
    for (JsonNode feature : features) {
      JsonNode properties = feature.get("properties");
      assertThat(properties.get("start").asLong()).isLessThan(properties.get("end").asLong());
      assertThat(properties.get("end").asLong()).isLessThanOrEqualTo(timeline.duration());
    }
    for (Cue cue : timeline.cues()) {
      assertThat(seen(features, "mark", cue)).isEqualTo(cue.stage().marks().size());
      assertThat(seen(features, "label", cue)).isEqualTo(cue.stage().labels().size());
      assertThat(seen(features, "arrow", cue)).isEqualTo(cue.stage().arrows().size());
    }
  }

  private static long seen(List<JsonNode> features, String kind, Cue cue) {
    return features.stream()
        .map(feature -> feature.get("properties"))
        .filter(properties -> properties.get("kind").asString().equals(kind))
        .filter(properties -> properties.get("start").asLong() <= cue.start())
        .filter(properties -> properties.get("end").asLong() > cue.start())
        .count();
  }

  @Property(tries = 1000)
  void aCircleIsValidAndHoldsWhatIsNear(
      @ForAll @DoubleRange(min = -90, max = 90) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = 50, max = 20_000) double km,
      @ForAll @DoubleRange(min = -89, max = 89) double otherLat,
      @ForAll @DoubleRange(min = -180, max = 180) double otherLon) {
    Position center = Position.of(lat, lon);
    Geometry circle = circle(center, km);
    double far = GreatCircle.kilometers(center, Position.of(otherLat, otherLon));
    // Near the edge the corners show.
    if (Math.abs(far - km) > Math.max(30, 0.04 * Math.min(km, 20_015 - km))) {
      assertThat(GeoJsonCheck.covers(circle, otherLat, otherLon)).isEqualTo(far < km);
    }
  }

  @Property(tries = 1000)
  void anArrowIsAGreatCircleCutAtTheAntimeridian(
      @ForAll("positions") Position from, @ForAll("positions") Position to) {
    List<double[]> lines =
        Rings.cutLine(
            Rings.flat(
                GreatCircle.positions(from, to, 0.5).stream()
                    .map(position -> new double[] {position.lon(), position.lat()})
                    .toList()));
    double way = 0;
    for (double[] line : lines) {
      for (int i = 2; i < line.length; i += 2) {
        way += GreatCircle.kilometers(at(line, i - 2), at(line, i));
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      double[] before = lines.get(i - 1);
      assertThat(before[before.length - 2]).isEqualTo(-lines.get(i)[0]);
      assertThat(Math.abs(lines.get(i)[0])).isEqualTo(180);
      assertThat(before[before.length - 1]).isEqualTo(lines.get(i)[1]);
    }
    double direct = GreatCircle.kilometers(from, to);
    assertThat(way).isBetween(direct - 1, direct * 1.005 + 1);
  }

  private static Position at(double[] line, int i) {
    return Position.of(line[i + 1], line[i]);
  }

  @Example
  void circlesAroundThePolesAndAcrossTheAntimeridian() {
    Geometry arctic = circle(Position.of(85, 30), 1500);
    assertThat(GeoJsonCheck.covers(arctic, 90, 0)).isTrue();
    assertThat(GeoJsonCheck.covers(arctic, 83, -150)).isTrue();
    assertThat(GeoJsonCheck.covers(arctic, 60, 30)).isFalse();
    Geometry fiji = circle(Position.of(-17.8, 178), 500);
    assertThat(fiji.getNumGeometries()).isEqualTo(2);
    assertThat(GeoJsonCheck.covers(fiji, -17.8, -179)).isTrue();
    Geometry nearlyAll = circle(Position.of(0, 0), 19_000);
    assertThat(GeoJsonCheck.covers(nearlyAll, 0, 179)).isFalse();
    assertThat(GeoJsonCheck.covers(nearlyAll, 0, -179)).isFalse();
    assertThat(GeoJsonCheck.covers(nearlyAll, -89, 10)).isTrue();
  }

  private static Geometry circle(Position center, double km) {
    GeoFeature feature =
        new GeoFeature(
            GeoFeature.Kind.CIRCLE,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            CirclePolygons.of(center, km),
            Optional.empty(),
            0.2,
            0,
            1);
    JsonNode made = GeoJsonCheck.features(GeoJson.of(List.of(feature))).get(0);
    return GeoJsonCheck.valid(made.get("geometry"));
  }

  @Example
  void everyOutlineOfTheWorldIsValidAndSmall() {
    OutlinePolygons outlines = new OutlinePolygons();
    for (Outline outline : Atlas.standard().countries()) {
      boolean tangled =
          outline.rings().stream()
              .map(rings -> rings.get(0))
              .anyMatch(ring -> SimpleRing.crossesItself(Arrays.copyOf(ring, ring.length - 2)));
      if (tangled) {
        continue; // The data itself has a few tiny islands whose shores touch.
      }
      GeoFeature feature =
          new GeoFeature(
              GeoFeature.Kind.MARK,
              List.of(),
              Optional.of(outline.name()),
              Optional.empty(),
              Optional.empty(),
              outlines.of(outline),
              Optional.empty(),
              0.4,
              0,
              1);
      String text = GeoJson.of(List.of(feature));
      JsonNode made = GeoJsonCheck.features(text).get(0);
      Geometry valid = GeoJsonCheck.valid(made.get("geometry"));
      assertThat(text.length()).as(outline.name()).isLessThan(150_000);
      // The label's point lies well inside.
      assertThat(GeoJsonCheck.covers(valid, outline.point().lat(), outline.point().lon()))
          .as(outline.name())
          .isTrue();
    }
  }

  @Example
  void theDisputedAreaIsNobodys() {
    OutlinePolygons outlines = new OutlinePolygons();
    for (Outline outline : Atlas.standard().countries()) {
      if (outline.name().equals("Russia") || outline.name().equals("Ukraine")) {
        for (List<double[]> polygon : outlines.of(outline).polygons()) {
          double[] ring = polygon.get(0);
          for (int i = 0; i < ring.length; i += 2) {
            assertThat(ring[i] > 33 && ring[i] < 35 && ring[i + 1] > 44.5 && ring[i + 1] < 45.5)
                .isFalse();
          }
        }
      }
    }
  }
}
