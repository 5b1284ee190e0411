package dev.clio.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.legibility.Legibility;
import dev.clio.render.picture.Picture;
import dev.clio.render.theme.Theme;
import dev.clio.schema.Stagehand;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.ValidatedEpisode;
import dev.clio.testkit.ClioArbitraries;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** Seeking to a time shows what playing to it shows, and no words are in each other's way. */
class SeekProperties {

  @Property(tries = 1000)
  void theStageByTimeIsTheStageByPlaying(
      @ForAll("valid") ValidatedEpisode episode,
      @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> shares) {
    Timeline timeline = episode.timeline(Frame.PORTRAIT, Pace.standard());
    for (double share : shares) {
      double millis = share * timeline.duration();
      Cue played = timeline.cues().get(0);
      for (Cue cue : timeline.cues()) {
        played = cue.start() <= millis ? cue : played;
      }
      assertThat(timeline.cues().get(timeline.cueAt(millis))).isSameAs(played);
    }
  }

  @Property(tries = 12)
  void thePictureByTimeIsThePictureByPlaying(
      @ForAll("valid") ValidatedEpisode episode,
      @ForAll @DoubleRange(min = 0, max = 1) double share) {
    Frame frame = new Frame(270, 480);
    Timeline timeline = episode.timeline(frame, Pace.standard());
    Drawing drawing = Drawings.of(episode, timeline, Theme.light());
    double millis = share * timeline.duration();
    Picture played = Picture.of(drawing);
    for (int i = 6; i > 0; i--) {
      played.image(Math.max(0, millis - i * 170));
    }
    // It is another drawing too: nothing of it depends on what was made before.
    Drawing again = Drawings.of(episode, timeline, Theme.light());
    assertThat(pixels(Picture.of(again).image(millis))).isEqualTo(pixels(played.image(millis)));
  }

  @Property(tries = 25)
  void wordsOfAnyEpisodeCanBeRead(
      @ForAll("valid") ValidatedEpisode episode, @ForAll boolean upright) {
    Frame frame = upright ? Frame.PORTRAIT : Frame.LANDSCAPE;
    Timeline timeline = episode.timeline(frame, Pace.standard());
    Drawing drawing = Drawings.of(episode, timeline, Theme.light());
    assertThat(Legibility.faults(timeline, drawing, Theme.light())).isEmpty();
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  @Provide
  Arbitrary<ValidatedEpisode> valid() {
    return ClioArbitraries.episodes()
        .map(episode -> EpisodeValidator.standard().validate(episode).episode())
        .flatMap(passed -> passed.map(Arbitraries::just).orElseGet(SeekProperties::known))
        .withoutEdgeCases();
  }

  /** A random episode that the gate refuses leaves this one. */
  private static Arbitrary<ValidatedEpisode> known() {
    return Arbitraries.of(
            "[map.view lat=10 lon=170 zoom=3] [map.label ids=\"country:fiji\" text=\"Fiji —"
                + " islands\"] One.",
            "[map.fit entities=\"country:chad, country:egypt\"] [map.highlight ids=\"country:chad\""
                + " pulse=true] A. [scene.title kind=chapter title=Two] B.")
        .map(script -> Stagehand.check("---\nid: a\ntitle: A\n---\n" + script).orThrow());
  }
}
