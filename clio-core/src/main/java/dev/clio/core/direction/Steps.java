package dev.clio.core.direction;

import dev.clio.core.effect.Area;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.effect.Bookmark;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Citation;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Layer;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Proposal;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.effect.Veil;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Divides a script into {@linkplain Step steps}. Effects wait for the narration after them; what
 * would be gone, covered or cut before then gets a step of its own. Not thread-safe.
 */
final class Steps {

  private final List<Step> steps = new ArrayList<>();
  private final List<Integer> elements = new ArrayList<>();
  private final List<Effect> fresh = new ArrayList<>();
  private Stage stage = Stage.empty();
  private Stage shown = stage;

  private Steps() {}

  /** Returns the steps of a script, at least one. */
  static List<Step> of(List<Element> script, List<List<Effect>> effects) {
    Steps steps = new Steps();
    for (int i = 0; i < script.size(); i++) {
      if (script.get(i) instanceof Narration narration) {
        steps.say(i, narration.text());
      } else if (!effects.get(i).isEmpty()) {
        steps.perform(i, effects.get(i));
      }
    }
    return steps.finish();
  }

  private void say(int index, String text) {
    elements.add(index);
    end(Optional.of(text), OptionalInt.of(index));
    fresh.clear();
  }

  private void perform(int index, List<Effect> effects) {
    Stage next = stage;
    for (Effect effect : effects) {
      next = next.after(effect);
    }
    if (!fresh.isEmpty() && (cutsCamera(effects) || covers(effects) || takesAway(effects, next))) {
      pause();
    }
    stage = next;
    elements.add(index);
    for (Effect effect : effects) {
      if (isSeen(effect)) {
        fresh.add(effect);
      }
    }
    if (has(effects, Card.Kind.INTRO)) {
      // What was set up before the opening card is seen after it, so it stays fresh.
      List<Effect> waiting = new ArrayList<>(fresh);
      waiting.removeAll(effects);
      pause();
      fresh.addAll(waiting);
    }
  }

  /** Whether the camera would be sent on before it was seen. */
  private boolean cutsCamera(List<Effect> effects) {
    return effects.stream().anyMatch(CameraMove.class::isInstance)
        && fresh.stream().anyMatch(CameraMove.class::isInstance)
        && !effects.stream().allMatch(effect -> isSeen(effect) && fresh.contains(effect));
  }

  /** Whether a card would hide what is on the map before it was seen. */
  private boolean covers(List<Effect> effects) {
    boolean opening = steps.isEmpty() && has(effects, Card.Kind.INTRO);
    return !opening
        && effects.stream().anyMatch(Card.Title.class::isInstance)
        && fresh.stream().anyMatch(effect -> isOnMap(effect) && isPresent(effect, stage));
  }

  /** Whether something would be gone before it was seen. */
  private boolean takesAway(List<Effect> effects, Stage next) {
    // Most effects only add, and long scripts should not be looked through for each of them.
    return size(next) - size(stage) < effects.stream().mapToInt(Steps::added).sum()
        && fresh.stream()
            .anyMatch(
                effect ->
                    !(effect instanceof CameraMove)
                        && isPresent(effect, stage)
                        && !isPresent(effect, next));
  }

  /** Ends a step without narration. */
  private void pause() {
    end(Optional.empty(), OptionalInt.empty());
    fresh.clear();
  }

  private void end(Optional<String> narration, OptionalInt index) {
    steps.add(new Step(elements, fresh, narration, index, stage));
    elements.clear();
    boolean leaves = stage.title().isPresent() && stage.title().get().kind() == Card.Kind.INTRO;
    stage = leaves ? stage.withTitle(Optional.empty()) : stage;
    shown = stage;
  }

  private List<Step> finish() {
    boolean changed =
        !stage.withCitation(Optional.empty()).equals(shown.withCitation(Optional.empty()));
    if (steps.isEmpty() || changed || !fresh.isEmpty()) {
      pause();
    } else if (!elements.isEmpty()) {
      steps.set(steps.size() - 1, steps.get(steps.size() - 1).with(elements));
    }
    return steps;
  }

  private static boolean has(List<Effect> effects, Card.Kind kind) {
    return effects.stream()
        .anyMatch(effect -> effect instanceof Card.Title title && title.kind() == kind);
  }

  /** Whether there is something to be seen of an effect, rather than something to be missed. */
  private static boolean isSeen(Effect effect) {
    return isOnMap(effect)
        || effect instanceof Card.Title
        || effect instanceof CameraMove
        || effect instanceof BasemapChoice
        || effect instanceof Layer;
  }

  private static boolean isOnMap(Effect effect) {
    return effect instanceof Mark
        || effect instanceof Label
        || effect instanceof Link
        || effect instanceof Area
        || effect instanceof Spotlight
        || effect instanceof Veil
        || effect instanceof Card.Source;
  }

  private static int size(Stage stage) {
    return stage.marks().size()
        + stage.labels().size()
        + stage.arrows().size()
        + stage.flows().size()
        + stage.areas().size();
  }

  /** Returns how much larger the stage gets by an effect that takes nothing away. */
  private static int added(Effect effect) {
    if (effect instanceof Mark mark) {
      return mark.entities().size();
    } else if (effect instanceof Label label) {
      return label.entities().size();
    } else if (effect instanceof Link || effect instanceof Area) {
      return 1;
    }
    return effect instanceof Proposal || effect instanceof Citation || effect instanceof Bookmark
        ? 0
        : 1; // it may take something away, so that it is looked at
  }

  private static boolean isPresent(Effect effect, Stage stage) {
    if (effect instanceof Mark mark) {
      return mark.entities().stream().anyMatch(id -> mark.equals(stage.marks().get(id)));
    } else if (effect instanceof Label label) {
      return label.entities().stream().anyMatch(id -> label.equals(stage.labels().get(id)));
    } else if (effect instanceof Link) {
      return stage.arrows().contains(effect) || stage.flows().contains(effect);
    } else if (effect instanceof Area) {
      return stage.areas().contains(effect);
    } else if (effect instanceof Spotlight) {
      return stage.spotlight().filter(effect::equals).isPresent();
    } else if (effect instanceof Veil) {
      return stage.veil().filter(effect::equals).isPresent();
    } else if (effect instanceof Card.Title) {
      return stage.title().filter(effect::equals).isPresent();
    } else if (effect instanceof Card.Source) {
      return stage.source().filter(effect::equals).isPresent();
    } else if (effect instanceof Layer layer) {
      return Boolean.valueOf(layer.shown()).equals(stage.layers().get(layer.layer()));
    } else if (effect instanceof BasemapChoice.Mode) {
      return stage.mode().equals(effect);
    } else if (effect instanceof BasemapChoice.Tone) {
      return stage.tone().filter(effect::equals).isPresent();
    }
    return false;
  }
}
