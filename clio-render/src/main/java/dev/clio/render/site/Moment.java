package dev.clio.render.site;

import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Stage;
import dev.clio.core.stage.Timeline;

/** The moment of an episode that stands for all of it. */
final class Moment {

  private static final int MARK = 1;
  private static final int LABEL = 2;
  private static final int LINK = 5;

  private Moment() {}

  /**
   * Returns when most is to be seen, and the earliest where there are several: a picture of words
   * on an empty map says little.
   *
   * @param timeline the timeline
   * @return a time in milliseconds at which everything that comes in has come
   */
  static long of(Timeline timeline) {
    Cue best = timeline.cues().get(0);
    int most = -1;
    for (Cue cue : timeline.cues()) {
      int seen = weight(cue.stage());
      if (seen > most) {
        best = cue;
        most = seen;
      }
    }
    return Math.max(0, best.end() - 1);
  }

  private static int weight(Stage stage) {
    return MARK * stage.marks().size()
        + LABEL * stage.labels().size()
        + LINK * (stage.arrows().size() + stage.flows().size())
        + MARK * stage.areas().size();
  }
}
