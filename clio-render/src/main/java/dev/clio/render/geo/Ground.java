package dev.clio.render.geo;

import dev.clio.core.geo.GreatCircle;
import dev.clio.core.geo.Mercator;

/** How much of the ground a shot shows. */
final class Ground {

  private Ground() {}

  /** Returns how many km of the ground lie across the shorter side of a frame, at a latitude. */
  static double shorterSide(double zoom, double lat) {
    double share = 1080 / (Mercator.WORLD * Math.pow(2, zoom));
    double around =
        2 * Math.PI * GreatCircle.EARTH_KM * Math.cos(Math.toRadians(Math.min(85, Math.abs(lat))));
    return share * around;
  }
}
