package dev.clio.render.captions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.directive.ChatSay;
import dev.clio.core.directive.EntityPropose;
import dev.clio.core.directive.MapArrow;
import dev.clio.core.directive.MapHighlight;
import dev.clio.core.directive.MapLabel;
import dev.clio.core.directive.MapSpotlight;
import dev.clio.core.directive.MapView;
import dev.clio.core.directive.SceneTitle;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.model.Script;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import dev.clio.render.json.JsonText;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.ValidatedEpisode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineJsonTest {

  private static ValidatedEpisode episode() {
    Script script =
        Script.of(
            MapView.builder().lat(45).lon(120).zoom(3.2).build(),
            propose("site:here", 40, 127),
            propose("site:far", 51.7, 36.2),
            MapHighlight.builder().ids("site:here").color("#ef4444").opacity(0.5).build(),
            MapLabel.builder().ids("site:here").text("\"Here\" — </script>\\").build(),
            Narration.of("Something happened here."),
            MapArrow.builder().from("site:here").to("site:far").label("12M").build(),
            SceneTitle.builder().kind(SceneTitle.Kind.CHAPTER).title("One").build(),
            ChatSay.builder().source(SourceId.of("cfr")).build(),
            Narration.of("And then something else did."),
            MapSpotlight.builder().id("site:far").build());
    Episode episode =
        Episode.builder()
            .id(Slug.of("test"))
            .title("Test")
            .addSource(Source.builder().id(SourceId.of("cfr")).title("A").publisher("B").build())
            .script(script)
            .build();
    return EpisodeValidator.standard().validate(episode).orThrow();
  }

  private static EntityPropose propose(String id, double lat, double lon) {
    return EntityPropose.builder()
        .id(EntityId.of(id))
        .type(EntityType.of("site"))
        .entityName(id)
        .lat(lat)
        .lon(lon)
        .build();
  }

  @Test
  void eachCueHasItsTimeItsElementsAndWhatTheStageHoldsAfterIt() {
    ValidatedEpisode episode = episode();
    Timeline timeline = episode.timeline(Frame.PORTRAIT, Pace.standard());
    String text = TimelineJson.of(episode, timeline);
    JsonNode json = JsonMapper.shared().readTree(text);
    assertThat(json.get("clio").asInt()).isEqualTo(1);
    assertThat(json.get("episode").asString()).isEqualTo("test");
    assertThat(json.get("duration").asLong()).isEqualTo(timeline.duration());
    JsonNode cues = json.get("cues");
    assertThat(cues.size()).isEqualTo(timeline.cues().size()).isEqualTo(4);
    for (int i = 0; i < cues.size(); i++) {
      assertThat(cues.get(i).get("start").asLong()).isEqualTo(timeline.cues().get(i).start());
      assertThat(cues.get(i).get("duration").asLong()).isEqualTo(timeline.cues().get(i).duration());
    }
    JsonNode first = cues.get(0);
    assertThat(first.get("elements").get(0).get("directive").asString()).isEqualTo("map.view");
    assertThat(first.get("camera").get("lat").asDouble()).isEqualTo(45);
    assertThat(first.get("stage").get("marks").get(0).get("color").asString()).isEqualTo("#ef4444");
    assertThat(first.get("stage").get("labels").get(0).get("text").asString())
        .isEqualTo("\"Here\" — </script>\\");
    assertThat(cues.get(1).get("widened").asBoolean()).isTrue();
    assertThat(cues.get(2).get("stage").get("citation").asString()).isEqualTo("cfr");
    assertThat(cues.get(2).get("stage").get("title").get("kind").asString()).isEqualTo("chapter");
    assertThat(cues.get(3).get("stage").get("spotlight").get("entity").asString())
        .isEqualTo("site:far");
  }

  @Test
  void noTextCanCloseAScriptElementThatHoldsIt() {
    ValidatedEpisode episode = episode();
    String text = TimelineJson.of(episode, episode.timeline(Frame.PORTRAIT, Pace.standard()));
    assertThat(text).doesNotContain("</");
  }

  @Test
  void numbersAreAsShortAsTheyCanBe() {
    JsonText json = new JsonText();
    json.array().value(1.5, 4).value(2.0, 4).value(-0.00001, 4).value(0.12345, 3).endArray();
    assertThat(json.toString()).isEqualTo("[1.5,2,0,0.123]");
  }
}
