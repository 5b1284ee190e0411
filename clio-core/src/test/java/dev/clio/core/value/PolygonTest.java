package dev.clio.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolygonTest {

  @Test
  void aRingMayRepeatItsFirstPoint() {
    List<Position> ring =
        List.of(
            Position.of(0, 179), Position.of(0, -179), Position.of(1, 180), Position.of(0, 179));
    assertThat(Polygon.of(ring).edge()).isEqualTo(ring.subList(0, 3));
  }

  @Test
  void aRingRoundTheWorldHasAPoleInside() {
    List<Position> ring = List.of(Position.of(70, -120), Position.of(70, 0), Position.of(70, 120));
    assertThat(Polygon.of(ring).edge()).isEqualTo(ring);
  }

  @Test
  void whatHasNothingInsideIsNoArea() {
    List<Position> line =
        List.of(
            Position.of(0, 178), Position.of(1, 179), Position.of(2, 180), Position.of(3, -179));
    assertThatThrownBy(() -> Polygon.of(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("edge: expected points around an area, but they lie on a line");
    List<Position> edge = List.of(Position.of(0, 170), Position.of(0, -170), Position.of(9, 180));
    assertThatThrownBy(() -> new Polygon(edge, List.of(line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("hole: expected points around an area, but they lie on a line");
  }

  @Test
  void tooFewPointsAreNoArea() {
    assertThatThrownBy(() -> Polygon.of(List.of(Position.of(0, 0), Position.of(0, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("edge: expected at least 3 points, but there are 2");
  }
}
