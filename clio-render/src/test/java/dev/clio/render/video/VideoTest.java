package dev.clio.render.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.render.theme.Theme;
import dev.clio.schema.Documents;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.ValidatedEpisode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.bytedeco.ffmpeg.ffprobe;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VideoTest {

  @TempDir private Path folder;

  private static ValidatedEpisode episode(String script) {
    String head =
        """
        ---
        id: lamps
        title: Lamps; oil = light
        language: en
        ---
        """;
    return EpisodeValidator.standard()
        .validate(Documents.read((head + script).getBytes(StandardCharsets.UTF_8)))
        .ofEpisode()
        .orThrow();
  }

  private static final ValidatedEpisode SHORT =
      episode(
          """
          [map.view lat=41 lon=-71 zoom=5]
          [map.highlight ids="city:boston" color="#ef4444"]
          Whales lit it.
          [map.clear]
          [scene.title kind=chapter title="Kerosene #1"]
          Then oil.
          """);

  private static Video video(Frame frame) {
    return Video.of(SHORT, SHORT.timeline(frame, Pace.standard()), Theme.light());
  }

  private static String hash(Video video, int threads) throws IOException {
    Hasher hasher = Hashing.sha256().newHasher();
    video.paint(
        threads,
        pixels -> {
          for (int pixel : pixels) {
            hasher.putInt(pixel);
          }
        });
    return hasher.hash().toString();
  }

  @Test
  void theFramesAreTheSameForAnyNumberOfThreads() throws IOException {
    Video video = video(new Frame(180, 320)).withFramesPerSecond(12);
    String one = hash(video, 1);
    assertThat(hash(video, 1)).isEqualTo(one);
    assertThat(hash(video, 2)).isEqualTo(one);
    assertThat(hash(video, 5)).isEqualTo(one);
    assertThat(hash(video.withoutCaptions(), 2)).isNotEqualTo(one);
  }

  @Test
  void whatTheSinkThrowsStopsThePainters() {
    Video video = video(new Frame(180, 320));
    assertThatThrownBy(
            () ->
                video.paint(
                    2,
                    pixels -> {
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  @Test
  void theSameVideoIsTheSameFile() throws IOException {
    Video video = video(new Frame(180, 320)).withFramesPerSecond(10);
    Path one = folder.resolve("one.mp4");
    Path two = folder.resolve("two.mp4");
    new Mp4(program(), 1, Optional.empty()).write(video, one);
    new Mp4(program(), 3, Optional.empty()).write(video, two);
    assertThat(two).hasSameBinaryContentAs(one);
  }

  @ParameterizedTest
  @CsvSource({"1080, 1920", "1920, 1080"})
  void aFileHasTheSizeTheRateTheLengthTheCodecAndTheChapters(int width, int height)
      throws IOException {
    Video video = video(new Frame(width, height));
    Path file = folder.resolve("video.mp4");
    Mp4.with(program()).write(video, file);
    JsonNode probed = probe(file);
    JsonNode stream = probed.get("streams").get(0);
    // Beside the picture there is only the track of chapters that QuickTime wants.
    assertThat(probed.get("streams").size()).isEqualTo(2);
    assertThat(probed.get("streams").get(1).get("codec_type").asString()).isEqualTo("data");
    assertThat(stream.get("codec_name").asString()).isEqualTo("h264");
    assertThat(stream.get("pix_fmt").asString()).isEqualTo("yuv420p");
    assertThat(stream.get("color_space").asString()).isEqualTo("bt709");
    assertThat(stream.get("width").asInt()).isEqualTo(width);
    assertThat(stream.get("height").asInt()).isEqualTo(height);
    assertThat(stream.get("r_frame_rate").asString()).isEqualTo("30/1");
    assertThat(stream.get("nb_frames").asString()).isEqualTo(String.valueOf(video.frameCount()));
    JsonNode format = probed.get("format");
    assertThat(Double.parseDouble(format.get("duration").asString()))
        .isCloseTo(video.frameCount() / 30.0, within(0.02));
    assertThat(format.get("tags").get("title").asString()).isEqualTo("Lamps; oil = light");
    JsonNode chapters = probed.get("chapters");
    assertThat(chapters.size()).isEqualTo(2);
    assertThat(chapters.get(0).get("tags").get("title").asString()).isEqualTo("Lamps; oil = light");
    assertThat(chapters.get(1).get("tags").get("title").asString()).isEqualTo("Kerosene #1");
    assertThat(Double.parseDouble(chapters.get(1).get("start_time").asString()))
        .isCloseTo(video.chapters().get(1).start() / 1000.0, within(0.002));
  }

  @Test
  void aRecordingIsHeardAndDoesNotChangeTheLength() throws IOException {
    Video video = video(new Frame(90, 160)).withFramesPerSecond(10);
    Path file = folder.resolve("heard.mp4");
    new Mp4(program(), 1, Optional.of(recording())).write(video, file);
    JsonNode probed = probe(file);
    assertThat(probed.get("streams").get(1).get("codec_name").asString()).isEqualTo("aac");
    assertThat(Double.parseDouble(probed.get("format").get("duration").asString()))
        .isCloseTo(video.frameCount() / 10.0, within(0.1));
  }

  @Test
  void captionsBesideThePictureAreATrackThatSaysItsLanguage() throws IOException {
    Path file = folder.resolve("track.mp4");
    Video video = video(new Frame(180, 320)).withFramesPerSecond(10);
    new Mp4(program(), 1, Optional.empty()).write(video.withCaptionTrack(), file);
    JsonNode track = probe(file).get("streams").get(1);
    assertThat(track.get("codec_name").asString()).isEqualTo("mov_text");
    assertThat(track.get("tags").get("language").asString()).isEqualTo("eng");
    assertThat(packets(file)).containsExactly("Whales lit it.", "Then oil.");
    assertThat(hash(video.withCaptionTrack(), 2)).isEqualTo(hash(video.withoutCaptions(), 2));
  }

  @Test
  void captionsBesideThePictureAndARecordingGoTogether() throws IOException {
    Path file = folder.resolve("both.mp4");
    Video video = video(new Frame(90, 160)).withFramesPerSecond(10).withCaptionTrack();
    new Mp4(program(), 1, Optional.of(recording())).write(video, file);
    JsonNode streams = probe(file).get("streams");
    List<String> kinds =
        IntStream.range(0, 3).mapToObj(i -> streams.get(i).get("codec_name").asString()).toList();
    assertThat(kinds).containsExactlyInAnyOrder("h264", "aac", "mov_text");
    Path again = folder.resolve("again.mp4");
    new Mp4(program(), 2, Optional.of(recording())).write(video, again);
    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void whereNothingIsSaidThereIsNoTrackOfCaptions() throws IOException {
    ValidatedEpisode silent = episode("[map.view lat=41 lon=-71 zoom=5]\n");
    Frame frame = new Frame(90, 160);
    Video video = Video.of(silent, silent.timeline(frame, Pace.standard()), Theme.light());
    Path file = folder.resolve("silent.mp4");
    new Mp4(program(), 1, Optional.empty())
        .write(video.withFramesPerSecond(5).withCaptionTrack(), file);
    assertThat(probe(file).get("streams").get(0).get("codec_name").asString()).isEqualTo("h264");
  }

  @Test
  void aProgramThatFailsIsQuoted() {
    Video video = video(new Frame(90, 160)).withFramesPerSecond(2);
    Mp4 writer = new Mp4(program(), 1, Optional.of(folder.resolve("no-such.wav")));
    assertThatThrownBy(() -> writer.write(video, folder.resolve("video.mp4")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the video could not be made")
        .hasMessageContaining("No such file");
  }

  @Test
  void oddSidesAreRefused() {
    Frame odd = new Frame(91, 160);
    assertThatThrownBy(() -> video(odd))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("size: expected even sides for a video, but was 91x160");
  }

  /** The program that comes with the build, so that the test needs none on the machine. */
  private static VideoProgram program() {
    return VideoProgram.bundled().or(VideoProgram::onPath).orElseThrow();
  }

  /** Returns a second of silence. */
  private Path recording() throws IOException {
    Path recording = folder.resolve("voice.wav");
    AudioFormat format = new AudioFormat(22_050, 16, 1, true, false);
    byte[] second = new byte[2 * 22_050];
    AudioSystem.write(
        new AudioInputStream(new ByteArrayInputStream(second), format, 22_050),
        AudioFileFormat.Type.WAVE,
        recording.toFile());
    return recording;
  }

  private static JsonNode probe(Path file) throws IOException {
    byte[] json =
        output(
            Loader.load(ffprobe.class),
            "-loglevel",
            "error",
            "-print_format",
            "json",
            "-show_streams",
            "-show_format",
            "-show_chapters",
            file.toString());
    assertThat(Files.size(file)).isPositive();
    return JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8));
  }

  /** Returns the words of the captions in a file. */
  private static List<String> packets(Path file) throws IOException {
    byte[] srt =
        output(
            program().path().toString(),
            "-loglevel",
            "error",
            "-i",
            file.toString(),
            "-map",
            "0:s",
            "-f",
            "srt",
            "-");
    return new String(srt, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.matches("[0-9]+|.*-->.*"))
        .toList();
  }

  private static byte[] output(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    return process.getInputStream().readAllBytes();
  }
}
