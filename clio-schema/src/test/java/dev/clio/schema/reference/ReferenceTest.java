package dev.clio.schema.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.Stagehand;
import dev.clio.schema.json.JsonForm;
import dev.clio.schema.text.Limits;
import dev.clio.testkit.ClioArbitraries;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferenceTest {

  private static final Vocabulary STANDARD = StandardVocabulary.vocabulary();

  @Test
  void eachDirectiveIsDescribed() {
    assertThat(Reference.markdown(STANDARD))
        .startsWith("# Directives\n\n## `map.view`\n\nThe camera goes to a point.\n")
        .contains(
            """
            ## `scene.title`

            Shows a title card, or takes it away.

            | attribute | value | meaning |
            |---|---|---|
            | `kind`, required | one of intro, chapter, clear, outro | What card it is. |
            | `eyebrow` | 1 to 160 characters | The small text above the title. |
            | `title`, also `text` | 1 to 160 characters | The title. |
            | `subtitle` | 1 to 160 characters | The text below the title. |

            - Where `kind` is `chapter` or `intro` or `outro`: `title` required.
            - Where `kind` is `clear`: no `eyebrow`, no `title`, no `subtitle`.

            ```stagehand
            [scene.title kind=intro title="A few words"]
            [scene.title kind=intro eyebrow="A few words" title="More of them" subtitle="The rest"]
            ```
            """);
  }

  @Test
  void aTableOfMarkdownHoldsNoBarOfItsOwn() {
    for (String line : Reference.markdown(STANDARD).lines().toList()) {
      if (line.startsWith("|")) {
        assertThat(line.replace("\\|", "").chars().filter(c -> c == '|').count())
            .as(line)
            .isEqualTo(4);
      }
    }
  }

  @Test
  void everyExampleReadsWithoutAMistake() {
    for (DirectiveDefinition<?> definition : STANDARD.definitions()) {
      assertThat(Examples.of(definition))
          .isNotEmpty()
          .allSatisfy(
              example ->
                  assertThat(Stagehand.read(example + "\n").diagnostics()).as(example).isEmpty());
    }
  }

  @Test
  void everyTextOnThePagesReadsWithoutAMistake() {
    String pages = Reference.language(STANDARD) + Reference.jsonForm(STANDARD);
    assertThat(pages).doesNotContain("{{", "}}");
    List<MatchResult> texts =
        Pattern.compile("(?s)```stagehand\n(.*?)```").matcher(pages).results().toList();
    assertThat(texts)
        .hasSizeGreaterThan(4)
        .allSatisfy(
            text ->
                assertThat(Stagehand.read(text.group(1)).diagnostics())
                    .as(text.group(1))
                    .isEmpty());
  }

  @Test
  void theJsonOnThePageReadsAsItsText() {
    String page = Reference.jsonForm(STANDARD);
    Matcher both = Pattern.compile("(?s)```json\n(.*?)```.*```stagehand\n(.*?)```").matcher(page);
    assertThat(both.find()).isTrue();
    assertThat(JsonForm.read(both.group(1), STANDARD, Limits.standard()).episode())
        .isPresent()
        .isEqualTo(Stagehand.read(both.group(2)).episode());
  }

  @Test
  void everyWayToSayItHasAnExample() {
    assertThat(Reference.markdown(STANDARD))
        .contains(
            """
            [map.circle ids="city:paris, city:lyon"]
            [map.circle lat=48.9 lon=2.4]
            [map.circle lat=48.9 lon=2.4 radius=250.0 color="#ef4444" opacity=0.5]
            """)
        .contains("\n[flow.animate from=\"city:paris\" to=\"city:lyon\"]\n")
        .contains("\n[map.fit west=2.4 south=48.9 east=8.4 north=50.9]\n")
        .contains("\n```stagehand\n[flow.clear]\n```\n");
  }

  @Test
  void theJsonSaysTheSame() {
    JsonNode json = new JsonMapper().readTree(Reference.json(ClioArbitraries.vocabulary()));
    JsonNode directives = json.get("directives");
    assertThat(directives).hasSize(ClioArbitraries.vocabulary().definitions().size());
    JsonNode front = directives.get(directives.size() - 1);
    assertThat(front.get("name").asString()).isEqualTo("weather.front");
    JsonNode title = front.get("attributes").get(1);
    assertThat(title.get("positional").asBoolean()).isTrue();
    assertThat(title.get("otherNames").get(0).asString()).isEqualTo("name");
    assertThat(front.get("attributes").get(2).get("words").get(1).asString()).isEqualTo("warm");
    assertThat(front.get("examples").get(0).asString())
        .isEqualTo("[weather.front \"A few words\" over=\"city:paris, city:lyon\"]");
  }
}
