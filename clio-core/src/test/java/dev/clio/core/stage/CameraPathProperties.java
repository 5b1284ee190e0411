package dev.clio.core.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class CameraPathProperties {

  @Property(tries = 400)
  void aMoveGoesFromOneCameraToTheOtherWithoutAJump(
      @ForAll @DoubleRange(min = 0, max = 1) double x1,
      @ForAll @DoubleRange(min = 0, max = 1) double y1,
      @ForAll @DoubleRange(min = 0, max = 18) double zoom1,
      @ForAll @DoubleRange(min = 0, max = 1) double x2,
      @ForAll @DoubleRange(min = 0, max = 1) double y2,
      @ForAll @DoubleRange(min = 0, max = 18) double zoom2) {
    Camera from = new Camera(x1, y1, zoom1);
    Camera to = new Camera(x2, y2, zoom2);
    CameraPath path = CameraPath.between(from, to);
    assertThat(path.at(1)).isEqualTo(to);
    assertThat(path.at(2)).isEqualTo(to);
    assertThat(path.at(-1)).isEqualTo(path.at(0));
    assertThat(path.at(0).y()).isEqualTo(from.y());
    assertThat(path.at(0).zoom()).isEqualTo(from.zoom());
    assertThat(path.at(0).x()).isCloseTo(x1 + Math.rint(x2 - x1), within(1e-12));
    assertThat(Math.abs(to.x() - path.at(0).x())).isLessThanOrEqualTo(0.5);
    assertThat(path.millis()).isBetween(0L, CameraPath.LONGEST);
    Camera before = path.at(0);
    for (int i = 1; i <= 200; i++) {
      Camera camera = path.at(i / 200.0);
      assertThat(camera.zoom()).isFinite().isLessThan(Math.max(zoom1, zoom2) + 1e-6);
      assertThat(Math.abs(camera.zoom() - before.zoom())).isLessThan(0.7);
      // How far the picture moves, in shorter sides of the frame, from one sample to the next.
      double moved =
          Math.hypot(camera.x() - before.x(), camera.y() - before.y())
              * Math.pow(2, Math.min(camera.zoom(), before.zoom()))
              * 512
              / 1080;
      assertThat(moved).isLessThan(0.4);
      before = camera;
    }
  }

  @Example
  void nothingMovesBetweenEqualCameras() {
    Camera camera = new Camera(0.3, 0.4, 5);
    CameraPath path = CameraPath.between(camera, camera);
    assertThat(path.millis()).isZero();
    assertThat(path.at(0.5)).isEqualTo(camera);
  }

  @Example
  void aWholeWorldFurtherIsTheSamePlace() {
    assertThat(CameraPath.between(new Camera(0.3, 0.4, 5), new Camera(1.3, 0.4, 5)).millis())
        .isZero();
  }

  @Example
  void aPureZoomTakesLongerTheDeeperItGoes() {
    Camera from = new Camera(0.3, 0.4, 3);
    long short1 = CameraPath.between(from, new Camera(0.3, 0.4, 4)).millis();
    long long1 = CameraPath.between(from, new Camera(0.3, 0.4, 6)).millis();
    assertThat(short1).isGreaterThanOrEqualTo(CameraPath.SHORTEST).isLessThan(long1);
    assertThat(CameraPath.between(from, new Camera(0.3, 0.4, 20)).millis())
        .isEqualTo(CameraPath.LONGEST);
    assertThat(CameraPath.between(from, new Camera(0.3, 0.4, 5)).at(0.5).zoom())
        .isCloseTo(4, within(1e-9));
  }

  @Example
  void aLongWayIsSeenFromAbove() {
    CameraPath path = CameraPath.between(new Camera(0.2, 0.4, 6), new Camera(0.6, 0.4, 6));
    assertThat(path.at(0.5).zoom()).isLessThan(3);
    assertThat(path.at(0.5).x()).isCloseTo(0.4, within(1e-6));
  }
}
