package dev.clio.render.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins directed lines at their ends. */
final class Chains {

  private Chains() {}

  private record End(double x, double y) {}

  private static End start(double[] line) {
    return new End(line[0], line[1]);
  }

  private static End end(double[] line) {
    return new End(line[line.length - 2], line[line.length - 1]);
  }

  /** Returns the rings that directed lines make; what does not close is closed straight. */
  static List<double[]> close(List<double[]> lines) {
    Map<End, List<double[]>> starts = new HashMap<>();
    for (double[] line : lines) {
      starts.computeIfAbsent(start(line), key -> new ArrayList<>()).add(line);
    }
    List<double[]> rings = new ArrayList<>();
    Set<double[]> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (double[] first : lines) {
      if (used.contains(first)) {
        continue;
      }
      List<double[]> chain = new ArrayList<>();
      double @Nullable [] next = first;
      while (next != null) {
        used.add(next);
        chain.add(next);
        next = firstUnused(starts.getOrDefault(end(next), List.of()), used);
      }
      rings.add(concat(chain));
    }
    return rings;
  }

  private static double @Nullable [] firstUnused(List<double[]> lines, Set<double[]> used) {
    for (double[] line : lines) {
      if (!used.contains(line)) {
        return line;
      }
    }
    return null;
  }

  private static double[] concat(List<double[]> chain) {
    int count = 0;
    for (double[] line : chain) {
      count += line.length - 2;
    }
    double[] points = new double[count];
    int at = 0;
    for (double[] line : chain) {
      System.arraycopy(line, 0, points, at, line.length - 2);
      at += line.length - 2;
    }
    return points;
  }
}
