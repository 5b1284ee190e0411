package dev.clio.schema.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.effect.Mark;
import dev.clio.core.model.Source;
import dev.clio.core.stage.MapLayer;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import dev.clio.schema.atlas.Gazetteer;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveGateTest {

  private static final EntityId HARBOUR = EntityId.of("site:harbour");
  private static final String PROPOSAL =
      "[entity.propose id=\"site:harbour\" type=\"site\" name=\"Harbour\" lon=5.3 lat=60.4]";
  private static final String HIGHLIGHT = "[map.highlight ids=\"site:harbour\"]";

  private static List<Verdict> judge(LiveGate gate, String text) {
    List<Verdict> verdicts = new ArrayList<>();
    text.codePoints().forEach(c -> verdicts.addAll(gate.read(Character.toString(c))));
    return verdicts;
  }

  private static List<Code> codes(Verdict verdict) {
    return verdict.diagnostics().stream().map(each -> each.code()).toList();
  }

  @Test
  void whatIsAdmittedHasEffectsAndChangesTheStage() {
    LiveGate gate = EpisodeValidator.standard().live();
    List<Verdict> verdicts = judge(gate, PROPOSAL + HIGHLIGHT);
    assertThat(verdicts).hasSize(2).allMatch(Admitted.class::isInstance);
    Admitted highlight = (Admitted) verdicts.get(1);
    assertThat(highlight.effects()).hasSize(1).allMatch(Mark.class::isInstance);
    assertThat(highlight.places()).containsOnlyKeys(HARBOUR);
    assertThat(highlight.stage().marks()).containsOnlyKeys(HARBOUR);
    assertThat(gate.stage()).isEqualTo(highlight.stage());
  }

  @Test
  void whatIsAdmittedHasTheHostsRoutesAndLayers() {
    List<Position> silk = List.of(Position.of(34.3, 108.9), Position.of(33.5, 36.3));
    MapLayer layer = MapLayer.builder().name("cables").addPoints(Position.of(1, 2)).build();
    LiveGate gate =
        EpisodeValidator.standard()
            .withGazetteer(
                Gazetteer.builtIn().withRoute(Slug.of("silk_road"), silk).withLayer(layer))
            .live();
    List<Verdict> verdicts =
        judge(gate, "[flow.animate route=silk_road][layer.on layer=cables][layer.on layer=rivers]");
    assertThat(((Admitted) verdicts.get(0)).setting().routes())
        .containsExactly(Map.entry(Slug.of("silk_road"), silk));
    assertThat(((Admitted) verdicts.get(1)).setting().layers())
        .containsExactly(Map.entry(Slug.of("cables"), layer));
    assertThat(((Admitted) verdicts.get(2)).setting().layers()).isEmpty();
  }

  @Test
  void whatIsRefusedChangesNothing() {
    LiveGate gate = EpisodeValidator.standard().live();
    List<Verdict> verdicts = judge(gate, HIGHLIGHT + PROPOSAL + HIGHLIGHT);
    assertThat(codes(verdicts.get(0))).containsExactly(Code.UNKNOWN_ENTITY);
    assertThat(verdicts.get(0)).isInstanceOf(Refused.class);
    assertThat(verdicts.get(2)).isInstanceOf(Admitted.class);
    List<Verdict> bad =
        judge(gate, "[map.view lat=1, lon=2 zoom=3][x.y][map.view lat=99 lon=2 zoom=3]");
    assertThat(bad).hasSize(3).allMatch(Refused.class::isInstance);
    assertThat(bad.stream().flatMap(each -> codes(each).stream()))
        .containsExactly(Code.COMMA, Code.UNKNOWN_DIRECTIVE, Code.OUT_OF_RANGE);
    assertThat(gate.stage().camera()).isEmpty();
  }

  @Test
  void aRefusedProposalMakesItsIdKnownButUnplaced() {
    LiveGate gate = EpisodeValidator.standard().live();
    List<Verdict> verdicts = judge(gate, PROPOSAL.replace("60.4", "160") + HIGHLIGHT);
    assertThat(verdicts.get(0)).isInstanceOf(Refused.class);
    assertThat(verdicts.get(1))
        .isInstanceOfSatisfying(
            Admitted.class, admitted -> assertThat(admitted.effects()).isEmpty());
  }

  @Test
  void aSecondProposalSpeaksOfTheFirstInTheWholeText() {
    LiveGate gate = EpisodeValidator.standard().live();
    List<Verdict> verdicts = judge(gate, "Words.\n\n" + PROPOSAL + PROPOSAL.replace("60.4", "61"));
    assertThat(codes(verdicts.get(2))).containsExactly(Code.CONFLICTING_PROPOSAL);
    int at = "Words.\n\n[entity.propose id=".length();
    assertThat(verdicts.get(2).diagnostics().get(0).related().get(0).span())
        .isEqualTo(new Span(at, at + 14));
    assertThat(verdicts.get(2).diagnostics().get(0).span().start())
        .isEqualTo(at + PROPOSAL.length());
  }

  @Test
  void sourcesComeFromTheFrontMatter() {
    LiveGate gate = EpisodeValidator.standard().live();
    List<Verdict> verdicts =
        judge(
            gate,
            """
            ---
            id: a
            title: A
            sources:
              - {id: cfr, title: T, publisher: P, score: 40}
            ---
            [chat.say source=cfr][chat.say source=crf]\
            """);
    assertThat(gate.episode()).isPresent();
    assertThat(verdicts.get(0)).isInstanceOf(Admitted.class);
    assertThat(codes(verdicts.get(1))).containsExactly(Code.UNKNOWN_SOURCE);
  }

  @Test
  void sourcesMayBeKnownBeforehandAndThePolicyHolds() {
    Source source =
        Source.builder().id(SourceId.of("cfr")).title("T").publisher("P").score(40).build();
    LiveGate gate = EpisodeValidator.standard().withMinScore(50).live(List.of(source));
    List<Verdict> verdicts = judge(gate, "[chat.say source=cfr][chat.say source=none]");
    assertThat(codes(verdicts.get(0))).containsExactly(Code.LOW_SCORE);
    assertThat(verdicts.get(1)).isInstanceOf(Admitted.class);
  }

  @Test
  void aScriptAloneIsJudgedButForItsSources() {
    assertThat(judge(EpisodeValidator.standard().live(), "[chat.say source=cfr]"))
        .allMatch(Admitted.class::isInstance);
  }

  @Test
  void theLenientPolicyLeavesOutWhatIsUnknown() {
    LiveGate gate = EpisodeValidator.standard().withPolicy(Policy.lenient()).live();
    List<Verdict> verdicts =
        judge(gate, PROPOSAL + "[map.highlight ids=\"site:harbour, site:zz\"]");
    assertThat(codes(verdicts.get(1))).containsExactly(Code.UNKNOWN_ENTITY);
    assertThat(((Admitted) verdicts.get(1)).stage().marks()).containsOnlyKeys(HARBOUR);
  }

  @Test
  void theEndReportsWhatWasCutOffAndWhatStandsBetween() {
    LiveGate gate = EpisodeValidator.standard().live();
    assertThat(judge(gate, "```\nWords and " + "[map.view lat=1 lon=2 zoom=3")).hasSize(1);
    LiveGate.End end = gate.end();
    assertThat(end.verdicts()).isEmpty();
    assertThat(end.diagnostics().stream().map(each -> each.code()))
        .containsExactly(Code.CODE_FENCE, Code.UNCLOSED_DIRECTIVE);
    assertThat(gate.stage().camera()).isEmpty();
  }
}
