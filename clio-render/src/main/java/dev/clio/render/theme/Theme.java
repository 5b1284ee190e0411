package dev.clio.render.theme;

import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.value.Color;
import org.immutables.value.Value;

/**
 * The colours of every output, and how a script's colour is brought to a strength that can be seen
 * and read. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Theme extends WithTheme permits ImmutableTheme {

  /**
   * Returns dark ink on light ground.
   *
   * @return the light theme
   */
  static Theme light() {
    return Themes.LIGHT;
  }

  /**
   * Returns light ink on dark ground.
   *
   * @return the dark theme
   */
  static Theme dark() {
    return Themes.DARK;
  }

  /**
   * Returns the theme of a tone.
   *
   * @param tone light or dark
   * @return the built-in theme of that tone
   */
  static Theme of(BasemapChoice.Tone tone) {
    return tone == BasemapChoice.Tone.DARK ? dark() : light();
  }

  /**
   * Returns a builder that needs every colour; {@code Theme.builder().from(Theme.light())} has
   * them.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how bright the ground is.
   *
   * @return light or dark
   */
  BasemapChoice.Tone tone();

  /**
   * Returns the colour of the sea and the lakes.
   *
   * @return the colour
   */
  Color sea();

  /**
   * Returns the colour of the land.
   *
   * @return the colour
   */
  Color land();

  /**
   * Returns the colour of the bands in the water along a shore.
   *
   * @return the colour
   */
  Color shore();

  /**
   * Returns the colour of coast lines, and the outlines of lakes.
   *
   * @return the colour
   */
  Color coast();

  /**
   * Returns the colour of borders of countries.
   *
   * @return the colour
   */
  Color border();

  /**
   * Returns the colour of rivers.
   *
   * @return the colour
   */
  Color river();

  /**
   * Returns the colour of names of countries that are not marked.
   *
   * @return the colour
   */
  Color countryName();

  /**
   * Returns the colour of names of waters.
   *
   * @return the colour
   */
  Color seaName();

  /**
   * Returns the colour of names and dots of cities.
   *
   * @return the colour
   */
  Color cityName();

  /**
   * Returns the colour of scrims, halos and cards.
   *
   * @return the colour
   */
  Color paper();

  /**
   * Returns the colour of captions, titles and labels.
   *
   * @return the colour
   */
  Color ink();

  /**
   * Returns the colour of sources and subtitles.
   *
   * @return the colour
   */
  Color quietInk();

  /**
   * Returns the colour of rules, eyebrows and controls; never used on the map.
   *
   * @return the colour
   */
  Color accent();

  /**
   * Returns the colour of hairlines and the empty track.
   *
   * @return the colour
   */
  Color rule();

  /**
   * Returns the colour of what the spotlight dims with.
   *
   * @return the colour
   */
  Color veil();

  /**
   * Returns the colour of the page's raised surfaces.
   *
   * @return the colour
   */
  Color surface();

  /**
   * Returns the colour of the page's sunk surfaces.
   *
   * @return the colour
   */
  Color sunk();

  /**
   * Returns the colour of the page's tinted surfaces.
   *
   * @return the colour
   */
  Color tint();

  /**
   * Returns the colour of outlines of the page's controls.
   *
   * @return the colour
   */
  Color outline();

  /**
   * Returns the colour of marks, arrows and circles whose colour a script leaves open.
   *
   * @return the colour
   */
  Color mark();

  /**
   * Returns what a script's colour becomes.
   *
   * @param color the colour that a script gives
   * @return the colours of lines and words, each mixed with ink (or, where a line on dark ground
   *     would glare, with land) no more than its contrast needs
   */
  default MarkColors markColors(Color color) {
    return MarkColors.of(this, color);
  }

  /**
   * Returns the colour of a name on what is filled in a script's colour.
   *
   * @param color the colour that a script gives
   * @param opacity how strong the fill is, 0 to 1, before {@link #fillStrength}
   * @return {@link MarkColors#name} up to an opacity of {@value MarkColors#FULL}; on a stronger
   *     fill a colour that can be read there
   */
  default Color nameColor(Color color, double opacity) {
    return MarkColors.name(this, color, Math.max(MarkColors.FULL, opacity));
  }

  /**
   * Returns how strong a fill is that a script leaves to the theme: {@value MarkColors#FULL} up to
   * a million km², falling with the logarithm of the area to seven tenths of it at ten million, so
   * that a country the size of a continent does not shout.
   *
   * @param km2 the area that is filled, in km²
   * @return the opacity, 0 to 1, before {@link #fillStrength}
   */
  default double fillOpacity(double km2) {
    double share = Math.max(0, Math.min(1, Math.log10(Math.max(1, km2)) - 6));
    return MarkColors.FULL * (1 - 0.3 * share);
  }

  /**
   * Returns what the opacity of every fill of a mark is multiplied by.
   *
   * @return 1 on light ground, 0.85 on dark
   */
  default double fillStrength() {
    return tone() == BasemapChoice.Tone.DARK ? 0.85 : 1;
  }

  /** Builds a theme. Not thread-safe. */
  final class Builder extends ImmutableTheme.Builder {
    Builder() {}
  }
}
