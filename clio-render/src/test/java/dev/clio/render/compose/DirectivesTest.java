package dev.clio.render.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.clio.core.directive.CameraEstablishGlobe;
import dev.clio.core.directive.ChatSay;
import dev.clio.core.directive.EntityPropose;
import dev.clio.core.directive.FlowAnimate;
import dev.clio.core.directive.FlowClear;
import dev.clio.core.directive.LayerOff;
import dev.clio.core.directive.LayerOn;
import dev.clio.core.directive.MapArrow;
import dev.clio.core.directive.MapBasemap;
import dev.clio.core.directive.MapCircle;
import dev.clio.core.directive.MapClear;
import dev.clio.core.directive.MapFit;
import dev.clio.core.directive.MapHighlight;
import dev.clio.core.directive.MapLabel;
import dev.clio.core.directive.MapMode;
import dev.clio.core.directive.MapSpotlight;
import dev.clio.core.directive.MapView;
import dev.clio.core.directive.MarkClip;
import dev.clio.core.directive.SceneFade;
import dev.clio.core.directive.SceneTitle;
import dev.clio.core.directive.SourceHide;
import dev.clio.core.directive.SourceShow;
import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.effect.Area;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.effect.Bookmark;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Citation;
import dev.clio.core.effect.Clear;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Layer;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Proposal;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.effect.Veil;
import dev.clio.core.model.Directive;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.SafeArea;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import dev.clio.render.captions.TimelineJson;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import dev.clio.schema.Stagehand;
import dev.clio.schema.validate.ValidatedEpisode;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each directive of Stagehand on its way: text, value, effects, stage, and what is drawn. */
class DirectivesTest {

  private static final String HEAD =
      """
      ---
      id: crossing
      title: The Crossing
      sources:
        - id: harbour_book
          title: Harbour Book
          publisher: Port Archive
          score: 80
      ---

      [map.view lat=60 lon=8 zoom=4.5]
      """;

  private static final EntityId OSLO = EntityId.of("city:oslo");
  private static final EntityId BERGEN = EntityId.of("city:bergen");
  private static final SourceId BOOK = SourceId.of("harbour_book");
  private static final Color RED = Color.of("#ff0000");
  private static final Theme THEME = Theme.light();

  /** What became of a script; the directives in question come after the view at its beginning. */
  private record Shown(ValidatedEpisode episode, Timeline timeline, Drawing drawing) {

    static Shown of(String script) {
      ValidatedEpisode episode = Stagehand.check(HEAD + script).orThrow();
      Timeline timeline = episode.timeline(Frame.PORTRAIT, Pace.standard());
      return new Shown(episode, timeline, Drawings.of(episode, timeline, THEME));
    }

    Directive directive() {
      return (Directive) episode.episode().script().elements().get(1);
    }

    List<Effect> effects() {
      return episode.effects().get(1);
    }

    Cue cue(int index) {
      return timeline.cues().get(index);
    }

    /** Returns the shapes of a kind that are seen shortly before the end of a cue. */
    <S extends Shape> List<S> seen(int cue, Class<S> kind, Predicate<S> which) {
      double at = cue(cue).end() - 100;
      double zoom = cue(cue).camera().zoom();
      return drawing.shapes().stream()
          .filter(kind::isInstance)
          .map(kind::cast)
          .filter(shape -> shape.life().opacity(at, zoom) > 0.9)
          .filter(which)
          .toList();
    }

    List<String> words(int cue) {
      return seen(cue, Shape.Text.class, text -> true).stream().map(Shape.Text::text).toList();
    }
  }

