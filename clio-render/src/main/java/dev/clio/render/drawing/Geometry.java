package dev.clio.render.drawing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines or rings in world coordinates of the web map (x and y from 0 to 1, y southwards), shared by
 * shapes: equal by identity, so that an output writes each once. Immutable and thread-safe as long
 * as nobody writes to the arrays.
 */
public final class Geometry {

  private final List<double[]> lines;
  private final boolean closed;

  /**
   * Makes a geometry.
   *
   * @param lines each line's points, as x and y in turn; rings don't repeat their first point
   * @param closed whether the lines are rings
   */
  public Geometry(List<double[]> lines, boolean closed) {
    this.lines = ImmutableList.copyOf(lines);
    this.closed = closed;
  }

  /**
   * Returns the lines.
   *
   * @return each line's points, as x and y in turn; not to be written to
   */
  public List<double[]> lines() {
    return lines;
  }

  /**
   * Returns whether the lines are rings, filled by the even-odd rule.
   *
   * @return whether the last point joins the first
   */
  public boolean isClosed() {
    return closed;
  }

  @Override
  public String toString() {
    return (closed ? "rings" : "lines") + lines.stream().map(Arrays::toString).toList();
  }
}
