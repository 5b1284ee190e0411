package dev.clio.schema.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecoveryTest {

  record Case(String title, String text, List<String> expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String block : resource().split("\n## ", -1)) {
      int arrow = block.indexOf("\n-->");
      if (arrow >= 0) {
        int title = block.indexOf('\n');
        cases.add(
            new Case(
                block.substring(0, title),
                block.substring(title + 1, arrow),
                Arrays.stream(block.substring(arrow + 4).split("\n", -1))
                    .filter(line -> !line.isBlank())
                    .toList()));
      }
    }
    return cases.stream();
  }

  private static String resource() {
    try (InputStream in = RecoveryTest.class.getResourceAsStream("recovery.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(String text) {
    SourceText source = SourceText.of(text);
    return ScriptReader.read(source, StandardVocabulary.vocabulary(), Limits.standard())
        .diagnostics()
        .stream()
        .map(
            each ->
                each.code().text().substring(5)
                    + " "
                    + source.line(each.span().start())
                    + ":"
                    + source.column(each.span().start()))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachMistakeIsReportedOnceAtItsPlace(Case each) {
    assertThat(found(each.text())).containsExactlyInAnyOrderElementsOf(each.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void otherLineBreaksChangeNothing(Case each) {
    assertThat(found(each.text().replace("\n", "\r\n")))
        .containsExactlyInAnyOrderElementsOf(each.expected());
    assertThat(found(each.text().replace("\n", "\r")))
        .containsExactlyInAnyOrderElementsOf(each.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aMistakeCostsNoOtherDirective(Case each) {
    // A blank line is where everything that went before is over.
    String view = "[map.view lat=1.0 lon=2.0 zoom=3.0]";
    String text = view + "\n\n" + each.text() + "\n\n" + view;
    List<?> elements =
        ScriptReader.read(SourceText.of(text), StandardVocabulary.vocabulary(), Limits.standard())
            .script()
            .elements();
    assertThat(elements.get(0)).isEqualTo(elements.get(elements.size() - 1));
    assertThat(elements.get(0).toString()).startsWith("MapView");
  }
}
