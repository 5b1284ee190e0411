package dev.clio.render.type;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The styles of Clio Sans, a subset of Lato with Latin, Greek and Cyrillic letters. */
public enum ClioSans {
  /** Weight 400. */
  REGULAR("Regular", 400, false),
  /** Weight 400, italic. */
  ITALIC("Italic", 400, true),
  /** Weight 500. */
  MEDIUM("Medium", 500, false),
  /** Weight 600. */
  SEMI_BOLD("SemiBold", 600, false),
  /** Weight 700. */
  BOLD("Bold", 700, false),
  /** Weight 800. */
  EXTRA_BOLD("ExtraBold", 800, false);

  private final String file;
  private final int weight;
  private final boolean italic;

  ClioSans(String file, int weight, boolean italic) {
    this.file = file;
    this.weight = weight;
    this.italic = italic;
  }

  /**
   * Returns the style that comes nearest to a weight.
   *
   * @param weight 1 to 1000
   * @param italic whether it should be italic, which only the regular weight has
   * @return the style
   */
  public static ClioSans of(int weight, boolean italic) {
    if (italic) {
      return ITALIC;
    }
    ClioSans nearest = REGULAR;
    for (ClioSans style : values()) {
      if (!style.italic && Math.abs(style.weight - weight) < Math.abs(nearest.weight - weight)) {
        nearest = style;
      }
    }
    return nearest;
  }

  /**
   * Returns the licence, which goes wherever the fonts go.
   *
   * @return the text of the SIL Open Font License with its copyright lines
   */
  public static String license() {
    return new String(resource("OFL.txt"), StandardCharsets.UTF_8);
  }

  /**
   * Returns the weight.
   *
   * @return 400 to 800
   */
  public int weight() {
    return weight;
  }

  /**
   * Returns whether it is italic.
   *
   * @return whether it leans
   */
  public boolean isItalic() {
    return italic;
  }

  /**
   * Returns the font for measuring and for pictures.
   *
   * @return a TrueType file
   */
  public byte[] ttf() {
    return resource("ClioSans-" + file + ".ttf");
  }

  /**
   * Returns the font to put into a page, with Latin letters only.
   *
   * @return a WOFF2 file
   */
  public byte[] woff2() {
    return resource("ClioSans-" + file + ".woff2");
  }

  private static byte[] resource(String name) {
    try (InputStream in = ClioSans.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "expected the font file " + name + " beside " + ClioSans.class + ", but it is missing");
      }
      return ByteStreams.toByteArray(in);
    } catch (IOException e) {
      throw new UncheckedIOException("a font of the library could not be read: " + name, e);
    }
  }
}
