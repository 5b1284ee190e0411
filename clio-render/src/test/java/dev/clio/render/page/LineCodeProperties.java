package dev.clio.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.render.json.Json;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LineCodeProperties {

  @Property
  void numbersAreReadBackAsTheyWereWritten(@ForAll List<Integer> numbers) {
    LineCode code = new LineCode();
    numbers.forEach(number -> code.step((long) number * 5_000));
    assertThat(read(code.text()))
        .isEqualTo(numbers.stream().map(number -> number * 5_000L).toList());
  }

  @Property
  void noCharacterNeedsAnEscape(@ForAll List<Integer> numbers) {
    LineCode code = new LineCode();
    numbers.forEach(number -> code.step(number));
    assertThat(code.text()).matches("[!-~&&[^\"\\\\<>]]*");
    assertThat(Json.string(code.text())).isEqualTo('"' + code.text() + '"');
  }

  private static List<Long> read(String text) {
    String ends = LineCode.alphabet().get(0);
    String goesOn = LineCode.alphabet().get(1);
    List<Long> numbers = new ArrayList<>();
    long sum = 0;
    long weight = 1;
    for (int i = 0; i < text.length(); i++) {
      int digit = (ends + goesOn).indexOf(text.charAt(i));
      sum += digit * weight;
      weight *= goesOn.length();
      if (digit < ends.length()) {
        numbers.add(sum % 2 == 0 ? sum / 2 : -(sum + 1) / 2);
        sum = 0;
        weight = 1;
      }
    }
    return numbers;
  }
}
