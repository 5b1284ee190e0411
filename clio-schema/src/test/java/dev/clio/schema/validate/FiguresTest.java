package dev.clio.schema.validate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "More than 1,700 fjords | 1,700",
        "It cost $9.6bn. | $9.6bn",
        "It cost US$5 a head | $5",
        "It cost EUR20 a head | 20",
        "up by 12% | 12%",
        "up by 12 % | 12",
        "In 1814, a constitution | 1814",
        "on 17 May | 17",
        "on May 17th they march | 17th",
        "the 17th of May | 17th",
        "in the 1990s | 1990s",
        "since the mid-1990s | 1990s",
        "a 500-km coast | 500-km",
        "(about 30) | 30",
        "at −40 degrees | −40",
        "at 5:30 sharp | 5:30",
        "He has 3. | 3",
        "人口は1,300万人 | 1,300",
        "٣٠ سفينة | ٣٠"
      })
  void figuresAreFoundWhole(String text, String figure) {
    assertThat(Figures.in(text))
        .hasSize(1)
        .allSatisfy(
            found -> assertThat(text.substring(found.start(), found.end())).isEqualTo(figure));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twelve million in three days",
        "The G7 and a Mi-8, an F-16, COVID-19",
        "Article 5 and Resolution 2758",
        "the 38th parallel in the 21st century",
        "on 9/11, and 24/7 since",
        "as was said [1]",
        "https://example.org/2024",
        "in 3D over 5G",
        "No digits at all.",
        ""
      })
  void namesAreNoFigures(String text) {
    assertThat(Figures.in(text)).isEmpty();
  }

  @Property
  void everyFigureLiesInTheTextAndHoldsADigit(@ForAll String text) {
    int end = 0;
    for (Figures.Figure figure : Figures.in(text)) {
      assertThat(figure.start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(figure.start(), figure.end()).chars()).anyMatch(Character::isDigit);
      end = figure.end();
    }
  }
}
