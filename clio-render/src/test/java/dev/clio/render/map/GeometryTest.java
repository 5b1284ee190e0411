package dev.clio.render.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.render.drawing.Geometry;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeometryTest {

  private static final Rect UNIT = new Rect(0, 0, 1, 1);

  @Test
  void aRingIsCutToABox() {
    double[] diamond = {0.5, -0.5, 1.5, 0.5, 0.5, 1.5, -0.5, 0.5};
    double[] cut = Clip.ring(diamond, UNIT);
    assertThat(Math.abs(Clip.area(cut))).isCloseTo(1, within(1e-9));
  }

  @Test
  void aRingInsideStaysAsItIs() {
    double[] ring = {0.1, 0.1, 0.9, 0.1, 0.5, 0.9};
    assertThat(Clip.ring(ring, UNIT)).isSameAs(ring);
  }

  @Test
  void aRingOutsideIsGone() {
    assertThat(Clip.ring(new double[] {2, 2, 3, 2, 3, 3}, UNIT)).isEmpty();
  }

  @Test
  void aLineIsCutIntoTheRunsThatMeetABox() {
    double[] line = {-1, 0.5, 0.5, 0.5, 2, 0.5, 2, 3, 0.5, 3, 0.5, 0.2};
    List<double[]> runs = Clip.line(line, UNIT);
    assertThat(runs).hasSize(2);
    assertThat(runs.get(0)).containsExactly(-1, 0.5, 0.5, 0.5, 2, 0.5);
    assertThat(runs.get(1)).containsExactly(0.5, 3, 0.5, 0.2);
  }

  @Test
  void twoSidesOfTheAntimeridianBecomeOneRing() {
    double[] west = {0.9, 0.2, 1, 0.2, 1, 0.4, 0.9, 0.4};
    double[] east = {0, 0.2, 0.1, 0.2, 0.1, 0.4, 0, 0.4};
    Antimeridian.Joined joined = Antimeridian.join(List.of(west, east));
    assertThat(joined.cut()).isEmpty();
    assertThat(joined.rings()).hasSize(1);
    assertThat(Math.abs(Clip.area(joined.rings().get(0)))).isCloseTo(0.2 * 0.2, within(1e-9));
  }

  @Test
  void aBayThatReachesFartherSouthThanTheMapIsNoChannelToThePole() {
    double[] ring = {0, 0.9, 0.4, 0.9, 0.45, 1, 0.46, 1, 0.5, 0.9, 1, 0.9, 1, 1, 0.5, 1, 0, 1};
    double[] filled = Antimeridian.join(List.of(ring)).cut().get(0);
    assertThat(filled[5]).isEqualTo(1);
    assertThat(filled[7]).isEqualTo(1);
    assertThat(new double[] {filled[13], filled[15], filled[17]}).containsOnly(8);
  }

  @Test
  void aRingRoundThePoleKeepsItsCutAndLosesItInItsEdge() {
    double[] south = {0, 0.8, 0.5, 0.7, 1, 0.8, 1, 1, 0, 1};
    Antimeridian.Joined joined = Antimeridian.join(List.of(south));
    assertThat(joined.rings()).isEmpty();
    assertThat(joined.cut()).hasSize(1);
    assertThat(joined.edges()).hasSize(1);
    assertThat(joined.edges().get(0)).containsExactly(0, 0.8, 0.5, 0.7, 1, 0.8);
  }

  @Test
  void chainsCloseToRings() {
    List<double[]> rings =
        Chains.close(
            List.of(
                new double[] {0, 0, 1, 0},
                new double[] {5, 5, 6, 5, 6, 6, 5, 5},
                new double[] {1, 0, 1, 1, 0, 0}));
    assertThat(rings).hasSize(2);
    assertThat(rings.get(0)).containsExactly(0, 0, 1, 0, 1, 1);
  }

  @Test
  void aRasterKnowsWhatLiesUnderABox() {
    Frame frame = new Frame(512, 512);
    // At zoom 0 the whole world is as wide as 512 px of a frame of 1,080.
    Camera camera = new Camera(0.5, 0.5, Math.log(1080.0 / 512) / Math.log(2));
    Raster raster = new Raster(frame, camera, 8);
    Geometry half = new Geometry(List.of(new double[] {0, 0, 0.5, 0, 0.5, 1, 0, 1}), true);
    Raster.Count count = raster.covered(List.of(half));
    assertThat(count.share(new Rect(0, 0, 256, 512))).isCloseTo(1, within(1e-6));
    assertThat(count.share(new Rect(256, 0, 512, 512))).isZero();
    assertThat(count.share(new Rect(0, 0, 512, 512))).isCloseTo(0.5, within(1e-6));
    assertThat(count.covers(100, 100)).isTrue();
    assertThat(count.covers(400, 100)).isFalse();
    assertThat(count.middle().x()).isCloseTo(128, within(1e-6));
  }

  @Test
  void aRectMeetsTheLinesThatCrossIt() {
    assertThat(UNIT.meets(-1, -1, 2, 2)).isTrue();
    assertThat(UNIT.meets(-1, 0.5, 2, 0.5)).isTrue();
    assertThat(UNIT.meets(-1, 1.5, 2, 1.5)).isFalse();
    assertThat(UNIT.meets(0.5, 0.5, 0.6, 0.6)).isTrue();
    assertThat(UNIT.meets(1.5, -1, 3, 2)).isFalse();
  }
}
