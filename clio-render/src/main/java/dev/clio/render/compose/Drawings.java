package dev.clio.render.compose;

import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Timeline;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Shape;
import dev.clio.render.map.MapDrawing;
import dev.clio.render.overlay.Overlay;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.TextMeasure;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.ArrayList;
import java.util.List;

/** Makes drawings. The same arguments make the same drawing. */
public final class Drawings {

  private Drawings() {}

  /**
   * Returns everything that is seen of an episode.
   *
   * <p>Two themes make drawings with the same shapes in the same order, which differ in their inks
   * only.
   *
   * @param episode the episode
   * @param timeline its timeline, whose frame the drawing has
   * @param theme the colours; a script that chooses a tone gets the built-in theme of that tone
   * @return the drawing
   */
  public static Drawing of(ValidatedEpisode episode, Timeline timeline, Theme theme) {
    Theme chosen = toned(timeline, theme);
    List<String> remarks = new ArrayList<>();
    Overlay overlay =
        Overlay.of(episode, timeline, chosen, TextMeasure.standard(), Overlay.CREDIT, remarks::add);
    MapDrawing map = MapDrawing.of(timeline, chosen, 1, overlay::covered);
    return new Drawing(
        timeline.frame(),
        timeline.duration(),
        map.track(),
        ImmutableList.<Shape>builder().addAll(map.shapes()).addAll(overlay.shapes()).build(),
        ImmutableList.<String>builder().addAll(map.remarks()).addAll(remarks).build());
  }

  /** Returns the theme of the tone that a script chooses first, if it chooses one. */
  private static Theme toned(Timeline timeline, Theme theme) {
    return timeline.cues().stream()
        .flatMap(cue -> cue.stage().tone().stream())
        .findFirst()
        .filter(tone -> tone != theme.tone())
        .map(Theme::of)
        .orElse(theme);
  }
}
