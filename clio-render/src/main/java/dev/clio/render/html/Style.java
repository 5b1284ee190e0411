package dev.clio.render.html;

import dev.clio.render.theme.Theme;
import dev.clio.render.type.ClioSans;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;

/** The beginning of every style: the fonts and the colours. */
public final class Style {

  private Style() {}

  /**
   * Returns fonts and colours. What is printed is light.
   *
   * @param faces the faces that the page brings along
   * @param light the colours for readers who prefer light pages
   * @param dark the colours for readers who prefer dark ones
   * @return a style to which that of the page is added
   */
  public static String of(Set<ClioSans> faces, Theme light, Theme dark) {
    return "/* Clio Sans is a subset of Lato, under the SIL Open Font License 1.1. */\n"
        + faces.stream().map(Style::face).collect(Collectors.joining())
        + colors(light)
        + "@media screen and (prefers-color-scheme: dark) {\n"
        + colors(dark)
        + "}\n\n";
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
      --outline: %s;
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
            theme.outline().text(),
            theme.sea().text());
  }

  private static String face(ClioSans face) {
    return """
    @font-face {
      font-family: 'Clio Sans';
      font-style: %s;
      font-weight: %s;
      src: url(data:font/woff2;base64,%s) format('woff2');
    }
    """
        .formatted(
            face.isItalic() ? "italic" : "normal",
            face.weight(),
            Base64.getEncoder().encodeToString(face.woff2()));
  }
}
