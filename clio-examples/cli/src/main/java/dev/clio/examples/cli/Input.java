package dev.clio.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a command reads, or standard input.
 *
 * @param name what messages call it; {@code -} for standard input
 * @param file the file; empty for standard input
 * @param relative its path beneath the folder that was named, or its name
 */
record Input(String name, Optional<Path> file, Path relative) {

  static final Input STANDARD = new Input("-", Optional.empty(), Path.of("stdin.stagehand"));

  /** Returns all its bytes. */
  byte[] bytes(InputStream standard) throws IOException {
    return file.isPresent() ? Files.readAllBytes(file.get()) : standard.readAllBytes();
  }

  /** Returns where its output goes beneath a folder: its own path with another extension. */
  Path output(Path folder, String extension) {
    String file = relative.getFileName().toString();
    for (String known : Inputs.EXTENSIONS) {
      if (file.endsWith(known)) {
        file = file.substring(0, file.length() - known.length());
        break;
      }
    }
    Path parent = relative.getParent();
    Path name = Path.of(file + extension);
    return folder.resolve(parent == null ? name : parent.resolve(name));
  }
}
