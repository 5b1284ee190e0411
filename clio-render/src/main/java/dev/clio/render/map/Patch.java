package dev.clio.render.map;

import com.google.common.collect.ImmutableList;
import dev.clio.render.drawing.Geometry;
import java.util.List;

/**
 * Something with an area, as a level shows it.
 *
 * @param fills what is filled
 * @param strokes what is stroked; as a rule the same geometry, so that an output writes it once
 */
record Patch(List<Geometry> fills, List<Geometry> strokes) {

  static final Patch EMPTY = new Patch(List.of(), List.of());

  Patch {
    fills = ImmutableList.copyOf(fills);
    strokes = ImmutableList.copyOf(strokes);
  }

  boolean isEmpty() {
    return fills.isEmpty();
  }
}
