package dev.clio.render.page;

import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import dev.clio.render.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style and the script of a page, which lie beside this class, and the fonts. */
final class PageParts {

  private PageParts() {}

  /** Returns the script, which asks for nothing but the page it stands in. */
  static String script() {
    return Stream.of("decode.js", "look.js", "outline.js", "painter.js", "player.js")
        .map(PageParts::text)
        .collect(Collectors.joining("\n", "(() => {\n'use strict';\n\n", "})();\n"));
  }

  /**
   * Returns the style.
   *
   * @param faces the faces it brings along, as {@link DrawingJson#faces} names them
   * @param options the colours
   */
  static String style(Collection<String> faces, PageOptions options) {
    return faces.stream()
            .filter(face -> !file(face).isEmpty())
            .map(PageParts::face)
            .collect(
                Collectors.joining(
                    "", "/* Clio Sans: a subset of Lato; SIL Open Font License 1.1. */\n", "\n"))
        + colors(options.light(), "")
        + "@media (prefers-color-scheme: dark) {\n"
        + colors(options.dark(), "  ")
        + "}\n\n"
        + text("page.css");
  }

  private static String colors(Theme theme, String indent) {
    return """
    :root {
      --paper: %s;
      --surface: %s;
      --sunk: %s;
      --tint: %s;
      --ink: %s;
      --ink-2: %s;
      --accent: %s;
      --rule: %s;
      --sea: %s;
    }
    """
        .formatted(
            theme.paper().text(),
            theme.surface().text(),
            theme.sunk().text(),
            theme.tint().text(),
            theme.ink().text(),
            theme.quietInk().text(),
            theme.accent().text(),
            theme.rule().text(),
            theme.sea().text())
        .indent(indent.length());
  }

  private static String face(String face) {
    boolean italic = face.endsWith(" italic");
    return """
    @font-face {
      font-family: 'Clio Sans';
      font-style: %s;
      font-weight: %s;
      src: url(data:font/woff2;base64,%s) format('woff2');
    }
    """
        .formatted(
            italic ? "italic" : "normal",
            face.substring(0, 3),
            Base64.getEncoder().encodeToString(bytes("/dev/clio/render/type/" + file(face))));
  }

  /** Returns the file of a face; there is none of 500, for which a browser takes 400. */
  private static String file(String face) {
    return switch (face) {
      case "400" -> "ClioSans-Regular.woff2";
      case "400 italic" -> "ClioSans-Italic.woff2";
      case "600" -> "ClioSans-SemiBold.woff2";
      case "700" -> "ClioSans-Bold.woff2";
      case "800" -> "ClioSans-ExtraBold.woff2";
      default -> "";
    };
  }

  /**
   * Returns how a content security policy names an inline script or style.
   *
   * @param content what stands between the tags
   */
  static String hash(String content) {
    byte[] hash = Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = PageParts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": expected it in the library, but it is not there");
      }
      return ByteStreams.toByteArray(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
