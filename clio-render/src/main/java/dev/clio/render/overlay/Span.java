package dev.clio.render.overlay;

import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of cues during which something on the stage stays the same.
 *
 * @param first the index of its first cue
 * @param last the index of its last cue
 * @param start when it begins, in milliseconds
 * @param end when it ends, in milliseconds
 * @param value what stays the same
 */
record Span<T>(int first, int last, double start, double end, T value) {

  /** Returns the stretches of a timeline that have a value, each as long as it can be. */
  static <T> List<Span<T>> of(Timeline timeline, Function<Cue, Optional<T>> value) {
    List<Span<T>> spans = new ArrayList<>();
    for (int i = 0; i < timeline.cues().size(); i++) {
      Cue cue = timeline.cues().get(i);
      Optional<T> here = value.apply(cue);
      if (here.isEmpty()) {
        continue;
      }
      Span<T> span = new Span<>(i, i, cue.start(), cue.end(), here.get());
      int before = spans.size() - 1;
      if (before >= 0
          && spans.get(before).last() == i - 1
          && spans.get(before).value().equals(span.value())) {
        Span<T> begun = spans.get(before);
        spans.set(before, new Span<>(begun.first(), i, begun.start(), cue.end(), span.value()));
      } else {
        spans.add(span);
      }
    }
    return ImmutableList.copyOf(spans);
  }
}
