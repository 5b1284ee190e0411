package dev.clio.examples.cli;

import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.render.captions.Captions;
import dev.clio.render.captions.TimelineJson;
import dev.clio.render.compose.Drawings;
import dev.clio.render.description.Description;
import dev.clio.render.geo.GeoJson;
import dev.clio.render.geo.Kml;
import dev.clio.render.page.Page;
import dev.clio.render.picture.Picture;
import dev.clio.render.picture.Storyboard;
import dev.clio.render.theme.Theme;
import dev.clio.render.video.Mp4;
import dev.clio.render.video.Video;
import dev.clio.render.video.VideoProgram;
import dev.clio.schema.Documents;
import dev.clio.schema.document.Document;
import dev.clio.schema.validate.ValidatedEpisode;
import dev.clio.schema.validate.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "render", description = "Renders valid episodes.")
final class RenderCommand implements Callable<Integer> {

  /** What can be made of an episode. */
  enum Format {
    page(".html"),
    storyboard(".storyboard.svg"),
    svg(".svg"),
    png(".png"),
    mp4(".mp4"),
    vtt(".vtt"),
    srt(".srt"),
    description(".description.vtt"),
    timeline(".timeline.json"),
    geojson(".geojson"),
    kml(".kml");

    private final String extension;

    Format(String extension) {
      this.extension = extension;
    }
  }

  /** Where the captions of a video are. */
  enum CaptionPlace {
    burnt,
    beside,
    none
  }

  @Spec private CommandSpec spec;
  @Mixin private Inputs inputs;
  @Mixin private Report report;
  @Mixin private Gate gate;

  @Option(
      names = "--to",
      required = true,
      split = ",",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; several with commas between.")
  private List<Format> formats = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to.")
  private Path folder;

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      defaultValue = "1080x1920",
      converter = Size.class,
      description = "The size of pictures, and the frame that a timeline is for.")
  private Frame size = Frame.PORTRAIT;

  @Option(
      names = "--at",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description = "When a still is taken.")
  private double at;

  @Option(
      names = "--audio",
      paramLabel = "FILE",
      description =
          "The recording that is heard in the video of one episode, in any format that FFmpeg"
              + " reads; it is cut, or silence follows it, where the story ends.")
  private Optional<Path> audio = Optional.empty();

  @Option(
      names = "--captions",
      paramLabel = "PLACE",
      description =
          "Where the captions of videos are: burnt (into the picture, where not said), beside (a"
              + " track in the video, and a .vtt beside it) or none.")
  private Optional<CaptionPlace> captions = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (!(at >= 0 && at < 1e6)) {
      throw new ParameterException(
          spec.commandLine(), "--at: expected seconds from 0 to 1000000, but was " + at);
    }
    if (formats.contains(Format.mp4) && (size.width() % 2 != 0 || size.height() % 2 != 0)) {
      throw new ParameterException(
          spec.commandLine(), "--size: expected even sides for a video, such as 1080x1920");
    }
    if (!formats.contains(Format.mp4) && (audio.isPresent() || captions.isPresent())) {
      throw new ParameterException(
          spec.commandLine(),
          (audio.isPresent() ? "--audio" : "--captions") + ": expected mp4 among the formats");
    }
    if (audio.isPresent()) {
      checkAudio(audio.get());
    }
    return inputs.forEach("rendering", this::render);
  }

  private void checkAudio(Path recording) throws IOException {
    if (!inputs.isOneFile()) {
      throw new ParameterException(
          spec.commandLine(), "--audio: expected one episode, as a recording belongs to one");
    }
    if (!Files.exists(recording)) {
      throw new NoSuchFileException(recording.toString());
    }
  }

  private boolean render(Input input, byte[] bytes) throws IOException {
    Document document = Documents.read(bytes);
    Validation validation = gate.validator().validate(document).ofEpisode();
    Optional<ValidatedEpisode> valid = validation.episode();
    if (valid.isEmpty()) {
      report.errors(spec.commandLine().getErr(), input, document, validation.diagnostics());
      return false;
    }
    Timeline timeline = valid.get().timeline(size, Pace.standard());
    for (Format format : formats) {
      Path file = input.output(folder, format.extension);
      if (format == Format.mp4) {
        WholeFile.write(file, temporary -> film(valid.get(), timeline, temporary));
        if (captions.equals(Optional.of(CaptionPlace.beside))) {
          WholeFile.write(
              input.output(folder, Format.vtt.extension),
              rendered(Format.vtt, valid.get(), timeline));
        }
      } else {
        WholeFile.write(file, rendered(format, valid.get(), timeline));
      }
    }
    return true;
  }

  private void film(ValidatedEpisode episode, Timeline timeline, Path file) throws IOException {
    VideoProgram program =
        VideoProgram.find()
            .orElseThrow(
                () ->
                    new IOException(
                        "no program was found that writes H.264 video: expected ffmpeg on the"
                            + " path"));
    Video video = Video.of(episode, timeline, Theme.light());
    new Mp4(program, Runtime.getRuntime().availableProcessors(), audio)
        .write(
            switch (captions.orElse(CaptionPlace.burnt)) {
              case burnt -> video;
              case beside -> video.withCaptionTrack();
              case none -> video.withoutCaptions();
            },
            file);
  }

  private byte[] rendered(Format format, ValidatedEpisode episode, Timeline timeline) {
    return switch (format) {
      case page -> utf8(Page.of(episode));
      case png ->
          Picture.of(Drawings.of(episode, timeline, Theme.light()))
              .png(at * 1000, size.width(), size.height());
      case storyboard -> utf8(Storyboard.of(episode, timeline, Theme.light()));
      case svg ->
          utf8(
              Picture.of(Drawings.of(episode, timeline, Theme.light()))
                  .svg(at * 1000, episode.episode().title()));
      case mp4 -> throw new AssertionError("a video is written as it is made");
      case vtt -> utf8(Captions.of(episode, timeline).webVtt());
      case srt -> utf8(Captions.of(episode, timeline).srt());
      case description -> utf8(Description.of(episode, timeline).webVtt());
      case timeline -> utf8(TimelineJson.of(episode, timeline));
      case geojson -> utf8(GeoJson.of(episode, timeline));
      case kml -> utf8(Kml.of(episode, timeline));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
