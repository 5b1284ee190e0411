package dev.clio.render.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.render.drawing.TextStyle;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class TextMeasureProperties {

  private static final TextMeasure MEASURE = TextMeasure.standard();
  private static final TextStyle STYLE = new TextStyle(40, 400, false, 0);

  @Property(tries = 200)
  void noLineIsWiderThanTheRoom(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = 60, max = 1200) double room) {
    for (List<String> lines :
        List.of(
            MEASURE.wrap(text, STYLE, room),
            MEASURE.balance(text, STYLE, room),
            MEASURE.clamp(text, STYLE, room, 2))) {
      assertThat(lines)
          .allSatisfy(line -> assertThat(MEASURE.width(line, STYLE)).isLessThanOrEqualTo(room));
    }
  }

  @Property(tries = 200)
  void noWordIsLost(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = 60, max = 1200) double room) {
    assertThat(letters(String.join("", MEASURE.wrap(text, STYLE, room)))).isEqualTo(letters(text));
    assertThat(letters(String.join("", MEASURE.balance(text, STYLE, room))))
        .isEqualTo(letters(text));
  }

  @Property(tries = 200)
  void balancingMakesNoMoreLines(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = 60, max = 1200) double room) {
    assertThat(MEASURE.balance(text, STYLE, room)).hasSameSizeAs(MEASURE.wrap(text, STYLE, room));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word =
        Arbitraries.oneOf(
            Arbitraries.strings()
                .withChars("abcdefgimnortWMÄß’.,;-–—·")
                .ofMinLength(1)
                .ofMaxLength(12),
            Arbitraries.of("of", "the", "—", "2027–2031", "well-known", "2,000", "x".repeat(60)));
    return word.list().ofMinSize(1).ofMaxSize(25).map(words -> String.join(" ", words));
  }

  private static String letters(String text) {
    return text.replaceAll("\\s", "");
  }
}
