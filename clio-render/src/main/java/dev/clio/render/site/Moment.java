package dev.clio.render.site;

import dev.clio.core.effect.Link;
import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Stage;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.EntityId;
import java.util.Set;

/** The moment of an episode that stands for all of it. */
final class Moment {

  private static final int MARK = 1;
  private static final int LABEL = 2;
  private static final int LINK = 6;
  private static final int DIMMED = 8;

  private final Timeline timeline;
  private final Cue cue;

  private Moment(Timeline timeline, Cue cue) {
    this.timeline = timeline;
    this.cue = cue;
  }

  /**
   * Returns when most is to be seen, and the earliest where there are several: a picture of words
   * on an empty map says little.
   *
   * @param timeline the timeline
   * @return a time in milliseconds at which everything that comes in has come
   */
  static long of(Timeline timeline) {
    Cue best = timeline.cues().get(0);
    int most = Integer.MIN_VALUE;
    for (Cue cue : timeline.cues()) {
      int seen = new Moment(timeline, cue).weight();
      if (seen > most) {
        best = cue;
        most = seen;
      }
    }
    return Math.max(0, best.end() - 1);
  }

  private int weight() {
    Stage stage = cue.stage();
    boolean dimmed = stage.spotlight().isPresent() || stage.veil().isPresent();
    return MARK * seen(stage.marks().keySet())
        + LABEL * seen(stage.labels().keySet())
        + LINK * (int) stage.arrows().stream().filter(this::isSeen).count()
        + MARK * (stage.flows().size() + stage.areas().size())
        - (dimmed ? DIMMED : 0);
  }

  private int seen(Set<EntityId> ids) {
    return (int) ids.stream().filter(this::isSeen).count();
  }

  private boolean isSeen(Link.Arrow arrow) {
    return isSeen(arrow.from()) && isSeen(arrow.to());
  }

  private boolean isSeen(EntityId id) {
    Place place = timeline.places().get(id);
    if (place == null) {
      return false;
    }
    Frame frame = timeline.frame();
    double x = Mercator.x(place.entity().position().lon());
    double near = x + Math.rint(cue.camera().x() - x);
    double y = Mercator.y(place.entity().position().lat());
    double left = cue.camera().frameX(frame, near);
    double top = cue.camera().frameY(frame, y);
    return left > 0 && left < frame.width() && top > 0 && top < frame.height();
  }
}
