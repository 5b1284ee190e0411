package dev.clio.core.direction;

import dev.clio.core.direction.Target.Spot;
import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.SafeArea;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where a camera may stand so that a target is in the safe area of a frame.
 *
 * <p>The map goes on beyond ±180° as web maps do, so that a wide frame at a low zoom may show a
 * place twice; what counts is the one nearest to the middle. It ends in the north and south: there
 * the camera keeps off, so that the frame shows nothing beyond, as long as the target allows it.
 *
 * @param frame the frame
 * @param area its safe area
 */
record Framing(Frame frame, SafeArea area) {

  /** The furthest that a shot is widened: all the world, and some room. */
  private static final double MIN_ZOOM = -1;

  private static final double MAX_ZOOM = 22;

  /** Returns whether the target is in the safe area, as far as can be seen. */
  boolean shows(Camera camera, Target target) {
    Range x = xRange(camera.zoom(), target);
    Range y = yRange(camera.zoom(), target);
    double tolerance = 0.01 / camera.worldSize(frame);
    return x.contains(camera.x(), tolerance) && y.contains(camera.y(), tolerance);
  }

  /**
   * Returns the camera nearest to another that has the target in the safe area: shift, then zoom.
   */
  Camera around(Camera camera, Target target) {
    double zoom = Math.min(camera.zoom(), closest(target));
    return settled(
        new Camera(xRange(zoom, target).clamp(camera.x()), camera.y(), zoom), yRange(zoom, target));
  }

  /** Returns the camera that has the target in the middle of the safe area, as close as it can. */
  Camera fitted(Target target, double maxZoom) {
    double zoom = Math.min(maxZoom, closest(target));
    Range y = yRange(zoom, target);
    return settled(new Camera(xRange(zoom, target).middle(), y.middle(), zoom), y);
  }

  /** Returns the camera that has a spot in the middle of the frame and the target in frame. */
  Camera centered(Spot middle, Target target, double minZoom, double maxZoom) {
    double low = Math.min(minZoom, maxZoom);
    double high = maxZoom;
    for (int i = 0; i < 60; i++) {
      double zoom = i == 0 ? maxZoom : (low + high) / 2;
      boolean shown = shows(new Camera(middle.x(), middle.y(), zoom), target);
      low = shown ? zoom : low;
      high = shown ? high : zoom;
    }
    Camera camera = new Camera(middle.x(), middle.y(), low);
    return settled(camera, yRange(low, new Target(List.of(middle))));
  }

  /** Returns the camera moved north or south so that the frame shows nothing beyond the world. */
  Camera inWorld(Camera camera) {
    return new Camera(camera.x(), world(camera.zoom()).clamp(camera.y()), camera.zoom());
  }

  private Camera settled(Camera camera, Range y) {
    Camera kept = inWorld(camera);
    return new Camera(camera.x() - Math.floor(camera.x()), y.clamp(kept.y()), camera.zoom());
  }

  /** Returns the largest zoom at which the target and the room around it fit the safe area. */
  private double closest(Target target) {
    if (fits(MAX_ZOOM, target)) {
      return MAX_ZOOM;
    }
    double low = MIN_ZOOM;
    double high = MAX_ZOOM;
    while (high - low > 1e-6) {
      double zoom = (low + high) / 2;
      if (fits(zoom, target)) {
        low = zoom;
      } else {
        high = zoom;
      }
    }
    return low;
  }

  private boolean fits(double zoom, Target target) {
    return !xRange(zoom, target).isEmpty() && !yRange(zoom, target).isEmpty();
  }

  /** Returns where the camera may be, horizontally, so that the target is in the safe area. */
  private Range xRange(double zoom, Target target) {
    return range(
        zoom,
        target,
        new Axis(frame.width(), area.left(), area.right()),
        Spot::x,
        Spot::side,
        Spot::side);
  }

  /** Returns where the camera may be, vertically, so that the target is in the safe area. */
  private Range yRange(double zoom, Target target) {
    return range(
        zoom,
        target,
        new Axis(frame.height(), area.top(), area.bottom()),
        Spot::y,
        Spot::above,
        Spot::below);
  }

  /**
   * One direction of the frame, in px.
   *
   * @param length how long the frame is
   * @param safeFrom where the safe area begins
   * @param safeTo where it ends
   */
  private record Axis(double length, double safeFrom, double safeTo) {}

  private Range range(
      double zoom,
      Target target,
      Axis axis,
      ToDoubleFunction<Spot> at,
      ToDoubleFunction<Spot> roomBefore,
      ToDoubleFunction<Spot> roomAfter) {
    double size = size(zoom);
    double middle = axis.length() / 2;
    double min = Double.NEGATIVE_INFINITY;
    double max = Double.POSITIVE_INFINITY;
    for (Spot spot : target.spots()) {
      double place = at.applyAsDouble(spot);
      min = Math.max(min, place + (middle + roomAfter.applyAsDouble(spot) - axis.safeTo()) / size);
      max =
          Math.min(max, place + (middle - roomBefore.applyAsDouble(spot) - axis.safeFrom()) / size);
    }
    return new Range(min, max);
  }

  /** Returns where the camera may be, vertically, so that the frame shows nothing but the world. */
  private Range world(double zoom) {
    double half = frame.height() / 2.0 / size(zoom);
    return half <= 0.5 ? new Range(half, 1 - half) : new Range(1 - half, half);
  }

  private double size(double zoom) {
    return Mercator.WORLD * Math.pow(2, zoom) * frame.scale();
  }

  /** An interval of world coordinates. Where it is empty its middle stands for it. */
  private record Range(double min, double max) {

    boolean isEmpty() {
      return min > max;
    }

    boolean contains(double value, double tolerance) {
      return min - tolerance <= value && value <= max + tolerance;
    }

    double middle() {
      return (min + max) / 2;
    }

    double clamp(double value) {
      return isEmpty() ? middle() : Math.max(min, Math.min(max, value));
    }
  }
}
