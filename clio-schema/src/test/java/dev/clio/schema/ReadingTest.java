package dev.clio.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.directive.MapView;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.model.RawDirective;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.syntax.NodeKind;
import dev.clio.schema.syntax.SyntaxNode;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final MapView VIEW = MapView.builder().lat(45.0).lon(120.0).zoom(3.2).build();

  private static List<Element> elements(String text) {
    return Stagehand.read(text).script().elements();
  }

  private static List<Code> codes(Reading reading) {
    return reading.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static String at(Reading reading, Path path) {
    Span span = reading.positions().span(path);
    return reading.source().text().substring(span.start(), span.end());
  }

  @Test
  void aScriptIsDirectivesNarrationAndComments() {
    assertThat(elements("// To begin\n[map.view lat=45.0 lon=120.0 zoom=3.2] On May ninth …\n"))
        .containsExactly(Comment.of("To begin"), VIEW, Narration.of("On May ninth …"));
  }

  @Test
  void quotingNeverChangesAValueAndOrderNeverMatters() {
    assertThat(elements("[map.view zoom=\"3.2\" lon=120.0\u3000lat = \"\\u0034\\u0035\"]"))
        .containsExactly(VIEW);
  }

  @Test
  void layoutSpaceIsOneSpaceAndOtherWhiteSpaceIsKept() {
    assertThat(elements("  One\ttwo\r\n three\u00a0four\u0085five\u000bsix  "))
        .containsExactly(Narration.of("One two three\u00a0four five six"));
  }

  @Test
  void aBlankLineADirectiveOrACommentSeparatesTwoBlocks() {
    assertThat(elements("One\n \t\u3000\nTwo[map.view lat=45.0 lon=120.0 zoom=3.2]Three\n//\nFour"))
        .containsExactly(
            Narration.of("One"),
            Narration.of("Two"),
            VIEW,
            Narration.of("Three"),
            Comment.of(""),
            Narration.of("Four"));
  }

  @Test
  void aBlockIsNeverOnlyWhiteSpace() {
    assertThat(elements("\u00a0\n\n[map.view lat=45.0 lon=120.0 zoom=3.2]\u00a0\n"))
        .containsExactly(VIEW);
  }

  @Test
  void narrationHasFiveEscapesAndAnyOtherBackslashIsItself() {
    assertThat(elements("\\[ \\] \\\\ \\/ \\` \\n \\\" \\"))
        .containsExactly(Narration.of("[ ] \\ / ` \\n \\\" \\"));
  }

  @Test
  void aBracketAfterAnOddRunOfBackslashesStartsNothing() {
    assertThat(elements("\\[map.view lat=1]")).containsExactly(Narration.of("[map.view lat=1]"));
    assertThat(elements("\\\\[map.view lat=45.0 lon=120.0 zoom=3.2]"))
        .containsExactly(Narration.of("\\"), VIEW);
    assertThat(elements("\\\\\\[map.view lat=1]"))
        .containsExactly(Narration.of("\\[map.view lat=1]"));
  }

  @Test
  void aCommentIsAWholeLineAfterAnyWhiteSpace() {
    assertThat(elements("\u3000//  two spaces  \nhttps://example.org"))
        .containsExactly(Comment.of(" two spaces"), Narration.of("https://example.org"));
  }

  @Test
  void aByteOrderMarkIsNoContentAndNoColumn() {
    Reading reading = Stagehand.read("\uFEFF[map.vieww]");
    assertThat(reading.tree().text()).startsWith("\uFEFF");
    assertThat(reading.source().column(reading.diagnostics().get(0).span().start())).isEqualTo(2);
  }

  @Test
  void aForbiddenCharacterStaysAndIsReportedAtItsPlace() {
    Reading reading = Stagehand.read("One \u202etwo\u0007");
    assertThat(reading.script().elements()).containsExactly(Narration.of("One \u202etwo\u0007"));
    assertThat(codes(reading)).containsExactly(Code.FORBIDDEN_CHARACTER, Code.FORBIDDEN_CHARACTER);
    assertThat(reading.diagnostics().get(0).span()).isEqualTo(new Span(4, 5));
  }

  @Test
  void aFenceIsNoNarrationAndSeparatesNothing() {
    assertThat(elements("```stagehand\nOne\n```\ntwo\n```"))
        .containsExactly(Narration.of("One two"));
  }

  @Test
  void whatDoesNotFitIsKeptAsItIs() {
    assertThat(elements("[map.view lat=145 lon=120.0 lon=121.0]"))
        .containsExactly(
            RawDirective.of(
                "map.view",
                List.of(
                    RawDirective.Attribute.of("lat", "145"),
                    RawDirective.Attribute.of("lon", "120.0"),
                    RawDirective.Attribute.of("lon", "121.0"))));
  }

  @Test
  void aMistakeOfSyntaxIsMendedInTheScript() {
    assertThat(elements("[map.view lat=45.0, lon: 120.0 zoom=“3.2”")).containsExactly(VIEW);
  }

  @Test
  void aMessageSaysWhatIsExpectedAndWhatIsThere() {
    assertThat(Stagehand.read("[map.view lat=\"145\" lon=2.0 zoom=4.0]").diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("lat: expected a number from -90 to 90, but was \"145\"");
    assertThat(Stagehand.read("[map.view lat=48.0, lon=2.0 zoom=4.0]").diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("a comma between attributes; Stagehand separates them with white space");
    assertThat(Stagehand.read("[map.spotlite id=\"city:oslo\"]").diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "expected a directive that is known, such as map.spotlight, but was \"map.spotlite\"");
  }

  @Test
  void anEpisodeBeginsWithFrontMatter() {
    String head = "---\nid: a_b\ntitle: A\n---  \n";
    Reading reading = Stagehand.read("\uFEFF" + head + "Hello.");
    assertThat(reading.isEpisode()).isTrue();
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.episode().orElseThrow().script()).isEqualTo(reading.script());
    assertThat(reading.script().elements()).containsExactly(Narration.of("Hello."));
    assertThat(Stagehand.read("\n" + head + "Hello.").isEpisode()).isFalse();
    assertThat(Stagehand.read("--- Hello.").isEpisode()).isFalse();
  }

  @Test
  void aFenceAroundAnEpisodeCostsNoFrontMatter() {
    Reading reading = Stagehand.read("```\n---\nid: a_b\ntitle: A\n---\nHello.\n```\n");
    assertThat(reading.episode()).isPresent();
    assertThat(codes(reading)).containsExactly(Code.CODE_FENCE, Code.CODE_FENCE);
  }

  @Test
  void frontMatterWithoutItsClosingLineEndsBeforeTheFirstStart() {
    Reading reading =
        Stagehand.read("---\nid: a_b\ntitle: A\n[map.view lat=45.0 lon=120.0 zoom=3.2]\n---\n");
    assertThat(codes(reading)).containsExactly(Code.UNCLOSED_FRONT_MATTER);
    assertThat(reading.diagnostics().get(0).span().start()).isZero();
    assertThat(reading.episode()).isPresent();
    assertThat(reading.script().elements()).containsExactly(VIEW, Narration.of("---"));
  }

  @Test
  void theTreeHasEverything() {
    Reading reading = Stagehand.read("[map.view lat=45.0,\n lon = \"120.0\"] Hi");
    assertThat(reading.tree().nodes())
        .extracting(SyntaxNode::kind)
        .containsExactly(NodeKind.DIRECTIVE, NodeKind.LAYOUT, NodeKind.NARRATION);
    SyntaxNode directive = reading.tree().nodes().get(0);
    assertThat(directive.children())
        .extracting(SyntaxNode::kind)
        .containsExactly(
            NodeKind.OPEN,
            NodeKind.NAME,
            NodeKind.LAYOUT,
            NodeKind.ATTRIBUTE,
            NodeKind.STRAY,
            NodeKind.LAYOUT,
            NodeKind.ATTRIBUTE,
            NodeKind.CLOSE);
    SyntaxNode lon = directive.attributes().get(1);
    assertThat(lon.text()).isEqualTo("lon = \"120.0\"");
    assertThat(lon.value()).contains("120.0");
    assertThat(lon.isQuoted()).isTrue();
    assertThat(lon.children())
        .extracting(SyntaxNode::text)
        .containsExactly("lon", " ", "=", " ", "\"120.0\"");
  }

  @Test
  void everyPartHasItsPlace() {
    Reading reading =
        Stagehand.read(
            "One \\[1] two.\n[map.highlight id=\"city:oslo,  city:b\\u0065rgen\" color=#fff]\n");
    assertThat(at(reading, Path.element(0))).isEqualTo("One \\[1] two.");
    assertThat(at(reading, Path.element(0, "narration", 4, 7))).isEqualTo("[1]");
    assertThat(at(reading, Path.element(0, "narration", 8, 11))).isEqualTo("two");
    assertThat(at(reading, Path.element(1))).startsWith("[map.highlight").endsWith("]");
    assertThat(at(reading, Path.element(1, "ids"))).isEqualTo("\"city:oslo,  city:b\\u0065rgen\"");
    assertThat(at(reading, Path.element(1, "ids", 1))).isEqualTo("city:b\\u0065rgen");
    assertThat(at(reading, Path.element(1, "color"))).isEqualTo("#fff");
    assertThat(at(reading, Path.element(1, "opacity"))).isEqualTo(at(reading, Path.element(1)));
  }

  @Test
  void everyLimitIsNamedWhenItIsExceeded() {
    assertLimit(Limits.builder().text(4).build(), "Hello", "text");
    assertLimit(Limits.builder().elements(1).build(), "One\n\ntwo", "elements");
    assertLimit(Limits.builder().name(3).build(), "[a.bc]", "name");
    assertLimit(
        Limits.builder().name(8).build(),
        "[map.view longlongname=1 lat=45.0 lon=120.0 zoom=3]",
        "name");
    assertLimit(
        Limits.builder().attributes(3).build(),
        "[map.view lat=45.0 lon=120.0 zoom=3 x=4 y=5]",
        "attributes");
    assertLimit(Limits.builder().value(4).build(), "[map.view lat=45.00 lon=12 zoom=3]", "value");
  }

  private static void assertLimit(Limits limits, String text, String name) {
    Reading reading = Stagehand.reader().withLimits(limits).read(text);
    assertThat(reading.tree().text()).isEqualTo(text);
    assertThat(reading.diagnostics())
        .filteredOn(each -> each.code() == Code.LIMIT)
        .singleElement()
        .satisfies(each -> assertThat(each.message()).contains("limit \"" + name + '"'));
  }

  @Test
  void afterTheLimitOfDiagnosticsOneMoreSaysSo() {
    Reading reading =
        Stagehand.reader()
            .withLimits(Limits.builder().diagnostics(2).build())
            .read("[a.b] [a.b] [a.b] [a.b]");
    assertThat(codes(reading))
        .containsExactly(Code.UNKNOWN_DIRECTIVE, Code.UNKNOWN_DIRECTIVE, Code.TOO_MANY_DIAGNOSTICS);
    assertThat(reading.script().elements()).hasSize(4);
  }

  @Test
  void exactlyAsManyElementsAsTheLimitAllowsAreFine() {
    Reading reading =
        Stagehand.reader().withLimits(Limits.builder().elements(2).build()).read("One\n\ntwo\n");
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.script().elements()).hasSize(2);
  }

  @Test
  void anotherVocabularyKnowsOtherDirectives() {
    Vocabulary views = Vocabulary.of(List.of(MapView.DEFINITION));
    Reading reading =
        Stagehand.reader().withVocabulary(views).read("[map.spotlight id=\"city:oslo\"]");
    assertThat(codes(reading)).containsExactly(Code.UNKNOWN_DIRECTIVE);
  }
}
