package dev.clio.render.compose;

import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.render.drawing.CameraTrack;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Shape;
import dev.clio.render.map.MapDrawing;
import dev.clio.render.overlay.Overlay;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.TextMeasure;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
   * @param theme the colours; from where a script chooses another tone on, those of the built-in
   *     theme of that tone
   * @return the drawing
   */
  public static Drawing of(ValidatedEpisode episode, Timeline timeline, Theme theme) {
    return of(episode, timeline, theme, 1);
  }

  /**
   * Returns everything that is seen of an episode, with words on the map in another size, which are
   * placed anew.
   *
   * @param episode the episode
   * @param timeline its timeline, whose frame the drawing has
   * @param theme the colours; from where a script chooses another tone on, those of the built-in
   *     theme of that tone
   * @param textScale what the sizes of words on the map are multiplied by, above 0
   * @return the drawing
   */
  public static Drawing of(
      ValidatedEpisode episode, Timeline timeline, Theme theme, double textScale) {
    Set<String> remarks = new LinkedHashSet<>();
    List<CameraTrack> tracks = new ArrayList<>();
    List<Shape> shapes =
        Tones.of(
            timeline,
            theme,
            toned -> {
              Set<String> overlaid = new LinkedHashSet<>();
              Overlay overlay =
                  Overlay.of(
                      episode,
                      timeline,
                      toned,
                      TextMeasure.standard(),
                      Overlay.CREDIT,
                      overlaid::add);
              MapDrawing map = MapDrawing.of(timeline, toned, textScale, overlay::covered);
              tracks.add(map.track());
              remarks.addAll(map.remarks());
              remarks.addAll(overlaid);
              return ImmutableList.<Shape>builder()
                  .addAll(map.shapes())
                  .addAll(overlay.shapes())
                  .build();
            });
    // The camera is where it is, whatever the colours.
    return new Drawing(
        timeline.frame(),
        timeline.duration(),
        tracks.get(0),
        shapes,
        ImmutableList.copyOf(remarks));
  }

  /**
   * Returns the map of an episode alone: nothing lies over it.
   *
   * @param episode the episode
   * @param frame the size of the picture
   * @param pace how fast it goes
   * @param theme the colours; from where a script chooses another tone on, those of the built-in
   *     theme of that tone
   * @param textScale what the sizes of all words are multiplied by, above 0
   * @return the drawing
   */
  public static Drawing map(
      ValidatedEpisode episode, Frame frame, Pace pace, Theme theme, double textScale) {
    Timeline timeline = episode.timeline(frame, pace);
    List<MapDrawing> maps = new ArrayList<>();
    List<Shape> shapes =
        Tones.of(
            timeline,
            theme,
            toned -> {
              maps.add(MapDrawing.of(timeline, toned, textScale, cue -> ImmutableList.of()));
              return maps.get(maps.size() - 1).shapes();
            });
    MapDrawing any = maps.get(0);
    return new Drawing(frame, timeline.duration(), any.track(), shapes, any.remarks());
  }
}
