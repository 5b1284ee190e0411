package dev.clio.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.clio.core.stage.MapLayer;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlateCarreeTest {

  private static final Polygon FIJI =
      Polygon.of(
          List.of(
              Position.of(-15, 177),
              Position.of(-15, -179),
              Position.of(-19, -179),
              Position.of(-19, 177)));

  @Test
  void aLineGoesOnBeyondTheAntimeridian() {
    assertThat(
            PlateCarree.line(
                List.of(Position.of(0, 170), Position.of(1, -170), Position.of(2, 175))))
        .containsExactly(170, 0, 190, 1, 175, 2);
    assertThat(Rings.cutStraight(new double[] {170, 0, 190, 2, 175, 2}))
        .containsExactly(
            new double[] {170, 0, 180, 1},
            new double[] {-180, 1, -170, 2, -180, 2},
            new double[] {180, 2, 175, 2});
  }

  @Test
  void anAreaIsCutAtTheAntimeridianAndHasTheNarrowBox() {
    List<List<double[]>> cut = Rings.cutArea(PlateCarree.rings(FIJI));
    assertThat(cut).hasSize(2);
    double area = 0;
    for (List<double[]> polygon : cut) {
      assertThat(polygon).hasSize(1);
      for (int i = 0; i < polygon.get(0).length; i += 2) {
        assertThat(Math.abs(polygon.get(0)[i])).isBetween(177.0, 180.0);
      }
      double[] ring = polygon.get(0);
      area += Rings.area(Arrays.copyOf(ring, ring.length - 2));
    }
    assertThat(area).isCloseTo(16, within(1e-9));
    assertThat(PlateCarree.bounds(List.of(FIJI))).isEqualTo(Bounds.of(177, -19, -179, -15));
  }

  @Test
  void aRingRoundTheWorldHoldsTheNearerPole() {
    Polygon south =
        Polygon.of(List.of(Position.of(-60, -120), Position.of(-60, 0), Position.of(-60, 120)));
    List<double[]> rings = PlateCarree.rings(south);
    assertThat(Math.abs(Rings.area(rings.get(0)))).isCloseTo(360 * 30, within(1e-6));
    assertThat(Rings.cutArea(rings)).isNotEmpty();
  }

  @Test
  void aHoleIsInTheSameWorldAsItsEdge() {
    Polygon ring =
        new Polygon(
            FIJI.edge(),
            List.of(
                List.of(
                    Position.of(-16, -179.8), Position.of(-16, -179.5), Position.of(-17, -179.5))));
    List<double[]> rings = PlateCarree.rings(ring);
    assertThat(rings.get(1)[0]).isCloseTo(180.2, within(1e-9));
    assertThat(Rings.cutArea(rings).stream().mapToInt(List::size).sum()).isEqualTo(3);
  }

  @Test
  void whatALayerCannotHoldIsRefused() {
    assertThatThrownBy(() -> MapLayer.builder().name("cables").build())
        .hasMessageContaining("at least one line, area or point");
    assertThatThrownBy(() -> MapLayer.builder().name("rivers").addPoints(Position.of(0, 0)).build())
        .hasMessageContaining("built-in");
    assertThatThrownBy(() -> MapLayer.builder().name("cables").addLine(Position.of(0, 0)).build())
        .hasMessageContaining("at least 2 points");
    assertThatThrownBy(
            () -> MapLayer.builder().name("a").addPoints(Position.of(0, 0)).width(99).build())
        .hasMessageContaining("0.5 to 24.0");
    assertThatThrownBy(
            () -> MapLayer.builder().name("a").addPoints(Position.of(0, 0)).addDash(3).build())
        .hasMessageContaining("on and off");
    assertThatThrownBy(() -> Polygon.of(List.of(Position.of(0, 0), Position.of(0, 1))))
        .hasMessageContaining("at least 3 points");
    assertThat(
            MapLayer.builder().name("gas_pipelines").addPoints(Position.of(0, 0)).build().title())
        .isEqualTo("Gas pipelines");
  }
}
