package dev.clio.core.stage;

import dev.clio.core.effect.CameraMove.View;
import dev.clio.core.geo.Mercator;
import dev.clio.core.value.Position;

/**
 * Where the camera is: the middle of the frame in world coordinates of {@link Mercator}, and the
 * zoom of the web map for a frame whose shorter side is 1,080 px.
 *
 * @param x the middle, horizontal; 0 to 1, but beyond on the way across the antimeridian
 * @param y the middle, vertical; 0 in the north to 1 in the south
 * @param zoom 0 (the world is 512 px wide) to 22; below 0 where a tall shot of the world needs it
 */
public record Camera(double x, double y, double zoom) {

  /** The whole earth, which a script that never sets its camera is seen in. */
  public static final Camera WORLD = at(View.EARTH.center(), View.EARTH.zoom());

  /**
   * Returns the camera that looks at a position.
   *
   * @param center what is in the middle
   * @param zoom the zoom
   * @return the camera
   */
  public static Camera at(Position center, double zoom) {
    return new Camera(Mercator.x(center.lon()), Mercator.y(center.lat()), zoom);
  }

  /**
   * Returns how many px of a frame the width of the world is.
   *
   * @param frame the frame
   * @return px
   */
  public double worldSize(Frame frame) {
    return Mercator.WORLD * Math.pow(2, zoom) * frame.scale();
  }

  /**
   * Returns where in the frame a horizontal world coordinate is, of its repetitions around the
   * world the one nearest to the middle.
   *
   * @param frame the frame
   * @param worldX the world coordinate
   * @return px from the left edge, which may be outside the frame
   */
  public double frameX(Frame frame, double worldX) {
    double dx = worldX - x;
    return frame.width() / 2.0 + (dx - Math.rint(dx)) * worldSize(frame);
  }

  /**
   * Returns where in the frame a vertical world coordinate is.
   *
   * @param frame the frame
   * @param worldY the world coordinate
   * @return px from the upper edge, which may be outside the frame
   */
  public double frameY(Frame frame, double worldY) {
    return frame.height() / 2.0 + (worldY - y) * worldSize(frame);
  }
}
