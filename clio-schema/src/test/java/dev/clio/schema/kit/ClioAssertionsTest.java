package dev.clio.schema.kit;

import static dev.clio.testkit.ClioAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clio.core.directive.MapView;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.model.Script;
import dev.clio.core.value.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClioAssertionsTest {

  private static final MapView VIEW = MapView.builder().lat(1).lon(2).zoom(3).build();

  @Test
  void aRightTextPasses() {
    assertThat("[map.view lat=1 lon=2 zoom=3] Rain.\n// so")
        .readsWithoutDiagnostics()
        .readsAs(VIEW, Narration.of("Rain."), Comment.of("so"))
        .roundTrips();
  }

  @Test
  void whatIsReportedIsFoundAtItsPlace() {
    assertThat("Rain.\n[map.view lat=1, lon=2 zoom=3]").reports("CLIO-104").at(2, 16).roundTrips();
  }

  @Test
  void whatTheGateFindsIsFoundAtItsPlace() {
    assertThat("[map.highlight ids=\"city:atlantis\"] Gone.").reports("CLIO-301").at(1, 21);
    assertThat("---\nid: rain\ntitle: Rain\n---\n[map.view lat=60.4 lon=5.3 zoom=6] Rain.")
        .passesTheGate();
    assertThatThrownBy(() -> assertThat("Rain.").passesTheGate())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no front matter");
  }

  @Test
  void failuresDrawWhatIsThere() {
    assertThatThrownBy(() -> assertThat("[map.view lat=1, lon=2 zoom=3]").readsWithoutDiagnostics())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected nothing wrong, but there is")
        .hasMessageContaining("error[CLIO-104]")
        .hasMessageContaining("--> text:1:16");
    assertThatThrownBy(() -> assertThat("Rain.").reports("CLIO-104"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected CLIO-104, but there is")
        .hasMessageContaining("nothing");
    assertThatThrownBy(
            () -> assertThat("[map.view lat=1, lon=2 zoom=3]").reports("CLIO-104").at(1, 1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected it at line 1, column 1, but there is")
        .hasMessageContaining("text:1:16");
    assertThatThrownBy(() -> assertThat("Rain.").readsAs(Narration.of("Snow.")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Snow.")
        .hasMessageContaining("Rain.");
    assertThatThrownBy(() -> assertThat("Rain.").reports("104"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code: expected one such as CLIO-104, but was 104");
  }

  @Test
  void scriptsAndEpisodesRoundTrip() {
    Script script = Script.of(VIEW, Narration.of("--- \\ [a.b"));
    assertThat(script).roundTrips();
    assertThat(script, StandardVocabulary.vocabulary()).roundTrips();
    assertThat(Episode.builder().id(Slug.of("x")).title("No").script(script).build()).roundTrips();
  }

  @Test
  void aScriptThatDoesNotReadBackFails() {
    // A raw directive that fits is no raw directive when it is read.
    RawDirective fits =
        RawDirective.of("scene.title", List.of(RawDirective.Attribute.of("kind", "clear")));
    assertThatThrownBy(() -> assertThat(Script.of(fits)).roundTrips())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("back from")
        .hasMessageContaining("[scene.title kind=\"clear\"]");
    Episode episode = Episode.builder().id(Slug.of("x")).title("x").script(Script.of(fits)).build();
    assertThatThrownBy(() -> assertThat(episode).roundTrips())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("back from");
  }
}
