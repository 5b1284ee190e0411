package dev.clio.core.value;

import com.google.common.base.Preconditions;
import org.immutables.value.Value;

/** A position on the earth, in degrees of WGS 84. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Position permits ImmutablePosition {

  /**
   * Returns the position at the given coordinates. A negative zero becomes zero.
   *
   * @param lat degrees north, −90 to 90
   * @param lon degrees east, −180 to 180
   * @return the position
   * @throws IllegalArgumentException if a coordinate is out of its range or not a number
   */
  static Position of(double lat, double lon) {
    return ImmutablePosition.builder().lat(lat + 0.0).lon(lon + 0.0).build();
  }

  /**
   * Returns the latitude.
   *
   * @return degrees north, −90 to 90
   */
  double lat();

  /**
   * Returns the longitude.
   *
   * @return degrees east, −180 to 180
   */
  double lon();

  /** Checks the ranges. */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(
        Math.abs(lat()) <= 90, "lat: expected -90 to 90, but was %s", lat());
    Preconditions.checkArgument(
        Math.abs(lon()) <= 180, "lon: expected -180 to 180, but was %s", lon());
  }
}
