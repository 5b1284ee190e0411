package dev.clio.render.map;

import dev.clio.core.stage.Camera;
import dev.clio.core.stage.CameraPath;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import dev.clio.render.drawing.CameraTrack;
import java.util.ArrayList;
import java.util.List;

/** Finds when the camera moves and when it rests. */
final class ShotFinder {

  private static final double STEP_MILLIS = 40;

  private final List<CameraTrack.Sample> samples = new ArrayList<>();
  private final List<Rest> rests = new ArrayList<>();

  private ShotFinder() {}

  static Rest.Shots find(Timeline timeline) {
    ShotFinder finder = new ShotFinder();
    finder.read(timeline.cues());
    return new Rest.Shots(new CameraTrack(finder.samples), finder.rests);
  }

  private void read(List<Cue> cues) {
    Camera camera = cues.get(0).camera();
    Camera scripted = camera;
    int from = 0;
    double start = cues.get(0).start();
    for (int i = 1; i <= cues.size(); i++) {
      boolean ends = i == cues.size();
      double until = cues.get(i - 1).end();
      if (!ends && cues.get(i).moveMillis() == 0 && cues.get(i).camera().equals(scripted)) {
        continue;
      }
      boolean moves = !ends && cues.get(i).moveMillis() > 0;
      rests.add(new Rest(camera, start, until, !ends && !moves, from, cues.subList(from, i)));
      add(start, camera);
      if (ends) {
        break;
      }
      Cue cue = cues.get(i);
      from = i;
      scripted = cue.camera();
      if (moves) {
        add(until, camera);
        camera = fly(cue, camera);
        start = Math.min(cue.start() + cue.moveMillis(), cue.end());
      } else {
        add(Math.max(start, until - 1e-3), camera); // the last moment before the cut
        camera = near(scripted, camera.x());
        start = cue.start();
      }
    }
  }

  private Camera fly(Cue cue, Camera from) {
    // The path may begin a whole world away; the track goes on without a jump.
    CameraPath path = CameraPath.between(from, cue.camera());
    double shift = Math.rint(from.x() - path.at(1e-9).x());
    int steps = (int) Math.ceil(cue.moveMillis() / STEP_MILLIS);
    for (int i = 1; i < steps; i++) {
      Camera at = path.at((double) i / steps);
      add(
          cue.start() + (double) cue.moveMillis() * i / steps,
          new Camera(at.x() + shift, at.y(), at.zoom()));
    }
    Camera to = cue.camera();
    return new Camera(to.x() + shift, to.y(), to.zoom());
  }

  private static Camera near(Camera camera, double x) {
    return new Camera(camera.x() + Math.rint(x - camera.x()), camera.y(), camera.zoom());
  }

  private void add(double millis, Camera camera) {
    int last = samples.size() - 1;
    if (last < 0 || millis > samples.get(last).millis()) {
      samples.add(new CameraTrack.Sample(millis, camera));
    } else {
      samples.set(last, new CameraTrack.Sample(samples.get(last).millis(), camera));
    }
  }
}
