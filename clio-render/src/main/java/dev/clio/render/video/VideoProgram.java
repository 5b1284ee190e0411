package dev.clio.render.video;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;
import org.jspecify.annotations.Nullable;

/**
 * An FFmpeg program that can write H.264.
 *
 * @param path where the program is
 * @param encoder the name of its H.264 encoder
 */
public record VideoProgram(Path path, String encoder) {

  /**
   * Returns a program of this machine: one on the path, else one that the optional dependency
   * {@code org.bytedeco:ffmpeg} brings, which is unpacked when it is first asked for.
   *
   * @return the program, if there is one that can write H.264
   */
  public static Optional<VideoProgram> find() {
    return onPath().or(VideoProgram::bundled);
  }

  /**
   * Returns the program {@code ffmpeg} on the path.
   *
   * @return the program, if there is one that can write H.264
   */
  public static Optional<VideoProgram> onPath() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(File.pathSeparator, -1)) {
      for (String name : new String[] {"ffmpeg", "ffmpeg.exe"}) {
        File program = new File(folder, name);
        if (!folder.isEmpty() && program.isFile() && program.canExecute()) {
          Optional<VideoProgram> usable = of(program.toPath());
          if (usable.isPresent()) {
            return usable;
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the program that the optional dependency brings.
   *
   * @return the program, if the dependency is there for this machine
   */
  public static Optional<VideoProgram> bundled() {
    try {
      @Nullable String program = Loader.load(ffmpeg.class);
      return program == null ? Optional.empty() : of(Path.of(program));
    } catch (LinkageError e) {
      return Optional.empty(); // It is not there, or not for this machine.
    }
  }

  /**
   * Returns a program.
   *
   * @param program the file of an FFmpeg program
   * @return the program, if it runs and can write H.264
   */
  public static Optional<VideoProgram> of(Path program) {
    try {
      Process process =
          new ProcessBuilder(program.toString(), "-hide_banner", "-encoders")
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      String encoders = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      for (String encoder : new String[] {"libx264", "libopenh264"}) {
        if (encoders.contains(" " + encoder + " ")) {
          return Optional.of(new VideoProgram(program, encoder));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
