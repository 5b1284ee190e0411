package dev.clio.render.page;

import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Camera;
import dev.clio.render.drawing.CameraTrack;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Geometry;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Shape;
import dev.clio.render.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The geometries of drawings as JSON, each on a grid as fine as the closest shot that it is seen in
 * needs: {@code [bits, closed, lines]} where a grid step is 2 to the −{@code bits} of the world,
 * and each line is its number of points and the steps from point to point.
 */
final class GeometryJson {

  /** A quarter of a px, so that a page shown larger than it was drawn has no visible steps. */
  private static final int BITS_BELOW_PX = 2;

  private final Table table = new Table();
  private final Map<Geometry, Integer> bits = new HashMap<>();
  private final Map<Geometry, Integer> indexes = new HashMap<>();

  /**
   * Prepares the geometries of drawings.
   *
   * @param drawings all that {@link #index} will be asked for
   */
  GeometryJson(List<Drawing> drawings) {
    for (Drawing drawing : drawings) {
      for (Shape shape : drawing.shapes()) {
        geometry(shape)
            .ifPresent(geometry -> bits.merge(geometry, bits(drawing, shape.life()), Math::max));
      }
    }
  }

  private static Optional<Geometry> geometry(Shape shape) {
    if (shape instanceof Shape.Fill fill) {
      return Optional.of(fill.geometry());
    } else if (shape instanceof Shape.Hatch hatch) {
      return Optional.of(hatch.geometry());
    } else if (shape instanceof Shape.Stroke stroke) {
      return Optional.of(stroke.geometry());
    } else if (shape instanceof Shape.Arrow arrow) {
      return Optional.of(arrow.geometry());
    }
    return Optional.empty();
  }

  private static int bits(Drawing drawing, Life life) {
    double zoom = closest(drawing.track(), life);
    double worldSize = new Camera(0, 0, zoom).worldSize(drawing.frame());
    double least = Mercator.WORLD;
    return BITS_BELOW_PX + Math.getExponent(Math.max(least, worldSize)) + 1;
  }

  private static double closest(CameraTrack track, Life life) {
    double closest = Math.max(track.at(life.start()).zoom(), track.at(life.end()).zoom());
    for (CameraTrack.Sample sample : track.samples()) {
      if (sample.millis() >= life.start() && sample.millis() <= life.end()) {
        closest = Math.max(closest, sample.camera().zoom());
      }
    }
    return Math.min(closest, life.maxZoom());
  }

  /**
   * Returns the index of a geometry; one that is written alike has the same.
   *
   * @param geometry one of the drawings'
   * @return from 0
   */
  int index(Geometry geometry) {
    Integer known = indexes.get(geometry);
    if (known == null) {
      known = table.index(encode(geometry, bits.getOrDefault(geometry, 0)));
      indexes.put(geometry, known);
    }
    return known;
  }

  private static String encode(Geometry geometry, int bits) {
    double steps = Math.scalb(1.0, bits);
    LineCode code = new LineCode();
    long x = 0;
    long y = 0;
    for (double[] line : geometry.lines()) {
      long[] grid = onGrid(line, steps);
      code.count(grid.length / 2);
      for (int i = 0; i < grid.length; i += 2) {
        code.step(grid[i] - x).step(grid[i + 1] - y);
        x = grid[i];
        y = grid[i + 1];
      }
    }
    return Json.array(bits, geometry.isClosed() ? 1 : 0, Json.string(code.text()));
  }

  /** Returns the points on the grid, without those that fall on the one before. */
  private static long[] onGrid(double[] line, double steps) {
    long[] grid = new long[line.length];
    int size = 0;
    for (int i = 0; i + 1 < line.length; i += 2) {
      long x = Math.round(line[i] * steps);
      long y = Math.round(line[i + 1] * steps);
      if (size == 0 || x != grid[size - 2] || y != grid[size - 1]) {
        grid[size++] = x;
        grid[size++] = y;
      }
    }
    return java.util.Arrays.copyOf(grid, size);
  }

  /** Returns all geometries as a JSON array. */
  String json() {
    return table.json();
  }
}
