package dev.clio.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.value.Color;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradientRowsTest {

  private static BufferedImage even(Color ground) {
    BufferedImage image = new BufferedImage(3, 600, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 3; x++) {
        image.setRGB(x, y, ground.rgb());
      }
    }
    return image;
  }

  private static List<Shape.Stop> rising(Color color) {
    return List.of(
        new Shape.Stop(0, new Ink(color, 0)),
        new Shape.Stop(0.5, new Ink(color, 0.82)),
        new Shape.Stop(1, new Ink(color, 0.975)));
  }

  /** A scrim over a card nears its paper with every row, so that no stripes are seen. */
  @Test
  void risesWithoutStripesOverAnEvenGround() {
    for (Theme theme : List.of(Theme.light(), Theme.dark())) {
      for (Color ground : List.of(Color.of("#f7f7f6"), theme.sea(), theme.land())) {
        BufferedImage image = even(ground);
        GradientRows.paint(image, 0, 0, 3, 600, rising(theme.paper()), 1);
        for (int shift = 0; shift <= 16; shift += 8) {
          int to = (theme.paper().rgb() >> shift) & 0xff;
          int before = Integer.MAX_VALUE;
          for (int y = 0; y < 600; y++) {
            int away = Math.abs(to - ((image.getRGB(1, y) >> shift) & 0xff));
            assertThat(away).as("%s at %s", ground, y).isLessThanOrEqualTo(before);
            before = away;
          }
        }
      }
    }
  }

  @Test
  void coversAndSparesWhatItShould() {
    BufferedImage image = even(Color.of("#102030"));
    List<Shape.Stop> whole = List.of(new Shape.Stop(0, Ink.of(Color.of("#ffffff"))));
    GradientRows.paint(image, 1, 100, 1, 200, whole, 1);
    assertThat(image.getRGB(1, 100) & 0xffffff).isEqualTo(0xffffff);
    assertThat(image.getRGB(1, 299) & 0xffffff).isEqualTo(0xffffff);
    assertThat(image.getRGB(0, 200) & 0xffffff).isEqualTo(0x102030);
    assertThat(image.getRGB(1, 99) & 0xffffff).isEqualTo(0x102030);
    GradientRows.paint(image, -5, 500, 100, 900, whole, 0.5);
    assertThat(image.getRGB(2, 599) & 0xffffff).isEqualTo(0x889098);
    assertThat(Arrays.stream(image.getRGB(0, 0, 3, 99, null, 0, 3)).distinct()).hasSize(1);
  }
}
