package dev.clio.schema.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.Place;
import dev.clio.core.value.Entity;
import dev.clio.core.value.Position;
import dev.clio.schema.Stagehand;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.atlas.Gazetteer;
import dev.clio.schema.atlas.Outline;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeographyTest {

  private static String propose(String id, String name, double lat, double lon) {
    return String.format(
        Locale.ROOT,
        "[entity.propose id=\"%s\" type=\"%s\" name=\"%s\" lat=%s lon=%s] Words.",
        id,
        id.substring(0, id.indexOf(':')),
        name,
        lat,
        lon);
  }

  private static List<Code> codes(String text) {
    return Stagehand.check(text).diagnostics().stream().map(Diagnostic::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // Points that atlases and encyclopaedias give, some of them at sea or near a border.
    "country:indonesia, Indonesia, -5.0, 120.0",
    "country:philippines, Philippines, 12.9, 121.8",
    "country:croatia, Croatia, 45.1, 15.2",
    "country:kiribati, Kiribati, 1.87, -157.4",
    "country:fiji, Fiji, -17.7, 178.0",
    "country:new_zealand, New Zealand, -41.0, 174.0",
    "country:norway, Norway, 60.5, 8.5",
    "country:russia, Russia, 61.5, 105.3",
    "country:usa, United States, 39.8, -98.6",
    "country:gambia, The Gambia, 13.4, -15.3",
    "country:bahamas, The Bahamas, 24.7, -78.0",
    "country:maldives, Maldives, 3.2, 73.2",
    "country:chile, Chile, -33.4, -70.7",
    "country:vietnam, Vietnam, 21.0, 105.8",
    "country:france, France, 46.2, 2.2",
    "country:south_korea, South Korea, 37.6, 127.0",
    "sea:black, Black Sea, 43.0, 34.0",
    "sea:south_china, South China Sea, 12.0, 113.0",
    "strait:hormuz, Strait of Hormuz, 26.6, 56.3",
    "river:nile, Nile, 30.1, 31.2",
    "river:danube, Danube, 45.2, 29.6",
    "region:kursk_oblast, Kursk Oblast, 51.7, 36.2",
    "island:crete, Crete, 35.2, 24.9",
    "desert:sahara, Sahara, 23.0, 5.0",
    "city:moscow, Moscow, 55.76, 37.62",
    "city:birmingham, Birmingham, 33.5, -86.8",
    "city:paris_texas, Paris, 33.66, -95.56",
    "port:rotterdam, Rotterdam, 51.95, 4.1",
    "site:huichon, Huichon, 40.2, 126.3",
    "city:nowhere_at_all, Nowhere, 0.0, 0.0"
  })
  void aPlaceThatIsWhereItBelongsGivesNothing(String id, String name, double lat, double lon) {
    assertThat(codes(propose(id, name, lat, lon))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "city:moscow, Moscow, 37.62, 55.76, SWAPPED_COORDINATES",
    "country:france, France, 2.2, 46.2, SWAPPED_COORDINATES",
    "country:norway, Norway, 8.5, 60.5, SWAPPED_COORDINATES",
    "city:moscow, Moscow, 55.76, -37.62, FAR_FROM_NAME",
    "city:lima, Lima, 12.05, -77.04, FAR_FROM_NAME",
    "sea:black, Black Sea, 43.0, -34.0, FAR_FROM_NAME",
    "city:oslo, Christiania, 51.5, 0.0, FAR_FROM_NAME",
    "country:france, France, 52.5, 13.4, OUTSIDE_COUNTRY",
    "country:france, France, -46.2, 2.2, OUTSIDE_COUNTRY",
    "country:usa, United States, 39.8, 98.6, OUTSIDE_COUNTRY"
  })
  void aPlaceElsewhereIsToldWithAMend(String id, String name, double lat, double lon, Code code) {
    String text = propose(id, name, lat, lon);
    List<Diagnostic> diagnostics = Stagehand.check(text).diagnostics();
    assertThat(diagnostics).extracting(Diagnostic::code).containsExactly(code);
    assertThat(diagnostics.get(0).span().start()).isEqualTo(text.indexOf("lat=") + 4);
    assertThat(diagnostics.get(0).repairs()).hasSize(1);
    assertThat(diagnostics.get(0).repairs().get(0).edits()).hasSize(2);
  }

  @Test
  void everyPointOfTheAtlasIsRight() {
    StringBuilder text = new StringBuilder();
    for (Outline outline : Atlas.standard().countries()) {
      Position at = outline.point();
      String slug = Gazetteer.slug(outline.name());
      text.append(propose("country:" + slug, outline.name(), at.lat(), at.lon())).append('\n');
    }
    assertThat(codes(text.toString())).isEmpty();
  }

  @Test
  void aGazetteerThatKnowsNothingHasNothingToSay() {
    assertThat(
            EpisodeValidator.standard()
                .withGazetteer(Gazetteer.none())
                .validate(Stagehand.read(propose("city:moscow", "Moscow", 1, 1)))
                .diagnostics())
        .isEmpty();
  }

  @Test
  void aGazetteerOfAnotherWorldIsBelieved() {
    Gazetteer other =
        id ->
            Gazetteer.builtIn()
                .find(id)
                .map(
                    place ->
                        new Place(
                            Entity.of(
                                id, place.entity().type(), "Elsewhere", Position.of(-60, -60)),
                            Optional.empty()));
    EpisodeValidator validator = EpisodeValidator.standard().withGazetteer(other);
    assertThat(
            validator
                .validate(Stagehand.read(propose("country:france", "France", 46.2, 2.2)))
                .diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FAR_FROM_NAME);
  }
}
