package dev.clio.schema.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clio.schema.Stagehand;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.text.Span;
import org.junit.jupiter.api.Test;

class TextValidationTest {

  private static final String HEAD =
      """
      ---
      id: test
      title: Test
      sources:
        - id: cfr
          title: Title
          publisher: Publisher
          score: 80
      ---

      """;

  /** All of the world, in which every target is in shot. */
  private static final String VIEW = "[map.view lat=20.0 lon=0.0 zoom=0.0] ";

  @Test
  void an_unknown_id_in_a_list_is_marked_alone() {
    String text =
        HEAD + VIEW + "[chat.say source=cfr] [map.highlight ids=\"city:oslo, site:nowhere\"] Hi.";
    Diagnostic diagnostic = only(text);
    assertThat(diagnostic.code()).isEqualTo(Code.UNKNOWN_ENTITY);
    assertThat(marked(text, diagnostic.span())).isEqualTo("site:nowhere");
  }

  @Test
  void an_unknown_source_is_marked_with_its_quotes_and_the_guess_keeps_them() {
    String text = HEAD + "[chat.say source=\"cfrr\"] Hi. [chat.say source=cfr] Hi.";
    Diagnostic diagnostic = only(text);
    assertThat(diagnostic.code()).isEqualTo(Code.UNKNOWN_SOURCE);
    String mended = apply(text, diagnostic.repairs().get(0).edits().get(0));
    assertThat(mended).contains("[chat.say source=\"cfr\"] Hi. [chat");
    assertThat(Stagehand.check(mended).diagnostics()).isEmpty();
  }

  @Test
  void a_guess_for_a_bare_value_is_bare() {
    String text = HEAD + "[chat.say source=cfrr] Hi. [chat.say source=cfr] Hi.";
    assertThat(apply(text, only(text).repairs().get(0).edits().get(0)))
        .contains("[chat.say source=cfr] Hi. [chat");
  }

  @Test
  void a_source_that_is_never_cited_is_marked_at_its_id() {
    String text = HEAD + "Hi.";
    Diagnostic diagnostic = only(text);
    assertThat(diagnostic.code()).isEqualTo(Code.UNCITED_SOURCE);
    assertThat(marked(text, diagnostic.span())).isEqualTo("cfr");
    assertThat(Stagehand.check(text).isValid()).isTrue();
  }

  @Test
  void what_reading_refused_is_said_once_and_still_counts_as_a_citation_and_a_proposal() {
    String text =
        HEAD
            + "[chat.say source=cfr volume=11] [entity.propose id=\"site:x\" type=\"site\""
            + " name=\"X\" lon=1 lat=95] [map.highlight ids=\"site:x\"] Hi.";
    assertThat(Stagehand.check(text).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.UNKNOWN_ATTRIBUTE, Code.OUT_OF_RANGE);
  }

  @Test
  void a_script_is_checked_for_all_but_its_sources() {
    Validation validation =
        Stagehand.check(VIEW + "[chat.say source=cfr] [map.highlight ids=\"country:fr\"] Hi.");
    assertThat(validation.diagnostics()).isEmpty();
    assertThat(validation.isValid()).isTrue();
    assertThat(validation.episode()).isEmpty();
    assertThat(only(VIEW + "[map.highlight ids=\"country:atlantis\"] Hi.").code())
        .isEqualTo(Code.UNKNOWN_ENTITY);
  }

  @Test
  void where_an_episode_is_needed_a_script_gets_front_matter_with_its_sources() {
    for (String mark : new String[] {"", "\uFEFF"}) {
      String text = mark + "[chat.say source=cfr] Hi. [chat.say source=ap] Ho.";
      Validation validation = Stagehand.check(text).ofEpisode();
      assertThat(validation.isValid()).isFalse();
      Diagnostic diagnostic = validation.diagnostics().get(0);
      assertThat(diagnostic.code()).isEqualTo(Code.MISSING_FRONT_MATTER);
      String mended = apply(text, diagnostic.repairs().get(0).edits().get(0));
      assertThat(Stagehand.check(mended).diagnostics())
          .extracting(Diagnostic::code)
          .containsOnly(Code.UNSCORED_SOURCE);
      assertThat(Stagehand.check(mended).orThrow().episode().sources()).hasSize(2);
      assertThatThrownBy(() -> Stagehand.check(text).orThrow()).hasMessageContaining("CLIO-215");
    }
  }

  @Test
  void front_matter_with_errors_is_no_missing_front_matter() {
    Validation validation = Stagehand.check("---\nid: test\n---\n\nHi.").ofEpisode();
    assertThat(validation.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.MISSING_KEY);
  }

  @Test
  void the_second_of_two_proposals_is_marked_and_the_first_is_related() {
    String text =
        "[entity.propose id=\"site:x\" type=\"site\" name=\"X\" lon=1 lat=2]\n"
            + "[entity.propose id=\"site:x\" type=\"site\" name=\"Y\" lon=1 lat=2]";
    Diagnostic diagnostic = only(text);
    assertThat(diagnostic.code()).isEqualTo(Code.CONFLICTING_PROPOSAL);
    assertThat(diagnostic.span().start()).isEqualTo(text.lastIndexOf("\"site:x\""));
    assertThat(diagnostic.related().get(0).span().start()).isEqualTo(text.indexOf("\"site:x\""));
  }

  @Test
  void an_arrow_to_itself_is_marked_where_it_points() {
    String text = VIEW + "[map.arrow to=\"city:oslo\" from=\"city:oslo\"] Hi.";
    assertThat(only(text).span().start()).isEqualTo(text.indexOf("\"city:oslo\""));
  }

  private static Diagnostic only(String text) {
    Validation validation = Stagehand.check(text);
    assertThat(validation.diagnostics()).hasSize(1);
    return validation.diagnostics().get(0);
  }

  private static String marked(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  private static String apply(String text, Edit edit) {
    return text.substring(0, edit.span().start()) + edit.text() + text.substring(edit.span().end());
  }
}
