package dev.clio.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What messages say of files that cannot be read or written. */
final class Failures {

  private Failures() {}

  static String message(String name, Exception failure) {
    @Nullable Throwable cause = failure.getCause();
    if (failure instanceof UncheckedIOException && cause instanceof IOException inner) {
      return message(name, inner);
    } else if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file";
    } else if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": access is denied";
    } else if (failure instanceof FileAlreadyExistsException there) {
      return there.getFile() + ": it is there already, and is not overwritten";
    } else if (failure instanceof NotDirectoryException file) {
      return file.getFile() + ": it is not a folder";
    } else if (failure instanceof FileSystemException of && of.getReason() != null) {
      return of.getFile() + ": " + of.getReason().toLowerCase(Locale.ROOT);
    } else if (failure instanceof IOException) {
      return name + ": " + failure.getMessage();
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
