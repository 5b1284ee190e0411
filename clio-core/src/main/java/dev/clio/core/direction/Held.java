package dev.clio.core.direction;

import dev.clio.core.effect.Effect;
import java.util.Optional;

/** Something that is on the stage of a rehearsal. Not thread-safe. */
final class Held {

  final int element;
  final Effect effect;

  /** Under how many keys it is on the stage: a mark of three entities under three. */
  int keys;

  /** Whether nobody has seen it yet. */
  boolean fresh = true;

  /** Whether something was said while it was on the stage. */
  boolean heard;

  /** Its text as long as that has not been shown for as long as it takes to be read. */
  Optional<String> unread = Optional.empty();

  /** How long the text has been shown, in milliseconds. */
  long shown;

  Held(int element, Effect effect) {
    this.element = element;
    this.effect = effect;
  }

  /** Goes on for another that shows the same, and of which there is nothing to tell then. */
  void takeOver(Held old) {
    heard |= old.heard;
    shown = old.shown;
    old.heard = true;
    old.unread = Optional.empty();
  }

  Remark.Aim aim() {
    return new Remark.Aim(element, effect, Optional.empty());
  }
}
