package dev.clio.render.html;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Scripts and styles that lie beside classes. */
public final class Resources {

  private Resources() {}

  /**
   * Returns texts one after the other.
   *
   * @param beside a class of the package they lie in
   * @param names the names of the files
   * @return the texts, with a line break between
   */
  public static String texts(Class<?> beside, String... names) {
    return Arrays.stream(names).map(name -> text(beside, name)).collect(Collectors.joining("\n"));
  }

  /**
   * Returns a script whose names are its own.
   *
   * @param beside a class of the package that its parts lie in
   * @param names the names of its parts
   * @return the script
   */
  public static String script(Class<?> beside, String... names) {
    return "(() => {\n'use strict';\n\n" + texts(beside, names) + "})();\n";
  }

  private static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": expected it in the library, but it is not there");
      }
      return new String(ByteStreams.toByteArray(in), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
