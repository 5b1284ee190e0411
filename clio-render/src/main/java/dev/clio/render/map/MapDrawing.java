package dev.clio.render.map;

import com.google.common.collect.ImmutableList;
import dev.clio.render.drawing.CameraTrack;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The map of a timeline: where the camera is, and everything up to the labels. Immutable and
 * thread-safe.
 *
 * @param track where the camera is
 * @param shapes what is painted, from the bottom to the top
 * @param remarks what could not be shown
 */
public record MapDrawing(CameraTrack track, List<Shape> shapes, List<String> remarks) {

  /**
   * Copies the lists.
   *
   * @param track where the camera is
   * @param shapes what is painted, from the bottom to the top
   * @param remarks what could not be shown
   */
  public MapDrawing {
    shapes = ImmutableList.copyOf(shapes);
    remarks = ImmutableList.copyOf(remarks);
  }

  /**
   * Returns the map of a timeline.
   *
   * @param ground what maps of the timeline share
   * @param theme the colours
   * @param textScale what the sizes of all words are multiplied by, 1 as a rule
   * @param covered what hides a part of the frame during a cue, by its index, in px; no words are
   *     there
   * @return the map
   */
  public static MapDrawing of(
      Ground ground, Theme theme, double textScale, IntFunction<List<Rectangle2D>> covered) {
    Scene scene = new Scene(ground, theme, textScale);
    Basemap basemap = new Basemap(scene);
    Marks marks = new Marks(scene);
    Links links = new Links(scene);
    Areas areas = new Areas(scene);
    Words words = new Words(scene, links, areas, basemap, cue -> boxes(covered.apply(cue)));
    ImmutableList.Builder<Shape> shapes = ImmutableList.builder();
    shapes.addAll(basemap.ground());
    shapes.addAll(marks.fills());
    shapes.addAll(basemap.water());
    shapes.addAll(basemap.lines());
    shapes.addAll(marks.edges());
    shapes.addAll(words.names());
    shapes.addAll(areas.circles());
    shapes.addAll(links.flows());
    shapes.addAll(links.arrows());
    shapes.addAll(marks.rings());
    shapes.addAll(areas.lights());
    shapes.addAll(words.labels());
    return new MapDrawing(
        scene.shots().track(), shapes.build(), ImmutableList.copyOf(scene.remarks()));
  }

  private static List<Rect> boxes(List<Rectangle2D> boxes) {
    return boxes.stream()
        .map(box -> new Rect(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()))
        .toList();
  }
}
