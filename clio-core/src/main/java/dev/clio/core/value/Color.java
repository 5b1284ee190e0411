package dev.clio.core.value;

import com.google.common.base.Preconditions;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An opaque colour of the sRGB space. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Color permits ImmutableColor {

  /**
   * Returns the colour that a text names.
   *
   * @param text {@code #rgb} or {@code #rrggbb}, in either case
   * @return the colour
   * @throws IllegalArgumentException if the text is no colour
   */
  static Color of(String text) {
    @Nullable Color color = parse(text);
    Preconditions.checkArgument(
        color != null, "color: expected #rgb or #rrggbb, such as #ef4444, but was \"%s\"", text);
    return color;
  }

  /**
   * Returns the colour of the given red, green and blue.
   *
   * @param rgb red in bits 16 to 23, green in 8 to 15, blue in 0 to 7
   * @return the colour
   * @throws IllegalArgumentException if other bits are set
   */
  static Color ofRgb(int rgb) {
    return ImmutableColor.builder().rgb(rgb).build();
  }

  /**
   * Returns the colour that a text names, or null if it names none.
   *
   * @param text any text
   * @return the colour, or null
   */
  static @Nullable Color parse(String text) {
    int digits = text.length() - 1;
    if ((digits != 3 && digits != 6) || text.charAt(0) != '#') {
      return null;
    }
    int rgb = 0;
    for (int i = 1; i <= digits; i++) {
      char c = text.charAt(i);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return null;
      }
      rgb = digits == 3 ? (rgb << 8) | (digit * 0x11) : (rgb << 4) | digit;
    }
    return ofRgb(rgb);
  }

  /**
   * Returns red, green and blue.
   *
   * @return red in bits 16 to 23, green in 8 to 15, blue in 0 to 7
   */
  int rgb();

  /**
   * Returns the canonical text.
   *
   * @return {@code #rrggbb} in lower case
   */
  default String text() {
    // The bit above the six digits keeps the zeros before them.
    return "#" + Integer.toHexString(rgb() | 1 << 24).substring(1);
  }

  /** Checks the range. */
  @Value.Check
  default void check() {
    Preconditions.checkArgument(
        (rgb() & 0xff000000) == 0, "rgb: expected 0x000000 to 0xffffff, but was %s", rgb());
  }
}
