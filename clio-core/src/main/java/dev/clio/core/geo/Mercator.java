package dev.clio.core.geo;

import dev.clio.core.value.Position;

/**
 * The projection of web maps, in world units: x runs from 0 at −180° to 1 at 180°, y from 0 in the
 * north to 1 in the south. After Snyder, <i>Map Projections: A Working Manual</i> (USGS 1395,
 * 1987), the spherical Mercator, cut where the world becomes a square.
 */
public final class Mercator {

  /** The latitude at which the square world ends, in degrees. */
  public static final double MAX_LAT = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

  /** The width of the world at zoom 0, in px of a frame 1,080 px wide. */
  public static final double WORLD = 512;

  private Mercator() {}

  /**
   * Returns the horizontal world coordinate of a longitude.
   *
   * @param lon degrees east; beyond ±180 it goes on
   * @return 0 at −180°, 1 at 180°
   */
  public static double x(double lon) {
    return lon / 360 + 0.5;
  }

  /**
   * Returns the vertical world coordinate of a latitude.
   *
   * @param lat degrees north; beyond {@link #MAX_LAT} it is taken as that
   * @return 0 in the north to 1 in the south
   */
  public static double y(double lat) {
    double sin = Math.sin(Math.toRadians(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat))));
    double y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
    return Math.max(0, Math.min(1, y));
  }

  /**
   * Returns the longitude at a horizontal world coordinate.
   *
   * @param x a world coordinate; beyond 0 to 1 it goes on
   * @return degrees east
   */
  public static double lon(double x) {
    return (x - 0.5) * 360;
  }

  /**
   * Returns the latitude at a vertical world coordinate.
   *
   * @param y a world coordinate, 0 to 1
   * @return degrees north
   */
  public static double lat(double y) {
    return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
  }

  /**
   * Returns the position at world coordinates, brought back to −180 to 180 degrees.
   *
   * @param x horizontal, any
   * @param y vertical, 0 to 1
   * @return the position
   */
  public static Position position(double x, double y) {
    double lon = lon(x - Math.floor(x));
    return Position.of(lat(y), Math.max(-180, Math.min(180, lon)));
  }
}
