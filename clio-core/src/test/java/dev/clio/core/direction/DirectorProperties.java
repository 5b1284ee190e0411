package dev.clio.core.direction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.effect.Area;
import dev.clio.core.effect.Bookmark;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Citation;
import dev.clio.core.effect.Clear;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Veil;
import dev.clio.core.geo.GreatCircle;
import dev.clio.core.geo.Mercator;
import dev.clio.core.geo.WorldPoint;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Narration;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DirectorProperties {

  private static final int PLACES = 6;
  private static final List<String> WORDS =
      List.of("Ships", "left the port", "on 12 May 2027,", "五月九日", "carrying $4.5bn", "— at last.");

  @Provide
  Arbitrary<Story> stories() {
    return Arbitraries.longs().map(seed -> story(new Random(seed)));
  }

  @Provide
  Arbitrary<Frame> frames() {
    return Arbitraries.of(
        Frame.PORTRAIT,
        Frame.LANDSCAPE,
        new Frame(1080, 1080),
        new Frame(360, 640),
        new Frame(2560, 600),
        new Frame(600, 2560));
  }

  @Property(tries = 400)
  void cuesTileTheTimeAndHoldEveryElementOnce(
      @ForAll("stories") Story story, @ForAll("frames") Frame frame) {
    Timeline timeline = story.timeline(frame);
    assertThat(story.timeline(frame)).isEqualTo(timeline);
    long time = 0;
    List<Integer> elements = new ArrayList<>();
    for (Cue cue : timeline.cues()) {
      assertThat(cue.start()).isEqualTo(time);
      assertThat(cue.duration()).isPositive();
      assertThat(cue.moveMillis()).isBetween(0L, cue.duration());
      assertThat(cue.cardMillis()).isBetween(0L, cue.duration());
      assertThat(cue.speechMillis()).isBetween(0L, cue.duration());
      assertThat(cue.speechMillis() > 0).isEqualTo(cue.narration().isPresent());
      assertThat(cue.camera().x()).isBetween(0.0, 1.0);
      assertThat(cue.camera().zoom()).isFinite().isBetween(-1.0, 22.0);
      assertThat(timeline.cueAt((double) time)).isEqualTo(timeline.cues().indexOf(cue));
      elements.addAll(cue.elements());
      time = cue.end();
    }
    assertThat(time).isEqualTo(timeline.duration());
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < story.elements.size(); i++) {
      all.add(i);
    }
    assertThat(elements).isEqualTo(all);
  }

  @Property(tries = 400)
  void timeIsGivenToAllThatNeedsIt(@ForAll("stories") Story story) {
    for (Cue cue : story.cues()) {
      if (cue.narration().isPresent()) {
        assertThat(cue.speechMillis()).isGreaterThanOrEqualTo(1200);
        continue;
      }
      assertThat(cue.duration()).isGreaterThanOrEqualTo(2500);
      for (int index : cue.elements()) {
        for (Effect effect : ((Directive) story.elements.get(index)).effects()) {
          if (effect instanceof Label label && !isCovered(cue)) {
            assertThat(cue.duration() - cue.cardMillis())
                .isGreaterThanOrEqualTo(Pace.readingMillis(label.text()));
          } else if (effect instanceof Card.Title title) {
            long least = title.kind() == Card.Kind.INTRO ? 3000 : 2600;
            assertThat(cue.cardMillis()).isGreaterThanOrEqualTo(least);
            assertThat(cue.cardMillis()).isGreaterThanOrEqualTo(Pace.readingMillis(title.title()));
          }
        }
      }
    }
  }

  @Property(tries = 600)
  void whatABeatPointsAtIsInTheSafeArea(
      @ForAll("stories") Story story, @ForAll("frames") Frame frame) {
    Timeline timeline = story.timeline(frame);
    for (Cue cue : timeline.cues()) {
      if (isCovered(cue)) {
        continue;
      }
      SafeArea area = SafeArea.of(frame, cue.stage().title().isPresent());
      for (int index : cue.elements()) {
        if (story.elements.get(index) instanceof Narration) {
          continue;
        }
        for (Effect effect : ((Directive) story.elements.get(index)).effects()) {
          if (effect instanceof Mark mark) {
            mark.entities().forEach(id -> assertInFrame(story, cue, frame, area, id));
          } else if (effect instanceof Label label) {
            label.entities().forEach(id -> assertInFrame(story, cue, frame, area, id));
          } else if (effect instanceof Link.Arrow arrow) {
            for (WorldPoint point :
                GreatCircle.line(
                    position(story, arrow.from()), position(story, arrow.to()), 1e-3)) {
              assertInFrame(cue.camera(), frame, area, point);
            }
          }
        }
      }
    }
  }

  @Property(tries = 300)
  void aWidenedShotIsNoCloserThanTheScripts(@ForAll("stories") Story story) {
    Pace plain = Pace.builder().widens(false).build();
    List<Cue> widened = story.cues();
    story.pace = plain;
    List<Cue> authored = story.cues();
    assertThat(widened).hasSameSizeAs(authored);
    for (int i = 0; i < widened.size(); i++) {
      Cue cue = widened.get(i);
      assertThat(authored.get(i).widened()).isFalse();
      assertThat(cue.camera().zoom()).isLessThanOrEqualTo(authored.get(i).camera().zoom());
      assertThat(cue.stage()).isEqualTo(authored.get(i).stage());
    }
  }

  private static boolean isCovered(Cue cue) {
    return cue.stage().title().filter(title -> title.kind() != Card.Kind.CHAPTER).isPresent();
  }

  private static Position position(Story story, EntityId id) {
    return Objects.requireNonNull(story.places.get(id)).entity().position();
  }

  private static void assertInFrame(Story story, Cue cue, Frame frame, SafeArea area, EntityId id) {
    Position at = position(story, id);
    WorldPoint point = new WorldPoint(Mercator.x(at.lon()), Mercator.y(at.lat()));
    assertInFrame(cue.camera(), frame, area, point);
  }

  private static void assertInFrame(Camera camera, Frame frame, SafeArea area, WorldPoint point) {
    double x = camera.frameX(frame, point.x());
    double y = camera.frameY(frame, point.y());
    assertThat(area.contains(x, y)).as("%s, %s in %s", x, y, area).isTrue();
  }

  private static Story story(Random random) {
    Story story = new Story();
    for (int i = 0; i < PLACES; i++) {
      double lat = random.nextInt(6) == 0 ? random.nextInt(180) - 90 : random.nextInt(130) - 60;
      double lon =
          random.nextInt(4) == 0 ? 178 - random.nextInt(3) * 178 : random.nextInt(360) - 180;
      boolean large = random.nextInt(3) == 0;
      Optional<Bounds> extent =
          large
              ? Optional.of(
                  Bounds.of(
                      wrap(lon - random.nextInt(40)),
                      Math.max(-90, lat - 10),
                      wrap(lon + random.nextInt(40)),
                      Math.min(90, lat + 10)))
              : Optional.empty();
      story.place("site:p" + i, lat, lon, extent);
    }
    int count = random.nextInt(14);
    for (int i = 0; i < count; i++) {
      add(story, random);
    }
    return story;
  }

  private static void add(Story story, Random random) {
    String a = "site:p" + random.nextInt(PLACES);
    int next = random.nextInt(PLACES);
    String b = a.equals("site:p" + next) ? "site:p" + (next + 1) % PLACES : "site:p" + next;
    switch (random.nextInt(16)) {
      case 0, 1, 2, 3 -> {
        StringBuilder text = new StringBuilder("Then");
        for (int i = random.nextInt(12); i > 0; i--) {
          text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        story.say(text.toString());
      }
      case 4, 5 ->
          story.view(
              random.nextInt(160) - 80, random.nextInt(360) - 180, random.nextInt(100) / 10.0);
      case 6 -> story.fit(random.nextInt(400), 4 + random.nextInt(8), a, b);
      case 7 -> story.mark(a, b);
      case 8 -> story.label(a, "Here — " + "x".repeat(random.nextInt(100)));
      case 9, 10 -> story.arrow(a, b, "Troops, " + random.nextInt(10_000));
      case 11 -> story.spotlight(a);
      case 12 ->
          story.card(
              any(List.of(Card.Kind.values()), random), "Title " + "t".repeat(random.nextInt(100)));
      case 13 -> story.does(any(List.of(Clear.values()), random));
      case 14 ->
          story.does(
              new Area(
                  Story.ids(a),
                  Optional.empty(),
                  random.nextBoolean() ? Radius.Size.LARGE : Radius.km(1 + random.nextInt(19_000)),
                  Optional.empty(),
                  Optional.empty()));
      default ->
          story.does(
              random.nextBoolean()
                  ? new Veil(Optional.empty(), random.nextInt(2), random.nextInt(3000))
                  : new Bookmark(Slug.of("cut"), Optional.empty()),
              new Citation(Optional.empty()));
    }
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static double wrap(double lon) {
    return lon < -180 ? lon + 360 : lon > 180 ? lon - 360 : lon;
  }
}
