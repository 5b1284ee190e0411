package dev.clio.render.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.render.drawing.TextStyle;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private static final TextStyle STYLE = new TextStyle(32, 500, false, 0);

  @Test
  void keepsAnApostropheInItsWord() {
    LineBreaker breaker = new LineBreaker(TextMeasure.standard(), STYLE);

    assertThat(breaker.wrap("aground in the canal’s southern reach", 260))
        .noneMatch(line -> line.startsWith("s "))
        .anyMatch(line -> line.contains("canal’s"));
  }
}
