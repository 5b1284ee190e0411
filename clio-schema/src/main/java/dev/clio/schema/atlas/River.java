package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;

/**
 * The course of a river, or of a stretch of one.
 *
 * @param name its name, empty where nothing is known
 * @param rank how important it is, 0 (most) to 5
 * @param labelZoom the zoom of the web map from which a label makes sense
 * @param arcs the lines it is made of, those of {@link Atlas#lakes()} too
 * @param lines its lines as references into {@code arcs}
 */
public record River(
    String name, int rank, double labelZoom, Arcs arcs, List<ImmutableIntArray> lines) {

  /**
   * Copies the lines.
   *
   * @param name its name, empty where nothing is known
   * @param rank how important it is, 0 (most) to 5
   * @param labelZoom the zoom of the web map from which a label makes sense
   * @param arcs the lines it is made of, those of {@link Atlas#lakes()} too
   * @param lines its lines as references into {@code arcs}
   */
  public River {
    lines = ImmutableList.copyOf(lines);
  }

  /**
   * Returns the lines as points.
   *
   * @return the lines, each its points as longitude and latitude by turns; the arrays are the
   *     caller's own
   */
  public List<double[]> points() {
    return lines.stream()
        .map(line -> Outline.points(arcs, line))
        .collect(ImmutableList.toImmutableList());
  }
}
