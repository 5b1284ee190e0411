package dev.clio.schema.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.value.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtlasTest {

  private static final Atlas ATLAS = Atlas.standard();

  @ParameterizedTest
  @CsvSource({
    "France, 48.857, 2.352",
    "Germany, 52.52, 13.405",
    "Russia, 55.755, 37.617",
    "Russia, 66, 175",
    "Russia, 65.5, -173",
    "Russia, 54.71, 20.51",
    "Russia, 43.2, 131.95",
    "North Korea, 39.03, 125.75",
    "South Korea, 37.55, 127",
    "China, 39.9, 116.4",
    "Taiwan, 24.2, 120.9",
    "Japan, 36.2, 138.3",
    "India, 28.61, 77.21",
    "Pakistan, 33.7, 73.06",
    "Iran, 35.69, 51.42",
    "Iraq, 33.33, 44.39",
    "Israel, 31.9, 34.85",
    "Egypt, 30.04, 31.23",
    "Ukraine, 50.45, 30.52",
    "Belarus, 53.9, 27.57",
    "Turkey, 39.93, 32.86",
    "United States of America, 39.74, -104.99",
    "United States of America, 64.84, -147.72",
    "United States of America, 52.9, 173",
    "Canada, 53.55, -113.49",
    "Mexico, 19.43, -99.13",
    "Brazil, -15.79, -47.88",
    "Argentina, -34.7, -58.6",
    "Chile, -33.45, -70.67",
    "South Africa, -26.2, 28.04",
    "Lesotho, -29.5, 28.2",
    "Nigeria, 9.06, 7.49",
    "Kenya, -1.29, 36.82",
    "Ethiopia, 9.02, 38.75",
    "Australia, -35.28, 149.13",
    "New Zealand, -41.2, 175.3",
    "Fiji, -17.8, 178",
    "Fiji, -16.85, -179.9",
    "Kazakhstan, 51.17, 71.43",
    "Mongolia, 47.92, 106.92",
    "Antarctica, -85, 10",
    "Greenland, 72, -40",
    "Italy, 43, 12.3",
    "San Marino, 43.94, 12.45"
  })
  void a_place_lies_in_its_country_and_no_other(String country, double lat, double lon) {
    Position position = Position.of(lat, lon);
    assertThat(ATLAS.countries())
        .filteredOn(outline -> outline.contains(position))
        .extracting(Outline::name)
        .containsExactly(country);
  }

  @Test
  void every_outline_holds_its_own_point() {
    assertThat(ATLAS.countries()).allMatch(outline -> outline.contains(outline.point()));
    assertThat(ATLAS.lakes()).allMatch(outline -> outline.contains(outline.point()));
  }

  @Test
  void boxes_cross_the_antimeridian_where_that_is_narrower() {
    for (String name : new String[] {"Russia", "Fiji", "USA"}) {
      Outline outline = ATLAS.country(name).orElseThrow();
      assertThat(outline.bounds().west()).as(name).isGreaterThan(outline.bounds().east());
    }
    assertThat(ATLAS.country("Russia").orElseThrow().bounds().width()).isBetween(160.0, 175.0);
    assertThat(ATLAS.country("Fiji").orElseThrow().bounds().width()).isLessThan(8);
    assertThat(ATLAS.country("France").orElseThrow().bounds().west()).isLessThan(0);
  }

  @Test
  void areas_are_those_of_the_almanac() {
    assertThat(ATLAS.country("FRA").orElseThrow().area()).isBetween(540_000.0, 660_000.0);
    assertThat(ATLAS.country("RUS").orElseThrow().area()).isBetween(16.5e6, 17.3e6);
    assertThat(ATLAS.country("LSO").orElseThrow().area()).isBetween(29_000.0, 32_000.0);
  }
}
