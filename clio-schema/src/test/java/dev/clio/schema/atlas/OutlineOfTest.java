package dev.clio.schema.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Position;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineOfTest {

  @ParameterizedTest
  @CsvSource({
    "country:north_korea, country, North Korea, 40.3, 127.5, COUNTRY, North Korea",
    "country:russia, country, Russia, 61, 105, COUNTRY, Russia",
    "country:uk, country, Britain, 52, -1, COUNTRY, United Kingdom",
    "country:x, country, Ivory Coast, 7, -5, COUNTRY, Côte d'Ivoire",
    "region:kursk_oblast, region, Kursk Oblast, 51.7, 36.2, REGION, Kursk",
    "region:primorsky_krai, region, Primorsky Krai, 44.5, 134, REGION, Primorsky Krai",
    "state:texas, state, Texas, 31, -99, REGION, Texas",
    "region:tibet, region, Tibet, 31.5, 88, REGION, Tibet",
    "region:donetsk_oblast, region, Donetsk Oblast, 48, 37.8, REGION, Donetsk",
    "region:taiwan, region, Taiwan, 23.8, 121, COUNTRY, Taiwan",
    "island:cuba, island, Cuba, 22, -79, COUNTRY, Cuba",
    "lake:baikal, lake, Lake Baikal, 53.2, 107.8, LAKE, Lake Baikal"
  })
  void an_entity_has_the_outline_that_holds_it_and_shares_its_name(
      String id,
      String type,
      String name,
      double lat,
      double lon,
      Outline.Kind kind,
      String outline) {
    assertThat(Atlas.standard().outlineOf(entity(id, type, name, lat, lon)))
        .hasValueSatisfying(
            found -> {
              assertThat(found.kind()).isEqualTo(kind);
              assertThat(found.name()).isEqualTo(outline);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "city:moscow, city, Moscow, 55.755, 37.617",
    "site:huichon_factory, site, Huichon Military Factory, 40.2, 126.283",
    "region:kursk_oblast, region, Kursk Oblast, 36.2, 51.7",
    "region:donbas, region, Donbas, 48.2, 38.4",
    "sea:black, sea, Black Sea, 43.4, 34.3",
    "country:atlantis, country, Atlantis, 31, -40"
  })
  void what_no_outline_fits_has_none(String id, String type, String name, double lat, double lon) {
    assertThat(Atlas.standard().outlineOf(entity(id, type, name, lat, lon))).isEmpty();
  }

  @Test
  void neighbours_share_the_arc_between_them() {
    Outline north = Atlas.standard().country("North Korea").orElseThrow();
    Outline south = Atlas.standard().country("South Korea").orElseThrow();
    assertThat(north.arcs()).isSameAs(south.arcs());
    assertThat(arcsOf(north))
        .filteredOn(arc -> arcsOf(south).contains(arc))
        .isNotEmpty()
        .allMatch(arc -> north.arcs().kind(arc) == Arcs.Kind.BORDER);
  }

  @Test
  void cuts_along_the_antimeridian_are_not_stroked() {
    Outline russia = Atlas.standard().country("Russia").orElseThrow();
    Arcs arcs = russia.arcs();
    int cuts = 0;
    for (int arc = 0; arc < arcs.size(); arc++) {
      for (int point = 0; point + 1 < arcs.length(arc); point++) {
        cuts += arcs.isCut(arc, point) ? 1 : 0;
      }
      for (int[] run : arcs.strokes(arc)) {
        assertThat(run[0]).isLessThan(run[1]);
        for (int point = run[0]; point < run[1]; point++) {
          assertThat(arcs.isCut(arc, point)).isFalse();
        }
      }
    }
    assertThat(cuts).isPositive();
  }

  @Test
  void rings_are_closed_and_lie_in_the_box() {
    for (Outline outline : Atlas.standard().countries()) {
      outline
          .rings()
          .forEach(
              polygon ->
                  polygon.forEach(
                      ring -> {
                        assertThat(ring[0]).isEqualTo(ring[ring.length - 2]);
                        assertThat(ring[1]).isEqualTo(ring[ring.length - 1]);
                      }));
      double[] first = outline.rings().get(0).get(0);
      assertThat(outline.bounds().contains(Position.of(first[1], first[0]))).isTrue();
    }
  }

  private static Set<Integer> arcsOf(Outline outline) {
    Set<Integer> arcs = new HashSet<>();
    outline
        .polygons()
        .forEach(
            polygon ->
                polygon.forEach(
                    ring -> ring.asList().forEach(arc -> arcs.add(arc >= 0 ? arc : ~arc))));
    return arcs;
  }

  private static Entity entity(String id, String type, String name, double lat, double lon) {
    return Entity.of(EntityId.of(id), EntityType.of(type), name, Position.of(lat, lon));
  }
}