  @Test
  void everyDirectiveIsHere() {
    Set<String> tested =
        Stream.of(DirectivesTest.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(Method::getName)
            .collect(ImmutableSet.toImmutableSet());
    for (String name : StandardVocabulary.vocabulary().names()) {
      assertThat(tested).contains(name.replace('.', '_'));
    }
  }

  @Test
  void map_view() {
    Shown shown = Shown.of("One. [map.view lon=10.75 zoom=6 lat=59.9] Two.");
    Shown only = Shown.of("[map.view lat=59.9 lon=10.75 zoom=6] Two.");
    CameraMove.View view = new CameraMove.View(Position.of(59.9, 10.75), 6);

    assertThat(only.directive()).isEqualTo(MapView.builder().lat(59.9).lon(10.75).zoom(6).build());
    assertThat(only.effects()).containsExactly(view);
    assertThat(shown.cue(1).stage().camera()).hasValue(view);
    assertThat(shown.cue(1).camera()).isEqualTo(Camera.at(view.center(), 6));
    assertThat(shown.cue(1).moveMillis()).isBetween(900L, 2600L);
  }

  @Test
  void map_fit() {
    Shown shown = Shown.of("[map.fit ids=\"city:oslo; city:bergen\" padding=100 maxZoom=9] Both.");

    assertThat(shown.directive())
        .isEqualTo(
            MapFit.builder().entities("city:oslo", "city:bergen").padding(100).maxZoom(9).build());
    assertThat(shown.effects())
        .containsExactly(
            new CameraMove.Fit(ImmutableList.of(OSLO, BERGEN), Optional.empty(), 100, 9));
    Cue cue = shown.cue(shown.timeline().cues().size() - 1);
    SafeArea area = SafeArea.of(Frame.PORTRAIT, false);
    double left = x(cue, BERGEN, shown) - 100;
    double right = x(cue, OSLO, shown) + 100;
    assertThat(left).isGreaterThanOrEqualTo(area.left() - 1);
    assertThat(right).isLessThanOrEqualTo(area.right() + 1);
    assertThat(right - left).as("as close as it can").isCloseTo(area.width(), within(2.0));
  }

  private static double x(Cue cue, EntityId id, Shown shown) {
    double lon =
        shown.timeline().places().entrySet().stream()
            .filter(place -> place.getKey().equals(id))
            .mapToDouble(place -> place.getValue().entity().position().lon())
            .findFirst()
            .orElseThrow();
    return cue.camera().frameX(Frame.PORTRAIT, (lon + 180) / 360);
  }

  @Test
  void fitsABoxAcrossTheAntimeridianAndNoCloserThanItIsTold() {
    Shown box = Shown.of("[map.fit west=170 south=-20 east=-170 north=-10] Islands.");
    Cue cue = box.cue(box.timeline().cues().size() - 1);

    assertThat(box.effects())
        .containsExactly(
            new CameraMove.Fit(
                ImmutableList.of(),
                Optional.of(Bounds.of(170, -20, -170, -10)),
                MapFit.PADDING,
                MapFit.CLOSEST));
    assertThat(Math.abs(cue.camera().x() - Math.rint(cue.camera().x()))).isLessThan(0.001);
    assertThat(cue.camera().zoom()).isGreaterThan(4);

    Shown upsideDown = Shown.of("[map.fit north=-20 west=170 east=-170 south=-10] Islands.");
    assertThat(upsideDown.effects()).isEqualTo(box.effects());

    Shown near = Shown.of("[map.fit entities=\"city:oslo\" maxZoom=3] One.");
    assertThat(near.cue(near.timeline().cues().size() - 1).camera().zoom()).isEqualTo(3);
  }

  @Test
  void camera_establish_globe() {
    Shown shown = Shown.of("[camera.establish_globe lon=150] All.");

    assertThat(shown.directive()).isEqualTo(CameraEstablishGlobe.builder().lon(150).build());
    assertThat(shown.effects()).containsExactly(new CameraMove.View(Position.of(20, 150), 1.4));
    assertThat(Shown.of("[camera.establish_globe] All.").effects())
        .containsExactly(CameraMove.View.EARTH);
    Cue cue = shown.cue(shown.timeline().cues().size() - 1);
    assertThat(cue.camera().zoom()).isEqualTo(1.4);
    assertThat(cue.camera().x()).isCloseTo(330 / 360.0, within(1e-9));
  }

  @Test
  void entity_propose() {
    Shown shown =
        Shown.of(
            "[entity.propose name=\"The Ford\" id=\"site:ford\" type=\"site\" lat=61 lon=9]"
                + " [map.highlight ids=\"site:ford\"] There.");

    assertThat(shown.directive())
        .isEqualTo(
            EntityPropose.builder()
                .id("site:ford")
                .type("site")
                .entityName("The Ford")
                .lon(9)
                .lat(61)
                .build());
    assertThat(shown.effects()).hasExactlyElementsOfTypes(Proposal.class);
    assertThat(shown.words(0)).contains("The Ford");
  }

  @Test
  void map_highlight() {
    Shown shown =
        Shown.of("[map.highlight entity=\"country:norway\" color=\"#f00\" pulse=true] Norway.");
    Mark mark =
        new Mark(
            ImmutableList.of(EntityId.of("country:norway")),
            Optional.of(RED),
            Optional.empty(),
            true);

    assertThat(shown.directive())
        .isEqualTo(
            MapHighlight.builder().ids("country:norway").color("#ff0000").pulse(true).build());
    assertThat(shown.effects()).containsExactly(mark);
    assertThat(shown.cue(0).stage().marks()).containsValue(mark);
    assertThat(shown.seen(0, Shape.Fill.class, Shape.Fill::pulse)).isNotEmpty();
  }

  @Test
  void map_label() {
    Shown shown = Shown.of("[map.label id=\"city:oslo\" label=\"Oslo — the capital\"] There.");

    assertThat(shown.directive())
        .isEqualTo(MapLabel.builder().ids("city:oslo").text("Oslo — the capital").build());
    assertThat(shown.effects())
        .containsExactly(new Label(ImmutableList.of(OSLO), "Oslo — the capital"));
    assertThat(shown.words(0)).contains("Oslo", "the capital");
  }

  @Test
  void map_arrow() {
    Shown shown =
        Shown.of("[map.arrow to=\"city:bergen\" from=\"city:oslo\" text=\"By rail\"] They went.");

    assertThat(shown.directive())
        .isEqualTo(MapArrow.builder().from("city:oslo").to("city:bergen").label("By rail").build());
    assertThat(shown.effects())
        .containsExactly(new Link.Arrow(OSLO, BERGEN, Optional.empty(), Optional.of("By rail")));
    assertThat(shown.seen(0, Shape.Arrow.class, arrow -> true)).hasSize(1);
    assertThat(shown.words(0)).contains("By rail");
  }

  @Test
  void map_circle() {
    Shown ground = Shown.of("[map.circle lat=60 lon=8 radius=200 color=\"#f00\"] Around.");
    Area area =
        new Area(
            ImmutableList.of(),
            Optional.of(Position.of(60, 8)),
            Radius.km(200),
            Optional.of(RED),
            Optional.empty());

    assertThat(ground.directive())
        .isEqualTo(
            MapCircle.builder().lat(60).lon(8).radius(Radius.km(200)).color("#ff0000").build());
    assertThat(ground.effects()).containsExactly(area);
    assertThat(ground.cue(0).stage().areas()).containsExactly(area);
    Ink edge = Ink.of(THEME.markColors(RED).edge());
    assertThat(ground.seen(0, Shape.Stroke.class, it -> it.stroke().equals(edge))).hasSize(1);

    Shown sizes =
        Shown.of(
            "[map.circle entity=\"city:oslo\"][map.circle id=\"city:bergen\" radius=small]"
                + "[map.circle lat=63.4 lon=10.4 radius=large] Around.");
    assertThat(sizes.seen(0, Shape.Disc.class, disc -> disc.radius() > 30))
        .extracting(Shape.Disc::radius)
        .containsExactly(0.08 * 1080, 0.04 * 1080, 0.16 * 1080);
  }

  @Test
  void map_spotlight() {
    Shown shown =
        Shown.of(
            "[map.spotlight entity=\"city:oslo\" opacity=0.7] There is a light where the ships come"
                + " in, and nothing else is to be seen.");

    assertThat(shown.directive())
        .isEqualTo(MapSpotlight.builder().id("city:oslo").opacity(0.7).build());
    assertThat(shown.effects()).hasExactlyElementsOfTypes(CameraMove.Follow.class, Spotlight.class);
    int last = shown.timeline().cues().size() - 1;
    assertThat(shown.seen(last, Shape.Spot.class, spot -> spot.veil().opacity() == 0.7)).hasSize(1);
  }

  @Test
  void map_clear() {
    String before =
        "[map.circle ids=\"city:oslo\"][map.label ids=\"city:bergen\" text=\"Here\"]"
            + "[map.highlight ids=\"city:bergen\"] Before. ";
    Shown circles = Shown.of(before + "[map.clear circles] After.");
    assertThat(Shown.of("[map.clear circles] After.").directive())
        .isEqualTo(MapClear.builder().what(MapClear.What.CIRCLES).build());
    assertThat(Shown.of("[map.clear] After.").directive()).isEqualTo(MapClear.builder().build());
    assertThat(circles.seen(0, Shape.Disc.class, disc -> disc.radius() > 30)).hasSize(1);
    assertThat(circles.seen(1, Shape.Disc.class, disc -> disc.radius() > 30)).isEmpty();
    assertThat(circles.words(1)).contains("Here");

    for (MapClear.What what : MapClear.What.values()) {
      assertThat(MapClear.builder().what(what).build().effects())
          .containsExactly(Clear.valueOf(what.name()));
    }
    Shown annotations = Shown.of(before + "[map.clear what=\"annotations\"] After.");
    assertThat(annotations.words(1)).doesNotContain("Here");
    assertThat(annotations.cue(1).stage().marks()).isNotEmpty();
    Shown all = Shown.of(before + "[map.clear] After.");
    assertThat(all.cue(1).stage().marks()).isEmpty();
    assertThat(all.cue(1).stage().camera()).isPresent();
  }

  @Test
  void map_mode() {
    Shown shown = Shown.of("[map.mode satellite] From above.");

    assertThat(shown.directive())
        .isEqualTo(MapMode.builder().mode(BasemapChoice.Mode.SATELLITE).build());
    assertThat(shown.effects()).containsExactly(BasemapChoice.Mode.SATELLITE);
    assertThat(shown.cue(0).stage().mode()).isEqualTo(BasemapChoice.Mode.SATELLITE);
    assertThat(shown.drawing().remarks())
        .contains("map mode satellite is not drawn; it is political");
    assertThat(Shown.of("[map.mode mode=political] Lands.").drawing().remarks()).isEmpty();
  }

  @Test
  void map_basemap() {
    Shown shown = Shown.of("Day. [map.basemap dark] Night. [map.basemap kind=light] Day again.");

    assertThat(Shown.of("[map.basemap dark] Night.").directive())
        .isEqualTo(MapBasemap.builder().kind(BasemapChoice.Tone.DARK).build());
    assertThat(shown.cue(1).stage().tone()).hasValue(BasemapChoice.Tone.DARK);
    assertThat(sea(shown, 0)).containsExactly(Theme.light().sea());
    assertThat(sea(shown, 1)).containsExactly(Theme.dark().sea());
    assertThat(sea(shown, 2)).containsExactly(Theme.light().sea());
  }

  /** Returns the colours of what fills the whole frame. */
  private static List<Color> sea(Shown shown, int cue) {
    return shown
        .seen(
            cue,
            Shape.Box.class,
            box -> box.height() == 1920 && box.fill().get(0).ink().opacity() == 1)
        .stream()
        .map(box -> box.fill().get(0).ink().color())
        .toList();
  }

  @Test
  void twoThemesOfAStoryThatChangesItsToneDifferInTheirInksOnly() {
    ValidatedEpisode episode =
        Stagehand.check(
                HEAD
                    + "[map.highlight ids=\"country:norway\"] Day. [map.basemap dark] [map.arrow"
                    + " from=\"city:oslo\" to=\"city:bergen\"] Night.")
            .orThrow();
    Timeline timeline = episode.timeline(Frame.PORTRAIT, Pace.standard());
    List<Shape> light = Drawings.of(episode, timeline, Theme.light()).shapes();
    List<Shape> dark = Drawings.of(episode, timeline, Theme.dark()).shapes();

    assertThat(dark).hasSameSizeAs(light);
    for (int i = 0; i < light.size(); i++) {
      assertThat(dark.get(i)).hasSameClassAs(light.get(i));
      assertThat(dark.get(i).life().start()).isEqualTo(light.get(i).life().start());
      assertThat(dark.get(i).life().end()).isEqualTo(light.get(i).life().end());
    }
  }

  @Test
  void layer_on() {
    Shown shown = Shown.of("Without. [layer.on graticule] With.");

    assertThat(Shown.of("[layer.on layer=\"graticule\"] With.").directive())
        .isEqualTo(LayerOn.builder().layer("graticule").build());
    assertThat(Shown.of("[layer.on graticule] With.").effects())
        .containsExactly(new Layer(Slug.of("graticule"), true));
    assertThat(lines(shown, 1)).isGreaterThan(lines(shown, 0));
    assertThat(Shown.of("[layer.on pipelines] With.").drawing().remarks())
        .contains("layer pipelines is not known; nothing is drawn for it");
  }

  @Test
  void layer_off() {
    assertThat(Shown.of("[layer.off rivers] Dry.").directive())
        .isEqualTo(LayerOff.builder().layer("rivers").build());
    assertThat(Shown.of("[layer.off rivers] Dry.").effects())
        .containsExactly(new Layer(Slug.of("rivers"), false));
    for (String layer : List.of("borders", "rivers", "lakes", "cities")) {
      Shown shown =
          Shown.of(
              "[map.view lat=52 lon=8 zoom=5.5] With all that can be seen. [layer.off "
                  + layer
                  + "] Without it.");
      int with = shown.timeline().cues().size() - 2;
      assertThat(lines(shown, with + 1)).as(layer).isLessThan(lines(shown, with));
    }
  }

  /** Returns how many shapes of the map below everything are seen. */
  private static int lines(Shown shown, int cue) {
    return shown.seen(cue, Shape.Stroke.class, it -> true).size()
        + shown.seen(cue, Shape.Disc.class, it -> true).size();
  }

  @Test
  void flow_animate() {
    Shown shown =
        Shown.of("[flow.animate to=\"city:bergen\" from=\"city:oslo\" color=\"#f00\"] Go.");
    Link.Flow flow = new Link.Flow(OSLO, BERGEN, Optional.of(RED));

    assertThat(shown.directive())
        .isEqualTo(
            FlowAnimate.builder().from("city:oslo").to("city:bergen").color("#ff0000").build());
    assertThat(shown.effects()).containsExactly(flow);
    assertThat(shown.cue(0).stage().flows()).containsExactly(flow);
    assertThat(shown.seen(0, Shape.Stroke.class, line -> line.flow() > 0 && !line.dash().isEmpty()))
        .hasSize(1);

    Shown route = Shown.of("[flow.animate route=silk_road] Go.");
    assertThat(route.directive()).isEqualTo(FlowAnimate.builder().route("silk_road").build());
    assertThat(route.effects())
        .containsExactly(new Link.RouteFlow(Slug.of("silk_road"), Optional.empty()));
    assertThat(route.drawing().remarks())
        .contains("route silk_road is not known; its flow is not drawn");
  }

  @Test
  void flow_clear() {
    Shown shown =
        Shown.of("[flow.animate from=\"city:oslo\" to=\"city:bergen\"] Go. [flow.clear] Stop.");

    assertThat(Shown.of("[flow.clear] Stop.").directive()).isEqualTo(FlowClear.builder().build());
    assertThat(Shown.of("[flow.clear] Stop.").effects()).containsExactly(Clear.FLOWS);
    assertThat(shown.seen(0, Shape.Stroke.class, line -> line.flow() > 0)).hasSize(1);
    assertThat(shown.seen(1, Shape.Stroke.class, line -> line.flow() > 0)).isEmpty();
  }

  @Test
  void scene_title() {
    Shown shown =
        Shown.of(
            "[scene.title kind=chapter text=\"The river\" eyebrow=\"Part one\"] It rises."
                + " [scene.title kind=clear] It goes.");

    assertThat(shown.directive())
        .isEqualTo(
            SceneTitle.builder()
                .kind(SceneTitle.Kind.CHAPTER)
                .title("The river")
                .eyebrow("Part one")
                .build());
    assertThat(shown.effects())
        .containsExactly(
            new Card.Title(
                Card.Kind.CHAPTER, Optional.of("Part one"), "The river", Optional.empty()));
    assertThat(shown.cue(1).stage().title()).isEmpty();
    assertThat(shown.words(1)).doesNotContain("The river");
  }

  @Test
  void scene_fade() {
    Shown shown =
        Shown.of(
            "All is seen. [scene.fade color=\"#f00\" opacity=0.6 duration=1.2s] It fades while this"
                + " is said. [scene.fade opacity=0] It is there again.");
    Veil veil = new Veil(Optional.of(RED), 0.6, 1200);

    assertThat(shown.episode().episode().script().elements().get(2))
        .isEqualTo(SceneFade.builder().color("#ff0000").opacity(0.6).duration(1200).build());
    assertThat(shown.episode().effects().get(2)).containsExactly(veil);
    assertThat(Shown.of("[scene.fade] It fades.").effects())
        .containsExactly(new Veil(Optional.empty(), SceneFade.OPACITY, SceneFade.MILLIS));
    List<Shape.Box> veils =
        shown.seen(1, Shape.Box.class, box -> box.fill().get(0).ink().equals(new Ink(RED, 0.6)));
    assertThat(veils).hasSize(1);
    assertThat(veils.get(0).life().fadeIn()).isEqualTo(1200);
    assertThat(veils.get(0).life().fadeOut()).isEqualTo(500);
    assertThat(shown.cue(2).stage().veil()).isEmpty();
  }

  @Test
  void chat_say() {
    Shown cited = Shown.of("[chat.say source=harbour_book] So it says. [chat.say source=none] I.");

    assertThat(cited.directive()).isEqualTo(ChatSay.builder().source(Optional.of(BOOK)).build());
    assertThat(cited.effects()).containsExactly(new Citation(Optional.of(BOOK)));
    assertThat(cited.words(0)).contains("Port Archive");
    assertThat(cited.words(1)).doesNotContain("Port Archive");
  }

  @Test
  void source_show() {
    Shown shown =
        Shown.of("[source.show id=harbour_book text=\"Six ships\" confidence=0.75] It says so.");

    assertThat(shown.directive())
        .isEqualTo(
            SourceShow.builder().id("harbour_book").text("Six ships").confidence(0.75).build());
    assertThat(shown.effects())
        .containsExactly(new Card.Source(BOOK, Optional.of("Six ships"), Optional.of(0.75)));
    assertThat(shown.words(0))
        .contains("SOURCE", "Harbour Book", "Six ships", "Port Archive", "confidence 0.75");
  }

  @Test
  void source_hide() {
    Shown shown =
        Shown.of("[source.show id=harbour_book] It says so. [source.hide id=\"harbour_book\"] No.");

    assertThat(Shown.of("[source.hide id=\"harbour_book\"] No.").directive())
        .isEqualTo(SourceHide.builder().id("harbour_book").build());
    assertThat(Shown.of("[source.hide] No.").effects())
        .containsExactly(new Card.HideSource(Optional.empty()));
    assertThat(shown.words(0)).contains("SOURCE");
    assertThat(shown.words(1)).doesNotContain("SOURCE");
  }

  @Test
  void mark_clip() {
    Shown shown = Shown.of("[mark.clip type=short label=\"Begin here\"] One.");
    Shown without = Shown.of("One.");

    assertThat(shown.directive())
        .isEqualTo(MarkClip.builder().type("short").label("Begin here").build());
    assertThat(shown.effects())
        .containsExactly(new Bookmark(Slug.of("short"), Optional.of("Begin here")));
    assertThat(TimelineJson.of(shown.episode(), shown.timeline())).contains("short", "Begin here");
    assertThat(shown.drawing().shapes()).hasSameSizeAs(without.drawing().shapes());
  }
}
