package dev.clio.render.compose;

import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.render.drawing.CameraTrack;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Shape;
import dev.clio.render.map.Ground;
import dev.clio.render.map.MapDrawing;
import dev.clio.render.map.Words;
import dev.clio.render.overlay.Overlay;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.TextMeasure;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The drawings of a timeline in any colours and sizes of words. They share their geometry, so that
 * several made by one of these cost much less than each by itself. The same arguments make the same
 * drawing. Not thread-safe; the drawings are.
 */
public final class Drawings {

  private final ValidatedEpisode episode;
  private final Timeline timeline;
  private final Ground ground;

  private final Map<Theme, Over> overs = new HashMap<>();

  /** The words by their sizes: they are where they are, whatever the colours. */
  private final Map<Double, Words> words = new HashMap<>();

  private Drawings(ValidatedEpisode episode, Timeline timeline) {
    this.episode = episode;
    this.timeline = timeline;
    this.ground = Ground.of(timeline);
  }

  /**
   * Returns the drawings of an episode.
   *
   * @param episode the episode
   * @param timeline its timeline, whose frame the drawings have
   * @return what makes them, for one thread at a time
   */
  public static Drawings of(ValidatedEpisode episode, Timeline timeline) {
    return new Drawings(episode, timeline);
  }

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
    return of(episode, timeline).in(theme, 1);
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
    return of(episode, timeline).in(theme, textScale);
  }

  /**
   * Returns the drawing in some colours and with words on the map in some size.
   *
   * <p>Two themes make drawings with the same shapes in the same order, which differ in their inks
   * only.
   *
   * @param theme the colours; from where a script chooses another tone on, those of the built-in
   *     theme of that tone
   * @param textScale what the sizes of words on the map are multiplied by, above 0
   * @return the drawing
   */
  public Drawing in(Theme theme, double textScale) {
    Set<String> remarks = new LinkedHashSet<>();
    List<CameraTrack> tracks = new ArrayList<>();
    List<Shape> shapes =
        Tones.of(
            timeline,
            theme,
            toned -> {
              Over over = overs.computeIfAbsent(toned, this::over);
              Overlay overlay = over.overlay();
              MapDrawing map =
                  MapDrawing.of(
                      words.computeIfAbsent(
                          textScale, scale -> Words.of(ground, scale, overlay::covered)),
                      toned);
              tracks.add(map.track());
              remarks.addAll(map.remarks());
              remarks.addAll(over.remarks());
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

  /** What lies over the map, and what of it could not be shown. */
  private record Over(Overlay overlay, Set<String> remarks) {}

  private Over over(Theme theme) {
    Set<String> remarks = new LinkedHashSet<>();
    Overlay overlay =
        Overlay.of(episode, timeline, theme, TextMeasure.standard(), Overlay.CREDIT, remarks::add);
    return new Over(overlay, remarks);
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
    Words words = Words.of(Ground.of(timeline), textScale, cue -> ImmutableList.of());
    List<MapDrawing> maps = new ArrayList<>();
    List<Shape> shapes =
        Tones.of(
            timeline,
            theme,
            toned -> {
              maps.add(MapDrawing.of(words, toned));
              return maps.get(maps.size() - 1).shapes();
            });
    MapDrawing any = maps.get(0);
    return new Drawing(frame, timeline.duration(), any.track(), shapes, any.remarks());
  }
}
