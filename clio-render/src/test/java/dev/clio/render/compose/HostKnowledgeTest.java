package dev.clio.render.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.MapLayer;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import dev.clio.render.description.Description;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Shape;
import dev.clio.render.geo.GeoJson;
import dev.clio.render.geo.Kml;
import dev.clio.render.page.Page;
import dev.clio.render.theme.Theme;
import dev.clio.schema.Documents;
import dev.clio.schema.atlas.Gazetteer;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.ValidatedEpisode;
import dev.clio.schema.validate.Validation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a host brings is drawn and told in every output. */
class HostKnowledgeTest {

  private static final String HEAD =
      """
      ---
      id: lines
      title: Lines
      ---
      """;

  private static final MapLayer PIPELINES =
      MapLayer.builder()
          .name("pipelines")
          .addLine(Position.of(60, 28), Position.of(59, 20), Position.of(54.1, 13.6))
          .addArea(Position.of(57, 18), Position.of(57, 20), Position.of(58, 20))
          .addPoints(Position.of(54.1, 13.6))
          .color("#b45309")
          .width(4)
          .addDash(10, 6)
          .build();

  @Test
  void aLayerIsDrawnWhileItIsOn() {
    ValidatedEpisode episode =
        episode(
            Gazetteer.builtIn().withLayer(PIPELINES),
            """
            [map.view lat=58 lon=20 zoom=4] [layer.on layer="pipelines"] Gas came by sea.
            [layer.off layer="pipelines"] Then it did not.
            """);
    Timeline timeline = timeline(episode);
    Drawing drawing = drawing(episode);
    assertThat(drawing.remarks()).isEmpty();
    List<Shape.Stroke> strokes = dashed(drawing);
    assertThat(strokes).hasSize(1);
    assertThat(strokes.get(0).width()).isEqualTo(4);
    assertThat(strokes.get(0).life().end()).isEqualTo(timeline.cues().get(0).end() + 300.0);
    // The line, and the edge of the area.
    assertThat(strokes.get(0).geometry().lines()).hasSize(2);
    double[] line = strokes.get(0).geometry().lines().get(0);
    assertThat(line[0]).isCloseTo(Mercator.x(28), within(1e-9));
    assertThat(line[line.length - 1]).isCloseTo(Mercator.y(54.1), within(1e-9));
    assertThat(discs(drawing, Mercator.x(13.6), Mercator.y(54.1))).isEqualTo(2);
  }

  @Test
  void aLayerIsToldInWordsAndAsData() {
    ValidatedEpisode episode =
        episode(
            Gazetteer.builtIn().withLayer(PIPELINES),
            """
            [map.view lat=58 lon=20 zoom=4] [layer.on layer="pipelines"] Gas came by sea.
            """);
    Timeline timeline = timeline(episode);
    assertThat(Description.of(episode, timeline).webVtt())
        .contains("The layer Pipelines is shown.");
    assertThat(GeoJson.of(episode, timeline))
        .contains("\"kind\":\"layer\"")
        .contains("\"LineString\",\"coordinates\":[[28,60],[20,59],[13.6,54.1]]")
        .contains("\"MultiPoint\",\"coordinates\":[[13.6,54.1]]")
        .contains("[[[18,57],[20,57],[20,58],[18,57]]]");
    assertThat(Kml.of(episode, timeline))
        .contains("<name>Pipelines</name>")
        .contains("28,60 20,59 13.6,54.1");
    assertThat(Page.of(episode)).contains("The layer Pipelines is shown.");
  }

  @Test
  void theGateKnowsTheLayersAndRoutesOfTheHost() {
    String script =
        """
        [map.view lat=58 lon=20 zoom=4] [layer.on layer="pipeline"] Gas came by sea.
        """;
    Gazetteer gazetteer =
        Gazetteer.builtIn()
            .withLayer(PIPELINES)
            .withRoute(Slug.of("nord"), List.of(Position.of(60, 28), Position.of(54, 13)));
    assertThat(validation(gazetteer, script).diagnostics().toString())
        .contains("pipelines")
        .contains("but was pipeline");
    assertThat(validation(gazetteer, script.replace("pipeline", "pipelines")).diagnostics())
        .isEmpty();
    assertThat(
            validation(
                    gazetteer,
                    "[map.view lat=58 lon=20 zoom=4] [flow.animate route=nord] Gas came.\n")
                .diagnostics())
        .isEmpty();
  }

  @Test
  void aLayerAcrossTheAntimeridianIsWholeOnTheMapAndCutInData() {
    MapLayer cable =
        MapLayer.builder()
            .name("cables")
            .addLine(Position.of(35, 140), Position.of(45, -125))
            .addArea(
                Position.of(-10, 170),
                Position.of(-10, -170),
                Position.of(-20, -170),
                Position.of(-20, 170))
            .addDash(8, 8)
            .build();
    ValidatedEpisode episode =
        episode(
            Gazetteer.builtIn().withLayer(cable),
            "[map.view lat=10 lon=180 zoom=1.2] [layer.on layer=\"cables\"] A cable.\n");
    for (Shape.Stroke stroke : dashed(drawing(episode))) {
      for (double[] line : stroke.geometry().lines()) {
        for (int i = 2; i < line.length; i += 2) {
          assertThat(Math.abs(line[i] - line[i - 2])).isLessThan(0.3);
        }
      }
    }
    assertThat(GeoJson.of(episode, timeline(episode)))
        .contains("[[[140,35],[180,")
        .contains("[[-180,")
        .contains("\"MultiPolygon\"");
  }

