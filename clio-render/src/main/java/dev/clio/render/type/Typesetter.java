package dev.clio.render.type;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sets a line of text: finds a font for each letter, shapes each run with kerning and ligatures,
 * and puts the runs in the order they are seen in. Everything is set at one large size without a
 * device and without hinting, so that widths grow with the size exactly and are the same
 * everywhere. Thread-safe.
 */
final class Typesetter {

  /** The size in which everything is set, in px. */
  static final double EM = 1000;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** A character that is never seen, and parts no letter from its marks. */
  private static final char NOTHING = '\u200c';

  /** How wide white space is that no font has, in em. */
  private static final double SPACE = 0.25;

  private final Map<ClioSans, Font> fonts;
  private final Map<ClioSans, Font> loose;
  private final Supplier<MachineFonts> machine = Suppliers.memoize(MachineFonts::load);

  private Typesetter(Map<ClioSans, Font> fonts, Map<ClioSans, Font> loose) {
    this.fonts = fonts;
    this.loose = loose;
  }

  static Typesetter load() {
    Map<ClioSans, Font> fonts = new EnumMap<>(ClioSans.class);
    Map<ClioSans, Font> loose = new EnumMap<>(ClioSans.class);
    for (ClioSans style : ClioSans.values()) {
      Font font = read(style).deriveFont((float) EM);
      loose.put(style, kerned(font));
      fonts.put(
          style,
          kerned(font)
              .deriveFont(ImmutableMap.of(TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON)));
    }
    return new Typesetter(fonts, loose);
  }

  /** A stretch of text in one font and one direction, or white space that no font has. */
  private record Run(int start, int end, @Nullable Font font, byte level, double space) {}

