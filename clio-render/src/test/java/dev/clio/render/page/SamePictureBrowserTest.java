package dev.clio.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.Frame;
import dev.clio.render.picture.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page shows what a picture of the same drawing shows; only the edges are smoothed elsewise. */
class SamePictureBrowserTest {

  private static final String[] WORDS = {"A narrow water.", "All sail here.", "Who holds it?"};

  /** How much the mean colour of a square may differ, of 255. */
  private static final double NEAR = 12;

  private static final int SQUARE = 24;

  @Test
  void paintsTheDrawingAsPicturesAre(@TempDir Path folder) throws IOException {
    try (Player player = Player.open(folder)) {
      URI page = player.write("page.html", Sample.page(Sample.episode(), WORDS));
      Picture picture = Picture.of(Sample.staging(Frame.PORTRAIT, WORDS).light());
      for (double seconds : new double[] {0.2, 1.3, 3.5, 5.2, 7.5, 11.9}) {
        player.load(URI.create(page + "#t=" + seconds), 800, 1000);
        BufferedImage canvas = canvas(player);
        BufferedImage expected =
            picture.image(seconds * 1000, canvas.getWidth(), canvas.getHeight());
        assertThat(farthest(expected, canvas)).as("at %s s", seconds).isLessThan(NEAR);
      }
    }
  }

  @Test
  void showsWhatItShowsHoweverItCameThere(@TempDir Path folder) throws IOException {
    try (Player player = Player.open(folder)) {
      URI page = player.write("page.html", Sample.page(Sample.episode(), WORDS));
      // The flight begins at 4 s, where the camera still is where it rested.
      for (long millis : new long[] {4000, 4700, 5400, 6000, 6100}) {
        player.load(URI.create(page + "#t=" + millis / 1000.0), 800, 1000);
        String sought = player.picture();
        player.load(URI.create(page + "#t=3.96"), 800, 1000);
        for (long before : new long[] {3970, 3980, 3990, 4600, millis - 2, millis - 1, millis}) {
          player.go(before);
        }
        assertThat(player.picture()).as("at %s ms", millis).isEqualTo(sought);
      }
    }
  }

  private static BufferedImage canvas(Player player) throws IOException {
    String data = (String) player.script("return map.toDataURL().split(',')[1]");
    return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
  }

  private static double farthest(BufferedImage a, BufferedImage b) {
    double farthest = 0;
    for (int y = 0; y + SQUARE <= a.getHeight(); y += SQUARE) {
      for (int x = 0; x + SQUARE <= a.getWidth(); x += SQUARE) {
        for (int shift = 0; shift <= 16; shift += 8) {
          farthest = Math.max(farthest, Math.abs(mean(a, x, y, shift) - mean(b, x, y, shift)));
        }
      }
    }
    return farthest;
  }

  private static double mean(BufferedImage image, int x, int y, int shift) {
    long sum = 0;
    for (int rgb : image.getRGB(x, y, SQUARE, SQUARE, null, 0, SQUARE)) {
      sum += (rgb >> shift) & 0xff;
    }
    return (double) sum / (SQUARE * SQUARE);
  }
}
