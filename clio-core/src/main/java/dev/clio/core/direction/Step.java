package dev.clio.core.direction;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Effect;
import dev.clio.core.stage.Stage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of a script that is shown at once: what a cue will be when it has a time and a camera.
 *
 * @param elements the elements that take effect at its start, by their index
 * @param fresh the effects that nobody has seen before
 * @param narration what is said, if anything
 * @param narrationIndex the index of the narration
 * @param stage what is on the stage
 */
record Step(
    List<Integer> elements,
    List<Effect> fresh,
    Optional<String> narration,
    OptionalInt narrationIndex,
    Stage stage) {

  Step {
    elements = ImmutableList.copyOf(elements);
    fresh = ImmutableList.copyOf(fresh);
  }

  /** Returns the title card that begins with this step. */
  Optional<Card.Title> card() {
    return stage.title().filter(fresh::contains);
  }

  /** Returns whether a card hides the map for the whole step. */
  boolean isCovered() {
    return stage.title().isPresent() && stage.title().get().kind() != Card.Kind.CHAPTER;
  }

  /** Returns this step with a further element, which shows nothing. */
  Step with(List<Integer> more) {
    return new Step(
        ImmutableList.<Integer>builder().addAll(elements).addAll(more).build(),
        fresh,
        narration,
        narrationIndex,
        stage);
  }
}
