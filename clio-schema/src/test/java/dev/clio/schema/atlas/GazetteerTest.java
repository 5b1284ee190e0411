package dev.clio.schema.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.MapLayer;
import dev.clio.core.stage.Place;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import dev.clio.schema.diagnostic.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.builtIn();

  @ParameterizedTest
  @CsvSource({
    "usa, United States of America",
    "us, United States of America",
    "united_states, United States of America",
    "america, United States of America",
    "uk, United Kingdom",
    "gb, United Kingdom",
    "gbr, United Kingdom",
    "britain, United Kingdom",
    "uae, United Arab Emirates",
    "drc, Democratic Republic of the Congo",
    "dr_congo, Democratic Republic of the Congo",
    "cod, Democratic Republic of the Congo",
    "congo, Republic of the Congo",
    "north_korea, North Korea",
    "dprk, North Korea",
    "kp, North Korea",
    "prk, North Korea",
    "south_korea, South Korea",
    "rok, South Korea",
    "republic_of_korea, South Korea",
    "ivory_coast, Côte d'Ivoire",
    "cote_divoire, Côte d'Ivoire",
    "czech_republic, Czechia",
    "czechia, Czechia",
    "burma, Myanmar",
    "myanmar, Myanmar",
    "turkey, Turkey",
    "turkiye, Turkey",
    "swaziland, Eswatini",
    "eswatini, Eswatini",
    "vatican, Vatican City",
    "vatican_city, Vatican City",
    "palestine, Palestine",
    "pse, Palestine",
    "taiwan, Taiwan",
    "kosovo, Kosovo",
    "xk, Kosovo",
    "russia, Russia",
    "russian_federation, Russia",
    "fr, France",
    "fra, France",
    "no, Norway",
    "nor, Norway",
    "south_sudan, South Sudan",
    "ssd, South Sudan",
    "western_sahara, Western Sahara",
    "bosnia, Bosnia and Herzegovina",
    "the_gambia, Gambia",
    "gambia, Gambia",
    "cape_verde, Cabo Verde",
    "east_timor, Timor-Leste",
    "north_macedonia, North Macedonia",
    "central_african_republic, Central African Republic",
    "tuvalu, Tuvalu",
    "tv, Tuvalu",
    "laos, Laos",
    "syria, Syria",
    "iran, Iran",
    "vietnam, Vietnam",
    "somaliland, Somaliland",
    "micronesia, Micronesia",
    "saint_lucia, Saint Lucia",
    "st_lucia, Saint Lucia",
    "dominican_republic, Dominican Republic",
    "dominica, Dominica",
    "guinea, Guinea",
    "guinea_bissau, Guinea-Bissau",
    "equatorial_guinea, Equatorial Guinea",
    "niger, Niger",
    "nigeria, Nigeria",
    "georgia, Georgia",
    "greenland, Greenland",
    "england, England"
  })
  void a_country_is_found_by_every_usual_name(String slug, String name) {
    assertThat(find("country:" + slug).entity().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "strait:malacca, Strait of Malacca, 3, 100",
    "strait:hormuz, Strait of Hormuz, 26.5, 56.4",
    "strait:strait_of_hormuz, Strait of Hormuz, 26.5, 56.4",
    "strait:taiwan, Taiwan Strait, 24.3, 119.3",
    "strait:bosphorus, Bosporus, 41.1, 29.1",
    "strait:bab_el_mandeb, Bab el-Mandeb, 12.6, 43.3",
    "strait:english_channel, English Channel, 50.2, -0.6",
    "strait:gibraltar, Strait of Gibraltar, 36, -5.6",
    "sea:black, Black Sea, 43.4, 34.3",
    "sea:black_sea, Black Sea, 43.4, 34.3",
    "sea:south_china, South China Sea, 13, 114",
    "sea:baltic, Baltic Sea, 58, 19.8",
    "sea:caspian, Caspian Sea, 41.8, 50.6",
    "sea:aral, Aral Sea, 45, 60",
    "sea:dead, Dead Sea, 31.5, 35.5",
    "sea:japan, Sea of Japan, 40, 135",
    "sea:azov, Sea of Azov, 46, 36.6",
    "ocean:pacific, Pacific Ocean, 0, -160",
    "ocean:atlantic, Atlantic Ocean, 10, -35",
    "ocean:indian, Indian Ocean, -20, 80",
    "gulf:aden, Gulf of Aden, 12.5, 47.5",
    "gulf:persian, Persian Gulf, 26.8, 51.5",
    "gulf:mexico, Gulf of Mexico, 25.3, -90",
    "gulf:bengal, Bay of Bengal, 14.5, 88",
    "river:nile, Nile, 25, 32",
    "river:dnipro, Dnieper, 48, 35",
    "river:yangtze, Yangtze, 30, 112",
    "river:amazon, Amazon, -3, -60",
    "river:rhine, Rhine, 50, 7",
    "river:yalu, Yalu, 41, 126",
    "river:danube, Danube, 45, 22",
    "river:euphrates, Euphrates, 35, 40",
    "lake:baikal, Lake Baikal, 53, 108",
    "lake:victoria, Lake Victoria, -1, 33",
    "lake:titicaca, Lake Titicaca, -16, -69",
    "lake:lake_chad, Lake Chad, 13, 14",
    "desert:sahara, Sahara, 23.5, 9",
    "desert:gobi, Gobi Desert, 43, 104",
    "island:taiwan, Taiwan, 23.8, 121",
    "island:crete, Crete, 35.2, 24.8",
    "island:sumatra, Sumatra, 0, 102",
    "island:cuba, Cuba, 22, -79",
    "mountain:himalayas, Himalayas, 28.6, 84.5",
    "mountain:everest, Mount Everest, 28, 86.9",
    "shoal:scarborough, Scarborough Shoal, 15.1, 117.8",
    "state:texas, Texas, 31, -99",
    "state:california, California, 37, -120",
    "region:crimea, Crimea, 45.3, 34.3",
    "region:kursk_oblast, Kursk, 51.7, 36.2",
    "region:kursk, Kursk, 51.7, 36.2",
    "region:donetsk, Donetsk, 48, 37.8",
    "region:donbas, Donbas, 48.2, 38.4",
    "region:tibet, Tibet, 31.5, 88",
    "province:xinjiang, Xinjiang, 41, 86",
    "region:middle_east, Middle East, 29, 44",
    "region:sahel, Sahel, 14.5, 5",
    "region:siberia, Siberia, 62, 100",
    "region:gaza_strip, Gaza Strip, 31.4, 34.4",
    "region:bavaria, Bavaria, 49, 11.5",
    "city:moscow, Moscow, 55.75, 37.6",
    "city:vladivostok, Vladivostok, 43.1, 131.9",
    "city:paris, Paris, 48.9, 2.3",
    "city:london, London, 51.5, -0.1",
    "city:kyiv, Kyiv, 50.45, 30.5",
    "city:kiev, Kyiv, 50.45, 30.5",
    "city:new_york, New York City, 40.75, -74",
    "city:washington_dc, Washington, 38.9, -77",
    "city:birmingham, Birmingham, 52.5, -1.9",
    "city:birmingham_alabama, Birmingham, 33.5, -86.8",
    "city:sao_paulo, São Paulo, -23.6, -46.6",
    "city:pyongyang, Pyongyang, 39, 125.75",
    "city:naples, Naples, 40.84, 14.2",
    "city:valencia, Valencia, 39.5, -0.4",
    "city:valencia_venezuela, Valencia, 10.2, -68",
    "city:york, York, 54, -1.1",
    "city:granada, Granada, 37.2, -3.6",
    "city:cadiz, Cádiz, 36.5, -6.3",
    "city:shenyang, Shenyang, 41.8, 123.4",
    "city:shenyeng, Shenyang, 41.8, 123.4",
    "city:mukden, Shenyang, 41.8, 123.4",
    "city:xian, Xi'an, 34.3, 108.9",
    "city:copenhagen, Copenhagen, 55.7, 12.6",
    "city:kobenhavn, Copenhagen, 55.7, 12.6",
    "city:osaka, Osaka, 34.7, 135.5",
    "city:rangoon, Yangon, 16.8, 96.2",
    "city:homs, Homs, 34.7, 36.7",
    "city:hims, Homs, 34.7, 36.7",
    "city:guatemala_city, Guatemala City, 14.6, -90.5",
    "city:rostov, Rostov-on-Don, 47.2, 39.7",
    "city:makassar, Makassar, -5.1, 119.4",
    "city:ujung_pandang, Makassar, -5.1, 119.4",
    "city:prayagraj, Prayagraj, 25.5, 81.8",
    "city:allahabad, Prayagraj, 25.5, 81.8",
    "city:fort_worth, Fort Worth, 32.7, -97.3",
    "city:saint_petersburg, Saint Petersburg, 59.9, 30.3",
    "city:st_petersburg, Saint Petersburg, 59.9, 30.3",
    "port:rotterdam, Rotterdam, 51.9, 4.5"
  })
  void a_place_is_found_where_it_is(String id, String name, double lat, double lon) {
    Place place = find(id);
    assertThat(place.entity().id().text()).isEqualTo(id);
    assertThat(place.entity().type().name()).isEqualTo(EntityId.of(id).prefix());
    assertThat(place.entity().name()).isEqualTo(name);
    assertThat(place.entity().position().lat()).isBetween(lat - 8, lat + 8);
    assertThat(place.entity().position().lon()).isBetween(lon - 8, lon + 8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country:atlantis",
        "site:huichon_factory",
        "city:nowhere_at_all",
        "base:paris",
        "planet:mars",
        "country:nowhere",
        "region:kursk_salient"
      })
  void what_is_not_on_the_map_is_not_known(String id) {
    assertThat(GAZETTEER.find(EntityId.of(id))).isEmpty();
  }

  @Test
  void every_country_and_region_and_city_of_the_atlas_is_known() {
    for (Outline country : Atlas.standard().countries()) {
      assertThat(GAZETTEER.find(id("country", country.name()))).as(country.name()).isPresent();
      country.iso3().ifPresent(code -> assertThat(GAZETTEER.find(id("country", code))).isPresent());
    }
    for (Outline region : Atlas.standard().regions()) {
      String slug = FoldedName.slug(region.name());
      if (!slug.isEmpty()) {
        assertThat(GAZETTEER.find(id("region", region.name()))).as(region.name()).isPresent();
      }
    }
    for (City city : Atlas.standard().places()) {
      assertThat(GAZETTEER.find(id("city", city.name()))).as(city.name()).isPresent();
    }
  }

  @Test
  void an_extent_holds_its_point_and_crosses_the_antimeridian_where_that_is_shorter() {
    Bounds russia = find("country:russia").extent().orElseThrow();
    assertThat(russia.west()).isGreaterThan(russia.east());
    assertThat(russia.contains(find("country:russia").entity().position())).isTrue();
    Bounds pacific = find("ocean:pacific").extent().orElseThrow();
    assertThat(pacific.west()).isGreaterThan(pacific.east());
    assertThat(find("city:paris").extent()).isEmpty();
  }

  @Test
  void names_of_cities_hold_no_characters_that_nobody_sees() {
    assertThat(Atlas.standard().places())
        .allMatch(city -> city.name().codePoints().noneMatch(GazetteerTest::isUnseen));
  }

  private static boolean isUnseen(int c) {
    return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
  }

  @Test
  void old_names_of_cities_are_not_shown() {
    assertThat(Atlas.standard().places().stream().map(City::name))
        .contains("Kyiv", "Shenyang", "Yangon", "Copenhagen", "Osaka", "Mecca", "Bengaluru")
        .doesNotContain("Kiev", "Shenyeng", "Rangoon", "København", "Ōsaka", "Makkah");
  }

  @Test
  void the_point_of_every_named_water_lies_on_water() {
    Set<String> waters = Set.of("ocean", "sea", "bay", "gulf", "sound", "strait", "channel");
    for (Feature feature : Atlas.standard().features()) {
      if (waters.contains(feature.kind())) {
        assertOnWater(feature.name(), feature.position());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "malacca",
        "hormuz",
        "singapore",
        "taiwan",
        "bab_el_mandeb",
        "bosporus",
        "dardanelles",
        "turkish",
        "gibraltar",
        "kerch",
        "bering",
        "dover",
        "english",
        "korea",
        "tsugaru",
        "la_perouse",
        "luzon",
        "miyako",
        "sunda",
        "lombok",
        "makassar",
        "torres",
        "bass",
        "cook",
        "palk",
        "messina",
        "sicily",
        "otranto",
        "tiran",
        "danish",
        "oresund",
        "skagerrak",
        "kattegat",
        "denmark",
        "davis",
        "hudson",
        "magellan",
        "drake",
        "florida",
        "windward",
        "yucatan",
        "mozambique",
        "juan_de_fuca",
        "northwest"
      })
  void the_point_of_a_strait_lies_on_water(String slug) {
    Entity strait = find("strait:" + slug).entity();
    assertOnWater(strait.name(), strait.position());
  }

  private static void assertOnWater(String name, Position position) {
    assertThat(Atlas.standard().countryAt(position)).as(name).isEmpty();
  }

  @Test
  void what_a_host_brings_goes_before_what_is_there() {
    MapLayer layer =
        MapLayer.builder().name("cables").addPoints(Position.of(1, 2)).title("Sea cables").build();
    EntityId id = EntityId.of("country:france");
    List<Polygon> outline =
        List.of(Polygon.of(List.of(Position.of(0, 0), Position.of(0, 1), Position.of(1, 1))));
    Gazetteer host =
        GAZETTEER
            .withLayer(layer)
            .withOutline(id, outline)
            .withRoute(Slug.of("silk"), List.of(Position.of(1, 2), Position.of(3, 4)));
    assertThat(host.layer(Slug.of("cables"))).contains(layer);
    assertThat(host.layers()).containsExactly(Slug.of("cables"));
    assertThat(host.routes()).containsExactly(Slug.of("silk"));
    assertThat(host.outline(id)).isEqualTo(outline);
    assertThat(host.find(id).orElseThrow().extent()).contains(Bounds.of(0, 0, 1, 1));
    assertThat(host.find(EntityId.of("city:oslo")))
        .isEqualTo(GAZETTEER.find(EntityId.of("city:oslo")));
    assertThat(Gazetteer.none().or(host).layer(Slug.of("cables"))).contains(layer);
    assertThat(GAZETTEER.layers()).isEmpty();
  }

  @Test
  void a_slip_of_the_pen_has_a_candidate() {
    EntityId id = EntityId.of("city:vladivostock");
    assertThat(Nearest.of(id.text(), GAZETTEER.candidates(id))).contains("city:vladivostok");
  }

  @Test
  void a_host_s_gazetteer_goes_first_and_the_other_fills_up() {
    EntityId moon = EntityId.of("site:moon_base");
    EntityId paris = EntityId.of("city:paris");
    Place mine =
        new Place(
            Entity.of(paris, EntityType.of("city"), "Paris, Texas", Position.of(33.7, -95.6)),
            Optional.empty());
    Gazetteer own = id -> id.equals(paris) ? Optional.of(mine) : Optional.empty();
    Gazetteer both = own.or(GAZETTEER);
    assertThat(both.find(paris)).contains(mine);
    assertThat(both.find(EntityId.of("city:oslo"))).isPresent();
    assertThat(both.find(moon)).isEmpty();
    assertThat(Gazetteer.none().find(paris)).isEmpty();
  }

  private static EntityId id(String prefix, String name) {
    return EntityId.of(prefix + ":" + FoldedName.slug(name));
  }

  private static Place find(String id) {
    return GAZETTEER
        .find(EntityId.of(id))
        .orElseThrow(() -> new AssertionError("not found: " + id));
  }
}
