package dev.clio.core.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one two three | 3",
        "five-year plan | 2",
        "Russia's parade — the first time | 5",
        "and/or | 2",
        "… | 0",
        "1,234 | 5",
        "1,234,567 | 9",
        "12M | 2",
        "12 million | 2",
        "$4.5bn | 5",
        "2027–2031 | 5",
        "2027 to 2031 | 5",
        "1990s | 2",
        "1905 | 3",
        "1900 | 2",
        "2000 | 2",
        "2005 | 3",
        "15,000+ troops | 4",
        "92% | 2",
        "0 | 1",
        "007 | 3",
        "-5 degrees | 3",
        "F-16s | 2",
        "21st | 1",
        "100 | 2",
        "1000000 | 2",
        "3.14 | 4",
        "10:30 | 2",
        "€20 | 2",
        "500km | 3",
        "12345678901234567890 | 20",
        "1,2 | 3",
        "the 2020's | 3",
        "١٢٣ | 3"
      })
  void aFigureCountsAsTheWordsItIsReadAs(String text, int words) {
    assertThat(SpokenText.of(text)).isEqualTo(new SpokenText(words, 0));
  }

  @Test
  void aScriptWithoutSpacesIsCountedByCharacters() {
    assertThat(SpokenText.of("五月九日，朝鲜军队")).isEqualTo(new SpokenText(0, 8));
    assertThat(SpokenText.of("カラー テレビ")).isEqualTo(new SpokenText(0, 6));
    assertThat(SpokenText.of("สวัสดี").characters()).isPositive();
    assertThat(SpokenText.of("สวัสดี").words()).isZero();
  }

  @Test
  void aMixedTextIsCountedEachInItsWay() {
    assertThat(SpokenText.of("在Moscow举行")).isEqualTo(new SpokenText(1, 3));
    assertThat(SpokenText.of("2027年")).isEqualTo(new SpokenText(2, 1));
  }

  @Test
  void koreanHasSpacesAndIsCountedByWords() {
    assertThat(SpokenText.of("북한군이 열병식에서 행진했다")).isEqualTo(new SpokenText(3, 0));
  }

  @Test
  void timeIsAMatterOfThePace() {
    Pace pace = Pace.builder().wordsPerMinute(60).charactersPerSecond(2).build();
    assertThat(pace.speechMillis("one two 三四")).isCloseTo(3000, within(1e-9));
    assertThat(pace.speechMillis("—")).isZero();
    assertThat(Pace.readingMillis("a".repeat(17))).isEqualTo(1000);
  }
}
