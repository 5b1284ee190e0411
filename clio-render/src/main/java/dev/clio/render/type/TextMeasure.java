package dev.clio.render.type;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableSet;
import dev.clio.core.value.Texts;
import dev.clio.render.drawing.TextStyle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures texts in Clio Sans and breaks them into lines. Letters that Clio Sans has not got are
 * taken one by one from the machine's fonts. For texts in Clio Sans alone the answers are the same
 * on every machine. Thread-safe.
 */
public final class TextMeasure {

  private static final int WIDTHS = 20_000;
  private static final int OUTLINES = 1_000;

  private final Typesetter typesetter;
  private final Cache<Key, Double> widths = CacheBuilder.newBuilder().maximumSize(WIDTHS).build();
  private final Cache<Key, Path2D> outlines =
      CacheBuilder.newBuilder().maximumSize(OUTLINES).build();

  private TextMeasure(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /** What a line's width depends on, at a size of 1. */
  private record Key(String text, ClioSans style, double tracking) {

    static Key of(String text, TextStyle style) {
      return new Key(
          text, ClioSans.of(style.weight(), style.italic()), style.spacing() / style.size());
    }
  }

  /** Loads the fonts when they are first needed. */
  private static final class Standard {
    static final TextMeasure MEASURE = new TextMeasure(Typesetter.load());
  }

  /**
   * Returns the measure with the library's own fonts.
   *
   * @return the same one every time
   */
  public static TextMeasure standard() {
    return Standard.MEASURE;
  }

  /**
   * Returns how wide a line is.
   *
   * @param text one line, in logical order
   * @param style how it is set
   * @return px, with kerning, ligatures and the spacing after every letter
   */
  public double width(String text, TextStyle style) {
    Key key = Key.of(text, style);
    @Nullable Double width = widths.getIfPresent(key);
    if (width == null) {
      width = typesetter.line(text, key.style(), key.tracking(), false).width();
      widths.put(key, width);
    }
    return width * style.size();
  }

  /**
   * Returns the outline of a line, to be filled by the non-zero rule.
   *
   * @param text one line, in logical order
   * @param style how it is set
   * @return the outline in px, a new one every time; it begins at 0 and its baseline is at 0
   */
  public Path2D outline(String text, TextStyle style) {
    Key key = Key.of(text, style);
    @Nullable Path2D outline = outlines.getIfPresent(key);
    if (outline == null) {
      outline = typesetter.line(text, key.style(), key.tracking(), true).outline();
      outlines.put(key, outline);
    }
    double scale = style.size() / Typesetter.EM;
    return new Path2D.Double(outline, AffineTransform.getScaleInstance(scale, scale));
  }

  /**
   * Returns the lines of a text, each as full as it can be. A word that is wider than the room is
   * cut.
   *
   * @param text any text; its line feeds break
   * @param style how it is set
   * @param room how wide a line may be, in px
   * @return the lines; none is wider than the room, but for a single letter that is
   */
  public List<String> wrap(String text, TextStyle style, double room) {
    return new LineBreaker(this, style).wrap(text, room);
  }

  /**
   * Returns the lines of a text, as few as {@link #wrap} would make, but of about the same width
   * and broken at phrases where that costs little.
   *
   * @param text any text; its line feeds break
   * @param style how it is set
   * @param room how wide a line may be, in px
   * @return the lines; none is wider than the room, but for a single letter that is
   */
  public List<String> balance(String text, TextStyle style, double room) {
    return new LineBreaker(this, style).balance(text, room);
  }

  /**
   * Returns whether every word has room in a line.
   *
   * @param text any text
   * @param style how it is set
   * @param room how wide a line may be, in px
   * @return whether {@link #wrap} cuts no word
   */
  public boolean keepsWords(String text, TextStyle style, double room) {
    return new LineBreaker(this, style).keepsWords(text, room);
  }

  /**
   * Returns the first lines of a text, the last one ending in "…" if something is left out.
   *
   * @param text any text
   * @param style how it is set
   * @param room how wide a line may be, in px
   * @param most how many lines there may be, at least 1
   * @return the lines, each as full as it can be
   */
  public List<String> clamp(String text, TextStyle style, double room, int most) {
    return new LineBreaker(this, style).clamp(text, room, most);
  }

  /**
   * Returns the characters that no font has. They are left out when the text is drawn.
   *
   * @param text any text
   * @return the code points, in the order they first occur in
   */
  public Set<Integer> missing(String text) {
    Set<Integer> missing = new LinkedHashSet<>();
    typesetter.missing(text, missing);
    return ImmutableSet.copyOf(missing);
  }

  /**
   * Returns what there is to say of a text that is not drawn in full.
   *
   * @param text any text
   * @return a remark for each character that no font has
   */
  public List<String> remarks(String text) {
    return missing(text).stream().map(missing -> remark(missing, text)).toList();
  }

  /**
   * Returns what there is to say of a character that no font has.
   *
   * @param missing the code point
   * @param text the text that it is left out of
   * @return a remark
   */
  public static String remark(int missing, String text) {
    return "no font on this machine has "
        + Texts.name(missing)
        + ", which is left out of \""
        + text
        + "\"";
  }
}
