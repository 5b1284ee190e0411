package dev.clio.schema.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.schema.text.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatterTest {

  private static String format(String text) {
    return Formatter.standard().format(text);
  }

  @Test
  void directivesBecomeCanonical() {
    assertThat(format("[map.view\n zoom = \"3\"\tlat=4.50e1 lon=7]   [chat.say source=\"none\"]"))
        .isEqualTo("[map.view lat=45.0 lon=7.0 zoom=3.0]\n[chat.say source=none]\n");
    assertThat(format("[map.label entity=\"a:b\" label=\"x \\u0041 \\/\"]"))
        .isEqualTo("[map.label ids=\"a:b\" text=\"x A /\"]\n");
  }

  @Test
  void narrationKeepsItsEscapesAndLosesItsLayout() {
    assertThat(format("One \\[two\\]\r\n  three \\/ \\a\t\\` \u00a0four.\r\n\r\nFive."))
        .isEqualTo("One \\[two\\] three \\/ \\a \\` \u00a0four.\n\nFive.\n");
  }

  @Test
  void frontMatterIsKeptAsItIsWritten() {
    String head = "---\n# ours\nid:   bergen # the town\ntitle: 'Bergen'\n\n---\n";
    assertThat(format("\uFEFF" + head.replace("\n", "\r\n") + "\r\n\r\n\r\nRain."))
        .isEqualTo(head + "\nRain.\n");
    assertThat(format(head)).isEqualTo(head);
    assertThat(format(head + "\n \n")).isEqualTo(head);
    assertThat(Formatter.standard().format(head.replace('\n', '\r') + "--- a", Layout.COMPACT))
        .isEqualTo(head + "\n--- a\n");
  }

  @Test
  void frontMatterWithWrongValuesIsKeptToo() {
    assertThat(format("---\nid: Not A Slug\n---\nRain."))
        .isEqualTo("---\nid: Not A Slug\n---\n\nRain.\n");
  }

  @Test
  void directivesThatDoNotFitAreKept() {
    assertThat(format("[map.view lat=200   lon=x] [no.such 1]"))
        .isEqualTo("[map.view lat=\"200\" lon=\"x\"]\n[no.such \"1\"]\n");
  }

  @Test
  void slashesAfterADirectiveDoNotBecomeAComment() {
    String text = "[scene.title kind=clear] // not a comment [scene.title kind=clear] ``` no fence";
    assertThat(format(text))
        .isEqualTo(
            """
            [scene.title kind=clear]
            \\// not a comment

            [scene.title kind=clear]
            \\``` no fence
            """);
    assertThat(Formatter.standard().format(text, Layout.COMPACT)).isEqualTo(text + "\n");
  }

  @Test
  void aBracketBeforeADirectiveDoesNotBecomeAStart() {
    assertThat(format("so [a.b[scene.title kind=clear]\\\\[a.b[scene.title kind=clear]"))
        .isEqualTo(
            """
            so \\[a.b

            [scene.title kind=clear]
            \\\\\\[a.b

            [scene.title kind=clear]
            """);
    assertThat(format("so \\[a.b[scene.title kind=clear]"))
        .isEqualTo("so \\[a.b\n\n[scene.title kind=clear]\n");
  }

  @Test
  void commentsAreKept() {
    assertThat(format("  //one  \n//  two\n//\nRain.\n// three"))
        .isEqualTo("// one\n//  two\n//\nRain.\n\n// three\n");
  }

  @Test
  void aTextThatWouldBeginAsFrontMatterBeginsWithALineBreak() {
    assertThat(format("  --- so")).isEqualTo("\n--- so\n");
    assertThat(format("\uFEFF\uFEFFso")).isEqualTo("\n\uFEFFso\n");
  }

  @Test
  void nothingIsOneLineBreak() {
    assertThat(format("")).isEqualTo("\n");
    assertThat(format("\uFEFF")).isEqualTo("\n");
    assertThat(format(" \r\n\t")).isEqualTo("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF[map.view lat=1, lon=2 zoom=3]\r\n  x",
        "[map.view lat=1",
        "```\n[scene.title kind=clear]\n```",
        "---\nid: [a\n---\n x",
        "---\nid: a\n",
        "[a.b x=\"y]",
        "x\n---\nid: a\n---\n  y"
      })
  void textWithSyntaxErrorsIsLeftAsItIs(String text) {
    assertThat(format(text)).isEqualTo(text);
  }

  @Test
  void textBeyondALimitIsLeftAsItIs() {
    Formatter small =
        Formatter.of(StandardVocabulary.vocabulary(), Limits.builder().elements(1).build());
    assertThat(small.format("a\n\n  b")).isEqualTo("a\n\n  b");
    assertThat(small.format("  a")).isEqualTo("a\n");
  }
}
