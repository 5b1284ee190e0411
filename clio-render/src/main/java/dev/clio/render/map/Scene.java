package dev.clio.render.map;

import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.render.drawing.Anchor;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.atlas.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all parts of one map know: the ground and the sizes. */
final class Scene {

  private final Ground ground;
  private final Timeline timeline;
  private final double textScale;
  private final LinkLines lines;

  Scene(Ground ground, double textScale) {
    this.ground = ground;
    this.timeline = ground.timeline();
    this.textScale = textScale;
    this.lines = new LinkLines(this);
  }

  Ground ground() {
    return ground;
  }

  Timeline timeline() {
    return timeline;
  }

  Frame frame() {
    return timeline.frame();
  }

  Atlas atlas() {
    return ground.atlas();
  }

  DisputedArea disputed() {
    return ground.disputed();
  }

  Rest.Shots shots() {
    return ground.shots();
  }

  LinkLines lines() {
    return lines;
  }

  List<LevelMap> levels() {
    return ground.levels();
  }

  /** Returns so many px of a frame with a shorter side of 1,080, in px of this frame. */
  double px(double px) {
    return px * timeline.frame().scale();
  }

  /** Returns a text size in px of this frame. */
  double textPx(double px) {
    return px(px) * textScale;
  }

  Rest restOf(int cue) {
    return ground.restOf(cue);
  }

  Optional<Position> position(EntityId id) {
    return Optional.ofNullable(timeline.places().get(id)).map(place -> place.entity().position());
  }

  String name(EntityId id) {
    return Optional.ofNullable(timeline.places().get(id))
        .map(place -> place.entity().name())
        .orElse(id.slug());
  }

  Optional<Outline> outline(EntityId id) {
    return ground.outline(id);
  }

  /** Returns whether an outline is too small to be seen as one, or there is none. */
  boolean needsRing(EntityId id, Rest rest) {
    return outline(id).isEmpty() || ground.across(id) * rest.camera().worldSize(frame()) < px(24);
  }

  double ringRadius(Rest rest) {
    return px(rest.isWide() ? 9 : 13);
  }

  static Anchor anchor(Position position) {
    return new Anchor(Mercator.x(position.lon()), Mercator.y(position.lat()));
  }

  /** Returns an anchor in the repetition of the world that is nearest to the camera. */
  static Anchor near(Anchor anchor, Camera camera) {
    return new Anchor(anchor.x() + Math.rint(camera.x() - anchor.x()), anchor.y());
  }

  /**
   * Returns by how many worlds to the right something is to be drawn, so that it is wherever it is
   * seen: the nearest to the middle first, and none other where the world is not repeated.
   *
   * @param extent the box around it, in world units
   */
  List<Double> copies(Rect extent, Camera camera) {
    double half = frame().width() / 2.0 / camera.worldSize(frame());
    double nearest = Math.rint(camera.x() - extent.midX());
    List<Double> copies = new ArrayList<>();
    copies.add(nearest);
    for (double away = 1; away <= Math.ceil(half + 1); away++) {
      for (double copy : new double[] {nearest - away, nearest + away}) {
        if (extent.x1() + copy > camera.x() - half && extent.x0() + copy < camera.x() + half) {
          copies.add(copy);
        }
      }
    }
    return copies;
  }

  Point toFrame(Camera camera, Anchor anchor) {
    return new Point(camera.frameX(frame(), anchor.x()), camera.frameY(frame(), anchor.y()));
  }

  /** Returns a line in px of the frame; where the world is repeated it stays in its repetition. */
  double[] toFrame(Camera camera, double[] line) {
    double size = camera.worldSize(frame());
    double[] px = new double[line.length];
    for (int i = 0; i < line.length; i += 2) {
      px[i] = frame().width() / 2.0 + (line[i] - camera.x()) * size;
      px[i + 1] = frame().height() / 2.0 + (line[i + 1] - camera.y()) * size;
    }
    return px;
  }

  Anchor toWorld(Camera camera, double x, double y) {
    double size = camera.worldSize(frame());
    return new Anchor(
        camera.x() + (x - frame().width() / 2.0) / size,
        camera.y() + (y - frame().height() / 2.0) / size);
  }

  /** A point of the frame, in px. */
  record Point(double x, double y) {}
}