  @Test
  void namesOfTheMapKeepClearOfALayersLines() {
    String script = "[map.view lat=50 lon=10 zoom=4] Words that are long enough.\n";
    List<Anchor> names = names(drawing(episode(Gazetteer.builtIn(), script)));
    assertThat(names).isNotEmpty();
    Position name = Mercator.position(names.get(0).x(), names.get(0).y());
    MapLayer across =
        MapLayer.builder()
            .name("across")
            .addLine(
                Position.of(name.lat(), name.lon() - 30), Position.of(name.lat(), name.lon() + 30))
            .build();
    Drawing crossed =
        drawing(
            episode(
                Gazetteer.builtIn().withLayer(across),
                script.replace("] ", "] [layer.on layer=across] ")));
    assertThat(names(crossed)).doesNotContain(names.get(0));
  }

  private static List<Anchor> names(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Text.class::isInstance)
        .flatMap(shape -> ((Shape.Text) shape).anchor().stream())
        .toList();
  }

  @Test
  void aLargeLayerIsSimplifiedToWhatIsSeen() {
    List<Position> wiggle = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      wiggle.add(Position.of(50 + 0.001 * Math.sin(i), -170 + i * 0.017));
    }
    MapLayer layer = MapLayer.builder().name("wiggle").addLines(wiggle).addDash(8, 8).build();
    ValidatedEpisode episode =
        episode(
            Gazetteer.builtIn().withLayer(layer),
            "[map.view lat=50 lon=10 zoom=4] [layer.on layer=\"wiggle\"] A line.\n");
    int points =
        dashed(drawing(episode)).stream()
            .flatMap(stroke -> stroke.geometry().lines().stream())
            .mapToInt(line -> line.length / 2)
            .sum();
    assertThat(points).isLessThan(100);
  }

  @Test
  void aRouteIsInTheData() {
    ValidatedEpisode episode =
        episode(
            Gazetteer.builtIn()
                .withRoute(
                    Slug.of("silk_road"),
                    List.of(
                        Position.of(34.3, 108.9),
                        Position.of(39.5, 76.0),
                        Position.of(33.5, 36.3))),
            "[map.view lat=40 lon=75 zoom=2.5] [flow.animate route=silk_road] Caravans.\n");
    assertThat(GeoJson.of(episode, timeline(episode)))
        .contains("\"name\":\"silk_road\"")
        .contains("[76,39.5]");
    assertThat(Kml.of(episode, timeline(episode))).contains("76,39.5");
  }

  @Test
  void aHostsOutlineGoesBeforeTheAtlass() {
    EntityId id = EntityId.of("country:france");
    List<Polygon> square =
        List.of(
            new Polygon(
                List.of(
                    Position.of(44, 0), Position.of(44, 6), Position.of(49, 6), Position.of(49, 0)),
                List.of(List.of(Position.of(46, 2), Position.of(47, 2), Position.of(46.5, 3)))));
    ValidatedEpisode episode =
        episode(
            Gazetteer.builtIn().withOutline(id, square),
            """
            [map.fit ids=country:france] [map.highlight ids=country:france] France.
            """);
    assertThat(Objects.requireNonNull(episode.places().get(id)).extent())
        .contains(Bounds.of(0, 44, 6, 49));
    Timeline timeline = timeline(episode);
    assertThat(GeoJson.of(episode, timeline))
        .contains("[[[0,44],[6,44],[6,49],[0,49],[0,44]],[[2,46],");
    Drawing drawing = drawing(episode);
    assertThat(
            drawing.shapes().stream()
                .filter(shape -> shape instanceof Shape.Fill fill && fill.life().start() <= 0)
                .map(shape -> ((Shape.Fill) shape).geometry())
                .filter(
                    geometry ->
                        geometry.lines().size() == 2
                            && Math.abs(geometry.lines().get(0)[0] - Mercator.x(0)) < 1e-6))
        .isNotEmpty();
  }

  private static List<Shape.Stroke> dashed(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(shape -> shape instanceof Shape.Stroke stroke && stroke.dash().size() == 2)
        .map(Shape.Stroke.class::cast)
        .filter(stroke -> stroke.width() > 1.3)
        .toList();
  }

  private static long discs(Drawing drawing, double x, double y) {
    return drawing.shapes().stream()
        .filter(
            shape ->
                shape instanceof Shape.Disc disc
                    && Math.abs(disc.anchor().x() - x) < 1e-9
                    && Math.abs(disc.anchor().y() - y) < 1e-9)
        .count();
  }

  private static Drawing drawing(ValidatedEpisode episode) {
    return Drawings.of(episode, timeline(episode), Theme.light());
  }

  private static Timeline timeline(ValidatedEpisode episode) {
    return episode.timeline(Frame.PORTRAIT, Pace.standard());
  }

  private static ValidatedEpisode episode(Gazetteer gazetteer, String script) {
    return validation(gazetteer, script).orThrow();
  }

  private static Validation validation(Gazetteer gazetteer, String script) {
    return EpisodeValidator.standard()
        .withGazetteer(gazetteer)
        .validate(Documents.read((HEAD + script).getBytes(StandardCharsets.UTF_8)));
  }
}
