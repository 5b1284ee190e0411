package dev.clio.examples.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.render.compose.Drawings;
import dev.clio.render.legibility.Legibility;
import dev.clio.render.theme.Theme;
import dev.clio.schema.Stagehand;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.ValidatedEpisode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every beat of the episodes can be read, in both frames, both themes and both sizes of words. */
class EpisodesLegibilityTest {

  @ParameterizedTest
  @MethodSource("episodes")
  void wordsAndMarksCanBeSeen(ValidatedEpisode episode) {
    for (Frame frame : List.of(Frame.PORTRAIT, Frame.LANDSCAPE)) {
      Timeline timeline = episode.timeline(frame, Pace.standard());
      Drawings drawings = Drawings.of(episode, timeline);
      for (double textScale : new double[] {1, 1.15}) {
        for (Theme theme : List.of(Theme.light(), Theme.dark())) {
          assertThat(Legibility.faults(timeline, drawings.in(theme, textScale), theme))
              .as("%s in %s, text × %s", episode.episode().id(), frame, textScale)
              .isEmpty();
        }
      }
    }
  }

  static List<ValidatedEpisode> episodes() throws IOException {
    EpisodeValidator gate = EpisodeValidator.standard();
    return List.of(
        Stagehand.check(QuickStart.sixDaysAtSuez()).orThrow(),
        gate.validate(YearWithoutASummer.episode()).orThrow(),
        gate.validate(LargestEarthquakes.episode()).orThrow(),
        gate.withVocabulary(Tohoku.VOCABULARY)
            .validate(
                Stagehand.reader()
                    .withVocabulary(Tohoku.VOCABULARY)
                    .read(Tohoku.text())
                    .episode()
                    .orElseThrow())
            .orThrow());
  }
}
