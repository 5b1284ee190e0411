package dev.clio.render.map;

import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.render.drawing.CameraTrack;
import dev.clio.render.drawing.Life;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A range of zooms that is drawn from the same geometry, and what cameras see in it.
 *
 * @param minZoom the least zoom
 * @param maxZoom what the zoom stays below
 * @param zoom the zoom that the geometry is made for
 * @param size how many px the width of the world is at that zoom
 * @param views what is seen, in world coordinates, with a margin for wide strokes
 * @param box the box around the views
 */
record Level(double minZoom, double maxZoom, double zoom, double size, List<Rect> views, Rect box) {

  private static final double TOGETHER = 0.9;
  private static final double APART = 2.4;
  private static final double MARGIN = 40;

  Level {
    views = ImmutableList.copyOf(views);
  }

  /** Returns the levels of a track, from the farthest to the closest. */
  static List<Level> of(Rest.Shots shots, Frame frame) {
    List<double[]> groups = groups(shots);
    List<Level> levels = new ArrayList<>();
    double min = -100;
    for (int i = 0; i < groups.size(); i++) {
      double zoom = groups.get(i)[1];
      double max = i + 1 == groups.size() ? 100 : (zoom + groups.get(i + 1)[0]) / 2;
      Collection<Rect> views = views(shots.track().samples(), min, max, frame);
      if (!views.isEmpty()) {
        levels.add(
            new Level(
                min,
                max,
                zoom,
                new Camera(0, 0, zoom).worldSize(frame),
                List.copyOf(views),
                views.stream().reduce(Rect::union).orElseThrow()));
        min = max;
      }
    }
    return levels;
  }

  /** Returns the least and the greatest zoom of each group of rests that share a level. */
  private static List<double[]> groups(Rest.Shots shots) {
    List<Double> zooms = new ArrayList<>();
    shots.rests().forEach(rest -> zooms.add(rest.camera().zoom()));
    double least =
        shots.track().samples().stream().mapToDouble(s -> s.camera().zoom()).min().orElseThrow();
    zooms.sort(null);
    if (least < zooms.get(0) - TOGETHER) {
      zooms.add(0, least + TOGETHER / 2); // a flight that draws back on its way
    }
    List<double[]> groups = new ArrayList<>();
    double[] group = {zooms.get(0), zooms.get(0)};
    groups.add(group);
    for (double zoom : zooms) {
      if (zoom - group[0] > TOGETHER) {
        for (double way = group[1] + APART; way < zoom - TOGETHER; way += APART) {
          groups.add(new double[] {way, way});
        }
        group = new double[] {zoom, zoom};
        groups.add(group);
      }
      group[1] = zoom;
    }
    return groups;
  }

  private static Set<Rect> views(
      List<CameraTrack.Sample> samples, double min, double max, Frame frame) {
    Set<Rect> views = new LinkedHashSet<>();
    for (int i = 0; i < samples.size(); i++) {
      // What is seen between two samples is bounded by what is seen at them, or nearly.
      if (isIn(samples, i, min, max)
          || (i > 0 && isIn(samples, i - 1, min, max))
          || (i + 1 < samples.size() && isIn(samples, i + 1, min, max))) {
        views.add(view(samples.get(i).camera(), frame));
      }
    }
    boolean any = false;
    for (int i = 0; i < samples.size(); i++) {
      any |= isIn(samples, i, min, max);
    }
    return any ? views : Set.of();
  }

  private static boolean isIn(List<CameraTrack.Sample> samples, int i, double min, double max) {
    double zoom = samples.get(i).camera().zoom();
    return zoom >= min && zoom < max;
  }

  private static Rect view(Camera camera, Frame frame) {
    double size = camera.worldSize(frame);
    double dx = (frame.width() / 2.0 + MARGIN * frame.scale()) / size;
    double dy = (frame.height() / 2.0 + MARGIN * frame.scale()) / size;
    return new Rect(camera.x() - dx, camera.y() - dy, camera.x() + dx, camera.y() + dy);
  }

  /** Returns whether a point, or a repetition of it around the world, is seen. */
  boolean sees(double x, double y) {
    for (Rect view : views) {
      double nearest = x + Math.rint(view.midX() - x);
      if (view.contains(nearest, y)) {
        return true;
      }
    }
    return false;
  }

  Life during(Life life) {
    return life.atZoom(minZoom, maxZoom);
  }
}
