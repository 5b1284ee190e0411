package dev.clio.render.compose;

import dev.clio.core.stage.Timeline;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.map.MapDrawing;
import dev.clio.render.theme.Theme;
import dev.clio.schema.validate.ValidatedEpisode;

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
    return map(timeline, theme, 1);
  }

  /**
   * Returns the map of an episode alone: no captions, cards, citations and scrims.
   *
   * @param timeline the timeline of an episode, whose frame the drawing has
   * @param theme the colours
   * @param textScale what the sizes of all words on the map are multiplied by, 1 as a rule
   * @return the drawing
   */
  public static Drawing map(Timeline timeline, Theme theme, double textScale) {
    MapDrawing map = MapDrawing.of(timeline, theme, textScale);
    return new Drawing(
        timeline.frame(), timeline.duration(), map.track(), map.shapes(), map.remarks());
  }
}
