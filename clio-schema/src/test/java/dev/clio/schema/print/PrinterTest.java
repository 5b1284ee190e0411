package dev.clio.schema.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clio.core.directive.ChatSay;
import dev.clio.core.directive.EntityPropose;
import dev.clio.core.directive.MapHighlight;
import dev.clio.core.directive.MapLabel;
import dev.clio.core.directive.MapSpotlight;
import dev.clio.core.directive.MapView;
import dev.clio.core.directive.SceneTitle;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Radius;
import dev.clio.core.value.Slug;
import dev.clio.schema.Stagehand;
import dev.clio.testkit.ClioArbitraries;
import dev.clio.testkit.ClioAssertions;
import dev.clio.testkit.WeatherFront;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterTest {

  private static final Printer PRINTER = Printer.of(ClioArbitraries.vocabulary());
  private static final MapView VIEW = MapView.builder().lat(60.4).lon(-5).zoom(3.25).build();
  private static final Narration SAID = Narration.of("Rain again.");
  private static final Comment COMMENT = Comment.of("check this");

  private static String print(Element element) {
    return PRINTER.print(element);
  }

  private static String label(String text) {
    return print(MapLabel.builder().ids("city:bergen").text(text).build());
  }

  @Test
  void attributesComeInCanonicalOrderUnderTheirFirstNames() {
    assertThat(print(VIEW)).isEqualTo("[map.view lat=60.4 lon=-5.0 zoom=3.25]");
    assertThat(
            print(
                EntityPropose.builder()
                    .id("city:bergen")
                    .type("city")
                    .entityName("Bergen")
                    .lat(60.39)
                    .lon(5.32)
                    .build()))
        .isEqualTo(
            "[entity.propose id=\"city:bergen\" type=\"city\" name=\"Bergen\" lon=5.32 lat=60.39]");
    assertThat(
            print(
                MapHighlight.builder()
                    .ids("city:bergen", "city:oslo")
                    .color("#FA0")
                    .opacity(0.5)
                    .pulse(true)
                    .build()))
        .isEqualTo(
            "[map.highlight ids=\"city:bergen, city:oslo\" color=\"#ffaa00\" opacity=0.5"
                + " pulse=true]");
  }

  @Test
  void typesSayWhatIsQuoted() {
    assertThat(print(ChatSay.builder().source(Optional.empty()).build()))
        .isEqualTo("[chat.say source=none]");
    assertThat(print(SceneTitle.builder().kind(SceneTitle.Kind.CLEAR).build()))
        .isEqualTo("[scene.title kind=clear]");
    assertThat(print(MapSpotlight.builder().id("a:b").radius(Radius.Size.LARGE).build()))
        .isEqualTo("[map.spotlight id=\"a:b\" radius=large]");
    assertThat(print(MapSpotlight.builder().id("a:b").radius(Radius.km(12)).build()))
        .isEqualTo("[map.spotlight id=\"a:b\" radius=12.0]");
  }

  @Test
  void aPositionalValueComesFirstAndWithoutItsName() {
    assertThat(
            print(
                new WeatherFront(
                    "Cold front",
                    List.of(EntityId.of("sea:north")),
                    Optional.of(WeatherFront.Kind.COLD),
                    Optional.of(-3L),
                    Optional.empty(),
                    Optional.of(1500L))))
        .isEqualTo(
            "[weather.front \"Cold front\" over=\"sea:north\" kind=cold strength=-3"
                + " passage=1500]");
  }

  @Test
  void onlyWhatMustBeIsEscapedInAValue() {
    assertThat(label("a \"b\" c\\d\ne\tf")).contains("text=\"a \\\"b\\\" c\\\\d\\ne\\tf\"");
    assertThat(label("[sic] [a.b [1] ] / ` \u2028 🛰"))
        .contains("text=\"[sic] \\[a.b [1] ] / ` \u2028 🛰\"");
    assertThat(label("[a.b] x [a.b")).contains("text=\"\\[a.b] x [a.b\"");
    assertThat(label("[a.b\nx")).contains("text=\"[a.b\\nx\"");
    assertThat(label("[a.b\u00a0x [a.b.] [a. ]")).contains("text=\"\\[a.b\u00a0x [a.b.] [a. ]\"");
    assertThat(label("\\[a.b x")).contains("text=\"\\\\\\[a.b x\"");
  }

  @Test
  void rawValuesAreQuotedAndWhatWouldNotReadBackIsEscapedByNumber() {
    RawDirective raw =
        RawDirective.of(
            "map.spotlite",
            List.of(
                RawDirective.Attribute.of("id", "a\r\u0000\u0085\ud800b\u007f"),
                new RawDirective.Attribute(Optional.empty(), "x"),
                RawDirective.Attribute.of("id", "")));
    assertThat(print(raw))
        .isEqualTo("[map.spotlite id=\"a\\u000d\\u0000\\u0085\\ud800b\\u007f\" \"x\" id=\"\"]");
    assertThat(print(RawDirective.of("a.b", List.of()))).isEqualTo("[a.b]");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "a\\b,a\\\\b",
        "[sic] [1] [x],[sic] [1] [x]",
        "[a.b] c,\\[a.b] c",
        "c [a.b,c \\[a.b",
        "c \\[a.b,c \\\\\\[a.b",
        "// c,\\// c",
        "a // c,a // c",
        "```,\\```",
        "a ```,a ```",
        "~\u00a0// c~,~\u00a0\\// c~",
        "ends in \\,ends in \\\\",
        "---,---",
        "[a.b\u3000c],\\[a.b\u3000c]"
      })
  void onlyWhatMustBeIsEscapedInNarration(String words, String text) {
    assertThat(print(Narration.of(words))).isEqualTo(text);
  }

  @Test
  void aCommentStandsAfterTwoSlashesAndASpace() {
    assertThat(print(COMMENT)).isEqualTo("// check this");
    assertThat(print(Comment.of(" [a.b]"))).isEqualTo("//  [a.b]");
    assertThat(print(Comment.of(""))).isEqualTo("//");
  }

  @Test
  void compactIsOneLineButForNarrationInARowAndComments() {
    Script script = Script.of(VIEW, SAID, SAID, VIEW, VIEW, COMMENT, COMMENT, SAID, COMMENT, VIEW);
    String view = "[map.view lat=60.4 lon=-5.0 zoom=3.25]";
    assertThat(PRINTER.print(script, Layout.COMPACT))
        .isEqualTo(
            String.join(
                "\n",
                view + " Rain again.",
                "",
                "Rain again. " + view + " " + view,
                "// check this",
                "// check this",
                "Rain again.",
                "// check this",
                view,
                ""));
  }

  @Test
  void readableHasEachElementOnItsOwnLineAndABlankOneAfterNarration() {
    assertThat(PRINTER.print(Script.of(VIEW, SAID, SAID, COMMENT, VIEW, SAID), Layout.READABLE))
        .isEqualTo(
            """
            [map.view lat=60.4 lon=-5.0 zoom=3.25]
            Rain again.

            Rain again.

            // check this
            [map.view lat=60.4 lon=-5.0 zoom=3.25]
            Rain again.
            """);
  }

  @Test
  void whatWouldBeginAsFrontMatterBeginsWithALineBreak() {
    for (Layout layout : Layout.values()) {
      assertThat(PRINTER.print(Script.of(Narration.of("--- so")), layout)).isEqualTo("\n--- so\n");
      assertThat(PRINTER.print(Script.of(Narration.of("\ufeffso")), layout))
          .isEqualTo("\n\ufeffso\n");
      assertThat(PRINTER.print(Script.of(Narration.of("-- so")), layout)).isEqualTo("-- so\n");
      assertThat(PRINTER.print(Script.of(), layout)).isEqualTo("\n");
    }
  }

  @Test
  void oneBlankLineStandsBetweenFrontMatterAndScript() {
    Episode episode =
        Episode.builder()
            .id(Slug.of("bergen"))
            .title("Bergen")
            .script(Script.of(Narration.of("--- so")))
            .build();
    for (Layout layout : Layout.values()) {
      assertThat(PRINTER.print(episode, layout))
          .isEqualTo("---\nid: bergen\ntitle: Bergen\n---\n\n--- so\n");
      assertThat(PRINTER.print(episode.withScript(Script.of()), layout))
          .isEqualTo("---\nid: bergen\ntitle: Bergen\n---\n");
    }
    ClioAssertions.assertThat(episode).roundTrips();
    assertThat(Stagehand.print(episode, Layout.READABLE))
        .isEqualTo(PRINTER.print(episode, Layout.READABLE))
        .isEqualTo(Stagehand.format(Stagehand.print(episode, Layout.COMPACT)));
    assertThat(Stagehand.print(episode.script(), Layout.COMPACT)).isEqualTo("\n--- so\n");
  }

  @Test
  void aDirectiveThatTheVocabularyDoesNotKnowIsRefused() {
    WeatherFront front =
        new WeatherFront(
            "x",
            List.of(EntityId.of("sea:north")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Printer standard = Printer.of(StandardVocabulary.vocabulary());
    assertThatThrownBy(() -> standard.print(Script.of(front), Layout.COMPACT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("script: expected directives of the vocabulary only")
        .hasMessageContaining("weather.front");
    assertThat(Printer.standard().print(VIEW)).isEqualTo(standard.print(VIEW));
  }
}
