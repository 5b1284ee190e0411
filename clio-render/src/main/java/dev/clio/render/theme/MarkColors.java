package dev.clio.render.theme;

import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.value.Color;
import java.util.function.DoublePredicate;

/**
 * What a script's colour becomes in a theme.
 *
 * @param fill the colour of fills, which is the script's own
 * @param edge the colour of edges, rings and arrows, seen on sea and land
 * @param text the colour of words beside the mark, on paper
 * @param name the colour of a name on the mark's fill
 */
public record MarkColors(Color fill, Color edge, Color text, Color name) {

  /** How strong a fill is at most, where the script does not say. */
  public static final double FULL = 0.45;

  private static final Color BLACK = Color.ofRgb(0);
  private static final Color WHITE = Color.ofRgb(0xffffff);
  private static final double STEP = 0.025;
  private static final double EDGE_ON_SEA = 3.05;
  private static final double EDGE_ON_DARK_LAND = 3.1;
  private static final double EDGE_ON_DARK_LAND_MOST = 4.2;
  private static final double TEXT = 5.6;
  private static final double TEXT_DARK = 6.2;
  private static final double NAME = 4.55;

  static MarkColors of(Theme theme, Color color) {
    boolean dark = theme.tone() == BasemapChoice.Tone.DARK;
    Color edge;
    if (dark) {
      edge = mixUntil(color, theme.ink(), theme.land(), c -> c >= EDGE_ON_DARK_LAND);
      edge = mixUntil(edge, theme.land(), theme.land(), c -> c <= EDGE_ON_DARK_LAND_MOST);
    } else {
      edge = mixUntil(color, theme.ink(), theme.sea(), c -> c >= EDGE_ON_SEA);
    }
    double text = dark ? TEXT_DARK : TEXT;
    return new MarkColors(
        color,
        edge,
        mixUntil(color, theme.ink(), theme.paper(), c -> c >= text),
        name(theme, color, FULL));
  }

  static Color name(Theme theme, Color color, double opacity) {
    Color filled = Contrast.mix(theme.land(), color, opacity * theme.fillStrength());
    return mixUntil(color, theme.ink(), filled, c -> c >= NAME);
  }

  private static Color mixUntil(Color color, Color towards, Color ground, DoublePredicate enough) {
    for (int step = 0; step < 1 / STEP; step++) {
      Color mixed = Contrast.mix(color, towards, step * STEP);
      if (enough.test(Contrast.of(mixed, ground))) {
        return mixed;
      }
    }
    // Ink does not do on a fill of middling lightness; black or white always does.
    return Contrast.of(ground, WHITE) > Contrast.of(ground, BLACK) ? WHITE : BLACK;
  }
}
