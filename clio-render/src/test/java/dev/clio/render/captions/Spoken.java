package dev.clio.render.captions;

import dev.clio.core.direction.Director;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Timelines of narration alone, for tests. */
final class Spoken {

  private Spoken() {}

  static Timeline timeline(String... blocks) {
    return timeline(Pace.standard(), blocks);
  }

  static Timeline timeline(Pace pace, String... blocks) {
    List<Element> elements = new ArrayList<>();
    List<List<Effect>> effects = new ArrayList<>();
    for (String block : blocks) {
      elements.add(Narration.of(block));
      effects.add(List.of());
    }
    return Director.direct(elements, effects, Map.of(), Frame.PORTRAIT, pace);
  }
}
