package dev.clio.render.overlay;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A card on the stage.
 *
 * @param card what it says
 * @param start when it comes, in milliseconds
 * @param full when it is no longer shown in full; the start if it never is
 * @param end when it is gone
 * @param captioned whether something is said while it is shown in full
 */
record Showing(Card.Title card, double start, double full, double end, boolean captioned) {

  /** How long a card takes to leave or to dock, in milliseconds. */
  static final double MOVING = 450;

  /** Returns whether it is shown in full at all. */
  boolean isFull() {
    return full > start;
  }

  /** Returns whether it docks. */
  boolean docks() {
    return card.kind() == Card.Kind.CHAPTER && full < end;
  }

  /** Returns when a card that was shown in full begins to leave or to dock. */
  double leaves() {
    return docks() ? full - Math.min(MOVING, (full - start) / 2) : full;
  }

  /** Returns the cards of a timeline in the order they are shown in. */
  static List<Showing> of(Timeline timeline) {
    List<Showing> showings = new ArrayList<>();
    List<Cue> cues = timeline.cues();
    for (int i = 0; i < cues.size(); ) {
      Cue cue = cues.get(i);
      Optional<Card.Title> card = cue.stage().title();
      int next = i + 1;
      while (next < cues.size()
          && cues.get(next).cardMillis() == 0
          && cues.get(next).stage().title().equals(card)) {
        next++;
      }
      if (card.isPresent()) {
        double end = cues.get(next - 1).end();
        boolean closes = card.get().kind() == Card.Kind.OUTRO;
        double full = closes ? end : Math.min(end, (double) cue.start() + cue.cardMillis());
        boolean captioned = false;
        for (int k = i; k < next && cues.get(k).start() < full; k++) {
          captioned |= cues.get(k).narration().isPresent();
        }
        showings.add(new Showing(card.get(), cue.start(), full, end, captioned));
      }
      i = next;
    }
    return ImmutableList.copyOf(showings);
  }
}
