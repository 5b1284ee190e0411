package dev.clio.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.clio.core.value.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class GreatCircleTest {

  private static List<WorldPoint> line(double lat1, double lon1, double lat2, double lon2) {
    return GreatCircle.line(Position.of(lat1, lon1), Position.of(lat2, lon2), 1e-5);
  }

  @Test
  void fromTokyoToSanFranciscoTheLineGoesEastAcrossTheAntimeridian() {
    List<WorldPoint> line = line(35.7, 139.7, 37.8, -122.4);
    WorldPoint last = line.get(line.size() - 1);
    assertThat(last.x()).isCloseTo(Mercator.x(-122.4) + 1, within(1e-9));
    assertThat(line).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
  }

  @Test
  void theWayFromNorthKoreaToKurskBendsNorthOfBoth() {
    List<WorldPoint> line = line(40.3, 127.5, 51.7, 36.2);
    double crest = line.stream().mapToDouble(WorldPoint::y).min().orElseThrow();
    assertThat(Mercator.lat(crest)).isBetween(57.0, 60.0);
  }

  @Test
  void theDistanceFromParisToLondonIsKnown() {
    double km = GreatCircle.kilometers(Position.of(48.8566, 2.3522), Position.of(51.5074, -0.1278));
    assertThat(km).isCloseTo(343.6, within(1.0));
  }

  @Test
  void aLineToTheSamePlaceIsAPoint() {
    List<WorldPoint> line = line(10, 20, 10, 20);
    assertThat(line).hasSize(2);
    assertThat(line.get(0)).isEqualTo(line.get(1));
  }

  @Test
  void betweenOppositePlacesTheLineSetsOutEastAndKeepsOffThePoles() {
    for (double lat : new double[] {0, 30, -45, 60}) {
      for (double lon : new double[] {0, 100, -179, 180}) {
        List<WorldPoint> line = line(lat, lon, -lat, lon > 0 ? lon - 180 : lon + 180);
        WorldPoint first = line.get(0);
        WorldPoint last = line.get(line.size() - 1);
        assertThat(last.x() - first.x()).isCloseTo(0.5, within(1e-6));
        assertThat(last.y()).isCloseTo(Mercator.y(-lat), within(1e-6));
        for (WorldPoint point : line) {
          assertThat(Math.abs(Mercator.lat(point.y()))).isLessThan(Math.abs(lat) + 0.01);
        }
      }
    }
  }

  @Test
  void overThePoleTheLineLeavesTheMapAndComesBackOnTheOtherSide() {
    List<WorldPoint> line = line(70, 0, 70, 180);
    assertThat(line.stream().mapToDouble(WorldPoint::y).min()).hasValueCloseTo(0.0, within(1e-12));
    double width = Math.abs(line.get(line.size() - 1).x() - line.get(0).x());
    assertThat(width).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aPoleHasTheLongitudeOfTheOtherEnd() {
    for (WorldPoint point : line(90, 77, 10, 33)) {
      assertThat(point.x()).isCloseTo(Mercator.x(33), within(1e-9));
    }
    for (WorldPoint point : line(10, 33, -90, 77)) {
      assertThat(point.x()).isCloseTo(Mercator.x(33), within(1e-9));
    }
    for (WorldPoint point : line(90, 0, -90, 0)) {
      assertThat(point.y()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void aToleranceOfNothingIsRefused() {
    assertThatThrownBy(() -> GreatCircle.line(Position.of(0, 0), Position.of(1, 1), 0))
        .hasMessageContaining("tolerance");
  }
}
