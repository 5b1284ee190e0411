package dev.clio.render.video;

import com.google.common.base.Preconditions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Writes videos as MP4 files: H.264 at the video's size and rate, with its chapters and its title,
 * its captions where they are a track, and with a recording where one is given. The work is done by
 * an FFmpeg program, which is given the frames through a pipe. Immutable and thread-safe.
 *
 * @param program the program
 * @param threads how many threads paint frames, at least 1; the frames don't depend on it
 * @param audio the recording that is heard, in any format that the program reads
 */
public record Mp4(VideoProgram program, int threads, Optional<Path> audio) {

  private static final int LAST_WORDS = 400;
  private static final int LAST_SECONDS = 10;

  /**
   * Checks the number of threads.
   *
   * @param program the program
   * @param threads how many threads paint frames, at least 1; the frames don't depend on it
   * @param audio the recording that is heard, in any format that the program reads
   */
  public Mp4 {
    Preconditions.checkArgument(threads >= 1, "threads: expected at least 1, but was %s", threads);
  }

  /**
   * Returns a writer that paints with all processors of the machine, without a recording.
   *
   * @param program the program
   * @return the writer
   */
  public static Mp4 with(VideoProgram program) {
    return new Mp4(program, Runtime.getRuntime().availableProcessors(), Optional.empty());
  }

  /**
   * Writes a video.
   *
   * @param video the video
   * @param file the file, which is overwritten if it is there
   * @throws IOException if the program fails, which the message then says in its words
   */
  public void write(Video video, Path file) throws IOException {
    Path chapters = Files.createTempFile("clio-", ".chapters");
    Path captions = Files.createTempFile("clio-", ".srt");
    try {
      Files.writeString(chapters, metadata(video), StandardCharsets.UTF_8);
      if (video.captionTrack().isPresent()) {
        Files.writeString(captions, video.captionTrack().get().captions().srt());
      }
      Process process = new ProcessBuilder(command(video, chapters, captions, file)).start();
      CompletableFuture<String> words =
          CompletableFuture.supplyAsync(() -> said(process.getErrorStream()));
      CompletableFuture<String> unused =
          CompletableFuture.supplyAsync(() -> said(process.getInputStream()));
      try {
        feed(video, process);
      } catch (IOException | RuntimeException e) {
        process.destroyForcibly();
        throw e;
      }
      int status = process.waitFor();
      unused.join();
      if (status != 0) {
        throw new IOException("the video could not be made: " + last(words.join()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the video was made", e);
    } finally {
      Files.deleteIfExists(chapters);
      Files.deleteIfExists(captions);
    }
  }

  private void feed(Video video, Process process) throws IOException, InterruptedException {
    ByteBuffer bytes =
        ByteBuffer.allocate(4 * video.frame().width() * video.frame().height())
            .order(ByteOrder.LITTLE_ENDIAN);
    try (OutputStream pipe = process.getOutputStream()) {
      video.paint(
          threads,
          pixels -> {
            bytes.asIntBuffer().put(pixels);
            pipe.write(bytes.array());
          });
    } catch (IOException e) {
      // A program that ended says more of why than the pipe that broke.
      if (!process.waitFor(LAST_SECONDS, TimeUnit.SECONDS)) {
        throw e;
      }
    }
  }

  private List<String> command(Video video, Path chapters, Path captions, Path file) {
    List<String> command = new ArrayList<>();
    add(command, program.path().toString(), "-hide_banner", "-loglevel", "error", "-y");
    add(command, "-f", "rawvideo", "-pixel_format", "bgr0");
    add(command, "-video_size", video.frame().width() + "x" + video.frame().height());
    add(command, "-framerate", Integer.toString(video.framesPerSecond()), "-i", "pipe:0");
    add(command, "-f", "ffmetadata", "-i", chapters.toString());
    audio.ifPresent(recording -> add(command, "-i", recording.toString()));
    Optional<CaptionTrack> track = video.captionTrack();
    if (track.isPresent()) {
      add(command, "-f", "srt", "-i", captions.toString());
    }
    add(command, "-map", "0:v", "-map_metadata", "1", "-map_chapters", "1");
    if (track.isPresent()) {
      add(command, "-map", audio.isPresent() ? "3:s" : "2:s", "-c:s", "mov_text");
      add(command, "-metadata:s:s:0", "language=" + track.get().code());
    }
    if (audio.isPresent()) {
      double seconds = (double) video.frameCount() / video.framesPerSecond();
      add(command, "-map", "2:a:0", "-c:a", "aac", "-b:a", "160k", "-af", "apad");
      add(command, "-t", String.format(Locale.ROOT, "%.3f", seconds));
    }
    add(command, "-vf", "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p");
    add(command, "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709");
    add(command, "-c:v", program.encoder());
    if (program.encoder().equals("libx264")) {
      add(command, "-preset", "veryfast", "-crf", "18", "-profile:v", "high");
    } else {
      long pixels = (long) video.frame().width() * video.frame().height();
      add(command, "-b:v", Long.toString(Math.max(400_000, pixels * 3)), "-profile:v", "high");
    }
    add(command, "-g", Integer.toString(2 * video.framesPerSecond()));
    add(command, "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact");
    add(command, "-movflags", "+faststart", "-f", "mp4", file.toString());
    return command;
  }

  private static void add(List<String> command, String... words) {
    command.addAll(List.of(words));
  }

  /** Returns title and chapters in FFmpeg's own format. */
  static String metadata(Video video) {
    StringBuilder text = new StringBuilder(";FFMETADATA1\n");
    text.append("title=").append(escaped(video.title())).append('\n');
    for (VideoChapter chapter : video.chapters()) {
      text.append("[CHAPTER]\nTIMEBASE=1/1000\n");
      text.append("START=").append(chapter.start()).append('\n');
      text.append("END=").append(chapter.end()).append('\n');
      text.append("title=").append(escaped(chapter.title())).append('\n');
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("[=;#\\\\]", "\\\\$0").replace('\n', ' ');
  }

  private static String said(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private static String last(String words) {
    String line = words.isEmpty() ? "the program gave no reason" : words;
    return line.length() <= LAST_WORDS ? line : line.substring(line.length() - LAST_WORDS);
  }
}
