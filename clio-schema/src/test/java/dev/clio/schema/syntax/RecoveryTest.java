package dev.clio.schema.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.schema.diagnostic.Repairs;
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

  /**
   * A text, what is said of it, and what becomes of it.
   *
   * @param title what it shows
   * @param text the text
   * @param expected the code, line and column of each diagnostic
   * @param mended the text with all safe repairs
   * @param guessed the text with all repairs
   */
  record Case(String title, String text, List<String> expected, String mended, String guessed) {
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
        String text = block.substring(title + 1, Math.max(title + 1, arrow));
        String after = block.substring(arrow + 4);
        int guess = after.indexOf("~~>\n");
        int mend = after.indexOf("==>\n");
        int end = Math.min(guess < 0 ? after.length() : guess, mend < 0 ? after.length() : mend);
        String mended =
            mend < 0 ? text : body(after.substring(mend, guess < 0 ? after.length() : guess));
        cases.add(
            new Case(
                block.substring(0, title),
                text,
                Arrays.stream(after.substring(0, end).split("\n", -1))
                    .filter(line -> !line.isBlank())
                    .toList(),
                mended,
                guess < 0 ? mended : body(after.substring(guess))));
      }
    }
    return cases.stream();
  }

  /**
   * Returns what follows the arrow's line, without the line break and the blank line at its end.
   */
  private static String body(String section) {
    String text = section.substring(4);
    return text.endsWith("\n\n")
        ? text.substring(0, text.length() - 2)
        : text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
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
  void eachMistakeIsMendedWhereAMendIsKnown(Case each) {
    // Blank lines at the end only part the cases.
    assertThat(fixed(each.text(), false).stripTrailing()).isEqualTo(each.mended().stripTrailing());
    assertThat(fixed(each.text(), true).stripTrailing()).isEqualTo(each.guessed().stripTrailing());
  }

  private static String fixed(String text, boolean guesses) {
    return Repairs.applyAll(
        text,
        each ->
            ScriptReader.read(
                    SourceText.of(each), StandardVocabulary.vocabulary(), Limits.standard())
                .diagnostics(),
        guesses);
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
