package dev.clio.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.value.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  @Test
  void showsHowFarItHasComeWithGapsAtChapters() {
    BufferedImage image = new BufferedImage(1080, 1080, BufferedImage.TYPE_INT_RGB);
    new ProgressBar(10_000, List.of(0L, 5_000L), Color.of("#d8d3c8"), Color.of("#0f5566"))
        .paint(2_500, image);
    assertThat(at(image, 100, 1076)).isEqualTo(0x0f5566);
    assertThat(at(image, 268, 1079)).isEqualTo(0x0f5566);
    assertThat(at(image, 272, 1076)).isEqualTo(0xd8d3c8);
    assertThat(at(image, 540, 1076)).as("the gap").isZero();
    assertThat(at(image, 1000, 1074)).isEqualTo(0xd8d3c8);
    assertThat(at(image, 1000, 1073)).as("above the bar").isZero();
  }

  private static int at(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xffffff;
  }
}
