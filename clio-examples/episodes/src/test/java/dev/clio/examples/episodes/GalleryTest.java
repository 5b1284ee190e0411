package dev.clio.examples.episodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.render.compose.Drawings;
import dev.clio.render.description.Description;
import dev.clio.render.picture.Picture;
import dev.clio.render.theme.Theme;
import dev.clio.schema.Stagehand;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.ValidatedEpisode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gallery under {@code docs} is made of the episodes; {@code mvn verify -Dclio.docs.write=true}
 * makes it anew. Other versions of Java smooth edges a little differently, so pictures may differ
 * where nobody could tell.
 */
class GalleryTest {

  private static final Path GALLERY = Path.of("../../docs/gallery");

  private static final float QUALITY = 0.82f;

  /** How different a channel may be on average, of 255. */
  private static final double MEAN = 3;

  /**
   * A frame of the gallery.
   *
   * @param name the name of its file, without the ending
   * @param episode the episode
   * @param frame the size of the episode's pictures
   * @param theme the colours
   * @param cue the cue near whose end the frame is taken
   */
  private record Shot(String name, ValidatedEpisode episode, Frame frame, Theme theme, int cue) {

    Timeline timeline() {
      return episode.timeline(frame, Pace.standard());
    }

    BufferedImage image() {
      Timeline timeline = timeline();
      Cue at = timeline.cues().get(cue);
      double millis = at.end() - Math.min(900, at.duration() / 4.0);
      return Picture.of(Drawings.of(episode, timeline, theme))
          .image(millis, frame.width() / 2, frame.height() / 2);
    }

    /** Returns what the frame shows, for those who don't see it. */
    String words() {
      Timeline timeline = timeline();
      long end = timeline.cues().get(cue).end();
      String words =
          Description.of(episode, timeline).beats().stream()
              .filter(beat -> beat.end() <= end)
              .reduce((before, last) -> last)
              .map(Description.Beat::text)
              .orElseThrow();
      return words.replace("\"", "&quot;").replace("<", "&lt;");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Shot> shots() throws IOException {
    ValidatedEpisode suez = Stagehand.check(QuickStart.sixDaysAtSuez()).orThrow();
    EpisodeValidator gate = EpisodeValidator.standard();
    ValidatedEpisode summer = gate.validate(YearWithoutASummer.episode()).orThrow();
    ValidatedEpisode quakes = gate.validate(LargestEarthquakes.episode()).orThrow();
    Vocabulary own = Tohoku.VOCABULARY;
    ValidatedEpisode tohoku =
        gate.withVocabulary(own)
            .validate(Stagehand.reader().withVocabulary(own).read(Tohoku.text()))
            .orThrow();
    Theme light = Theme.light();
    Theme dark = Theme.dark();
    return List.of(
        new Shot("suez-arrow", suez, Frame.PORTRAIT, light, 2),
        new Shot("summer-tambora", summer, Frame.PORTRAIT, dark, 1),
        new Shot("quakes-world", quakes, Frame.PORTRAIT, light, 1),
        new Shot("suez-canal", suez, Frame.LANDSCAPE, light, 1),
        new Shot("suez-detour", suez, Frame.LANDSCAPE, light, 4),
        new Shot("summer-veil", summer, Frame.LANDSCAPE, dark, 3),
        new Shot("quakes-kamchatka", quakes, Frame.LANDSCAPE, light, 6),
        new Shot("suez-lake", suez, Frame.PORTRAIT, light, 5),
        new Shot("summer-snow", summer, Frame.PORTRAIT, light, 4),
        new Shot("tohoku", tohoku, Frame.PORTRAIT, light, 1));
  }

  @ParameterizedTest
  @MethodSource("shots")
  void aFrameIsAsItIsDrawnNow(Shot shot) throws IOException {
    Path file = GALLERY.resolve(shot.name() + ".jpg");
    BufferedImage drawn = shot.image();
    if (isWriting()) {
      Files.createDirectories(GALLERY);
      Files.write(file, jpeg(drawn));
    }
    BufferedImage kept = Objects.requireNonNull(ImageIO.read(file.toFile()), file.toString());
    assertThat(kept.getWidth()).isEqualTo(drawn.getWidth());
    assertThat(kept.getHeight()).isEqualTo(drawn.getHeight());
    assertThat(difference(kept, drawn)).isLessThan(MEAN);
  }

  @Test
  void thePageShowsEveryFrameAndSaysWhatIsSeen() throws IOException {
    StringBuilder page =
        new StringBuilder("# Gallery\n\nFrames of the episodes in this repository");
    page.append(" as they are drawn now, made by `mvn verify -Dclio.docs.write=true`.\n");
    String title = "";
    for (Shot shot :
        shots().stream()
            .sorted((a, b) -> title(a).compareTo(title(b)))
            .collect(Collectors.toList())) {
      if (!title.equals(title(shot))) {
        title = title(shot);
        page.append("\n## ").append(title).append("\n\n");
      }
      page.append("<img src=\"").append(shot.name()).append(".jpg\" height=\"480\" alt=\"");
      page.append(shot.words()).append("\">\n");
    }
    Path file = GALLERY.resolve("README.md");
    if (isWriting()) {
      Files.createDirectories(GALLERY);
      Files.writeString(file, page);
    }
    assertThat(file).content().isEqualTo(page.toString());
  }

  @Test
  void theGalleryIsSmallAndHoldsNothingElse() throws IOException {
    assumeFalse(isWriting(), "it is being written");
    List<Path> files;
    try (Stream<Path> found = Files.list(GALLERY)) {
      files = found.toList();
    }
    long size = 0;
    for (Path file : files) {
      size += Files.size(file);
    }
    assertThat(files).hasSize(shots().size() + 1);
    assertThat(size).isLessThan(1_500_000);
  }

  private static String title(Shot shot) {
    return shot.episode().episode().title();
  }

  private static boolean isWriting() {
    return Boolean.getBoolean("clio.docs.write");
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(QUALITY);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Returns how different the channels of two pictures are, on average. */
  private static double difference(BufferedImage a, BufferedImage b) {
    long sum = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        int p = a.getRGB(x, y);
        int q = b.getRGB(x, y);
        for (int shift = 0; shift < 24; shift += 8) {
          sum += Math.abs((p >> shift & 0xff) - (q >> shift & 0xff));
        }
      }
    }
    return sum / (3.0 * a.getWidth() * a.getHeight());
  }
}
