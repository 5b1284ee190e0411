package dev.clio.core.value;

import com.google.common.base.Preconditions;

/**
 * How far something reaches: a length on the ground, or a share of the frame. Immutable and
 * thread-safe.
 */
public sealed interface Radius {

  /** The longest radius, in km: half the way round the earth. */
  double MAX_KM = 20_000;

  /**
   * Returns a radius on the ground.
   *
   * @param km kilometres, above 0 and up to {@link #MAX_KM}
   * @return the radius
   * @throws IllegalArgumentException if it is out of range
   */
  static Radius km(double km) {
    return new Kilometers(km);
  }

  /**
   * A radius on the ground.
   *
   * @param km kilometres, above 0 and up to {@link #MAX_KM}
   */
  record Kilometers(double km) implements Radius {

    /**
     * Checks the range.
     *
     * @param km kilometres, above 0 and up to {@link #MAX_KM}
     */
    public Kilometers {
      Preconditions.checkArgument(
          km > 0 && km <= MAX_KM, "radius: expected above 0 and up to 20000 km, but was %s", km);
    }
  }

  /** A radius on the screen, as a share of the frame's shorter side. */
  enum Size implements Radius {
    /** 4 %. */
    SMALL(0.04),
    /** 8 %. */
    MEDIUM(0.08),
    /** 16 %. */
    LARGE(0.16);

    private final double share;

    Size(double share) {
      this.share = share;
    }

    /**
     * Returns the share of the frame's shorter side.
     *
     * @return 0 to 1
     */
    public double share() {
      return share;
    }
  }
}
