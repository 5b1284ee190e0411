package dev.clio.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clio.core.value.Position;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class GroundCircleProperties {

  @Property(tries = 400)
  void theEdgeIsSoFarFromTheMiddleAndHasNoJump(
      @ForAll @DoubleRange(min = -90, max = 90) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = 0.5, max = 20_000) double km) {
    Position center = Position.of(lat, lon);
    GroundCircle circle = GroundCircle.of(center, km);
    List<WorldPoint> edge = circle.edge();
    WorldPoint before = edge.get(0);
    for (WorldPoint point : edge) {
      assertThat(Math.abs(point.x() - before.x())).isLessThanOrEqualTo(0.5 + 1e-9);
      before = point;
      if (point.y() > 0 && point.y() < 1) {
        double far = GreatCircle.kilometers(center, Mercator.position(point.x(), point.y()));
        assertThat(far).isCloseTo(km, within(1e-3));
      }
    }
    double turns = before.x() - edge.get(0).x();
    assertThat(turns).isEqualTo(Math.rint(turns), within(1e-12));
    assertThat(before.y()).isEqualTo(edge.get(0).y());
  }

  @Property(tries = 400)
  void whatIsNearIsCoveredAndWhatIsFarIsNot(
      @ForAll @DoubleRange(min = -80, max = 80) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = 50, max = 19_000) double km,
      @ForAll @DoubleRange(min = -84, max = 84) double otherLat,
      @ForAll @DoubleRange(min = -180, max = 180) double otherLon) {
    Position center = Position.of(lat, lon);
    Position other = Position.of(otherLat, otherLon);
    double far = GreatCircle.kilometers(center, other);
    if (Math.abs(far - km) < 40) {
      return; // too near to the edge to ask of a line with corners
    }
    assertThat(covers(GroundCircle.of(center, km), other)).isEqualTo(far < km);
  }

  @Example
  void theSmallestCircleIsOne() {
    assertThat(GroundCircle.of(Position.of(10, 20), Double.MIN_VALUE).rings()).hasSize(1);
  }

  @Example
  void aCircleRoundThePoleReachesFromSideToSide() {
    GroundCircle arctic = GroundCircle.of(Position.of(80, 25), 2000);
    assertThat(covers(arctic, Position.of(84, -155))).isTrue();
    assertThat(covers(arctic, Position.of(50, 25))).isFalse();
    WorldPoint first = arctic.edge().get(0);
    WorldPoint last = arctic.edge().get(arctic.edge().size() - 1);
    assertThat(Math.abs(last.x() - first.x())).isEqualTo(1);
  }

  @Example
  void aCircleOfAllButTheOtherSideHasAHole() {
    GroundCircle most = GroundCircle.of(Position.of(0, 0), 15_000);
    assertThat(most.rings()).hasSize(2);
    assertThat(covers(most, Position.of(0, 180))).isFalse();
    assertThat(covers(most, Position.of(0, 0))).isTrue();
  }

  /** Even-odd, in every repetition of the world that the rings may lie in. */
  private static boolean covers(GroundCircle circle, Position position) {
    double y = Mercator.y(position.lat());
    for (int world = -2; world <= 2; world++) {
      double x = Mercator.x(position.lon()) + world;
      boolean inside = false;
      for (List<WorldPoint> ring : circle.rings()) {
        WorldPoint a = ring.get(ring.size() - 1);
        for (WorldPoint b : ring) {
          if ((a.y() > y) != (b.y() > y)
              && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
            inside = !inside;
          }
          a = b;
        }
      }
      if (inside) {
        return true;
      }
    }
    return false;
  }
}
