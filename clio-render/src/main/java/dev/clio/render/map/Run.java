package dev.clio.render.map;

import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import dev.clio.render.drawing.Life;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of cues during which something does not change.
 *
 * @param value what does not change
 * @param first the index of its first cue
 * @param start when it begins, in milliseconds
 * @param end when it ends, in milliseconds
 * @param begins whether nothing of the kind was there before
 * @param toTheEnd whether nothing comes after it
 */
record Run<T>(T value, int first, double start, double end, boolean begins, boolean toTheEnd) {

  private static final double FADE = 300;

  /** Returns the runs of what each cue has, if it has it. */
  static <T> List<Run<T>> of(Timeline timeline, Function<Integer, Optional<T>> value) {
    List<Run<T>> runs = new ArrayList<>();
    List<Cue> cues = timeline.cues();
    Optional<T> before = Optional.empty();
    int from = 0;
    Optional<T> current = value.apply(0);
    for (int i = 1; i <= cues.size(); i++) {
      Optional<T> next = i < cues.size() ? value.apply(i) : Optional.empty();
      if (i == cues.size() || !next.equals(current)) {
        if (current.isPresent()) {
          runs.add(
              new Run<>(
                  current.get(),
                  from,
                  cues.get(from).start(),
                  cues.get(i - 1).end(),
                  before.isEmpty(),
                  i == cues.size()));
        }
        before = current;
        current = next;
        from = i;
      }
    }
    return runs;
  }

  /** Returns its life: it fades in and out in 0.3 s, but for the first and the last picture. */
  Life life() {
    return Life.between(
        start, toTheEnd ? end + 1 : end + FADE, start <= 0 ? 0 : FADE, toTheEnd ? 0 : FADE);
  }
}
