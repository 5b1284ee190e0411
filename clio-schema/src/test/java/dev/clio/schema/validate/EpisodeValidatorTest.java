package dev.clio.schema.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clio.core.directive.ChatSay;
import dev.clio.core.directive.EntityPropose;
import dev.clio.core.directive.MapArrow;
import dev.clio.core.directive.MapHighlight;
import dev.clio.core.directive.MapView;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Mark;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.model.Source;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import dev.clio.schema.atlas.Gazetteer;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Severity;
import dev.clio.schema.text.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpisodeValidatorTest {

  private static final EpisodeValidator VALIDATOR = EpisodeValidator.standard();

  @Test
  void an_episode_without_errors_passes_with_its_effects_and_places() {
    Episode episode =
        episode(
            propose("site:huichon", "Huichon", 40.2, 126.3),
            highlight("site:huichon", "country:usa"));
    ValidatedEpisode valid = VALIDATOR.validate(episode).orThrow();
    assertThat(valid.episode()).isEqualTo(episode);
    assertThat(valid.effects()).hasSize(4);
    assertThat(valid.places()).containsOnlyKeys(id("site:huichon"), id("country:usa"));
    assertThat(valid.places())
        .hasEntrySatisfying(id("country:usa"), place -> assertThat(place.extent()).isPresent());
  }

  @Test
  void an_entity_that_nobody_knows_is_an_error_with_the_nearest_id() {
    Validation validation =
        VALIDATOR.validate(
            episode(propose("site:huichon", "Huichon", 40.2, 126.3), highlight("site:huichn")));
    Diagnostic diagnostic = only(validation);
    assertThat(diagnostic.code()).isEqualTo(Code.UNKNOWN_ENTITY);
    assertThat(diagnostic.repairs().get(0).title()).isEqualTo("write \"site:huichon\"");
    assertThat(diagnostic.repairs().get(0).safe()).isFalse();
    assertThat(validation.episode()).isEmpty();
  }

  @Test
  void an_entity_that_is_proposed_only_later_is_an_error_that_shows_where() {
    Diagnostic diagnostic =
        only(
            VALIDATOR.validate(
                episode(
                    highlight("site:huichon"), propose("site:huichon", "Huichon", 40.2, 126.3))));
    assertThat(diagnostic.code()).isEqualTo(Code.UNKNOWN_ENTITY);
    assertThat(diagnostic.related()).hasSize(1);
    assertThat(diagnostic.related().get(0).message()).isEqualTo("proposed only here");
  }

  @Test
  void a_proposal_goes_before_the_gazetteer_under_its_own_id() {
    Element proposal = propose("region:kursk_oblast", "Kursk Oblast", 51.7, 36.2);
    Diagnostic diagnostic = only(VALIDATOR.validate(episode(proposal, highlight("region:kursk"))));
    assertThat(diagnostic.code()).isEqualTo(Code.UNKNOWN_ENTITY);
    assertThat(diagnostic.repairs().get(0).title()).isEqualTo("write \"region:kursk_oblast\"");
    assertThat(VALIDATOR.validate(episode(highlight("region:kursk"))).isValid()).isTrue();
  }

  @Test
  void the_same_proposal_again_is_fine_and_another_is_not() {
    Element first = propose("city:x", "X", 1, 2);
    assertThat(VALIDATOR.validate(episode(first, first)).diagnostics()).isEmpty();
    Diagnostic diagnostic = only(VALIDATOR.validate(episode(first, propose("city:x", "X", 1, 3))));
    assertThat(diagnostic.code()).isEqualTo(Code.CONFLICTING_PROPOSAL);
    assertThat(diagnostic.related().get(0).span().start()).isLessThan(diagnostic.span().start());
  }

  @Test
  void an_arrow_to_where_it_begins_is_an_error() {
    Element arrow = MapArrow.builder().from("city:oslo").to("city:oslo").build();
    assertThat(only(VALIDATOR.validate(episode(arrow))).code()).isEqualTo(Code.SELF_ARROW);
  }

  @Test
  void sources_are_listed_once_and_cited() {
    Episode episode =
        episode(ChatSay.builder().source(SourceId.of("cfrr")).build(), Narration.of("Words."))
            .withSources(source("cfr"), source("cfr"));
    Validation validation = VALIDATOR.validate(episode);
    assertThat(validation.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder(Code.UNKNOWN_SOURCE, Code.REPEATED_SOURCE, Code.UNCITED_SOURCE);
    assertThat(validation.diagnostics())
        .filteredOn(it -> it.code() == Code.UNKNOWN_SOURCE)
        .first()
        .satisfies(it -> assertThat(it.repairs().get(0).title()).isEqualTo("write \"cfr\""));
  }

  @Test
  void a_raw_directive_never_passes() {
    Element raw = RawDirective.of("map.nothing", List.of());
    assertThat(only(VALIDATOR.validate(episode(raw))).code()).isEqualTo(Code.UNKNOWN_DIRECTIVE);
    Validation lenient = VALIDATOR.withPolicy(Policy.lenient()).validate(episode(raw));
    assertThat(lenient.episode()).isEmpty();
  }

  @Test
  void a_refused_proposal_makes_its_id_known() {
    Element raw =
        RawDirective.of(
            "entity.propose", List.of(RawDirective.Attribute.of("id", "site:somewhere")));
    assertThat(VALIDATOR.validate(episode(raw, highlight("site:somewhere"))).diagnostics())
        .isNotEmpty()
        .allMatch(diagnostic -> diagnostic.code() == Code.MISSING_ATTRIBUTE);
  }

  @Test
  void a_directive_that_the_vocabulary_does_not_know_is_an_error() {
    record Foreign(String name) implements Directive {
      @Override
      public List<Effect> effects() {
        return List.of();
      }
    }
    assertThat(only(VALIDATOR.validate(episode(new Foreign("my.own")))).code())
        .isEqualTo(Code.UNKNOWN_DIRECTIVE);
    assertThat(only(VALIDATOR.validate(episode(new Foreign("map.view")))).code())
        .isEqualTo(Code.UNKNOWN_DIRECTIVE);
  }

  @Test
  void a_character_that_no_text_may_hold_is_an_error_in_narration() {
    Diagnostic diagnostic = only(VALIDATOR.validate(episode(Narration.of("a\u202eb"))));
    assertThat(diagnostic.code()).isEqualTo(Code.FORBIDDEN_CHARACTER);
    assertThat(diagnostic.message()).contains("U+202E");
  }

  @Test
  void the_lenient_policy_leaves_out_what_nobody_knows() {
    Validation validation =
        VALIDATOR
            .withPolicy(Policy.lenient())
            .validate(
                episode(
                    highlight("city:oslo", "city:atlantis_on_sea"),
                    highlight("city:atlantis_on_sea")));
    assertThat(validation.diagnostics())
        .hasSize(2)
        .allMatch(diagnostic -> diagnostic.severity() == Severity.WARNING);
    ValidatedEpisode valid = validation.orThrow();
    assertThat(valid.effects().get(1))
        .containsExactly(
            new Mark(List.of(id("city:oslo")), Optional.empty(), Optional.empty(), false));
    assertThat(valid.effects().get(2)).isEmpty();
    assertThat(valid.places()).containsOnlyKeys(id("city:oslo"));
  }

  @Test
  void the_strict_policy_makes_warnings_errors() {
    Episode episode = episode(Narration.of("Words.")).withSources(source("cfr"));
    assertThat(VALIDATOR.validate(episode).isValid()).isTrue();
    assertThat(VALIDATOR.withPolicy(Policy.strict()).validate(episode).isValid()).isFalse();
  }

  @Test
  void a_score_below_what_is_asked_is_an_error() {
    Episode episode =
        episode(ChatSay.builder().source(SourceId.of("cfr")).build(), Narration.of("Words."))
            .withSources(source("cfr"));
    assertThat(VALIDATOR.withMinScore(70).validate(episode).isValid()).isTrue();
    assertThat(only(VALIDATOR.withMinScore(71).validate(episode)).code()).isEqualTo(Code.LOW_SCORE);
  }

  @Test
  void without_a_gazetteer_only_proposals_are_known() {
    Episode episode = episode(highlight("city:oslo"));
    assertThat(VALIDATOR.validate(episode).isValid()).isTrue();
    assertThat(VALIDATOR.withGazetteer(Gazetteer.none()).validate(episode).isValid()).isFalse();
  }

  @Test
  void what_does_not_pass_is_drawn_in_the_canonical_text() {
    assertThatThrownBy(
            () -> VALIDATOR.validate(episode(highlight("city:atlantis_on_sea"))).orThrow())
        .isInstanceOf(InvalidEpisodeException.class)
        .hasMessageContaining("error[CLIO-301]: ")
        .hasMessageContaining("[map.highlight ids=\"city:atlantis_on_sea\"]")
        .hasMessageContaining("^");
  }

  @Test
  void too_many_diagnostics_end_with_one_that_says_so() {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      elements.add(highlight("city:atlantis_on_sea_" + i));
    }
    Validation validation =
        VALIDATOR
            .withLimits(Limits.builder().diagnostics(10).build())
            .validate(episode(elements.toArray(new Element[0])));
    assertThat(validation.diagnostics()).hasSize(11);
    assertThat(validation.diagnostics().get(10).code()).isEqualTo(Code.TOO_MANY_DIAGNOSTICS);
  }

  private static Diagnostic only(Validation validation) {
    assertThat(validation.diagnostics()).hasSize(1);
    return validation.diagnostics().get(0);
  }

  /** Returns an episode whose camera shows all of the world, and whose effects are spoken over. */
  private static Episode episode(Element... elements) {
    List<Element> script = new ArrayList<>();
    script.add(MapView.builder().lat(20).lon(0).zoom(0).build());
    script.addAll(List.of(elements));
    script.add(Narration.of("Words."));
    return Episode.builder().id(Slug.of("test")).title("Test").script(Script.of(script)).build();
  }

  private static Element highlight(String... ids) {
    return MapHighlight.builder().ids(ids).build();
  }

  private static Element propose(String id, String name, double lat, double lon) {
    return EntityPropose.builder().id(id).type("site").entityName(name).lat(lat).lon(lon).build();
  }

  private static Source source(String id) {
    return Source.builder().id(id).title("Title").publisher("Publisher").score(70).build();
  }

  private static EntityId id(String text) {
    return EntityId.of(text);
  }
}
