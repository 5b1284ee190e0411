package dev.clio.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TypesProperties {

  @Property(tries = 4000)
  void whatFitsPrintsAndReadsBackInEveryForm(
      @ForAll("types") AttributeType<?> type, @ForAll("texts") String text) {
    check(type, text);
  }

  private static <T> void check(AttributeType<T> type, String text) {
    T value = type.parse(text);
    if (value == null) {
      Problem problem = type.explain(text);
      assertThat(problem.found()).isNotEmpty();
      assertThat(problem.start()).isBetween(0, problem.end());
      assertThat(problem.end()).isLessThanOrEqualTo(text.length());
      problem.mend().ifPresent(mend -> assertThat(type.parse(mend.value())).isNotNull());
    } else {
      String canonical = type.print(value);
      assertThat(type.parse(canonical)).isEqualTo(value);
      assertThat(type.print(value)).isEqualTo(canonical);
      assertThat(type.fromData(type.toData(value))).isEqualTo(value);
    }
  }

  @Provide
  Arbitrary<AttributeType<?>> types() {
    return Arbitraries.of(
        List.of(
            Types.LATITUDE,
            Types.LONGITUDE,
            Types.ZOOM,
            Types.SHARE,
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
            Types.integer(Long.MIN_VALUE, Long.MAX_VALUE),
            Types.integer(-5, 5),
            Types.text(5),
            new KeywordType<>(Map.of("none", 1, "all", 2))));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "0", "5", "90", ".", "-", "e", "E9", "+", "ms", "s", "m", "#", "abc", "FFF", "none",
            "All", "true", "small", "km", " ", ",", "|", ";", "city:", "oslo", "_", "\u00a0",
            "\u202e", "🛰", "\ud83d", "\n", "\u0085", "\u2212");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(6).map(list -> String.join("", list)),
        Arbitraries.doubles().map(String::valueOf),
        Arbitraries.strings().ofMaxLength(8));
  }
}
