package dev.clio.schema.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Episode;
import dev.clio.core.model.Media;
import dev.clio.core.model.Origin;
import dev.clio.core.model.Source;
import dev.clio.core.model.Status;
import dev.clio.core.value.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadPrinterTest {

  @Test
  void keysComeInOrderAndDefaultsAreLeftOut() {
    Episode episode =
        Episode.builder()
            .id(Slug.of("north_korea_russia_axis"))
            .title("North Korea–Russia Axis")
            .summary("Shells: \"12 million\"")
            .status(Status.EXPORTED)
            .origin(Origin.AUTHORED)
            .language("en")
            .addSource(
                Source.builder()
                    .id("thirtyeight_north")
                    .title("Old Roads of the Marsh")
                    .publisher("38 North")
                    .score(92)
                    .url("https://www.38north.org/a?b=c#d")
                    .build())
            .addSource(Source.builder().id("no").title("Yes").publisher("2027").build())
            .addMedia(
                Media.builder()
                    .kind(Slug.of("video"))
                    .title("The film")
                    .url("https://example.org/film")
                    .build())
            .build();
    assertThat(HeadPrinter.print(episode))
        .isEqualTo(
            """
            ---
            id: north_korea_russia_axis
            title: North Korea–Russia Axis
            summary: "Shells: \\"12 million\\""
            status: exported
            language: en
            sources:
              - id: thirtyeight_north
                title: Old Roads of the Marsh
                publisher: 38 North
                score: 92
                url: https://www.38north.org/a?b=c#d
              - id: "no"
                title: "Yes"
                publisher: "2027"
            media:
              - kind: video
                title: The film
                url: https://example.org/film
            ---
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "38 North | 38 North",
        "Russia's war, 2022 (so far) | Russia's war, 2022 (so far)",
        "東京 | 東京",
        "12:30:45 | \"12:30:45\"",
        "1_000 | \"1_000\"",
        "0o17 | \"0o17\"",
        "2001-12-14 | \"2001-12-14\"",
        "1e3 | \"1e3\"",
        "On | \"On\"",
        "~ | \"~\"",
        "a: b | \"a: b\"",
        "a:b | a:b",
        "a: | \"a:\"",
        "a # b | \"a # b\"",
        "a#b | a#b",
        "- a | \"- a\"",
        "? a | \"? a\"",
        "`a ` | \"a \"",
        "[a] | \"[a]\"",
        "😀 | \"😀\"",
        "\"a\" | \"\\\"a\\\"\"",
      })
  void aScalarIsPlainOnlyWhereEveryYamlReadsItAsThatText(String text, String printed) {
    assertThat(Scalars.print(text)).isEqualTo(printed);
  }
}
