package dev.clio.schema.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.stage.Abilities;
import dev.clio.core.stage.Frame;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import dev.clio.schema.Stagehand;
import dev.clio.schema.atlas.Gazetteer;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagingTest {

  private static final String OSLO = "[map.view lat=59.9 lon=10.7 zoom=5.0] ";
  private static final String MARK = "[map.highlight ids=\"city:oslo\"] ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Cards, camera moves and fades need no words of their own.
        "[scene.title kind=intro title=\"Fjords\"] [camera.establish_globe]"
            + " [map.view lat=59.9 lon=10.7 zoom=5.0] Words."
            + " [scene.title kind=outro title=\"Fjords\"]",
        "[scene.fade opacity=1] [map.view lat=59.9 lon=10.7 zoom=5.0] [scene.fade opacity=0] Hi.",
        // A silent beat before a chapter's card is seen again under the words after it.
        "[map.view lat=60.3 lon=8.0 zoom=5.0] Words. [map.arrow from=\"city:oslo\""
            + " to=\"city:bergen\"] [scene.title kind=chapter title=\"West\"] Words."
            + " [scene.title kind=clear] More words.",
        // What is set up before the opening card is seen after it.
        "[map.view lat=59.9 lon=10.7 zoom=5.0] [map.highlight ids=\"city:oslo\"]"
            + " [scene.title kind=intro title=\"Oslo\"] Words.",
        // An intro leaves by itself, but who clears it does no harm.
        "[scene.title kind=intro title=\"Oslo\"] [scene.title kind=clear] Words.",
        // A chapter is replaced by the next card.
        "[scene.title kind=chapter title=\"A\"] Words. [scene.title kind=chapter title=\"B\"]"
            + " Words. [scene.title kind=outro title=\"C\"]",
        // A spotlight is a view of its own.
        "[map.spotlight id=\"city:oslo\"] Words.",
        "[map.fit entities=\"city:oslo, city:bergen\"] [map.highlight ids=\"city:bergen\"] Words.",
        // Marks for production may stand anywhere.
        "Words. [scene.title kind=outro title=\"A\"] [mark.clip type=end]\n// the end",
        "[layer.on rivers] [layer.off borders] [map.mode political] [map.basemap dark] Words.",
        "[chat.say source=none] Words.",
        "[source.show id=atlas text=\"A word.\"] Some words. [source.hide] Words.",
        ""
      })
  void what_a_careful_author_writes_gives_nothing(String text) {
    assertThat(Stagehand.check(text).diagnostics()).isEmpty();
  }

  @Test
  void a_target_at_the_edge_is_a_note_at_its_id_and_one_elsewhere_is_a_warning() {
    Diagnostic widened =
        only(
            "[map.view lat=59.9 lon=10.7 zoom=6.0] [map.highlight ids=\"city:oslo, city:bergen\"]"
                + " Hi.");
    assertThat(widened.code()).isEqualTo(Code.WIDENED_SHOT);
    assertThat(widened.severity()).isEqualTo(Severity.NOTE);
    assertThat(widened.message()).contains("\"city:bergen\"").doesNotContain("oslo");
    Diagnostic lost = only(OSLO + "[map.label ids=\"city:lima\" text=\"Lima\"] Words.");
    assertThat(lost.code()).isEqualTo(Code.OUT_OF_SHOT);
    assertThat(lost.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void several_targets_of_a_beat_outside_its_shot_are_one_mistake() {
    Diagnostic diagnostic =
        only(
            OSLO
                + "[map.highlight ids=\"city:lima\"] [map.label ids=\"city:lima\" text=\"Lima\"]"
                + " Hi.");
    assertThat(diagnostic.related()).hasSize(1);
  }

  @Test
  void whether_a_target_is_in_shot_depends_on_the_frame() {
    String text = "[map.view lat=60.3 lon=8.0 zoom=5.0] [map.highlight ids=\"city:stockholm\"] Hi.";
    assertThat(only(text).code()).isEqualTo(Code.WIDENED_SHOT);
    assertThat(
            EpisodeValidator.standard()
                .withFrame(Frame.LANDSCAPE)
                .validate(Stagehand.read(text))
                .diagnostics())
        .isEmpty();
  }

  @Test
  void a_clear_of_what_is_not_there_is_told_and_one_of_what_is_there_is_not() {
    for (String clear :
        List.of(
            "map.clear",
            "map.clear arrows",
            "map.clear labels",
            "flow.clear",
            "source.hide",
            "scene.title kind=clear")) {
      assertThat(only(OSLO + "Words. [" + clear + "] Words.").code())
          .as(clear)
          .isEqualTo(Code.NOTHING_TO_CLEAR);
    }
    assertThat(Stagehand.check(OSLO + MARK + "Words. [map.clear] Words.").diagnostics()).isEmpty();
    assertThat(Stagehand.check(OSLO + MARK + "Words. [map.clear highlights] Hi.").diagnostics())
        .isEmpty();
    assertThat(only(OSLO + MARK + "Words. [map.clear annotations] Hi.").code())
        .isEqualTo(Code.NOTHING_TO_CLEAR);
    assertThat(only(OSLO + MARK + "Words. [map.clear] Hi. [map.clear] Hi.").code())
        .isEqualTo(Code.NOTHING_TO_CLEAR);
  }

  @Test
  void removing_a_clear_leaves_two_blocks_of_narration_two() {
    String text = OSLO + "Words. [map.clear] More words.";
    Edit edit = only(text).repairs().get(0).edits().get(0);
    String mended =
        text.substring(0, edit.span().start()) + edit.text() + text.substring(edit.span().end());
    assertThat(Stagehand.read(mended).script().elements()).hasSize(3);
  }

  @Test
  void words_and_effects_after_the_outro_are_told_once() {
    String outro = OSLO + "Words. [scene.title kind=outro title=\"The end\"] ";
    for (String after :
        List.of(
            "More.",
            MARK,
            "[map.clear]",
            "[scene.title kind=outro title=\"2\"]",
            MARK + "More. " + MARK)) {
      assertThat(only(outro + after).code()).as(after).isEqualTo(Code.AFTER_OUTRO);
    }
  }

  @Test
  void the_first_effect_before_a_view_is_told() {
    assertThat(only(MARK + "Words.").code()).isEqualTo(Code.BEFORE_VIEW);
    Diagnostic diagnostic = only("Words. " + MARK + MARK + OSLO + "Words.");
    assertThat(diagnostic.code()).isEqualTo(Code.BEFORE_VIEW);
    assertThat(diagnostic.span().start()).isEqualTo(7);
  }

  @Test
  void what_comes_and_goes_in_silence_is_told_once() {
    for (String text :
        List.of(
            "Words. " + MARK + "[map.label ids=\"city:oslo\" text=\"Oslo\"]",
            MARK + "[map.clear] Words.",
            MARK + "[map.highlight ids=\"city:oslo\" color=\"#fff\"] Words.",
            "Words. " + MARK + "[scene.title kind=outro title=\"The end\"]",
            "[map.spotlight id=\"city:oslo\"] " + OSLO + "Words.")) {
      assertThat(only(OSLO + text).code()).as(text).isEqualTo(Code.UNHEARD);
    }
  }

  @Test
  void a_text_has_as_long_as_it_is_shown() {
    String label = "[map.label ids=\"city:oslo\" text=\"%s\"] ";
    String text = "a label of sixty characters that are read in some four seconds";
    String shown = OSLO + label.formatted(text);
    Diagnostic diagnostic = only(shown + "Two words. [map.clear labels] Words.");
    assertThat(diagnostic.code()).isEqualTo(Code.UNREADABLE);
    assertThat(diagnostic.span().length()).isEqualTo(text.length() + 2);
    // It may go on over several beats, as long as it is in shot.
    assertThat(
            Stagehand.check(shown + "Two words.\n\nTwo words.\n\nTwo words.\n\nTwo.").diagnostics())
        .isEmpty();
    assertThat(
            only(shown + "Two words. [map.view lat=-12.0 lon=-77.0 zoom=5.0] Many words.").code())
        .isEqualTo(Code.UNREADABLE);
    assertThat(
            only("[scene.title kind=chapter title=\""
                    + text
                    + "\"] A. [scene.title kind=clear] Hi.")
                .code())
        .isEqualTo(Code.UNREADABLE);
    assertThat(only("[source.show id=atlas text=\"" + text + "\"] A. [source.hide] Hi.").code())
        .isEqualTo(Code.UNREADABLE);
  }

  @Test
  void a_host_says_what_its_renderer_draws() {
    String text = "[layer.on pipelines] [map.mode terrain] [flow.animate route=silk_road] Hi.";
    assertThat(codes(OSLO + text)).containsOnly(Code.NOT_DRAWN).hasSize(3);
    Abilities abilities =
        new Abilities(
            Set.of(Slug.of("pipelines")),
            Set.of(BasemapChoice.Mode.TERRAIN),
            Set.of(Slug.of("silk_road")));
    assertThat(
            EpisodeValidator.standard()
                .withAbilities(abilities)
                .validate(Stagehand.read(OSLO + text))
                .diagnostics())
        .isEmpty();
  }

  @Test
  void a_host_s_route_that_leaves_the_shot_is_told() {
    Gazetteer gazetteer =
        Gazetteer.builtIn()
            .withRoute(Slug.of("north"), List.of(Position.of(60.4, 5.3), Position.of(69.6, 18.9)))
            .withRoute(Slug.of("near"), List.of(Position.of(59.9, 10.7), Position.of(60, 10.8)));
    EpisodeValidator validator = EpisodeValidator.standard().withGazetteer(gazetteer);
    assertThat(
            validator
                .validate(Stagehand.read(OSLO + "[flow.animate route=north] Hi."))
                .diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.WIDENED_SHOT);
    assertThat(
            validator
                .validate(Stagehand.read(OSLO + "[flow.animate route=near] Hi."))
                .diagnostics())
        .isEmpty();
  }

  @Test
  void a_proposal_is_framed_as_the_host_draws_it() {
    EntityId id = EntityId.of("region:west");
    List<Polygon> areas =
        List.of(
            Polygon.of(
                List.of(
                    Position.of(60, 5),
                    Position.of(60, 7),
                    Position.of(62, 7),
                    Position.of(62, 5))));
    ValidatedEpisode episode =
        EpisodeValidator.standard()
            .withGazetteer(Gazetteer.builtIn().withOutline(id, areas))
            .validate(
                Stagehand.read(
                    "---\nid: west\ntitle: West\n---\n"
                        + "[entity.propose id=\"region:west\" type=\"region\" name=\"West\""
                        + " lat=61 lon=6] [map.fit ids=\"region:west\"] Hi."))
            .orThrow();
    assertThat(Objects.requireNonNull(episode.places().get(id)).extent())
        .contains(Bounds.of(5, 60, 7, 62));
  }

  @Test
  void what_a_refused_directive_would_do_is_no_reason_for_a_second_report() {
    assertThat(only("[map.view lat=159.9 lon=10.7 zoom=5.0] " + MARK + "Hi.").code())
        .isEqualTo(Code.OUT_OF_RANGE);
    assertThat(only("[map.fit entities=\"site:nowhere\"] " + MARK + "Hi.").code())
        .isEqualTo(Code.UNKNOWN_ENTITY);
  }

  @Test
  void a_long_script_is_judged_in_linear_time() {
    List<IntFunction<String>> lines =
        List.of(
            i ->
                "[entity.propose id=\"site:s"
                    + i
                    + "\" type=\"site\" name=\"S\" lon=10.7 lat=59.9]"
                    + "[map.highlight ids=\"site:s"
                    + i
                    + "\"]",
            i -> "[map.label ids=\"city:oslo\" text=\"Oslo " + i + "\"] Words.",
            i -> "[map.view lat=59.9 lon=10.7 zoom=" + (i % 7 + 1) + "] Words.",
            i -> "[map.arrow from=\"city:oslo\" to=\"city:bergen\"] [map.clear arrows]");
    for (IntFunction<String> line : lines) {
      StringBuilder text = new StringBuilder(OSLO);
      for (int i = 0; i < 40_000; i++) {
        text.append(line.apply(i)).append('\n');
      }
      assertTimeout(Duration.ofSeconds(20), () -> Stagehand.check(text.toString()));
    }
  }

  private static List<Code> codes(String text) {
    return Stagehand.check(text).diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static Diagnostic only(String text) {
    List<Diagnostic> diagnostics = Stagehand.check(text).diagnostics();
    assertThat(diagnostics).as(text).hasSize(1);
    return diagnostics.get(0);
  }
}
