package dev.clio.render.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.core.value.Color;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.CameraTrack;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Geometry;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.type.TextMeasure;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

  private static final Frame FRAME = new Frame(200, 200);
  private static final Ink WHITE = Ink.of(Color.of("#ffffff"));
  private static final Ink RED = Ink.of(Color.of("#ff0000"));
  private static final Ink BLACK = Ink.of(Color.of("#000000"));

  /** The world is as wide as the frame, and its middle in the frame's middle. */
  private static final Camera ALL =
      new Camera(0.5, 0.5, Math.log(200 / (512 * FRAME.scale())) / Math.log(2));

  @Test
  void fillsWhereTheWorldIs() {
    BufferedImage image = image(0, fill(square(0.25, 0.25, 0.5), RED, false));
    assertThat(color(image, 100, 100)).isEqualTo(0xff0000);
    assertThat(color(image, 55, 55)).isEqualTo(0xff0000);
    assertThat(color(image, 45, 100)).isEqualTo(0xffffff);
    assertThat(color(image, 155, 100)).isEqualTo(0xffffff);
  }

  @Test
  void leavesHolesByTheEvenOddRule() {
    Geometry ring =
        new Geometry(
            List.of(
                new double[] {.1, .1, .9, .1, .9, .9, .1, .9},
                new double[] {.4, .4, .6, .4, .6, .6, .4, .6}),
            true);
    BufferedImage image = image(0, fill(ring, RED, false));
    assertThat(color(image, 40, 40)).isEqualTo(0xff0000);
    assertThat(color(image, 100, 100)).isEqualTo(0xffffff);
  }

  @Test
  void doesNotRepeatTheWorld() {
    Camera east = new Camera(1.0, 0.5, ALL.zoom());
    Shape there = fill(square(1.1, 0.4, 0.2), RED, false);
    assertThat(color(image(0, east, there), 140, 100)).isEqualTo(0xff0000);
    assertThat(color(image(0, ALL, there), 40, 100)).isEqualTo(0xffffff);
  }

  @Test
  void strokesInPxWhateverTheZoom() {
    Geometry line = new Geometry(List.of(new double[] {0.1, 0.5, 0.9, 0.5}), false);
    Shape stroke = new Shape.Stroke(Life.ALWAYS, line, RED, 10, List.of(), 0);
    for (double zoom : new double[] {ALL.zoom(), ALL.zoom() + 1, ALL.zoom() + 8}) {
      BufferedImage image = image(0, new Camera(0.5, 0.5, zoom), stroke);
      assertThat(color(image, 100, 96)).isEqualTo(0xff0000);
      assertThat(color(image, 100, 104)).isEqualTo(0xff0000);
      assertThat(color(image, 100, 92)).isEqualTo(0xffffff);
      assertThat(color(image, 100, 108)).isEqualTo(0xffffff);
    }
  }

  @Test
  void runsDashesForward() {
    Geometry line = new Geometry(List.of(new double[] {0.0, 0.5, 1.0, 0.5}), false);
    Shape flow = new Shape.Stroke(Life.ALWAYS, line, RED, 10, List.of(20.0, 20.0), 10);
    assertThat(color(image(0, flow), 10, 100)).isEqualTo(0xff0000);
    assertThat(color(image(0, flow), 30, 100)).isEqualTo(0xffffff);
    assertThat(color(image(1000, flow), 25, 100)).as("moved by 10").isEqualTo(0xff0000);
    assertThat(color(image(1000, flow), 5, 100)).isEqualTo(0xffffff);
    assertThat(color(image(4000, flow), 10, 100)).as("moved by 40").isEqualTo(0xff0000);
  }

  @Test
  void hatchesFromTheFirstPointOn() {
    Shape hatch = new Shape.Hatch(Life.ALWAYS, square(0.25, 0.25, 0.5), RED, 4, 20, 0);
    BufferedImage image = image(0, hatch);
    double row = 20 * Math.sqrt(2);
    int y = 60;
    // Stripes are where x + y is that of the first point, and every row further.
    int first = 100 - y + (int) Math.round(row);
    assertThat(color(image, first, y)).isEqualTo(0xff0000);
    assertThat(color(image, first + (int) (row / 2), y)).isEqualTo(0xffffff);
    assertThat(color(image, 40, 100)).as("outside").isEqualTo(0xffffff);
  }

  @Test
  void drawsAnArrowInWithItsHeadLeading() {
    Geometry line = new Geometry(List.of(new double[] {0.1, 0.5, 0.9, 0.5}), false);
    Shape arrow =
        new Shape.Arrow(Life.ALWAYS, line, RED, BLACK, 2, 4, 8, 30, 30, 3, 7, 10, 10, 1000, 800);
    assertThat(color(image(1000, arrow), 60, 100)).isEqualTo(0xffffff);
    assertThat(color(image(1400, arrow), 60, 100)).isEqualTo(0xff0000);
    assertThat(color(image(1050, arrow), 160, 100)).isEqualTo(0xffffff);
    BufferedImage done = image(1800, arrow);
    assertThat(color(done, 165, 100)).as("the tip, 10 before the end").isEqualTo(0xff0000);
    assertThat(color(done, 175, 100)).isEqualTo(0xffffff);
    assertThat(color(done, 26, 100)).as("10 after the start").isEqualTo(0xffffff);
    assertThat(color(done, 145, 109)).as("the head's width").isEqualTo(0xff0000);
    assertThat(color(done, 60, 109)).isEqualTo(0xffffff);
  }

  @Test
  void dimsAllButASoftCircle() {
    Shape spot =
        new Shape.Spot(Life.ALWAYS, new Anchor(0.5, 0.5), 30, 60, new Ink(Color.of("#000000"), .5));
    BufferedImage image = image(0, spot);
    assertThat(color(image, 100, 100)).isEqualTo(0xffffff);
    assertThat(color(image, 128, 100)).isEqualTo(0xffffff);
    assertThat(color(image, 5, 5)).isEqualTo(color(image, 165, 100));
    assertThat(blue(image, 5, 5)).isBetween(126, 129);
    assertThat(blue(image, 145, 100)).as("half-way").isBetween(188, 195);
    assertThat(blue(image, 138, 100)).isGreaterThan(blue(image, 152, 100));
  }

  @Test
  void fadesLinearly() {
    Shape shape = new Shape.Fill(Life.between(100, 1100, 200, 400), square(0, 0, 1), BLACK, false);
    assertThat(blue(image(99, shape), 100, 100)).isEqualTo(255);
    assertThat(blue(image(200, shape), 100, 100)).isBetween(126, 129);
    assertThat(blue(image(500, shape), 100, 100)).isEqualTo(0);
    assertThat(blue(image(1000, shape), 100, 100)).isBetween(190, 193);
    assertThat(blue(image(1100, shape), 100, 100)).isEqualTo(255);
  }

  @Test
  void pulsesUnlessMotionIsReduced() {
    Shape shape = fill(square(0, 0, 1), new Ink(Color.of("#000000"), 0.4), true);
    assertThat(blue(image(600, shape), 100, 100)).isBetween(126, 129);
    assertThat(blue(image(1800, shape), 100, 100)).isBetween(177, 180);
    Picture still = Picture.of(drawing(ALL, shape)).withReducedMotion();
    assertThat(blue(still.image(600), 100, 100)).isEqualTo(153);
  }

  @Test
  void movesAndScalesABoxAboutItsCorner() {
    Shape box =
        new Shape.Box(
            Life.ALWAYS,
            Shape.Role.NONE,
            new Motion(1000, 400, 60, 20, 0.5),
            10,
            10,
            40,
            40,
            0,
            List.of(new Shape.Stop(0, RED)),
            Optional.empty());
    assertThat(color(image(1000, box), 45, 45)).isEqualTo(0xff0000);
    BufferedImage half = image(1200, box);
    assertThat(color(half, 42, 22)).isEqualTo(0xff0000);
    assertThat(color(half, 38, 22)).isEqualTo(0xffffff);
    BufferedImage done = image(1400, box);
    assertThat(color(done, 72, 32)).isEqualTo(0xff0000);
    assertThat(color(done, 88, 48)).isEqualTo(0xff0000);
    assertThat(color(done, 92, 40)).isEqualTo(0xffffff);
  }

  @Test
  void paintsGradientsDownwards() {
    Shape box =
        new Shape.Box(
            Life.ALWAYS,
            Shape.Role.NONE,
            Motion.NONE,
            0,
            100,
            200,
            100,
            0,
            List.of(
                new Shape.Stop(0, new Ink(Color.of("#000000"), 0)),
                new Shape.Stop(0.5, new Ink(Color.of("#000000"), 0.8)),
                new Shape.Stop(1, new Ink(Color.of("#000000"), 1))),
            Optional.empty());
    BufferedImage image = image(0, box);
    assertThat(blue(image, 100, 99)).isEqualTo(255);
    assertThat(blue(image, 100, 125)).isBetween(148, 154);
    assertThat(blue(image, 100, 150)).isBetween(48, 53);
    assertThat(blue(image, 100, 199)).isLessThan(3);
  }

  @Test
  void squeezesATextToItsBindingWidth() {
    TextStyle style = new TextStyle(40, 700, false, 0);
    double width = TextMeasure.standard().width("HHHH", style);
    assertThat(inkRight(image(0, text("HHHH", style, width, List.of())))).isBetween(10, 200);
    int full = inkRight(image(0, text("HHHH", style, width, List.of())));
    int half = inkRight(image(0, text("HHHH", style, width / 2, List.of())));
    assertThat(half - 10).isCloseTo((full - 10) / 2, org.assertj.core.data.Offset.offset(3));
  }

  @Test
  void fadesATextWithItsHalosAsOne() {
    TextStyle style = new TextStyle(120, 800, false, 0);
    List<Shape.Halo> halos = List.of(new Shape.Halo(10, RED));
    double width = TextMeasure.standard().width("I", style);
    Shape text =
        new Shape.Text(
            Life.between(0, 1000, 1000, 0),
            Shape.Role.NONE,
            Motion.NONE,
            Optional.of(new Anchor(0.5, 0.5)),
            -width / 2,
            45,
            "I",
            style,
            width,
            BLACK,
            halos);
    int middle = color(image(500, text), 100, 90);
    assertThat((middle >> 16) & 0xff).as("no halo shines through the letter").isBetween(126, 129);
    assertThat(middle & 0xff).isBetween(126, 129);
  }

  @Test
  void leavesCaptionsOut() {
    Shape caption =
        new Shape.Box(
            Life.ALWAYS,
            Shape.Role.CAPTION,
            Motion.NONE,
            0,
            0,
            200,
            200,
            0,
            List.of(new Shape.Stop(0, BLACK)),
            Optional.empty());
    Picture picture = Picture.of(drawing(ALL, caption));
    assertThat(color(picture.image(0), 100, 100)).isZero();
    assertThat(color(picture.withoutCaptions().image(0), 100, 100)).isEqualTo(0xffffff);
  }

  @Test
  void isTheSameWhateverWasPaintedBefore() {
    Drawing drawing = busy();
    List<Double> times = List.of(0.0, 100.0, 130.0, 160.0, 1200.0, 1233.0, 1266.0, 1300.0, 3000.0);
    Picture forward = Picture.of(drawing);
    for (double time : times) {
      int[] fresh = pixels(Picture.of(drawing).image(time));
      assertThat(Arrays.equals(pixels(forward.image(time)), fresh)).as("at %s", time).isTrue();
    }
    for (int i = times.size() - 1; i >= 0; i--) {
      int[] fresh = pixels(Picture.of(drawing).image(times.get(i)));
      assertThat(Arrays.equals(pixels(forward.image(times.get(i))), fresh)).isTrue();
    }
  }

  @Test
  void showsTheLastMomentAfterTheEnd() {
    Shape shape = new Shape.Fill(Life.between(0, 5000, 0, 0), square(0, 0, 1), BLACK, false);
    assertThat(blue(image(5000, shape), 100, 100)).isZero();
    assertThat(blue(image(99_999, shape), 100, 100)).isZero();
    assertThat(blue(image(-5, shape), 100, 100)).isZero();
  }

  @Test
  void writesPngFilesInAnySize() throws IOException {
    Picture picture = Picture.of(busy());
    byte[] png = picture.png(1200, 100, 150);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(read.getWidth()).isEqualTo(100);
    assertThat(read.getHeight()).isEqualTo(150);
    assertThat(picture.png(1200, 100, 150)).isEqualTo(png);
    assertThatThrownBy(() -> picture.png(0, 0, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("width: expected 1 to 16384, but was 0");
  }

  @Test
  void paintsWhatReachesFarOutside() {
    Geometry far = new Geometry(List.of(new double[] {-3, .5, -2, 9, 5, .5, 5, -9}), true);
    Shape shape = fill(far, RED, false);
    for (double zoom : new double[] {0, 6, 14, 22}) {
      assertThat(color(image(0, new Camera(0.5, 0.5, zoom), shape), 100, 100))
          .as("at zoom %s", zoom)
          .isEqualTo(0xff0000);
    }
  }

  @Test
  void paintsLinesAndArrowsThatReachFarOutside() {
    Geometry line = new Geometry(List.of(new double[] {0.0, 0.5, 0.3, 0.5, 1.0, 0.5}), false);
    Shape dashed = new Shape.Stroke(Life.ALWAYS, line, RED, 10, List.of(18.0, 14.0), 40);
    Shape whole = new Shape.Stroke(Life.ALWAYS, line, RED, 10, List.of(), 0);
    Shape arrow =
        new Shape.Arrow(Life.ALWAYS, line, RED, BLACK, 2, 4, 8, 30, 30, 3, 7, 10, 10, 0, 0);
    for (double zoom : new double[] {2, 8, 14, 22}) {
      Camera camera = new Camera(0.5, 0.5, zoom);
      assertThat(color(image(0, camera, whole), 100, 100)).isEqualTo(0xff0000);
      assertThat(color(image(0, camera, arrow), 100, 100)).isEqualTo(0xff0000);
      BufferedImage image = image(0, camera, dashed);
      int red = 0;
      for (int x = 0; x < 200; x++) {
        red += color(image, x, 100) == 0xff0000 ? 1 : 0;
      }
      assertThat(red).as("at zoom %s, 18 of 32 px", zoom).isBetween(90, 130);
    }
  }

  /** A drawing with something of everything, some of it moving. */
  private static Drawing busy() {
    TextStyle style = new TextStyle(20, 700, false, 0);
    List<Shape> shapes = new ArrayList<>();
    shapes.add(background());
    shapes.add(fill(square(0.1, 0.1, 0.4), RED, false));
    shapes.add(fill(square(0.4, 0.4, 0.4), new Ink(Color.of("#00ff00"), .5), true));
    shapes.add(
        new Shape.Spot(
            Life.between(1000, 2000, 300, 300),
            new Anchor(.5, .5),
            20,
            60,
            new Ink(Color.of("#000000"), .5)));
    shapes.add(text("Words", style, 60, List.of(new Shape.Halo(6, WHITE))));
    shapes.add(
        new Shape.Disc(
            Life.between(100, 3000, 200, 0),
            new Anchor(.3, .6),
            12,
            Optional.of(RED),
            Optional.of(BLACK),
            3));
    shapes.add(
        new Shape.Leader(
            Life.between(120, 4000, 50, 0), new Anchor(.3, .6), 5, 5, 50, 40, BLACK, 2, WHITE, 6));
    return new Drawing(
        FRAME,
        5000,
        new CameraTrack(
            List.of(
                new CameraTrack.Sample(0, ALL),
                new CameraTrack.Sample(1300, ALL),
                new CameraTrack.Sample(2000, new Camera(.4, .4, ALL.zoom() + 1)))),
        shapes,
        List.of());
  }

  private static Shape text(String words, TextStyle style, double width, List<Shape.Halo> halos) {
    return new Shape.Text(
        Life.ALWAYS,
        Shape.Role.NONE,
        Motion.NONE,
        Optional.empty(),
        10,
        100,
        words,
        style,
        width,
        BLACK,
        halos);
  }

  private static Shape fill(Geometry geometry, Ink ink, boolean pulse) {
    return new Shape.Fill(Life.ALWAYS, geometry, ink, pulse);
  }

  private static Geometry square(double x, double y, double size) {
    return new Geometry(
        List.of(new double[] {x, y, x + size, y, x + size, y + size, x, y + size}), true);
  }

  private static Shape background() {
    return new Shape.Box(
        Life.ALWAYS,
        Shape.Role.NONE,
        Motion.NONE,
        0,
        0,
        200,
        200,
        0,
        List.of(new Shape.Stop(0, WHITE)),
        Optional.empty());
  }

  private static Drawing drawing(Camera camera, Shape shape) {
    return new Drawing(
        FRAME,
        5000,
        new CameraTrack(List.of(new CameraTrack.Sample(0, camera))),
        List.of(background(), shape),
        List.of());
  }

  private static BufferedImage image(double millis, Shape shape) {
    return image(millis, ALL, shape);
  }

  private static BufferedImage image(double millis, Camera camera, Shape shape) {
    return Picture.of(drawing(camera, shape)).image(millis);
  }

  private static int color(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xffffff;
  }

  private static int blue(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xff;
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static int inkRight(BufferedImage image) {
    for (int x = image.getWidth() - 1; x >= 0; x--) {
      for (int y = 0; y < image.getHeight(); y++) {
        if (blue(image, x, y) < 128) {
          return x;
        }
      }
    }
    return -1;
  }
}
