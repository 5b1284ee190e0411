package dev.clio.render.page;

import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.ClioSans;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style and the script of a page, which lie beside this class, and the fonts. */
final class PageParts {

  private static final String SCRIPT =
      Stream.of("decode.js", "look.js", "outline.js", "painter.js", "player.js")
          .map(PageParts::text)
          .collect(Collectors.joining("\n", "(() => {\n'use strict';\n\n", "})();\n"));

  private static final String STYLE = text("page.css");

  private PageParts() {}

  /** Returns the script, which asks for nothing but the page it stands in. */
  static String script() {
    return SCRIPT;
  }

  /**
   * Returns the style.
   *
   * @param faces the faces it brings along, as far as there are any for pages: where {@link
   *     ClioSans#MEDIUM} is asked for, browsers take {@link ClioSans#REGULAR}
   * @param options the colours
   */
  static String style(Set<ClioSans> faces, PageOptions options) {
    return "/* Clio Sans is a subset of Lato, under the SIL Open Font License 1.1. */\n"
        + faces.stream().map(PageParts::face).collect(Collectors.joining())
        + colors(options.light())
        + "@media (prefers-color-scheme: dark) {\n"
        + colors(options.dark())
        + "}\n\n"
        + STYLE;
  }

  private static String colors(Theme theme) {
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
            theme.sea().text());
  }

  private static String face(ClioSans face) {
    return face.woff2()
        .map(
            font ->
                """
                @font-face {
                  font-family: 'Clio Sans';
                  font-style: %s;
                  font-weight: %d;
                  src: url(data:font/woff2;base64,%s) format('woff2');
                }
                """
                    .formatted(
                        face.isItalic() ? "italic" : "normal",
                        face.weight(),
                        Base64.getEncoder().encodeToString(font)))
        .orElse("");
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
    try (InputStream in = PageParts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": expected it in the library, but it is not there");
      }
      return new String(ByteStreams.toByteArray(in), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
