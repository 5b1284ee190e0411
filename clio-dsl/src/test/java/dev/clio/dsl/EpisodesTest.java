package dev.clio.dsl;

import static dev.clio.dsl.Entities.city;
import static dev.clio.dsl.Entities.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clio.core.directive.ChatSay;
import dev.clio.core.directive.MapHighlight;
import dev.clio.core.directive.MapView;
import dev.clio.core.directive.SceneTitle;
import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.value.Color;
import dev.clio.core.value.Entity;
import dev.clio.core.value.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EpisodesTest {

  private static final Entity OSLO = city("oslo", "Oslo").at(59.91, 10.75);
  private static final Entity BERGEN = city("bergen", "Bergen").at(60.39, 5.32);

  @Test
  void writesAnEpisodeInTheWordsOfStagehand() {
    Episode episode =
        Episodes.episode("bergen_line")
            .title("The Bergen Line")
            .language("en")
            .source(s -> s.id("museum").title("The line").publisher("A museum").score(80))
            .script(
                s -> s.view(60.2, 8.0, 6).propose(OSLO, BERGEN).say("A railway over a mountain."))
            .build();

    assertThat(episode.id().text()).isEqualTo("bergen_line");
    assertThat(episode.sources().get(0).score()).hasValue(80);
    assertThat(episode.script().elements())
        .hasSize(4)
        .startsWith(MapView.builder().lat(60.2).lon(8.0).zoom(6.0).build())
        .endsWith(Narration.of("A railway over a mountain."));
  }

  @Test
  void takesSeveralIdsAsStagehandDoes() {
    assertThat(script(s -> s.highlight(ids(OSLO, BERGEN), "#f00")))
        .containsExactly(
            MapHighlight.builder().ids("city:oslo", "city:bergen").color("#ff0000").build());
  }

  @Test
  void saysMoreOfADirectiveInAFunction() {
    assertThat(script(s -> s.highlight("city:oslo", mark -> mark.opacity(0.5).pulse(true))))
        .containsExactly(MapHighlight.builder().ids("city:oslo").opacity(0.5).pulse(true).build());
  }

  @Test
  void namesTheFieldThatIsWrongAndWhatIsAllowed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> script(s -> s.view(95, 0, 3)))
        .withMessage("lat: expected -90.0 to 90.0, but was 95.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> script(s -> s.highlight("Oslo")))
        .withMessageContaining("ids: expected one or more entity ids")
        .withMessageContaining("\"Oslo\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> script(s -> s.highlight("city:oslo", "red")))
        .withMessageContaining("color: expected #rgb or #rrggbb")
        .withMessageContaining("\"red\"");
  }

  @Test
  void endsACitationOnlyWhereUncitedNarrationFollows() {
    List<Element> followed =
        script(s -> s.citing("a", c -> c.say("Cited.")).highlight("city:oslo").say("Not cited."));
    List<Element> replaced =
        script(s -> s.citing("a", c -> c.say("One.")).citing("b", c -> c.say("Two.")));

    ChatSay none = ChatSay.builder().source(Optional.empty()).build();
    assertThat(followed)
        .containsSubsequence(Narration.of("Cited."), none, Narration.of("Not cited."));
    assertThat(replaced).doesNotContain(none).hasSize(4);
  }

  @Test
  void writesAPartForEachItem() {
    assertThat(
            script(
                s -> s.each(List.of(OSLO, BERGEN), (part, city) -> part.label(city, city.name()))))
        .hasSize(2);
  }

  @Test
  void callsADirectiveByItsName() {
    assertThat(script(s -> s.directive("scene.title", "kind", "intro", "text", "Hello")))
        .containsExactly(SceneTitle.builder().kind(SceneTitle.Kind.INTRO).title("Hello").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> script(s -> s.directive("map.wiew")))
        .withMessageContaining("map.view")
        .withMessageContaining("but was \"map.wiew\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> script(s -> s.directive("map.view", "lat", "north")))
        .withMessage("lat: expected a number from -90 to 90, but was \"north\"");
  }

  @Test
  void keepsWhatItBuiltWhenTheBuilderGoesOn() {
    EpisodeBuilder builder = Episodes.episode("a").title("A").script(s -> s.say("One."));
    Episode first = builder.build();
    builder.script(s -> s.say("Two."));

    assertThat(first.script().elements()).hasSize(1);
    assertThat(builder.build().script().elements()).hasSize(2);
  }

  @Test
  void readsColoursAndSourcesIntoValues() {
    assertThat(Color.of("#F00")).isEqualTo(Color.ofRgb(0xff0000));
    assertThat(script(s -> s.cite("museum")))
        .containsExactly(ChatSay.builder().source(Optional.of(SourceId.of("museum"))).build());
  }

  private static List<Element> script(Consumer<ScriptBuilder> writer) {
    return Episodes.episode("a").title("A").script(writer).build().script().elements();
  }
}
