package dev.clio.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clio.core.value.Position;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class GreatCircleProperties {

  private static final double TOLERANCE = 1e-4;

  @Property(tries = 500)
  void aLineJoinsItsEndsByTheShorterWayWithoutAJump(
      @ForAll @DoubleRange(min = -89.9, max = 89.9) double lat1,
      @ForAll @DoubleRange(min = -180, max = 180) double lon1,
      @ForAll @DoubleRange(min = -89.9, max = 89.9) double lat2,
      @ForAll @DoubleRange(min = -180, max = 180) double lon2) {
    Position a = Position.of(lat1, lon1);
    Position b = Position.of(lat2, lon2);
    List<WorldPoint> line = GreatCircle.line(a, b, TOLERANCE);
    WorldPoint first = line.get(0);
    WorldPoint last = line.get(line.size() - 1);
    assertThat(first).isEqualTo(new WorldPoint(Mercator.x(a.lon()), Mercator.y(a.lat())));
    double worlds = last.x() - Mercator.x(b.lon());
    assertThat(worlds).isCloseTo(Math.rint(worlds), within(1e-6));
    assertThat(last.y()).isCloseTo(Mercator.y(b.lat()), within(1e-6));
    assertThat(Math.abs(last.x() - first.x())).isLessThanOrEqualTo(0.5 + 1e-6);
    assertThat(GreatCircle.kilometers(a, b)).isBetween(0.0, Math.PI * GreatCircle.EARTH_KM);
    double way = 0;
    for (int i = 1; i < line.size(); i++) {
      assertThat(Math.abs(line.get(i).x() - line.get(i - 1).x())).isLessThanOrEqualTo(0.5 + 1e-9);
      way += GreatCircle.kilometers(position(line.get(i - 1)), position(line.get(i)));
    }
    boolean cut = line.stream().anyMatch(point -> point.y() <= 0 || point.y() >= 1);
    if (!cut) {
      assertThat(way).isCloseTo(GreatCircle.kilometers(a, b), within(0.02 * way + 1));
    }
  }

  @Property(tries = 200)
  void aFinerLineStaysNearACoarserOne(
      @ForAll @DoubleRange(min = -70, max = 70) double lat1,
      @ForAll @DoubleRange(min = -180, max = 180) double lon1,
      @ForAll @DoubleRange(min = -70, max = 70) double lat2,
      @ForAll @DoubleRange(min = -180, max = 180) double lon2) {
    Position a = Position.of(lat1, lon1);
    Position b = Position.of(lat2, lon2);
    List<WorldPoint> coarse = GreatCircle.line(a, b, 1e-3);
    List<WorldPoint> fine = GreatCircle.line(a, b, 1e-6);
    assertThat(fine.size()).isBetween(coarse.size(), 10_000);
    for (WorldPoint point : fine) {
      assertThat(distance(point, coarse)).isLessThan(3e-3);
    }
  }

  private static Position position(WorldPoint point) {
    return Mercator.position(point.x(), Math.max(0, Math.min(1, point.y())));
  }

  private static double distance(WorldPoint point, List<WorldPoint> line) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < line.size(); i++) {
      WorldPoint a = line.get(i - 1);
      WorldPoint b = line.get(i);
      double dx = b.x() - a.x();
      double dy = b.y() - a.y();
      double length2 = dx * dx + dy * dy;
      double share =
          length2 == 0 ? 0 : ((point.x() - a.x()) * dx + (point.y() - a.y()) * dy) / length2;
      share = Math.max(0, Math.min(1, share));
      least =
          Math.min(
              least, Math.hypot(point.x() - a.x() - share * dx, point.y() - a.y() - share * dy));
    }
    return least;
  }
}
