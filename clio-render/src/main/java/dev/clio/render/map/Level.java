package dev.clio.render.map;

import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.render.drawing.CameraTrack;
import dev.clio.render.drawing.Life;
import java.util.ArrayList;
import java.util.HashSet;
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
 * @param views what is seen
 */
record Level(double minZoom, double maxZoom, double zoom, double size, Views views) {

  private static final double TOGETHER = 0.9;
  private static final double APART = 2.4;
  private static final double MARGIN = 40;

  /** The least triangle that is worth a point, in px² of a frame with a shorter side of 1,080. */
  private static final double AT_REST = 0.7;

  private static final double ON_THE_WAY = 4;
  private static final double UNSEEN = 900;

  /** Returns the levels of a track, from the farthest to the closest. */
  static List<Level> of(Rest.Shots shots, Frame frame) {
    List<double[]> groups = groups(shots);
    List<Level> levels = new ArrayList<>();
    double min = -100;
    for (int i = 0; i < groups.size(); i++) {
      double zoom = groups.get(i)[1];
      double max = i + 1 == groups.size() ? 100 : (zoom + groups.get(i + 1)[0]) / 2;
      Set<Views.View> views = views(shots, min, max, frame);
      if (!views.isEmpty()) {
        double size = new Camera(0, 0, zoom).worldSize(frame);
        levels.add(new Level(min, max, zoom, size, Views.of(views)));
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

  private static Set<Views.View> views(Rest.Shots shots, double min, double max, Frame frame) {
    List<CameraTrack.Sample> samples = shots.track().samples();
    Set<Views.View> views = new LinkedHashSet<>();
    boolean any = false;
    Set<Camera> resting = new HashSet<>();
    shots.rests().stream()
        .filter(rest -> !rest.isUnderCards())
        .forEach(it -> resting.add(it.camera()));
    for (int i = 0; i < samples.size(); i++) {
      any |= isIn(samples, i, min, max);
      // What is seen between two samples is bounded by what is seen at them, or nearly.
      if (isIn(samples, i, min, max)
          || (i > 0 && isIn(samples, i - 1, min, max))
          || (i + 1 < samples.size() && isIn(samples, i + 1, min, max))) {
        Camera camera = samples.get(i).camera();
        views.add(view(camera, frame, resting.contains(camera) ? AT_REST : ON_THE_WAY));
      }
    }
    return any ? views : Set.of();
  }

  private static boolean isIn(List<CameraTrack.Sample> samples, int i, double min, double max) {
    double zoom = samples.get(i).camera().zoom();
    return zoom >= min && zoom < max;
  }

  private static Views.View view(Camera camera, Frame frame, double least) {
    double size = camera.worldSize(frame);
    double dx = (frame.width() / 2.0 + MARGIN * frame.scale()) / size;
    double dy = (frame.height() / 2.0 + MARGIN * frame.scale()) / size;
    double px = frame.scale() / size;
    return new Views.View(
        new Rect(camera.x() - dx, camera.y() - dy, camera.x() + dx, camera.y() + dy),
        least * px * px);
  }

  /** Returns the least triangle that is worth a point where nobody looks, in world units. */
  double unseen() {
    return UNSEEN / (size * size);
  }

  /** Returns the least triangle that is worth a point, where somebody looks. */
  double least(double x, double y) {
    return Math.min(unseen(), views.least(x, y));
  }

  Life during(Life life) {
    return life.atZoom(minZoom, maxZoom);
  }
}
