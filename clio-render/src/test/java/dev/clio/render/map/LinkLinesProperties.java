package dev.clio.render.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clio.core.geo.GreatCircle;
import dev.clio.core.geo.Mercator;
import dev.clio.core.value.Position;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinkLinesProperties {

  private static final double EDGE = 1e-9;

  /** Two places, many of them on opposite sides of a pole or of the earth. */
  record Ends(Position from, Position to) {}

  @Provide
  Arbitrary<Ends> ends() {
    Arbitrary<Position> places =
        Combinators.combine(
                Arbitraries.doubles().between(-85, 85), Arbitraries.doubles().between(-180, 180))
            .as(Position::of);
    Arbitrary<Ends> across =
        Combinators.combine(
                Arbitraries.doubles().between(-85, 85),
                Arbitraries.doubles().between(-85, 85),
                Arbitraries.doubles().between(-180, 0),
                Arbitraries.doubles().between(-2, 2))
            .as(
                (lat, other, lon, off) ->
                    new Ends(
                        Position.of(lat, lon),
                        Position.of(other, Math.max(-180, Math.min(180, lon + 180 + off)))));
    return Arbitraries.oneOf(Combinators.combine(places, places).as(Ends::new), across);
  }

  @Property(tries = 2000)
  void nothingRunsAlongTheEndOfTheMapAndBothEndsAreThere(@ForAll("ends") Ends ends) {
    List<double[]> pieces = pieces(ends);
    for (double[] piece : pieces) {
      assertThat(piece.length).isGreaterThanOrEqualTo(4);
      for (int i = 3; i < piece.length; i += 2) {
        assertThat(isAtEdge(piece[i]) && isAtEdge(piece[i - 2])).isFalse();
        assertThat(Math.abs(piece[i - 1] - piece[i - 3])).isLessThan(0.11);
      }
    }
    assertThat(pieces.size()).isLessThanOrEqualTo(2);
    double[] first = pieces.get(0);
    double[] last = pieces.get(pieces.size() - 1);
    assertThat(first[0]).isCloseTo(Mercator.x(ends.from().lon()), within(1e-9));
    assertThat(first[1]).isCloseTo(Mercator.y(ends.from().lat()), within(1e-9));
    double x = last[last.length - 2] - Mercator.x(ends.to().lon());
    assertThat(Math.abs(x - Math.rint(x))).isLessThan(1e-6);
    assertThat(last[last.length - 1]).isCloseTo(Mercator.y(ends.to().lat()), within(1e-9));
    // Where it leaves and comes back, it does so at the end of the map.
    if (pieces.size() == 2) {
      assertThat(isAtEdge(first[first.length - 1])).isTrue();
      assertThat(isAtEdge(last[1])).isTrue();
    }
  }

  @Example
  void aWayRightOverThePoleLeavesAtOneMeridianAndComesBackAtTheOther() {
    List<double[]> pieces = pieces(new Ends(Position.of(60, -100), Position.of(60, 80)));
    assertThat(pieces).hasSize(2);
    for (int i = 0; i < pieces.get(0).length; i += 2) {
      assertThat(pieces.get(0)[i]).isCloseTo(Mercator.x(-100), within(1e-6));
    }
    double[] last = pieces.get(1);
    double x = last[last.length - 2];
    assertThat(x - Math.floor(x)).isCloseTo(Mercator.x(80), within(1e-6));
  }

  private static List<double[]> pieces(Ends ends) {
    return LinkLines.pieces(LinkLines.points(GreatCircle.line(ends.from(), ends.to(), 1e-4)));
  }

  private static boolean isAtEdge(double y) {
    return y < EDGE || y > 1 - EDGE;
  }
}
