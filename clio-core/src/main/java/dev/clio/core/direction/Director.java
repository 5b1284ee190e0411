package dev.clio.core.direction;

import dev.clio.core.effect.Effect;
import dev.clio.core.model.Element;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Stage;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.EntityId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes timelines of what passed the gate. */
public final class Director {

  private Director() {}

  /**
   * Returns the timeline of a script.
   *
   * @param elements the script's elements
   * @param effects what each element does, as settled at the gate; as many as elements
   * @param places every entity that an effect speaks of
   * @param frame the size of the picture
   * @param pace how fast it goes
   * @return the timeline
   */
  public static Timeline direct(
      List<Element> elements,
      List<List<Effect>> effects,
      Map<EntityId, Place> places,
      Frame frame,
      Pace pace) {
    return new Timeline(
        frame,
        places,
        List.of(
            new Cue(
                0,
                1000,
                List.of(),
                Optional.empty(),
                Stage.empty(),
                Camera.WORLD,
                0,
                false,
                0,
                0)));
  }
}
