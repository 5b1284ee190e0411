package dev.clio.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clio.core.value.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {

  private static final List<Theme> BOTH = List.of(Theme.light(), Theme.dark());

  @ParameterizedTest
  @CsvSource({
    "#ef4444, #e44242, #b33839, #7d2d2f, #ef4444, #f06f6e, #f1aca9",
    "#f59e0b, #ac7211, #855b14, #745115, #c88616, #f59e0b, #f4daae",
    "#94a3b8, #748091, #5b6472, #4e5762, #8795a8, #94a3b8, #d4d8db",
  })
  void aScriptsColourGivesThoseOfTheTarget(
      String color,
      String lightEdge,
      String lightText,
      String lightName,
      String darkEdge,
      String darkText,
      String darkName) {
    Color c = Color.of(color);
    assertThat(Theme.light().markColors(c))
        .isEqualTo(
            new MarkColors(c, Color.of(lightEdge), Color.of(lightText), Color.of(lightName)));
    assertThat(Theme.dark().markColors(c))
        .isEqualTo(new MarkColors(c, Color.of(darkEdge), Color.of(darkText), Color.of(darkName)));
  }

  @Test
  void wordsCanBeReadOnTheirGround() {
    for (Theme theme : BOTH) {
      assertThat(Contrast.of(theme.ink(), theme.paper())).isGreaterThan(15);
      assertThat(Contrast.of(theme.quietInk(), theme.paper())).isGreaterThan(4.5);
      assertThat(Contrast.of(theme.accent(), theme.paper())).isGreaterThan(4.5);
      assertThat(Contrast.of(theme.cityName(), theme.land())).isGreaterThan(4.5);
      assertThat(Contrast.of(theme.countryName(), theme.land())).isGreaterThan(4.5);
      assertThat(Contrast.of(theme.seaName(), theme.sea())).isGreaterThan(4.5);
    }
  }

  @Test
  void anyColourOfAScriptCanBeSeenAndRead() {
    for (Theme theme : BOTH) {
      for (int rgb = 0; rgb <= 0xffffff; rgb += 0x1f3d) {
        MarkColors colors = theme.markColors(Color.ofRgb(rgb));
        Color filled =
            Contrast.mix(theme.land(), colors.fill(), MarkColors.FULL * theme.fillStrength());
        assertThat(Contrast.of(colors.edge(), theme.land())).isGreaterThanOrEqualTo(3);
        assertThat(Contrast.of(colors.edge(), theme.sea())).isGreaterThanOrEqualTo(3);
        assertThat(Contrast.of(colors.text(), theme.paper())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.of(colors.name(), filled)).isGreaterThanOrEqualTo(4.5);
        Color strong = Contrast.mix(theme.land(), colors.fill(), theme.fillStrength());
        assertThat(Contrast.of(theme.nameColor(colors.fill(), 1), strong))
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @Test
  void aContinentIsFilledLessThanACountry() {
    Theme theme = Theme.light();
    assertThat(theme.fillOpacity(120_000)).isEqualTo(0.45);
    assertThat(theme.fillOpacity(1_000_000)).isEqualTo(0.45);
    assertThat(theme.fillOpacity(10_000_000)).isCloseTo(0.315, within(1e-9));
    assertThat(theme.fillOpacity(17_000_000)).isCloseTo(0.315, within(1e-9));
    assertThat(theme.fillOpacity(3_162_278)).isCloseTo(0.3825, within(1e-4));
  }
}
