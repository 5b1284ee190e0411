package dev.clio.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.schema.Documents;
import dev.clio.schema.diagnostic.Repairs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that is no JSON for one character, and what becomes of it. */
class JsonSlipsTest {

  private static String mended(String text, boolean guesses) {
    return Repairs.applyAll(text, each -> Documents.read(each).diagnostics(), guesses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"clio\": 1, \"script\": [],}     | {\"clio\": 1, \"script\": []}",
        "{\"script\": [{\"comment\": \"a\"},]} | {\"script\": [{\"comment\": \"a\"}]}",
      })
  void aCommaAfterTheLastEntryIsTakenAwaySafely(String text, String expected) {
    assertThat(mended(text, false)).isEqualTo(expected);
  }

  @Test
  void aKeyThatIsThereTwiceIsRemovedSafelyWhereBothSayTheSame() {
    String text = "{\"id\": \"a\", \"title\": \"A\", \"title\": \"%s\", \"script\": []}";
    String mended = "{\"id\": \"a\", \"title\": \"A\", \"script\": []}";
    assertThat(mended(text.formatted("A"), false)).isEqualTo(mended);
    assertThat(mended(text.formatted("B"), false)).isEqualTo(text.formatted("B"));
    assertThat(mended(text.formatted("B"), true)).isEqualTo(mended);
  }

  @Test
  void aNullForWhatIsAbsentIsLeftOutSafely() {
    String text =
        """
        {"id": "a", "title": "A", "script": [
          {"directive": "map.highlight", "ids": ["city:oslo"], "color": null, "pulse": null}]}
        """;
    assertThat(mended(text, false))
        .isEqualTo(
            """
            {"id": "a", "title": "A", "script": [
              {"directive": "map.highlight", "ids": ["city:oslo"]}]}
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"a\" \"title\": \"A\"}       | {\"id\": \"a\", \"title\": \"A\"}",
        "{\"id\": \"a\", 'title': 'A'}          | {\"id\": \"a\", \"title\": \"A\"}",
        "{\"id\": \"a\", title: \"A\"}          | {\"id\": \"a\", \"title\": \"A\"}",
        "{\"script\": [{\"comment\": \"a\"}     | {\"script\": [{\"comment\": \"a\"}]}",
      })
  void whatElseIsMissingIsGuessed(String text, String expected) {
    assertThat(mended(text, false)).isEqualTo(text);
    assertThat(mended(text, true)).startsWith(expected.substring(0, expected.length() - 1));
  }
}
