package dev.clio.render.type;

import com.google.common.collect.ImmutableList;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The machine's fonts for letters that Clio Sans has not got: Noto Sans first, then the others by
 * name, so that the same machine always takes the same one. Thread-safe.
 */
final class MachineFonts {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final List<Font> regular;
  private final List<Font> bold;
  private final ConcurrentHashMap<Integer, List<Font>> found = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Integer, List<Font>> foundBold = new ConcurrentHashMap<>();

  private MachineFonts(List<Font> regular, List<Font> bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** Returns the fonts that are there now. */
  static MachineFonts load() {
    List<Font> fonts = new ArrayList<>();
    for (Font font : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
      if (!isItalic(font)) {
        fonts.add(font);
      }
    }
    return new MachineFonts(sorted(fonts, false), sorted(fonts, true));
  }

  /**
   * Returns the first font that draws a character.
   *
   * @param codePoint the character
   * @param weight the weight that is asked for; from 600 on bold faces are preferred
   * @return the font at a size of 1, or null if no font draws it
   */
  @Nullable Font of(int codePoint, int weight) {
    boolean heavy = weight >= 600;
    List<Font> hit = (heavy ? foundBold : found).computeIfAbsent(codePoint, c -> search(c, heavy));
    return hit.isEmpty() ? null : hit.get(0);
  }

  private List<Font> search(int codePoint, boolean heavy) {
    for (Font font : heavy ? bold : regular) {
      if (font.canDisplay(codePoint) && draws(font, codePoint)) {
        return ImmutableList.of(font);
      }
    }
    return ImmutableList.of();
  }

  /** A font of bitmaps, such as coloured symbols, has glyphs but no outlines to fill. */
  private static boolean draws(Font font, int codePoint) {
    String text = Character.toString(codePoint);
    return !font.deriveFont(100f)
        .createGlyphVector(EXACT, text)
        .getOutline()
        .getBounds2D()
        .isEmpty();
  }

  private static List<Font> sorted(List<Font> fonts, boolean heavy) {
    return fonts.stream()
        .sorted(
            Comparator.comparingInt(MachineFonts::familyRank)
                .thenComparing(font -> font.getFamily(Locale.ROOT))
                .thenComparingInt(font -> weightRank(font, heavy))
                .thenComparing(font -> font.getFontName(Locale.ROOT))
                .thenComparing(Font::getPSName))
        .collect(ImmutableList.toImmutableList());
  }

  private static int familyRank(Font font) {
    String family = font.getFamily(Locale.ROOT);
    if (family.equals("Noto Sans")) {
      return 0;
    } else if (family.startsWith("Noto Sans CJK")) {
      return 2; // after the fonts of one script, whose letters fit better
    } else if (family.startsWith("Noto Sans")) {
      return 1;
    } else if (family.contains("Sans")) {
      return 3;
    }
    return 4;
  }

  private static int weightRank(Font font, boolean heavy) {
    String name = font.getFontName(Locale.ROOT);
    boolean isBold = name.contains("Bold") && !name.contains("Semi") && !name.contains("Extra");
    boolean isRegular = name.contains("Regular") || name.equals(font.getFamily(Locale.ROOT));
    return (heavy ? isBold : isRegular) ? 0 : isRegular ? 1 : 2;
  }

  private static boolean isItalic(Font font) {
    String name = font.getFontName(Locale.ROOT);
    return name.contains("Italic") || name.contains("Oblique");
  }
}
