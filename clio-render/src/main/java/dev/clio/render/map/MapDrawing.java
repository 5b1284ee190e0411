package dev.clio.render.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.clio.render.drawing.CameraTrack;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import java.util.List;

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
   * @param words its words, placed
   * @param theme the colours
   * @return the map
   */
  public static MapDrawing of(Words words, Theme theme) {
    Scene scene = words.scene();
    Basemap basemap = new Basemap(scene, theme);
    Marks marks = new Marks(scene, theme);
    Links links = new Links(scene, theme);
    HostLayers layers = new HostLayers(scene, theme);
    Areas areas = new Areas(scene, theme);
    ImmutableList.Builder<Shape> shapes = ImmutableList.builder();
    shapes.addAll(basemap.ground());
    shapes.addAll(marks.fills());
    shapes.addAll(layers.fills());
    shapes.addAll(basemap.water());
    shapes.addAll(basemap.lines());
    shapes.addAll(marks.edges());
    shapes.addAll(layers.lines());
    shapes.addAll(words.shapes(false, theme));
    shapes.addAll(areas.circles());
    shapes.addAll(links.flows());
    shapes.addAll(links.arrows());
    shapes.addAll(marks.rings());
    shapes.addAll(areas.lights());
    shapes.addAll(words.shapes(true, theme));
    ImmutableSet<String> remarks =
        ImmutableSet.<String>builder()
            .addAll(Basemap.remarks(scene.timeline()))
            .addAll(words.remarks())
            .addAll(Links.remarks(scene.timeline()))
            .build();
    return new MapDrawing(scene.shots().track(), shapes.build(), remarks.asList());
  }
}
