package dev.clio.dsl;

import static dev.clio.dsl.Entities.entity;
import static dev.clio.dsl.Entities.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clio.core.directive.EntityPropose;
import dev.clio.core.directive.MapClear;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Origin;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Status;
import dev.clio.core.value.Radius;
import dev.clio.testkit.CompiledEpisodes;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaSourceTest {

  @TempDir Path folder;

  @Test
  void readsAsAPersonWouldHaveWrittenIt() {
    Episode episode =
        Episodes.episode("suez_1869")
            .title("The canal")
            .source(s -> s.id("unesco").title("Suez").publisher("UNESCO").score(95))
            .script(
                s ->
                    s.view(30.5, 32.3, 5)
                        .propose(entity("port", "suez", "Suez").at(29.97, 32.53))
                        .highlight("port:suez", "#0a6")
                        .cite("unesco")
                        .say("It was \"opened\" in 1869."))
            .build();

    assertThat(JavaSource.of(episode))
        .isEqualTo(
            """
            import static dev.clio.dsl.Entities.entity;

            import dev.clio.core.model.Episode;
            import dev.clio.dsl.Episodes;

            /** Builds an episode. */
            final class Suez1869Episode {

              private Suez1869Episode() {}

              /** Returns the episode. */
              static Episode episode() {
                return Episodes.episode("suez_1869").title("The canal")
                    .source(s -> s.id("unesco").title("Suez").publisher("UNESCO").score(95))
                    .script(
                        s ->
                            s
                                .view(30.5, 32.3, 5.0)
                                .propose(entity("port", "suez", "Suez").at(29.97, 32.53))
                                .highlight("port:suez", mark -> mark.color("#00aa66"))
                                .cite("unesco")
                                .say("It was \\"opened\\" in 1869."))
                    .build();
              }
            }
            """);
  }

  @Test
  void compilesAndBuildsTheSameEpisodes() throws Exception {
    Map<String, Episode> episodes = new LinkedHashMap<>();
    for (Episode episode :
        List.of(everyVerb(), hostileTexts(), empty(), manySources(), long5000())) {
      episodes.put(JavaSource.className(episode), episode);
    }
    Map<String, String> sources = new LinkedHashMap<>();
    episodes.forEach((name, episode) -> sources.put(name, JavaSource.of(episode)));

    assertThat(CompiledEpisodes.episodes(sources, folder)).isEqualTo(episodes);
  }

  @Test
  void everyDirectiveHasAVerb() {
    Episode episode = everyVerb();
    for (String name : StandardVocabulary.vocabulary().names()) {
      assertThat(episode.script().elements())
          .as(name)
          .anyMatch(element -> element instanceof Directive it && it.name().equals(name));
    }
    // Only a proposal whose id and type differ is none of Stagehand's entities.
    assertThat(JavaSource.of(episode).split("\\.directive\\(", -1)).hasSize(2);
  }

  @Test
  void refusesNamesThatJavaHasNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JavaSource.of(empty(), "", "class", StandardVocabulary.vocabulary()))
        .withMessage("className: expected the name of a class, but was \"class\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JavaSource.of(empty(), "a.b-c", "A", StandardVocabulary.vocabulary()))
        .withMessageContaining("packageName");
  }

  @Test
  void makesAPublicClassInAPackage() {
    assertThat(JavaSource.of(empty(), "org.example", "Story", StandardVocabulary.vocabulary()))
        .startsWith("package org.example;\n")
        .contains("public final class Story {")
        .contains("public static Episode episode()");
  }

  private static Episode empty() {
    return Episodes.episode("0").title("Nothing").build();
  }

  private static Episode everyVerb() {
    return Episodes.episode("every_verb")
        .title("Every verb")
        .summary("A summary.")
        .status(Status.PUBLISHED)
        .origin(Origin.GENERATED)
        .language("en-GB")
        .source(s -> s.id("a").title("A").publisher("B").url("https://example.org/a"))
        .media("video", "A film", "https://example.org/film")
        .script(
            s ->
                s.intro("Title", card -> card.eyebrow("Eyebrow").subtitle("Subtitle"))
                    .view(-90, 180, 0)
                    .propose(site("a", "A").at(1e-7, 0.1))
                    .add(
                        EntityPropose.builder()
                            .id("city:b")
                            .type("port")
                            .entityName("B")
                            .lon(1)
                            .lat(2)
                            .build())
                    .highlight("site:a", mark -> mark.color("#abc").opacity(0.25).pulse(false))
                    .label("site:a, city:b", "Both — of them")
                    .arrow("site:a", "city:b")
                    .arrow("city:b", "site:a", arrow -> arrow.color("#123456").label("Back"))
                    .spotlight("site:a", light -> light.radius(Radius.km(12.5)).opacity(0.5))
                    .spotlight("site:a", light -> light.radius(Radius.Size.LARGE))
                    .fit("site:a, city:b")
                    .fit("site:a", shot -> shot.padding(0).maxZoom(22))
                    .fit(170, -10, -170, 10)
                    .fit(0.5, 1, 2, 3, shot -> shot.padding(12.5))
                    .establishGlobe()
                    .establishGlobe(shot -> shot.lat(-5).zoom(1))
                    .circle("site:a")
                    .circle("site:a, city:b", circle -> circle.radius(Radius.km(300)).color("#123"))
                    .circle(5, 6)
                    .circle(5, 6, circle -> circle.radius(Radius.Size.SMALL).opacity(0))
                    .clear()
                    .clear(MapClear.What.HIGHLIGHTS)
                    .mode(BasemapChoice.Mode.HISTORICAL_OVERLAY)
                    .basemap(BasemapChoice.Tone.DARK)
                    .layerOn("graticule")
                    .layerOff("rivers")
                    .flow("site:a", "city:b")
                    .flow("city:b", "site:a", flow -> flow.color("#fff"))
                    .flowAlong("silk_road")
                    .flowAlong("silk_road", flow -> flow.color("#000"))
                    .clearFlows()
                    .fade()
                    .fade(veil -> veil.color("#000").opacity(0).duration(600_000))
                    .showSource("a")
                    .showSource("a", card -> card.text("It says so.").confidence(0.75))
                    .hideSource()
                    .hideSource("a")
                    .clip("short")
                    .clip("short", "Begin here")
                    .chapter("Chapter")
                    .comment("a comment")
                    .cite("a")
                    .say("Cited.")
                    .endCitation()
                    .endChapter()
                    .add(
                        RawDirective.of(
                            "host.unknown",
                            List.of(
                                RawDirective.Attribute.of("key", "value"),
                                new RawDirective.Attribute(Optional.empty(), "loose"))))
                    .outro("End"))
        .build();
  }

  private static Episode hostileTexts() {
    String hostile =
        "\\u0022 \\\" \" */ \u0000 \u0085x \u202e \u2028 \ufeff \ud800 x \udc00 \ud83d\ude00 \u00e9"
            + " \\n"
            + " ' ''' \"\"\" //";
    return Episodes.episode("hostile")
        .title("\\u0041 \"quoted\" \\ back")
        .script(
            s ->
                s.say(hostile)
                    .comment(hostile)
                    .say("x".repeat(70_000))
                    .say("\u20ac".repeat(40_000)))
        .build();
  }

  private static Episode manySources() {
    EpisodeBuilder builder = Episodes.episode("many_sources").title("Many");
    for (int i = 0; i < 1000; i++) {
      String id = "s" + i;
      builder.source(s -> s.id(id).title("Title " + id).publisher("Publisher").score(50));
    }
    return builder.build();
  }

  private static Episode long5000() {
    return Episodes.episode("long_5000")
        .title("Long")
        .script(
            s -> {
              for (int i = 0; i < 1250; i++) {
                s.view(i % 90, i % 180, i % 22 + 0.5)
                    .label("city:c" + i, "Label " + i)
                    .say("Sentence number " + i + ", with commas, (and) brackets.")
                    .arrow("city:c" + i, "city:d" + i, arrow -> arrow.color("#ef4444").label("to"));
              }
            })
        .build();
  }
}
