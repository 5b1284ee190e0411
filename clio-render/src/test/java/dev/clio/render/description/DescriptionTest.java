package dev.clio.render.description;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.value.Color;
import dev.clio.core.value.Position;
import dev.clio.schema.Documents;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.ValidatedEpisode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {

  private static Description of(String script) {
    String text =
        """
        ---
        id: herring
        title: Herring
        sources:
          - id: almanac
            title: The Fisher's Almanac
            publisher: Harbour Office
            score: 90
        ---
        """
            + script;
    ValidatedEpisode episode =
        EpisodeValidator.standard()
            .validate(Documents.read(text.getBytes(StandardCharsets.UTF_8)))
            .ofEpisode()
            .orThrow();
    return Description.of(episode, episode.timeline(Frame.PORTRAIT, Pace.standard()));
  }

  private static List<String> lines(String script) {
    return of(script).beats().stream()
        .flatMap(beat -> beat.sentences().stream())
        .collect(Collectors.toList());
  }

  @Test
  void everyChangeIsSaidInASentence() {
    assertThat(
            lines(
                """
                [map.view lat=64.5 lon=-18.5 zoom=5.2]
                [map.highlight ids="country:iceland" color="#f59e0b"]
                Herring was Iceland's silver.
                [chat.say source=almanac]
                [map.highlight ids="city:bergen, country:faroe_islands" color="#3b82f6"]
                [map.label ids="city:bergen" text="Bergen — the market"]
                [map.arrow from="country:iceland" to="city:bergen" color="#ef4444" label="salted"]
                The barrels went east, to the market.
                [scene.title kind=chapter eyebrow="Part 2" title="The fish go" subtitle="1968"]
                And then they were gone.
                [map.spotlight id="city:bergen"]
                Nobody bought.
                """))
        .containsExactly(
            "The camera moves to Iceland.",
            "Iceland is marked orange.",
            "The view widens.",
            "Bergen and Faroe Islands are marked blue.",
            "Bergen is labelled “Bergen — the market”.",
            "A red arrow leads from Iceland to Bergen, with the words “salted”.",
            "The source is “The Fisher's Almanac” by “Harbour Office”.",
            "The view narrows again.",
            "The chapter card reads “The fish go”, above it “Part 2”, below it “1968”.",
            "The camera moves to Bergen.",
            "A spotlight falls on Bergen.");
  }

  @Test
  void namesThatCouldBeTakenForMoreStandInQuotes() {
    assertThat(
            lines(
                """
                [map.view lat=44 lon=18 zoom=6]
                [entity.propose id="site:road" type="site" name="Road to Sarajevo" lat=43.9 lon=18.1]
                [entity.propose id="site:said" type="site" name="the “old” town" lat=43.8 lon=18.2]
                [entity.propose id="site:haifa" type="site" name="حيفا" lat=43.7 lon=18.3]
                [entity.propose id="site:lines" type="site" name="one\\ntwo" lat=43.6 lon=18.4]
                [map.highlight ids="country:bosnia_and_herzegovina"]
                [map.highlight ids="site:road" color="#000000"]
                [map.highlight ids="site:said, country:bosnia_and_herzegovina" color="#ffffff"]
                [map.highlight ids="site:haifa" color="#f00"]
                [map.highlight ids="site:lines" color="#00f"]
                Names are names.
                """))
        .contains(
            "“Road to Sarajevo” is marked black.",
            "«the “old” town» and “Bosnia and Herzegovina” are marked white.",
            "“\u2068حيفا\u2069” is marked red.",
            "“one\\ntwo” is marked blue.");
  }

  @Test
  void twoOfOneNameAreToldApartByTheirIds() {
    assertThat(
            lines(
                """
                [map.view lat=40 lon=-90 zoom=4]
                [entity.propose id="city:east" type="city" name="Springfield" lat=39.9 lon=-83.8]
                [entity.propose id="city:west" type="city" name="Springfield" lat=39.8 lon=-89.6]
                [map.highlight ids="city:east, city:west" color="#ef4444"]
                Two towns.
                """))
        .contains("Springfield (city:east) and Springfield (city:west) are marked red.");
  }

  @Test
  void twoColoursOfOneNameAreToldApartByTheirDigits() {
    assertThat(
            lines(
                """
                [map.view lat=50 lon=8 zoom=4]
                [map.highlight ids="country:france" color="#ef4444"]
                [map.highlight ids="country:germany" color="#dc2626"]
                Two reds.
                """))
        .contains("France is marked red (#ef4444).", "Germany is marked red (#dc2626).");
  }

  @ParameterizedTest
  @CsvSource({
    "'#ef4444', red",
    "'#f59e0b', orange",
    "'#94a3b8', grey",
    "'#3b82f6', blue",
    "'#22c55e', green",
    "'#000', black",
    "'#fff', white",
    "'#8b0000', dark red",
    "'#800080', purple",
    "'#ffd700', yellow",
    "'#add8e6', light blue",
    "'#6b4423', brown",
    "'#5b8c5a', green",
    "'#2f6f8f', blue",
    "'#b5484a', red"
  })
  void coloursHavePlainNames(String color, String name) {
    assertThat(Hues.nearest(Color.of(color))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "45, 120, 3.2, Asia",
    "20, 0, 1.4, the whole earth",
    "47, 2, 5.5, France",
    "30, -40, 3, the North Atlantic Ocean",
    "38.5, 18.5, 5.5, the Ionian Sea",
    "48.86, 2.3, 11, Paris"
  })
  void aShotIsCalledByWhatLiesInItsMiddle(double lat, double lon, double zoom, String name) {
    assertThat(ViewNames.of(Camera.at(Position.of(lat, lon), zoom))).isEqualTo(name);
  }

  @Test
  void theFileHasASentenceALine() {
    assertThat(
            of("""
            [map.view lat=47 lon=2 zoom=5]
            [map.label ids="country:france" text="<b> & -->"]
            Words.
            """)
                .webVtt())
        .startsWith("WEBVTT\n\n00:00:00.000 --> 00:00:0")
        .contains("\nThe camera moves to France.\n")
        .endsWith("\nFrance is labelled “&lt;b&gt; &amp; --&gt;”.\n");
  }

  @Test
  void nothingShownIsAnEmptyFile() {
    assertThat(of("Only words.\n").webVtt()).isEqualTo("WEBVTT\n");
  }
}
