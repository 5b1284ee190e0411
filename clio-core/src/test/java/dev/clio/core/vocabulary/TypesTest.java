package dev.clio.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clio.core.value.EntityId;
import dev.clio.core.value.Radius;
import dev.clio.core.value.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesTest {

  private static final AttributeType<String> WORDS =
      new KeywordType<>(Map.of("political", "political"));

  private static <T> String canonical(AttributeType<T> type, String text) {
    T value = type.parse(text);
    return value == null ? "none" : type.print(value);
  }

  @ParameterizedTest
  @CsvSource({"90,90.0", "-90.0,-90.0", "90.000001,none", "-91,none", "1e1,10.0", "x,none"})
  void latitudes(String text, String canonical) {
    assertThat(canonical(Types.LATITUDE, text)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "500,500",
    "500.0,500",
    "0.5s,500",
    "1.5m,90000",
    "10m,600000",
    "600s,600000",
    "500ms,500",
    "5e2,500",
    "1e-3s,1",
    "0.0015s,none",
    "0.5,none",
    "0.5ms,none",
    "600001,none",
    "10.1m,none",
    "-1,none",
    "-0,0",
    "'',none",
    "s,none",
    "ms,none",
    "1 s,none",
    "1h,none",
    "1S,none",
    "0.00001m,none",
    "1e-99999999999,none",
    "1e-2147483647s,none",
    "1e999999999,none",
    "0e999999999m,0"
  })
  void durationsMakeWholeMilliseconds(String text, String canonical) {
    assertThat(canonical(Types.DURATION, text)).isEqualTo(canonical);
  }

  @Test
  void aDurationOutOfRangeIsToldFromAFraction() {
    assertThat(Types.DURATION.explain("11m").kind()).isEqualTo(Problem.Kind.OUT_OF_RANGE);
    assertThat(Types.DURATION.explain("-1s").kind()).isEqualTo(Problem.Kind.OUT_OF_RANGE);
    assertThat(Types.DURATION.explain("0.5").kind()).isEqualTo(Problem.Kind.WRONG_TYPE);
    assertThat(Types.DURATION.explain("1e-99999999999").kind()).isEqualTo(Problem.Kind.WRONG_TYPE);
  }

  @Test
  void durationsOfDataAreWholeMilliseconds() {
    assertThat(Types.DURATION.fromData(500.0)).isEqualTo(500L);
    assertThat(Types.DURATION.fromData(500L)).isEqualTo(500L);
    assertThat(Types.DURATION.fromData(0.5)).isNull();
    assertThat(Types.DURATION.fromData(600_001L)).isNull();
    assertThat(Types.DURATION.fromData("500")).isNull();
    assertThat(Types.DURATION.explainData(600_001L).kind()).isEqualTo(Problem.Kind.OUT_OF_RANGE);
    assertThat(Types.DURATION.explainData("500").kind()).isEqualTo(Problem.Kind.WRONG_TYPE);
  }

  @ParameterizedTest
  @CsvSource({
    "city:oslo,'city:oslo'",
    "'city:oslo,city:bergen','city:oslo, city:bergen'",
    "'city:oslo|city:bergen; sea:north','city:oslo, city:bergen, sea:north'",
    "'  city:oslo\tcity:bergen ','city:oslo, city:bergen'",
    "'city:oslo\u00a0city:bergen','city:oslo, city:bergen'",
    "'city:oslo , ; city:bergen',none",
    "',city:oslo',none",
    "'city:oslo,',none",
    "'city:oslo city:oslo',none",
    "'city:oslo, Bergen',none",
    "'',none",
    "' ',none"
  })
  void idsAreSeparatedByMarksOrWhiteSpace(String text, String canonical) {
    assertThat(canonical(Types.ENTITIES, text)).isEqualTo(canonical);
  }

  @Test
  void aMistakeInAListIsFoundAtItsItem() {
    Problem wrong = Types.ENTITIES.explain("city:oslo, Bergen");
    assertThat(wrong.kind()).isEqualTo(Problem.Kind.WRONG_TYPE);
    assertThat("city:oslo, Bergen".substring(wrong.start(), wrong.end())).isEqualTo("Bergen");
    Problem twice = Types.ENTITIES.explain("city:oslo city:bergen city:oslo");
    assertThat(twice.kind()).isEqualTo(Problem.Kind.REPEATED_ITEM);
    assertThat(twice.start()).isEqualTo(22);
    assertThat(twice.mend()).contains(new Problem.Mend("city:oslo, city:bergen", true));
    assertThat(Types.ENTITIES.explain("city:oslo,,city:bergen").mend())
        .contains(new Problem.Mend("city:oslo, city:bergen", true));
    assertThat(Types.ENTITIES.explain("").mend()).isEmpty();
  }

  @Test
  void idsOfDataAreAListOfStrings() {
    List<EntityId> ids = List.of(EntityId.of("city:oslo"), EntityId.of("sea:north"));
    assertThat(Types.ENTITIES.toData(ids)).isEqualTo(List.of("city:oslo", "sea:north"));
    assertThat(Types.ENTITIES.fromData(List.of("city:oslo", "sea:north"))).isEqualTo(ids);
    assertThat(Types.ENTITIES.fromData(List.of())).isNull();
    assertThat(Types.ENTITIES.fromData("city:oslo")).isNull();
    assertThat(Types.ENTITIES.fromData(List.of("city:oslo", "city:oslo"))).isNull();
    assertThat(Types.ENTITIES.explainData(List.of("city:oslo", "city:oslo")).kind())
        .isEqualTo(Problem.Kind.REPEATED_ITEM);
    assertThat(Types.ENTITIES.explainData(List.of(7L)).found()).isEqualTo("was 7");
  }

  @ParameterizedTest
  @CsvSource({"small,small", "10,10.0", "20000,20000.0", "0,none", "20000.5,none", "Small,none"})
  void radii(String text, String canonical) {
    assertThat(canonical(Types.RADIUS, text)).isEqualTo(canonical);
  }

  @Test
  void aRadiusInKilometresIsMendedSafely() {
    assertThat(Types.RADIUS.explain("10 km").mend()).contains(new Problem.Mend("10", true));
    assertThat(Types.RADIUS.explain("Large").mend()).contains(new Problem.Mend("large", true));
    assertThat(Types.RADIUS.explain("-3").kind()).isEqualTo(Problem.Kind.OUT_OF_RANGE);
    assertThat(Types.RADIUS.fromData("10")).isNull();
    assertThat(Types.RADIUS.fromData(10.0)).isEqualTo(Radius.km(10));
    assertThat(Types.RADIUS.fromData("small")).isEqualTo(Radius.Size.SMALL);
  }

  @ParameterizedTest
  @CsvSource({"5,5", "-5,-5", "-0,0", "05,none", "5.0,none", "1e1,none", "11,none", "+5,none"})
  void integers(String text, String canonical) {
    assertThat(canonical(Types.integer(-10, 10), text)).isEqualTo(canonical);
  }

  @Test
  void integersOfJsonMayHaveAFractionOfZero() {
    AttributeType<Long> type = Types.integer(0, 100);
    assertThat(type.fromData(92.0)).isEqualTo(92L);
    assertThat(type.fromData(92.5)).isNull();
    assertThat(type.fromData(1e300)).isNull();
    assertThat(type.explainData(101L).kind()).isEqualTo(Problem.Kind.OUT_OF_RANGE);
    assertThat(type.explainData(92.5).kind()).isEqualTo(Problem.Kind.WRONG_TYPE);
    assertThat(type.explain("99999999999999999999").kind()).isEqualTo(Problem.Kind.OUT_OF_RANGE);
  }

  @Test
  void textsAreCountedInCodePointsAndHoldNothingForbidden() {
    AttributeType<String> type = Types.text(3);
    assertThat(type.parse("🛰🛰🛰")).isEqualTo("🛰🛰🛰");
    assertThat(type.parse("🛰🛰🛰🛰")).isNull();
    assertThat(type.parse("a\n\t")).isEqualTo("a\n\t");
    assertThat(type.parse("")).isNull();
    assertThat(type.parse("a\r")).isNull();
    Problem problem = type.explain("ab🛰cd");
    assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LONG);
    assertThat(problem.start()).isEqualTo(4);
    assertThat(problem.end()).isEqualTo(6);
    assertThat(type.explain("a\u202e").found())
        .isEqualTo("there is U+202E, which no text may hold");
    assertThat(type.explain("a\u202e").start()).isEqualTo(1);
  }

  @Test
  void noneEndsACitationAndIsBare() {
    assertThat(Types.CITED_SOURCE.parse("none")).isEmpty();
    assertThat(Types.CITED_SOURCE.isQuoted(Optional.empty())).isFalse();
    assertThat(Types.CITED_SOURCE.print(Optional.empty())).isEqualTo("none");
    assertThat(Types.CITED_SOURCE.parse("cfr")).contains(SourceId.of("cfr"));
    assertThat(Types.CITED_SOURCE.parse("None")).isNull();
    assertThat(Types.SOURCE.parse("none")).isNull();
  }

  @Test
  void wordsInAnotherCaseAreMendedSafely() {
    assertThat(WORDS.explain("Political").mend()).contains(new Problem.Mend("political", true));
    assertThat(Types.BOOLEAN.explain("TRUE").mend()).contains(new Problem.Mend("true", true));
    assertThat(Types.BOOLEAN.explain("yes").mend()).contains(new Problem.Mend("true", false));
    assertThat(Types.BOOLEAN.parse("yes")).isNull();
    assertThatThrownBy(() -> WORDS.print("street"))
        .hasMessageStartingWith("value: expected one of");
  }

  @Test
  void aShareBeyondTheWholeIsAllOfItOrMeantInPercent() {
    assertThat(Types.SHARE.explain("1.2").mend()).contains(new Problem.Mend("1.0", false));
    assertThat(Types.SHARE.explain("55").mend()).contains(new Problem.Mend("0.55", false));
    assertThat(Types.SHARE.explain("-3").mend()).contains(new Problem.Mend("0.0", false));
  }

  @Test
  void coloursAreMendedSafelyOnlyWhereTheHashIsThere() {
    assertThat(Types.COLOR.explain("ef4444").mend()).contains(new Problem.Mend("#ef4444", false));
    assertThat(Types.COLOR.explain(" #ef4444").mend()).contains(new Problem.Mend("#ef4444", true));
    assertThat(Types.COLOR.explain("Dark Red").mend()).contains(new Problem.Mend("#8b0000", false));
    assertThat(Types.COLOR.explain("rgb(239, 68, 68)").mend())
        .contains(new Problem.Mend("#ef4444", false));
    assertThat(Types.COLOR.explain("#ef4444cc").mend())
        .contains(new Problem.Mend("#ef4444", false));
    assertThat(Types.COLOR.explain("reddish").mend()).isEmpty();
    assertThat(Types.COLOR.explain("rgb(239, 68, 300)").mend()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\u22125',-5,true",
    "+5,5,true",
    ".5,0.5,true",
    "5.,5.0,true",
    "048.5,48.5,true",
    "'5,5',5.5,false",
    "5\u00b0,5,false",
    "5\u00b0S,-5,false",
    "5N,5,false"
  })
  void numbersWrittenInAnotherWayAreMended(String text, String mended, boolean safe) {
    assertThat(Types.LATITUDE.explain(text).mend()).contains(new Problem.Mend(mended, safe));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ud83d", "x\"y", "\u0000"})
  void everyTypeExplainsWhatItRefuses(String text) {
    for (AttributeType<?> type :
        List.of(
            Types.LATITUDE,
            Types.SLUG,
            Types.ENTITY_TYPE,
            Types.ENTITY,
            Types.ENTITIES,
            Types.SOURCE,
            Types.CITED_SOURCE,
            Types.COLOR,
            Types.RADIUS,
            Types.DURATION,
            Types.BOOLEAN,
            Types.integer(0, 1),
            WORDS)) {
      assertThat(type.parse(text)).isNull();
      Problem problem = type.explain(text);
      assertThat(problem.found()).as(type.name()).isNotEmpty();
      assertThat(problem.start()).isBetween(0, problem.end());
      assertThat(problem.end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void rangesThatHoldNothingAreRefused() {
    assertThatThrownBy(() -> Types.number(1, 0))
        .hasMessage("min: expected at most 0.0, but was 1.0");
    assertThatThrownBy(() -> Types.integer(1, 0)).hasMessage("min: expected at most 0, but was 1");
    assertThatThrownBy(() -> Types.text(0)).hasMessage("max: expected at least 1, but was 0");
    assertThat(Types.number(0.5, 1e15).expected())
        .isEqualTo("a number from 0.5 to 1000000000000000.0");
  }
}
