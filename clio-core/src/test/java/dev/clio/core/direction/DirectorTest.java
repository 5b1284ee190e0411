package dev.clio.core.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.clio.core.effect.Area;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.effect.Bookmark;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Citation;
import dev.clio.core.effect.Clear;
import dev.clio.core.effect.Veil;
import dev.clio.core.geo.GreatCircle;
import dev.clio.core.geo.GroundCircle;
import dev.clio.core.geo.Mercator;
import dev.clio.core.geo.WorldPoint;
import dev.clio.core.model.Comment;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.SafeArea;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectorTest {

  private static final String SENTENCE = "Here are ten words that take about four seconds each.";

  @Test
  void theSampleHasItsBeatsWhereThePicturesHaveThem() {
    Timeline timeline = Story.sample().timeline(Frame.PORTRAIT);
    List<Cue> cues = timeline.cues();
    assertThat(cues).hasSize(7);
    assertThat(timeline.duration()).isBetween(96_000L, 98_000L);
    Cue arrow = cues.get(2);
    assertThat(arrow.narration()).isEmpty();
    // The camera comes, the arrow is drawn, its label fades in, and then it can be read.
    assertThat(arrow.duration())
        .isEqualTo(arrow.moveMillis() + 800 + 300 + Pace.readingMillis(Story.ARROW_LABEL));
    assertThat(arrow.widened()).isTrue();
    Cue chapter = cues.get(3);
    assertThat(chapter.cardMillis()).isBetween(6000L, 7000L).isLessThan(chapter.duration());
    assertThat(chapter.widened()).isFalse();
    assertThat(chapter.camera()).isEqualTo(cues.get(0).camera());
    assertThat(cues.get(4).camera().zoom()).isCloseTo(5.8, within(1e-6));
    assertThat(cues.get(5).stage().title()).isEmpty();
    assertThat(cues.get(6).duration()).isEqualTo(4000);
    assertThat(cues.get(6).cardMillis()).isEqualTo(4000);
  }

  @Test
  void uprightTheSampleIsWidenedByShiftAndZoomAndWideByShiftAlone() {
    Camera upright = Story.sample().timeline(Frame.PORTRAIT).cues().get(2).camera();
    assertThat(upright.zoom()).isCloseTo(2.76, within(0.01));
    assertThat(Mercator.lat(upright.y())).isCloseTo(45, within(0.01));
    assertThat(Mercator.lon(upright.x())).isCloseTo(82, within(0.5));
    Camera wide = Story.sample().timeline(Frame.LANDSCAPE).cues().get(2).camera();
    assertThat(wide.zoom()).isEqualTo(3.2);
    assertThat(Mercator.lon(wide.x())).isBetween(85.0, 110.0);
  }

  @Test
  void aHostCanSwitchWideningOff() {
    Story story = Story.sample();
    story.pace = Pace.builder().widens(false).build();
    assertThat(story.cues()).noneMatch(Cue::widened);
  }

  @Test
  void anEmptyScriptStillHasACue() {
    List<Cue> cues = new Story().cues();
    assertThat(cues).hasSize(1);
    assertThat(cues.get(0).duration()).isPositive();
    assertThat(cues.get(0).camera().zoom()).isEqualTo(Camera.WORLD.zoom());
  }

  @Test
  void aScriptOfProposalsAndCommentsHasACue() {
    Story story = new Story().place("site:a", 1, 2);
    story.elements.add(0, Comment.of("a note"));
    assertThat(story.cues())
        .singleElement()
        .satisfies(cue -> assertThat(cue.elements()).isEqualTo(List.of(1)));
  }

  @Test
  void withoutNarrationEachShotGetsTimeOfItsOwn() {
    List<Cue> cues =
        new Story()
            .place("site:a", 10, 10)
            .view(10, 10, 4)
            .mark("site:a")
            .view(12, 12, 4)
            .label("site:a", "a")
            .cues();
    assertThat(cues).hasSize(2);
    assertThat(cues.get(0).elements()).containsExactly(0, 1, 2);
    assertThat(cues.get(0).duration()).isEqualTo(2500);
    assertThat(cues.get(0).moveMillis()).isZero();
    assertThat(cues.get(1).moveMillis()).isPositive();
    assertThat(cues.get(1).duration()).isGreaterThanOrEqualTo(2500);
  }

  @Test
  void ofSeveralCamerasInARowEachIsSeen() {
    List<Cue> cues =
        new Story().view(20, 0, 1.4).view(48, 2, 6).view(-30, 140, 9).say(SENTENCE).cues();
    assertThat(cues).hasSize(3);
    for (Cue cue : cues) {
      assertThat(cue.duration()).isGreaterThanOrEqualTo(cue.moveMillis());
    }
    assertThat(cues.get(1).duration()).isGreaterThanOrEqualTo(cues.get(1).moveMillis() + 1000);
    assertThat(cues.get(2).narration()).isPresent();
  }

  @Test
  void aBeatTooShortForItsMoveWaitsUntilItsPlaceWasSeen() {
    List<Cue> cues = new Story().view(0, 0, 9).say("Here.").view(0, 179, 9).say("There.").cues();
    assertThat(cues.get(0).duration()).isEqualTo(1200);
    assertThat(cues.get(1).duration()).isEqualTo(cues.get(1).moveMillis() + 1000);
    assertThat(cues.get(1).speechMillis()).isEqualTo(1200);
  }

  @Test
  void whatIsClearedBeforeItIsSeenGetsTimeOfItsOwn() {
    List<Cue> cues =
        new Story()
            .place("site:a", 10, 10)
            .view(10, 10, 4)
            .mark("site:a")
            .does(Clear.ALL)
            .say(SENTENCE)
            .cues();
    assertThat(cues).hasSize(2);
    assertThat(cues.get(0).stage().marks()).hasSize(1);
    assertThat(cues.get(1).stage().marks()).isEmpty();
  }

  @Test
  void whatIsClearedAfterItWasSeenIsClearedAtOnce() {
    List<Cue> cues =
        new Story()
            .place("site:a", 10, 10)
            .view(10, 10, 4)
            .mark("site:a")
            .say(SENTENCE)
            .does(Clear.ALL)
            .say(SENTENCE)
            .cues();
    assertThat(cues).hasSize(2);
  }

  @Test
  void aLabelThatTakesLongToReadGetsThatLong() {
    String text = "word ".repeat(30).strip();
    List<Cue> cues =
        new Story().place("site:a", 10, 10).view(10, 10, 4).label("site:a", text).cues();
    assertThat(cues.get(0).duration())
        .isEqualTo(300 + Pace.readingMillis(text))
        .isGreaterThan(8000);
  }

  @Test
  void anIntroIsACardOfItsOwnAndThenTheMap() {
    List<Cue> cues =
        new Story()
            .place("site:a", 10, 10)
            .view(10, 10, 4)
            .mark("site:a")
            .card(Card.Kind.INTRO, "Title")
            .say(SENTENCE)
            .cues();
    assertThat(cues).hasSize(2);
    assertThat(cues.get(0).duration()).isEqualTo(3000);
    assertThat(cues.get(0).cardMillis()).isEqualTo(3000);
    assertThat(cues.get(0).narration()).isEmpty();
    assertThat(cues.get(1).stage().title()).isEmpty();
    assertThat(cues.get(1).cardMillis()).isZero();
  }

  @Test
  void whatWasSetUpBeforeTheIntroIsSeenAfterItEvenWithoutNarration() {
    List<Cue> cues =
        new Story()
            .place("site:a", 10, 100)
            .view(10, 10, 4)
            .mark("site:a")
            .card(Card.Kind.INTRO, "Title")
            .cues();
    assertThat(cues).hasSize(2);
    assertThat(cues.get(0).widened()).isFalse();
    assertThat(cues.get(1).duration()).isGreaterThanOrEqualTo(2500);
    assertThat(cues.get(1).widened()).isTrue();
    assertThat(cues.get(1).elements()).isEmpty();
  }

  @Test
  void aChapterWithShortTextIsShownForItsLeastTimeWithinItsBeat() {
    List<Cue> cues =
        new Story()
            .view(10, 10, 4)
            .card(Card.Kind.CHAPTER, "One")
            .say(SENTENCE)
            .card(Card.Kind.CHAPTER, "Two")
            .say("Short.")
            .cues();
    assertThat(cues).hasSize(2);
    assertThat(cues.get(0).cardMillis()).isEqualTo(2600);
    assertThat(cues.get(1).cardMillis()).isEqualTo(cues.get(1).duration()).isEqualTo(1200);
  }

  @Test
  void aDockedChapterBeginsNoCardInLaterBeats() {
    List<Cue> cues = new Story().card(Card.Kind.CHAPTER, "One").say(SENTENCE).say(SENTENCE).cues();
    assertThat(cues.get(1).cardMillis()).isZero();
    assertThat(cues.get(1).stage().title()).isPresent();
  }

  @Test
  void twoChaptersInARowAreBothRead() {
    List<Cue> cues =
        new Story()
            .card(Card.Kind.CHAPTER, "One")
            .card(Card.Kind.CHAPTER, "Two")
            .say(SENTENCE)
            .cues();
    assertThat(cues).hasSize(2);
    assertThat(cues.get(0).duration()).isEqualTo(2600);
  }

  @Test
  void wordsUnderTheOutroAreSaidAndTheCardStaysFull() {
    List<Cue> cues = new Story().card(Card.Kind.OUTRO, "End").say("Bye.").cues();
    assertThat(cues).hasSize(1);
    assertThat(cues.get(0).duration()).isEqualTo(4000);
    assertThat(cues.get(0).cardMillis()).isEqualTo(4000);
    assertThat(cues.get(0).speechMillis()).isEqualTo(1200);
  }

  @Test
  void theMapIsSeenBeforeAnOutroCoversIt() {
    List<Cue> cues =
        new Story()
            .place("site:a", 10, 10)
            .view(10, 10, 4)
            .say(SENTENCE)
            .mark("site:a")
            .card(Card.Kind.OUTRO, "End")
            .cues();
    assertThat(cues).hasSize(3);
    assertThat(cues.get(1).duration()).isEqualTo(2500);
  }

  @Test
  void aBookmarkAtTheEndIsKeptInTheLastCueWithoutTimeOfItsOwn() {
    Bookmark bookmark = new Bookmark(Slug.of("cut"), Optional.empty());
    List<Cue> cues = new Story().view(10, 10, 4).say(SENTENCE).does(bookmark).cues();
    assertThat(cues).hasSize(1);
    assertThat(cues.get(0).elements()).containsExactly(0, 1, 2);
  }

  @Test
  void aClearAtTheEndIsSeen() {
    List<Cue> cues =
        new Story()
            .place("site:a", 10, 10)
            .view(10, 10, 4)
            .mark("site:a")
            .say(SENTENCE)
            .does(Clear.HIGHLIGHTS)
            .cues();
    assertThat(cues).hasSize(2);
  }

  @Test
  void anEndOfCitationAtTheEndTakesNoTime() {
    List<Cue> cues =
        new Story()
            .does(new Citation(Optional.of(SourceId.of("cfr"))))
            .say(SENTENCE)
            .does(new Citation(Optional.empty()))
            .cues();
    assertThat(cues).hasSize(1);
  }

  @Test
  void aFadeIsReachedBeforeItIsLifted() {
    List<Cue> cues =
        new Story()
            .view(10, 10, 4)
            .say(SENTENCE)
            .does(new Veil(Optional.empty(), 1, 4000))
            .does(new Veil(Optional.empty(), 0, 500))
            .say(SENTENCE)
            .cues();
    assertThat(cues).hasSize(3);
    assertThat(cues.get(1).duration()).isEqualTo(5000);
    assertThat(cues.get(1).stage().veil()).isPresent();
  }

  @Test
  void aLookThatIsReplacedIsSeenFirst() {
    List<Cue> cues =
        new Story()
            .does(BasemapChoice.Mode.TERRAIN)
            .does(BasemapChoice.Mode.STREET)
            .say(SENTENCE)
            .cues();
    assertThat(cues).hasSize(2);
  }

  @Test
  void aRecordingSaysHowLongABeatLasts() {
    Story story = new Story().view(10, 10, 4).say(SENTENCE);
    story.pace = Pace.builder().putRecorded(1, 777L).build();
    assertThat(story.cues().get(0).duration()).isEqualTo(777);
    assertThat(story.cues().get(0).speechMillis()).isEqualTo(777);
  }

  @Test
  void narrationWithoutWordsLastsTheLeastTime() {
    assertThat(new Story().say("…").cues().get(0).duration()).isEqualTo(1200);
  }

  @Test
  void aFitAcrossTheAntimeridianGoesTheShorterWay() {
    List<Cue> cues =
        new Story()
            .place("site:fiji", -17.8, 178)
            .place("site:samoa", -13.8, -172)
            .fit(60, 10, "site:fiji", "site:samoa")
            .say(SENTENCE)
            .cues();
    Camera camera = cues.get(0).camera();
    double lon = Mercator.lon(camera.x());
    assertThat(lon > 0 ? lon : lon + 360).isCloseTo(183, within(0.1));
    assertThat(camera.zoom()).isGreaterThan(4);
  }

  @Test
  void aFitHoldsTheWholeExtentAndGoesNoCloserThanItMay() {
    Optional<Bounds> russia = Optional.of(Bounds.of(19.6, 41.2, -169.1, 81.9));
    Story story =
        new Story().place("country:russia", 61, 105, russia).fit(0, 10, "country:russia").say("A.");
    for (Frame frame : List.of(Frame.PORTRAIT, Frame.LANDSCAPE)) {
      Camera camera = story.timeline(frame).cues().get(0).camera();
      SafeArea area = SafeArea.of(frame, false);
      assertThat(camera.frameX(frame, Mercator.x(19.6))).isBetween(area.left(), area.right());
      assertThat(camera.frameX(frame, Mercator.x(-169.1))).isBetween(area.left(), area.right());
      assertThat(camera.frameY(frame, Mercator.y(81.9))).isBetween(area.top(), area.bottom());
    }
    Story point = new Story().place("site:a", 5, 5).fit(400, 7.5, "site:a").say("A.");
    assertThat(point.cues().get(0).camera().zoom()).isEqualTo(7.5);
  }

  @Test
  void aFitOfNothingKnownLeavesTheCameraWhereItIs() {
    Story story = new Story().view(10, 10, 4).say("A.").fit(0, 9, "site:unknown").say("B.");
    List<Cue> cues = story.cues();
    assertThat(cues.get(1).camera()).isEqualTo(cues.get(0).camera());
    assertThat(cues.get(1).moveMillis()).isZero();
  }

  @Test
  void aSpotlightOnALargeCountryHoldsItsExtent() {
    Optional<Bounds> russia = Optional.of(Bounds.of(19.6, 41.2, -169.1, 81.9));
    Story story =
        new Story().place("country:russia", 61, 105, russia).spotlight("country:russia").say("A.");
    Camera camera = story.timeline(Frame.PORTRAIT).cues().get(0).camera();
    assertThat(camera.zoom()).isBetween(1.0, 2.5);
    assertThat(camera.frameX(Frame.PORTRAIT, Mercator.x(105))).isCloseTo(540, within(1.0));
  }

  @Test
  void aShotIsNotWidenedForWhatTheSafeAreaShows() {
    List<Cue> cues =
        new Story().place("site:a", 45, 121).view(45, 120, 3.2).mark("site:a").say(SENTENCE).cues();
    assertThat(cues.get(0).widened()).isFalse();
    assertThat(Mercator.lon(cues.get(0).camera().x())).isCloseTo(120, within(1e-9));
  }

  @Test
  void theNextBeatHasTheScriptsOwnShotAgain() {
    List<Cue> cues =
        new Story()
            .place("site:a", 45, 20)
            .view(45, 120, 3.2)
            .mark("site:a")
            .say(SENTENCE)
            .say(SENTENCE)
            .cues();
    assertThat(cues.get(0).widened()).isTrue();
    assertThat(cues.get(1).widened()).isFalse();
    assertThat(Mercator.lon(cues.get(1).camera().x())).isCloseTo(120, within(1e-9));
    assertThat(cues.get(1).moveMillis()).isPositive();
  }

  @Test
  void theFrameShowsNothingBeyondTheWorldWhereThatCanBe() {
    Story story = new Story().view(80, 0, 3).say(SENTENCE);
    for (Frame frame : List.of(Frame.PORTRAIT, Frame.LANDSCAPE, new Frame(800, 800))) {
      Cue cue = story.timeline(frame).cues().get(0);
      assertThat(cue.camera().frameY(frame, 0)).isLessThanOrEqualTo(1e-6);
      assertThat(cue.camera().frameY(frame, 1)).isGreaterThanOrEqualTo(frame.height() - 1e-6);
      assertThat(cue.widened()).isFalse();
    }
  }

  @Test
  void aTargetNearThePoleIsShownAllTheSame() {
    Story story =
        new Story().place("site:pole", 84.9, 0).view(84, 0, 3).mark("site:pole").say("A.");
    Cue cue = story.timeline(Frame.PORTRAIT).cues().get(0);
    double y = cue.camera().frameY(Frame.PORTRAIT, Mercator.y(84.9));
    assertThat(y).isGreaterThanOrEqualTo(SafeArea.of(Frame.PORTRAIT, false).top());
  }

  @Test
  void whatTheScriptsOwnShotShowsIsNotCalledWidened() {
    // The script has the place in the middle; only keeping in the world moves it away from there.
    Story story =
        new Story().view(84.5, 0, 3).place("site:pole", 84.5, 0).mark("site:pole").say("A.");
    Cue cue = story.timeline(Frame.PORTRAIT).cues().get(0);
    assertThat(cue.widened()).isFalse();
    assertThat(cue.camera().zoom()).isEqualTo(3);
  }

  @Test
  void theLabelOfAnArrowHasRoomAboveItsCrest() {
    double top = SafeArea.of(Frame.PORTRAIT, false).top();
    double crest =
        GreatCircle.line(Position.of(50, 100), Position.of(50, 120), 1e-4).stream()
            .mapToDouble(WorldPoint::y)
            .min()
            .orElseThrow();
    double size = Camera.at(Position.of(0, 0), 4).worldSize(Frame.PORTRAIT);
    // The line is in the safe area, just below its upper edge; its label would not be.
    double lat = Mercator.lat(crest + (960 - top - 20) / size);
    Story story = new Story().place("site:a", 50, 100).place("site:b", 50, 120);
    story.view(lat, 110, 4).mark("site:a", "site:b").say("A.");
    story.arrow("site:a", "site:b", "A label").say("B.");
    assertThat(story.cues().get(0).widened()).isFalse();
    Cue cue = story.cues().get(1);
    assertThat(cue.widened()).isTrue();
    assertThat(cue.camera().frameY(Frame.PORTRAIT, crest)).isGreaterThanOrEqualTo(top + 80);
  }

  @Test
  void whatComesWithAChapterAtTheEndIsSeenAfterTheCardIsDocked() {
    String text = "word ".repeat(30).strip();
    List<Cue> cues =
        new Story()
            .place("site:a", 10, 10)
            .view(10, 10, 4)
            .say(SENTENCE)
            .card(Card.Kind.CHAPTER, "One")
            .label("site:a", text)
            .cues();
    assertThat(cues).hasSize(2);
    assertThat(cues.get(1).duration() - cues.get(1).cardMillis())
        .isGreaterThanOrEqualTo(Pace.readingMillis(text));
  }

  @Test
  void aCircleOnTheGroundIsInFrameAsAWhole() {
    Area area =
        new Area(
            List.of(),
            Optional.of(Position.of(40, 127)),
            Radius.km(1500),
            Optional.empty(),
            Optional.empty());
    Story story = new Story().view(40, 127, 6).does(area).say(SENTENCE);
    Cue cue = story.timeline(Frame.PORTRAIT).cues().get(0);
    assertThat(cue.widened()).isTrue();
    SafeArea safe = SafeArea.of(Frame.PORTRAIT, false);
    for (WorldPoint point : GroundCircle.of(Position.of(40, 127), 1500).edge()) {
      double x = cue.camera().frameX(Frame.PORTRAIT, point.x());
      assertThat(safe.contains(x, cue.camera().frameY(Frame.PORTRAIT, point.y()))).isTrue();
    }
  }

  @Test
  void theSameGroundIsShownAcrossTheShorterSideOfEveryFrame() {
    Camera camera = Camera.at(Position.of(45, 120), 3.2);
    double small = camera.worldSize(new Frame(540, 960)) / 540;
    assertThat(camera.worldSize(Frame.LANDSCAPE) / 1080).isCloseTo(small, within(1e-9));
  }

  @Test
  void asManyListsOfEffectsAsElementsAreExpected() {
    assertThatThrownBy(
            () ->
                Director.direct(
                    List.of(), List.of(List.of()), Map.of(), Frame.PORTRAIT, Pace.standard()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("effects");
  }

  @Test
  void anArrowToAnUnknownPlaceIsLeftOut() {
    Story story = new Story().place("site:a", 1, 1).view(1, 1, 4);
    story.arrow("site:a", "site:unknown", "label").say("A.");
    assertThat(story.places).doesNotContainKey(EntityId.of("site:unknown"));
    assertThat(story.cues().get(0).widened()).isFalse();
  }
}
