package dev.clio.core.stage;

import com.google.common.base.Ascii;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.clio.core.value.Color;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import dev.clio.core.value.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A layer of a host's own, which {@code layer.on} shows and {@code layer.off} hides: lines, areas
 * and points, and how they are drawn. It is hidden at first. Lines and edges go straight in degrees
 * from point to point, the shorter way round the world. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface MapLayer permits ImmutableMapLayer {

  /**
   * Returns an empty builder.
   *
   * @return a builder, which needs a name and at least one line, area or point
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what a script calls it.
   *
   * @return the name, as in {@code [layer.on layer="pipelines"]}; none of the built-in layers'
   */
  Slug name();

  /**
   * Returns what readers call it.
   *
   * @return 1 to 80 code points, on one line; the name with a capital and spaces where not set
   */
  @Value.Default
  default String title() {
    String words = name().text().replace('_', ' ');
    return Ascii.toUpperCase(words.substring(0, 1)) + words.substring(1);
  }

  /**
   * Returns its lines.
   *
   * @return each line's points, at least 2
   */
  List<List<Position>> lines();

  /**
   * Returns its areas.
   *
   * @return the polygons
   */
  List<Polygon> areas();

  /**
   * Returns its points.
   *
   * @return where a dot is drawn
   */
  List<Position> points();

  /**
   * Returns its colour.
   *
   * @return if it is not left to the theme; lines are drawn in a shade of it that is seen on land
   *     and sea
   */
  Optional<Color> color();

  /**
   * Returns how wide its lines and edges are. Dots have three times this diameter.
   *
   * @return px of a frame whose shorter side is 1,080; 0.5 to 24, and 3 where not set
   */
  @Value.Default
  default double width() {
    return 3;
  }

  /**
   * Returns how its lines and edges are dashed.
   *
   * @return lengths on and off in turn, 0.5 to 200 px each, an even number of them; empty for whole
   *     lines
   */
  List<Double> dash();

  /**
   * Returns how strong the fill of its areas is.
   *
   * @return 0 to 1, and 0.2 where not set
   */
  @Value.Default
  default double opacity() {
    return 0.2;
  }

  /**
   * Checks that there is something to draw, and how.
   *
   * @return this layer, its lines copied
   */
  @Value.Check
  default MapLayer check() {
    Preconditions.checkArgument(
        !Abilities.standard().layers().contains(name()),
        "name: expected another than those of the built-in layers, but was %s",
        name().text());
    Preconditions.checkArgument(
        !lines().isEmpty() || !areas().isEmpty() || !points().isEmpty(),
        "layer %s: expected at least one line, area or point",
        name().text());
    Texts.check("title", title(), 1, 80);
    Preconditions.checkArgument(
        title().indexOf('\n') < 0, "title: expected one line, but there are more");
    for (List<Position> line : lines()) {
      Preconditions.checkArgument(
          line.size() >= 2, "line: expected at least 2 points, but there are %s", line.size());
    }
    range("width", width(), 0.5, 24);
    range("opacity", opacity(), 0, 1);
    Preconditions.checkArgument(
        dash().size() % 2 == 0,
        "dash: expected lengths on and off in turn, but there are %s",
        dash().size());
    dash().forEach(length -> range("dash", length, 0.5, 200));
    return lines().stream().allMatch(ImmutableList.class::isInstance)
        ? this
        : ((ImmutableMapLayer) this).withLines(Lists.transform(lines(), ImmutableList::copyOf));
  }

  private static void range(String what, double value, double min, double max) {
    Preconditions.checkArgument(
        value >= min && value <= max, "%s: expected %s to %s, but was %s", what, min, max, value);
  }

  /** Builds a layer. Not thread-safe. */
  final class Builder extends ImmutableMapLayer.Builder {
    Builder() {}

    /**
     * Sets what a script calls it.
     *
     * @param name its text
     * @return this builder
     * @throws IllegalArgumentException if the text is no slug
     */
    public Builder name(String name) {
      name(Slug.of(name));
      return this;
    }

    /**
     * Sets the colour.
     *
     * @param color {@code #rgb} or {@code #rrggbb}
     * @return this builder
     * @throws IllegalArgumentException if the text is no colour
     */
    public Builder color(String color) {
      color(Color.of(color));
      return this;
    }

    /**
     * Adds a line.
     *
     * @param points its points, at least 2
     * @return this builder
     */
    public Builder addLine(Position... points) {
      addLines(List.of(points));
      return this;
    }

    /**
     * Adds an area without holes.
     *
     * @param edge the points around it, at least 3
     * @return this builder
     */
    public Builder addArea(Position... edge) {
      addAreas(Polygon.of(List.of(edge)));
      return this;
    }
  }
}
