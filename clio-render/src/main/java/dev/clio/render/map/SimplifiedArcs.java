package dev.clio.render.map;

import com.google.common.primitives.ImmutableIntArray;
import dev.clio.schema.atlas.Arcs;
import dev.clio.schema.atlas.GeneralizedArc;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Arcs in world coordinates, with no more points than a level shows: arc by arc, so that what
 * neighbours share stays shared. Where no camera looks, far more goes. Not thread-safe.
 */
final class SimplifiedArcs {

  private final Arcs arcs;
  private final Level level;
  private final double[] @Nullable [] simplified;

  SimplifiedArcs(Arcs arcs, Level level) {
    this.arcs = arcs;
    this.level = level;
    this.simplified = new double[arcs.size()][];
  }

  /** Returns an arc's points as x and y in turn; not to be written to. */
  double[] arc(int index) {
    double @Nullable [] made = simplified[index];
    if (made == null) {
      made = simplify(index);
      simplified[index] = made;
    }
    return made;
  }

  /** Returns a ring or line of arcs, each joint once; a ring does not repeat its first point. */
  double[] join(ImmutableIntArray references, boolean closed) {
    int count = closed ? 0 : 1;
    for (int i = 0; i < references.length(); i++) {
      count += arc(index(references.get(i))).length / 2 - 1;
    }
    double[] points = new double[count * 2];
    int at = 0;
    for (int i = 0; i < references.length() && at < points.length; i++) {
      int reference = references.get(i);
      double[] arc = arc(index(reference));
      int length = arc.length / 2;
      int until = !closed && i == references.length() - 1 ? length : length - 1;
      for (int p = 0; p < until; p++) {
        int from = 2 * (reference >= 0 ? p : length - 1 - p);
        points[at++] = arc[from];
        points[at++] = arc[from + 1];
      }
    }
    return points;
  }

  static int index(int reference) {
    return reference >= 0 ? reference : ~reference;
  }

  private double[] simplify(int index) {
    GeneralizedArc arc = arcs.generalized(index);
    double[] points = arc.points();
    boolean seen =
        level.views().seeAnywhere(new Rect(arc.minX(), arc.minY(), arc.maxX(), arc.maxY()));
    double unseen = level.unseen();
    double[] kept = new double[points.length];
    int at = 0;
    for (int i = 0; i < points.length; i += 2) {
      double weight = arc.weight(i / 2);
      // What counts where nobody looks counts everywhere.
      if (weight >= unseen || (seen && weight >= level.least(points[i], points[i + 1]))) {
        kept[at++] = points[i];
        kept[at++] = points[i + 1];
      }
    }
    return Arrays.copyOf(kept, at);
  }
}
