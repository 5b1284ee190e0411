package dev.clio.render.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.io.Resources;
import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Shape;
import dev.clio.render.legibility.Legibility;
import dev.clio.render.theme.Theme;
import dev.clio.schema.Documents;
import dev.clio.schema.Stagehand;
import dev.clio.schema.atlas.Gazetteer;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.ValidatedEpisode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Episodes of all kinds, with what can be counted of their pictures. */
class LegibilityTest {

  private static ValidatedEpisode episode(String name) throws IOException {
    return Stagehand.check(
            Resources.toString(
                Resources.getResource(LegibilityTest.class, name + ".stagehand"),
                StandardCharsets.UTF_8))
        .orThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cjk",
        "dense",
        "one-country",
        "pacific",
        "poles",
        "rtl",
        "silent",
        "sixty",
        "small",
        "veil",
        "world"
      })
  void wordsCanBeRead(String name) throws IOException {
    ValidatedEpisode episode = episode(name);
    for (Frame frame : List.of(Frame.PORTRAIT, Frame.LANDSCAPE)) {
      Timeline timeline = episode.timeline(frame, Pace.standard());
      Drawings drawings = Drawings.of(episode, timeline);
      for (double textScale : new double[] {1, 1.15}) {
        for (Theme theme : List.of(Theme.light(), Theme.dark())) {
          assertThat(Legibility.faults(timeline, drawings.in(theme, textScale), theme))
              .as("%s in %s, text × %s", name, frame, textScale)
              .isEmpty();
        }
      }
      // What is shared changes nothing.
      Drawing light = drawings.in(Theme.light(), 1);
      assertThat(Drawings.of(episode, timeline, Theme.light()).remarks())
          .isEqualTo(light.remarks());
    }
  }

  @Test
  void anArrowIsWhereverTheMapShowsItsEnds() throws IOException {
    ValidatedEpisode episode = episode("pacific");
    Timeline timeline = episode.timeline(Frame.PORTRAIT, Pace.standard());
    Drawing drawing = Drawings.of(episode, timeline, Theme.light());
    double millis = timeline.cues().get(3).end() - 20.0;
    double zoom = drawing.track().at(millis).zoom();
    assertThat(
            drawing.shapes().stream()
                .filter(Shape.Arrow.class::isInstance)
                .filter(shape -> shape.life().opacity(millis, zoom) > 0.9))
        .as("three arrows, which a shot of the whole earth shows at both its edges")
        .hasSize(6);
  }

  @Test
  void anArrowToAPoleEndsAtTheEdgeOfTheMap() throws IOException {
    ValidatedEpisode episode = episode("poles");
    Timeline timeline = episode.timeline(Frame.PORTRAIT, Pace.standard());
    Drawing drawing = Drawings.of(episode, timeline, Theme.light());
    Shape.Arrow arrow =
        drawing.shapes().stream()
            .filter(Shape.Arrow.class::isInstance)
            .map(Shape.Arrow.class::cast)
            .findFirst()
            .orElseThrow();
    double[] line = arrow.geometry().lines().get(0);
    double x = line[line.length - 2];
    assertThat(x - Math.floor(x)).isEqualTo(Mercator.x(10.75), within(0.002));
  }

  @Test
  void aHostsRouteIsDrawn() {
    String text =
        """
        ---
        id: silk
        title: Silk
        ---
        [map.view lat=40 lon=75 zoom=2.5] [flow.animate route=silk_road] Caravans went west.
        """;
    Gazetteer gazetteer =
        Gazetteer.builtIn()
            .withRoute(
                Slug.of("silk_road"),
                List.of(
                    Position.of(34.3, 108.9), Position.of(39.5, 76.0), Position.of(33.5, 36.3)));
    ValidatedEpisode known =
        EpisodeValidator.standard()
            .withGazetteer(gazetteer)
            .validate(Documents.read(text.getBytes(StandardCharsets.UTF_8)))
            .orThrow();
    Drawing drawing = drawing(known);
    assertThat(drawing.remarks()).isEmpty();
    assertThat(flows(drawing)).hasSize(1);
    assertThat(known.routes()).containsOnlyKeys(Slug.of("silk_road"));

    Drawing without = drawing(Stagehand.check(text).orThrow());
    assertThat(flows(without)).isEmpty();
    assertThat(without.remarks())
        .containsExactly("route silk_road is not known; its flow is not drawn");
  }

  @Test
  void aHostsThemeIsAChangedCopyOfOneOfOurs() throws IOException {
    ValidatedEpisode episode = episode("small");
    Timeline timeline = episode.timeline(Frame.PORTRAIT, Pace.standard());
    Theme theme = Theme.light().withSea(Color.of("#cfe0d8"));
    Drawing drawing = Drawings.of(episode, timeline, theme);
    assertThat(((Shape.Box) drawing.shapes().get(0)).fill().get(0).ink().color())
        .isEqualTo(theme.sea());
  }

  private static Drawing drawing(ValidatedEpisode episode) {
    return Drawings.of(episode, episode.timeline(Frame.PORTRAIT, Pace.standard()), Theme.light());
  }

  private static List<Shape> flows(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(shape -> shape instanceof Shape.Stroke stroke && stroke.flow() > 0)
        .toList();
  }
}
