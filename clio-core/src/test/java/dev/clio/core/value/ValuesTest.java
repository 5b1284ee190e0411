package dev.clio.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "north_korea", "38_north", "a__", "9_"})
  void slugs(String text) {
    assertThat(Slug.of(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_a", "A", "a-b", "a b", "é", "a.b", "a\n", "ａ"})
  void noSlugs(String text) {
    assertThat(Slug.isSlug(text)).isFalse();
    assertThatThrownBy(() -> Slug.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("slug: expected a-z, 0-9 and _")
        .hasMessageContaining("\"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource({"country:north_korea,country,north_korea", "a1_:0,a1_,0", "x:y_,x,y_"})
  void entityIds(String text, String prefix, String slug) {
    EntityId id = EntityId.of(text);
    assertThat(id.prefix()).isEqualTo(prefix);
    assertThat(id.slug()).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ":", "a:", ":a", "a", "1a:b", "_a:b", "A:b", "a:B", "a:b:c", "a:_b", "a: b"})
  void noEntityIds(String text) {
    assertThat(EntityId.isEntityId(text)).isFalse();
    assertThatThrownBy(() -> EntityId.of(text))
        .hasMessageStartingWith("id: expected a type, a colon and a slug")
        .hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void entityTypesBeginWithALetterAndAreKnownOrNot() {
    assertThat(EntityType.of("country").isKnown()).isTrue();
    assertThat(EntityType.of("pipeline").isKnown()).isFalse();
    assertThat(EntityType.KNOWN).hasSize(20);
    assertThat(EntityType.KNOWN).allMatch(EntityType::isEntityType);
    assertThat(EntityType.isEntityType("1a")).isFalse();
    assertThat(EntityType.isEntityType("")).isFalse();
    assertThatThrownBy(() -> EntityType.of("City")).hasMessageContaining("but was \"City\"");
  }

  @Test
  void noneIsNoSource() {
    assertThat(SourceId.isSourceId("none")).isFalse();
    assertThat(SourceId.of("none_").text()).isEqualTo("none_");
    assertThatThrownBy(() -> SourceId.of("none"))
        .hasMessage(
            "source id: expected a slug other than \"none\", such as \"cfr_2026\", but was"
                + " \"none\"");
  }

  @ParameterizedTest
  @CsvSource({"#abc,#aabbcc", "#ABC,#aabbcc", "#00000f,#00000f", "#EF4444,#ef4444", "#000,#000000"})
  void coloursAreCanonicalInLowerCase(String text, String canonical) {
    assertThat(Color.of(text).text()).isEqualTo(canonical);
    assertThat(Color.of(canonical)).isEqualTo(Color.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "#", "abc", "#ab", "#abcd", "#abcdeg", "#abcdef0", "red", "#１23", "#-12"})
  void noColours(String text) {
    assertThat(Color.parse(text)).isNull();
    assertThatThrownBy(() -> Color.of(text))
        .hasMessageStartingWith("color: expected #rgb or #rrggbb")
        .hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void coloursAreOpaque() {
    assertThatThrownBy(() -> Color.ofRgb(0x01000000)).hasMessageContaining("rgb: expected");
    assertThat(Color.ofRgb(0xffffff).text()).isEqualTo("#ffffff");
  }

  @Test
  void positionsAreInRange() {
    assertThat(Position.of(90, -180).lat()).isEqualTo(90);
    assertThatThrownBy(() -> Position.of(90.1, 0))
        .hasMessage("lat: expected -90 to 90, but was 90.1");
    assertThatThrownBy(() -> Position.of(0, 180.5))
        .hasMessage("lon: expected -180 to 180, but was 180.5");
    assertThatThrownBy(() -> Position.of(Double.NaN, 0)).hasMessageContaining("lat: expected");
    assertThatThrownBy(() -> Position.of(0, Double.NaN)).hasMessageContaining("lon: expected");
  }

  @Test
  void aNegativeZeroIsZero() {
    assertThat(Position.of(-0.0, -0.0)).isEqualTo(Position.of(0, 0));
    assertThat(Bounds.of(-0.0, -0.0, 1, 1)).isEqualTo(Bounds.of(0, 0, 1, 1));
    assertThat(Bounds.of(-1, -1, -0.0, -0.0)).isEqualTo(Bounds.of(-1, -1, 0, 0));
  }

  @Test
  void boxesMayCrossTheAntimeridian() {
    Bounds pacific = Bounds.of(170, -10, -170, 10);
    assertThat(pacific.width()).isEqualTo(20);
    assertThat(pacific.contains(Position.of(0, 180))).isTrue();
    assertThat(pacific.contains(Position.of(0, -175))).isTrue();
    assertThat(pacific.contains(Position.of(0, 0))).isFalse();
    assertThat(pacific.contains(Position.of(11, 180))).isFalse();
    assertThat(Bounds.of(-180, -90, 180, 90).width()).isEqualTo(360);
  }

  @Test
  void boxesAreInRange() {
    assertThatThrownBy(() -> Bounds.of(-181, 0, 0, 0)).hasMessageContaining("west: expected");
    assertThatThrownBy(() -> Bounds.of(0, 0, 181, 0)).hasMessageContaining("east: expected");
    assertThatThrownBy(() -> Bounds.of(0, -91, 0, 0)).hasMessageContaining("south: expected");
    assertThatThrownBy(() -> Bounds.of(0, 5, 0, 4))
        .hasMessage("north: expected south (5.0) to 90, but was 4.0");
    assertThatThrownBy(() -> Bounds.of(0, 0, 0, Double.NaN)).hasMessageContaining("north");
  }

  @Test
  void radiiAreAboveZeroAndUpToHalfWayRoundTheEarth() {
    assertThat(Radius.km(20_000)).isEqualTo(new Radius.Kilometers(20_000));
    assertThat(Radius.km(Double.MIN_VALUE)).isNotNull();
    for (double km : new double[] {0, -0.0, -1, 20_000.1, Double.NaN}) {
      assertThatThrownBy(() -> Radius.km(km))
          .hasMessage("radius: expected above 0 and up to 20000 km, but was " + km);
    }
  }

  @Test
  void entitiesHaveNames() {
    EntityId id = EntityId.of("city:oslo");
    EntityType type = EntityType.of("city");
    Position position = Position.of(59.9, 10.8);
    assertThat(Entity.of(id, type, "é".repeat(120), position).name()).hasSize(120);
    assertThatThrownBy(() -> Entity.of(id, type, "", position))
        .hasMessage("name: expected at least 1 characters, but there are 0");
    assertThatThrownBy(() -> Entity.of(id, type, "x".repeat(121), position))
        .hasMessage("name: expected at most 120 characters, but there are 121");
  }
}
