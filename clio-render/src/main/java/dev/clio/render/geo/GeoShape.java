package dev.clio.render.geo;

import com.google.common.collect.ImmutableList;
import dev.clio.core.value.Position;
import java.util.List;

/** Where something is, in degrees: longitude and latitude by turns. Nothing crosses ±180°. */
sealed interface GeoShape {

  /** A point. */
  record Dot(Position position) implements GeoShape {}

  /** Points, at least one. */
  record Dots(List<Position> positions) implements GeoShape {
    public Dots {
      positions = ImmutableList.copyOf(positions);
    }
  }

  /** Lines, each of at least two positions. */
  record Lines(List<double[]> lines) implements GeoShape {
    public Lines {
      lines = ImmutableList.copyOf(lines);
    }
  }

  /**
   * Polygons, each its outer ring and its holes. Rings repeat their first position at the end;
   * outer rings run counterclockwise, holes clockwise.
   */
  record Polygons(List<List<double[]>> polygons) implements GeoShape {
    public Polygons {
      polygons = ImmutableList.copyOf(polygons);
    }
  }
}
