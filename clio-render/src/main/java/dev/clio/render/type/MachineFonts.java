package dev.clio.render.type;

import com.google.common.collect.ImmutableList;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The machine's fonts for letters that Clio Sans has not got: Noto Sans first, then the others by
 * name, so that the same machine always takes the same one. Thread-safe.
 */
final class MachineFonts {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final List<Font> fonts;
  private final ConcurrentHashMap<Order, List<Font>> sorted = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Sought, Optional<Font>> found = new ConcurrentHashMap<>();

  private MachineFonts(List<Font> fonts) {
    this.fonts = ImmutableList.copyOf(fonts);
  }

  /** Whose forms of the letters that Chinese, Japanese and Korean share are taken. */
  enum Han {
    /** As in China. */
    SC,
    /** As in Japan. */
    JP,
    /** As in Korea. */
    KR;

    /** Returns whose forms a text asks for by its other letters. */
    static Han of(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= 0x3040 && c <= 0x30ff) {
          return JP;
        } else if ((c >= 0xac00 && c <= 0xd7a3) || (c >= 0x1100 && c <= 0x11ff)) {
          return KR;
        }
      }
      return SC;
    }
  }

  private record Order(boolean heavy, Han han) {}

  private record Sought(String letters, Order order) {}

  /** Returns the fonts that are there now. */
  static MachineFonts load() {
    List<Font> fonts = new ArrayList<>();
    for (Font font : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
      if (!isItalic(font)) {
        fonts.add(font);
      }
    }
    return new MachineFonts(fonts);
  }

  /**
   * Returns the first font that draws a character.
   *
   * @param codePoint the character
   * @param weight the weight that is asked for; from 600 on bold faces are preferred
   * @param han whose forms of shared letters are taken
   * @return the font at a size of 1, or null if no font draws it
   */
  @Nullable Font of(int codePoint, int weight, Han han) {
    return of(Character.toString(codePoint), weight, han);
  }

  /**
   * Returns the first font that draws a letter and has all its marks.
   *
   * @param cluster the letter, with the marks after it
   * @param weight the weight that is asked for; from 600 on bold faces are preferred
   * @param han whose forms of shared letters are taken
   * @return the font at a size of 1, or null if no font has them all
   */
  @Nullable Font of(String cluster, int weight, Han han) {
    Sought sought = new Sought(cluster, new Order(weight >= 600, han));
    return found.computeIfAbsent(sought, this::search).orElse(null);
  }

  private Optional<Font> search(Sought sought) {
    List<Font> fonts = sorted.computeIfAbsent(sought.order(), this::sorted);
    int first = sought.letters().codePointAt(0);
    if (isEastAsianMark(first)) {
      // Fonts of small scripts have the marks too, but not where Chinese and Japanese have them.
      fonts =
          fonts.stream()
              .sorted(Comparator.comparing(font -> !font.getFamily(Locale.ROOT).contains("CJK")))
              .toList();
    }
    return fonts.stream()
        .filter(font -> font.canDisplayUpTo(sought.letters()) < 0 && draws(font, first))
        .findFirst();
  }

  /** Brackets, commas and full stops as wide as an ideograph. */
  private static boolean isEastAsianMark(int codePoint) {
    return (codePoint >= 0x3000 && codePoint <= 0x303f)
        || (codePoint >= 0xff00 && codePoint <= 0xffef);
  }

  /** A font of bitmaps, such as coloured symbols, has glyphs but no outlines to fill. */
  static boolean draws(Font font, int codePoint) {
    if (!font.canDisplay(codePoint)) {
      return false;
    }
    String text = Character.toString(codePoint);
    return !font.deriveFont(100f)
        .createGlyphVector(EXACT, text)
        .getOutline()
        .getBounds2D()
        .isEmpty();
  }

  private List<Font> sorted(Order order) {
    return fonts.stream()
        .sorted(
            Comparator.comparingInt((Font font) -> familyRank(font, order.han()))
                .thenComparing(font -> font.getFamily(Locale.ROOT))
                .thenComparingInt(font -> weightRank(font, order.heavy()))
                .thenComparing(font -> font.getFontName(Locale.ROOT))
                .thenComparing(Font::getPSName))
        .collect(ImmutableList.toImmutableList());
  }

  private static int familyRank(Font font, Han han) {
    String family = font.getFamily(Locale.ROOT);
    if (family.contains("CJK")) {
      // After the fonts of one script, whose letters fit better.
      int other = family.endsWith(han.name()) ? 0 : 1;
      return (family.startsWith("Noto Sans CJK") ? 2 : family.contains("Sans") ? 4 : 8) + other;
    } else if (family.equals("Noto Sans")) {
      return 0;
    } else if (family.startsWith("Noto Sans")) {
      return 1;
    } else if (family.contains("Sans")) {
      return 6;
    }
    return 7;
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
