package dev.clio.render.map;

import dev.clio.core.effect.Mark;
import dev.clio.core.value.Color;
import dev.clio.render.drawing.Ink;
import dev.clio.render.theme.Contrast;
import dev.clio.render.theme.MarkColors;
import dev.clio.render.theme.Theme;
import java.util.Optional;

/** A colour that is known once the theme is. */
@FunctionalInterface
interface Tint {

  Tint INK = theme -> Ink.of(theme.ink());
  Tint PAPER = theme -> Ink.of(theme.paper());
  Tint COUNTRY = theme -> Ink.of(theme.countryName());
  Tint SEA = theme -> Ink.of(theme.seaName());
  Tint CITY = theme -> Ink.of(theme.cityName());

  /** Returns the colour in a theme. */
  Ink in(Theme theme);

  /** Returns this colour with an opacity of its own. */
  default Tint at(double opacity) {
    return theme -> new Ink(in(theme).color(), opacity);
  }

  /** Returns the colour of words beside what is marked in a colour. */
  static Tint text(Optional<Color> mark) {
    return theme -> Ink.of(colors(theme, mark).text());
  }

  /** Returns the colour of a name on what is marked. */
  static Tint name(Mark mark) {
    return theme ->
        Ink.of(
            theme.nameColor(
                mark.color().orElse(theme.mark()), mark.opacity().orElse(MarkColors.FULL)));
  }

  /**
   * Returns paper as it is seen under a veil.
   *
   * @param veil the veil's colour, if it is not the theme's
   * @param share how much of the veil is mixed in, 0 to 1
   */
  static Tint dimmedPaper(Optional<Color> veil, double share) {
    return theme -> Ink.of(Contrast.mix(theme.paper(), veil.orElse(theme.veil()), share));
  }

  /** Returns what a script's colour, or the theme's own, becomes in a theme. */
  static MarkColors colors(Theme theme, Optional<Color> mark) {
    return theme.markColors(mark.orElse(theme.mark()));
  }
}
