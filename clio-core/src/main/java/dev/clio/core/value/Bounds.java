package dev.clio.core.value;

import com.google.common.base.Preconditions;
import org.immutables.value.Value;

/**
 * A box on the earth between two meridians and two parallels, in degrees. Where {@link #west()} is
 * greater than {@link #east()} the box crosses the antimeridian. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Bounds permits ImmutableBounds {

  /**
   * Returns the box between the given edges.
   *
   * @param west degrees east of its western edge, −180 to 180
   * @param south degrees north of its southern edge, −90 to 90
   * @param east degrees east of its eastern edge, −180 to 180
   * @param north degrees north of its northern edge, from {@code south} to 90
   * @return the box
   * @throws IllegalArgumentException if an edge is out of its range
   */
  static Bounds of(double west, double south, double east, double north) {
    return ImmutableBounds.builder()
        .west(west + 0.0)
        .south(south + 0.0)
        .east(east + 0.0)
        .north(north + 0.0)
        .build();
  }

  /**
   * Returns the western edge.
   *
   * @return degrees east, −180 to 180
   */
  double west();

  /**
   * Returns the southern edge.
   *
   * @return degrees north, −90 to 90
   */
  double south();

  /**
   * Returns the eastern edge.
   *
   * @return degrees east, −180 to 180
   */
  double east();

  /**
   * Returns the northern edge.
   *
   * @return degrees north, −90 to 90
   */
  double north();

  /**
   * Returns how many degrees of longitude the box spans, going east from its western edge.
   *
   * @return degrees, 0 to 360
   */
  default double width() {
    return west() <= east() ? east() - west() : east() + 360 - west();
  }

  /**
   * Returns whether a position lies in the box or on its edge.
   *
   * @param position the position
   * @return whether it is inside
   */
  default boolean contains(Position position) {
    boolean between =
        west() <= east()
            ? west() <= position.lon() && position.lon() <= east()
            : position.lon() >= west() || position.lon() <= east();
    return between && south() <= position.lat() && position.lat() <= north();
  }

  /** Checks the ranges. */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(
        Math.abs(west()) <= 180, "west: expected -180 to 180, but was %s", west());
    Preconditions.checkArgument(
        Math.abs(east()) <= 180, "east: expected -180 to 180, but was %s", east());
    Preconditions.checkArgument(
        Math.abs(south()) <= 90, "south: expected -90 to 90, but was %s", south());
    Preconditions.checkArgument(
        south() <= north() && north() <= 90,
        "north: expected south (%s) to 90, but was %s",
        south(),
        north());
  }
}