  /**
   * Returns a line as it is set.
   *
   * @param text the line, in logical order
   * @param style the style of Clio Sans
   * @param tracking what is added after each letter, in em
   * @param outline whether the outline is wanted, not just the width
   */
  Line line(String text, ClioSans style, double tracking, boolean outline) {
    char[] chars = text.toCharArray();
    List<Run> runs = runs(text, chars, style, tracking == 0);
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double x = 0;
    for (Run run : runs) {
      Font font = run.font();
      if (font == null) {
        x += (run.space() + (run.space() > 0 ? tracking : 0)) * EM;
        continue;
      }
      boolean leftward = (run.level() & 1) == 1;
      GlyphVector glyphs =
          font.layoutGlyphVector(
              EXACT,
              chars,
              run.start(),
              run.end(),
              leftward ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
      int count = glyphs.getNumGlyphs();
      double shift = 0;
      // Letters of scripts that run to the left are often joined, so they are never spaced.
      if (tracking != 0 && !leftward) {
        for (int i = 0; i < count; i++) {
          Point2D at = glyphs.getGlyphPosition(i);
          boolean mark = glyphs.getGlyphPosition(i + 1).getX() - at.getX() < 1;
          glyphs.setGlyphPosition(i, new Point2D.Double(at.getX() + shift, at.getY()));
          shift += mark ? 0 : tracking * EM;
        }
      }
      if (outline) {
        path.append(glyphs.getOutline((float) x, 0), false);
      }
      x += glyphs.getGlyphPosition(count).getX() + shift;
    }
    return new Line(x / EM, path);
  }

  /**
   * A line as it is set.
   *
   * @param width in em
   * @param outline at a size of {@link #EM}, from its left end on the baseline
   */
  record Line(double width, Path2D outline) {}

  /** Adds the characters of a text that no font has, or not the font of the letter they mark. */
  void missing(String text, Set<Integer> into) {
    int end;
    for (int i = 0; i < text.length(); i = end) {
      end = clusterEnd(text, i);
      String cluster = text.substring(i, end);
      @Nullable Font font = font(cluster, ClioSans.REGULAR, fonts, text);
      if (font == null || !draws(font, cluster)) {
        cluster
            .codePoints()
            .filter(c -> !isIgnorable(c) && !isSpace(c))
            .filter(c -> font == null || !font.canDisplay(c))
            .forEach(into::add);
      }
    }
  }

  /** Returns the runs, and leaves out of the characters what the font of their letter has not. */
  private List<Run> runs(String text, char[] chars, ClioSans style, boolean ligatures) {
    Map<ClioSans, Font> own = ligatures ? fonts : loose;
    boolean mixed = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    @Nullable Bidi bidi = mixed ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT) : null;
    List<Run> runs = new ArrayList<>();
    Font clio = Objects.requireNonNull(own.get(style));
    @Nullable Font other = null;
    int i = 0;
    while (i < text.length()) {
      int end = clusterEnd(text, i);
      int c = text.codePointAt(i);
      // Punctuation and the like goes with the letters before it.
      boolean goesAlong =
          other != null
              && Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON
              && !clio.canDisplay(c)
              && MachineFonts.draws(other, c);
      String cluster = text.substring(i, end);
      @Nullable Font font = goesAlong ? other : font(cluster, style, own, text);
      if (font != null && end - i > Character.charCount(c) && !draws(font, cluster)) {
        leaveOut(chars, i, end, font);
      }
      other = font == null || font.equals(clio) ? other : font;
      double space = font == null && isSpace(c) ? (c == 0x3000 ? 1 : SPACE) : 0;
      byte level = bidi == null ? 0 : (byte) bidi.getLevelAt(i);
      @Nullable Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && font != null && font.equals(last.font()) && level == last.level()) {
        runs.set(runs.size() - 1, new Run(last.start(), end, font, level, 0));
      } else {
        runs.add(new Run(i, end, font, level, space));
      }
      i = end;
    }
    if (bidi == null) {
      return runs;
    }
    byte[] levels = new byte[runs.size()];
    for (int k = 0; k < levels.length; k++) {
      levels[k] = runs.get(k).level();
    }
    Run[] seen = runs.toArray(new Run[0]);
    Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
    return List.of(seen);
  }

  /** Returns the font of a letter and its marks: one that has them all, if there is one. */
  private @Nullable Font font(
      String cluster, ClioSans style, Map<ClioSans, Font> own, String text) {
    int c = cluster.codePointAt(0);
    Font font = Objects.requireNonNull(own.get(style));
    boolean single = cluster.length() == Character.charCount(c);
    if (single ? font.canDisplay(c) : draws(font, cluster)) {
      return font;
    } else if (isSpace(c) || isIgnorable(c)) {
      return font.canDisplay(c) ? font : null;
    }
    MachineFonts.Han han = MachineFonts.Han.of(text);
    @Nullable Font whole = single ? null : machine.get().of(cluster, style.weight(), han);
    if (whole == null && font.canDisplay(c)) {
      return font;
    }
    @Nullable Font other = whole != null ? whole : machine.get().of(c, style.weight(), han);
    return other == null ? null : other.deriveFont((float) EM);
  }

  /** Returns whether a font has a letter with all its marks, or the letter that they make. */
  private static boolean draws(Font font, String cluster) {
    return displays(font, cluster)
        || displays(font, Normalizer.normalize(cluster, Normalizer.Form.NFC));
  }

  private static boolean displays(Font font, String cluster) {
    return cluster.codePoints().allMatch(c -> isIgnorable(c) || font.canDisplay(c));
  }

  /** Puts what is not seen in the place of each character that a font has not got. */
  private static void leaveOut(char[] chars, int start, int end, Font font) {
    for (int i = start; i < end; ) {
      int c = Character.codePointAt(chars, i, end);
      int next = i + Character.charCount(c);
      if (!isIgnorable(c) && !font.canDisplay(c)) {
        Arrays.fill(chars, i, next, NOTHING);
      }
      i = next;
    }
  }

  /** A letter stays with its marks, its joiners and what they join. */
  private static int clusterEnd(String text, int start) {
    int i = start + Character.charCount(text.codePointAt(start));
    boolean joined = false;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!joined && !isMark(c) && !isIgnorable(c)) {
        break;
      }
      joined = c == 0x200d;
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Characters that say how others are set, and have no look of their own. */
  private static boolean isIgnorable(int c) {
    return Character.getType(c) == Character.FORMAT
        || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0100 && c <= 0xe01ef)
        || Character.isISOControl(c);
  }

  private static boolean isSpace(int c) {
    return Character.isSpaceChar(c);
  }

  private static Font kerned(Font font) {
    return font.deriveFont(ImmutableMap.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
  }

  private static Font read(ClioSans style) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(style.ttf()));
    } catch (FontFormatException e) {
      throw new IllegalStateException("a font of the library is broken: " + style, e);
    } catch (IOException e) {
      throw new UncheckedIOException("a font of the library could not be read: " + style, e);
    }
  }
}
