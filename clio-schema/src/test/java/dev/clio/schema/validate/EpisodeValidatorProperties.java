package dev.clio.schema.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.directive.ChatSay;
import dev.clio.core.directive.EntityPropose;
import dev.clio.core.directive.MapArrow;
import dev.clio.core.directive.MapHighlight;
import dev.clio.core.directive.MapLabel;
import dev.clio.core.directive.MapSpotlight;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.model.Source;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import dev.clio.schema.Stagehand;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Severity;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class EpisodeValidatorProperties {

  private static final EpisodeValidator VALIDATOR = EpisodeValidator.standard();

  @Property
  void only_what_has_no_error_passes_and_then_everything_shown_has_a_place(
      @ForAll("episodes") Episode episode) {
    Validation validation = VALIDATOR.validate(episode);
    assertThat(validation.episode().isPresent())
        .isEqualTo(validation.diagnostics().stream().noneMatch(Diagnostic::isError));
    validation.episode().ifPresent(EpisodeValidatorProperties::assertPlaced);
  }

  @Property
  void the_lenient_policy_passes_at_least_as_much_and_shows_nothing_without_a_place(
      @ForAll("episodes") Episode episode) {
    Validation standard = VALIDATOR.validate(episode);
    Validation lenient = VALIDATOR.withPolicy(Policy.lenient()).validate(episode);
    assertThat(codes(lenient)).isEqualTo(codes(standard));
    if (standard.episode().isPresent()) {
      assertThat(lenient.episode()).isPresent();
    }
    lenient.episode().ifPresent(EpisodeValidatorProperties::assertPlaced);
  }

  @Property
  void the_strict_policy_passes_only_what_has_nothing_but_notes(
      @ForAll("episodes") Episode episode) {
    Validation strict = VALIDATOR.withPolicy(Policy.strict()).validate(episode);
    assertThat(strict.episode().isPresent())
        .isEqualTo(
            VALIDATOR.validate(episode).diagnostics().stream()
                .allMatch(diagnostic -> diagnostic.severity() == Severity.NOTE));
  }

  @Property
  void what_is_said_of_an_episode_is_said_of_its_text(@ForAll("episodes") Episode episode) {
    String text = Printer.standard().print(episode, Layout.READABLE);
    Validation read = Stagehand.check(text);
    Validation made = VALIDATOR.validate(episode);
    assertThat(made.source().text()).isEqualTo(text);
    assertThat(made.diagnostics()).isEqualTo(read.diagnostics());
  }

  @Property
  void a_guessed_id_is_known(@ForAll("episodes") Episode episode) {
    Validation made = VALIDATOR.validate(episode);
    for (Diagnostic diagnostic : made.diagnostics()) {
      if (diagnostic.code() == Code.UNKNOWN_SOURCE && !diagnostic.repairs().isEmpty()) {
        String title = diagnostic.repairs().get(0).title();
        assertThat(episode.sources())
            .anyMatch(source -> title.equals("write \"" + source.id().text() + '"'));
      }
    }
  }

  @Property(tries = 1000)
  void the_live_gate_says_the_same_of_syntax_schema_and_references(
      @ForAll("episodes") Episode episode) {
    String text = Printer.standard().print(episode, Layout.READABLE);
    LiveGate gate = VALIDATOR.live();
    List<Verdict> verdicts = new ArrayList<>(gate.read(text));
    LiveGate.End end = gate.end();
    verdicts.addAll(end.verdicts());
    List<Diagnostic> live = new ArrayList<>(end.diagnostics());
    verdicts.forEach(each -> live.addAll(each.diagnostics()));
    Validation whole = Stagehand.check(text);
    assertThat(judged(live)).containsExactlyInAnyOrderElementsOf(judged(whole.diagnostics()));
    whole
        .episode()
        .ifPresent(
            valid ->
                assertThat(verdicts.stream().map(each -> ((Admitted) each).effects()).toList())
                    .isEqualTo(valid.effects()));
  }

  private static List<String> judged(List<Diagnostic> all) {
    return all.stream()
        .filter(each -> each.code().family() <= 3 || each.code() == Code.UNCITED_SOURCE)
        .map(each -> each.code() + " " + each.severity() + " " + each.span())
        .toList();
  }

  private static void assertPlaced(ValidatedEpisode valid) {
    assertThat(valid.effects()).hasSameSizeAs(valid.episode().script().elements());
    valid.effects().stream()
        .flatMap(List::stream)
        .flatMap(effect -> EffectEntities.of(effect).stream())
        .forEach(id -> assertThat(valid.places()).containsKey(id));
  }

  private static List<Code> codes(Validation validation) {
    return validation.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Provide
  Arbitrary<Episode> episodes() {
    return Combinators.combine(elements().list().ofMaxSize(12), sources().list().ofMaxSize(3))
        .as(
            (elements, sources) ->
                Episode.builder()
                    .id(Slug.of("test"))
                    .title("Test")
                    .addAllSources(sources)
                    .script(Script.of(elements))
                    .build());
  }

  private static Arbitrary<Source> sources() {
    return sourceIds()
        .map(id -> Source.builder().id(id).title("Title").publisher("Publisher").build());
  }

  private static Arbitrary<SourceId> sourceIds() {
    return Arbitraries.of("cfr", "cfr_2", "lowy", "ap").map(SourceId::of);
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.of(
        "site:x",
        "site:y",
        "city:oslo",
        "city:oslo_city",
        "country:usa",
        "country:us",
        "country:atlantis",
        "strait:hormuz");
  }

  private static Arbitrary<Element> elements() {
    Arbitrary<Element> proposals =
        Combinators.combine(ids(), Arbitraries.of(1.0, 2.0))
            .as(
                (id, lat) ->
                    EntityPropose.builder()
                        .id(id)
                        .type("site")
                        .entityName("Name")
                        .lat(lat)
                        .lon(3)
                        .build());
    Arbitrary<Element> marks =
        ids()
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(ids -> MapHighlight.builder().ids(ids.toArray(new String[0])).build());
    Arbitrary<Element> labels = ids().map(id -> MapLabel.builder().ids(id).text("Text").build());
    Arbitrary<Element> arrows =
        Combinators.combine(ids(), ids())
            .as((from, to) -> MapArrow.builder().from(from).to(to).build());
    Arbitrary<Element> lights = ids().map(id -> MapSpotlight.builder().id(id).build());
    Arbitrary<Element> citations =
        sourceIds().optional(0.8).map(id -> ChatSay.builder().source(id).build());
    Arbitrary<Element> words = Arbitraries.of("Words.", "More words.").map(Narration::of);
    Arbitrary<Element> raw =
        Combinators.combine(ids(), Arbitraries.of("map.highlight", "map.nothing"))
            .as(
                (id, name) ->
                    RawDirective.of(
                        name,
                        List.of(
                            new RawDirective.Attribute(Optional.of("ids"), id),
                            RawDirective.Attribute.of("color", "red"))));
    return Arbitraries.frequencyOf(
        Tuple.of(4, proposals),
        Tuple.of(3, marks),
        Tuple.of(2, labels),
        Tuple.of(2, arrows),
        Tuple.of(2, lights),
        Tuple.of(3, citations),
        Tuple.of(3, words),
        Tuple.of(1, raw));
  }
}
