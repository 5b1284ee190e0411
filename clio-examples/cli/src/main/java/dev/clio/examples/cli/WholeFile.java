package dev.clio.examples.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that are written whole or not at all. */
final class WholeFile {

  private WholeFile() {}

  /** Writes a file, in place of one that may be there. */
  static void write(Path file, byte[] content) throws IOException {
    write(file, temporary -> Files.write(temporary, content));
  }

  /** Makes a file. */
  interface Maker {
    void make(Path temporary) throws IOException;
  }

  /** Has a file written by another, and puts it in place of one that may be there. */
  static void write(Path file, Maker maker) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("it is a folder");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, ".clio-", ".tmp");
    try {
      maker.make(temporary);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        // A temporary file is for its owner only; what is put in its place is for all.
        Files.setPosixFilePermissions(
            temporary,
            Files.exists(file)
                ? Files.getPosixFilePermissions(file)
                : PosixFilePermissions.fromString("rw-r--r--"));
      }
      try {
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
