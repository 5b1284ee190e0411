package dev.clio.schema.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {

  private static final DiagnosticText TEXT = DiagnosticText.of("fjord.stagehand");

  private static String draw(String source, int start, int end, Repair... repairs) {
    return TEXT.draw(
        SourceText.of(source),
        Diagnostic.of(Code.COMMA, new Span(start, end), "a comma too many", repairs));
  }

  @Test
  void aCommaIsDrawnAsTheCommandPromises() {
    Reading reading = Stagehand.read("[map.view lat=48.0, lon=2.0 zoom=4.0]");
    assertThat(DiagnosticText.of("episode.stagehand").draw(reading.source(), reading.diagnostics()))
        .isEqualTo(
            """
            error[CLIO-104]: a comma between attributes; Stagehand separates them with white space
              --> episode.stagehand:1:19
               |
             1 | [map.view lat=48.0, lon=2.0 zoom=4.0]
               |                   ^ remove the comma (safe: clio fix does it)
            """);
  }

  @Test
  void repairsAreSaidToBeSafeOrGuesses() {
    Edit edit = new Edit(new Span(1, 2), "");
    String drawn =
        draw("a,b", 1, 2, Repair.of("remove it", false, edit), Repair.of("leave it", true, edit));
    assertThat(drawn)
        .isEqualTo(
            """
            error[CLIO-104]: a comma too many
              --> fjord.stagehand:1:2
               |
             1 | a,b
               |  ^ remove it (a guess: clio fix --guesses does it)
               = or: leave it (safe: clio fix does it)
            """);
  }

  @Test
  void relatedPlacesAndHelpFollow() {
    Diagnostic diagnostic =
        new Diagnostic(
                Code.CONFLICTING_PROPOSAL,
                Severity.ERROR,
                "proposed twice",
                Optional.of("propose it once"),
                new Span(30, 33),
                List.of(),
                List.of())
            .and("first proposed here", new Span(0, 3));
    assertThat(
            TEXT.draw(
                SourceText.of("one\n\n\n\n\n\n\n\n\n\n" + "x".repeat(17) + "two"), diagnostic))
        .isEqualTo(
            """
            error[CLIO-302]: proposed twice
               --> fjord.stagehand:11:18
                |
             11 | xxxxxxxxxxxxxxxxxtwo
                |                  ^^^
                = help: propose it once
            note: first proposed here
               --> fjord.stagehand:1:1
                |
              1 | one
                | ---
            """);
  }

  @Test
  void caretsLineUpUnderTabsAndWideCharacters() {
    assertThat(draw("\t日本🛰é\u0301,x", 7, 8))
        .contains(" 1 |     日本🛰é\u0301,x\n   |" + " ".repeat(1 + 4 + 2 + 2 + 2 + 1) + "^\n");
  }

  @Test
  void aPlaceAtTheEndOfALineHasACaret() {
    assertThat(draw("ab\r\ncd", 2, 2)).contains(" 1 | ab\n   |   ^\n");
    assertThat(draw("ab\n", 3, 3)).contains(":2:1\n   |\n 2 |\n   | ^\n");
    assertThat(draw("", 0, 0)).contains(":1:1\n   |\n 1 |\n   | ^\n");
    assertThat(draw("ab", 5, 9)).contains(":1:3\n");
  }

  @Test
  void aByteOrderMarkIsNoColumn() {
    assertThat(draw("\uFEFFa,b", 2, 3)).contains(":1:2\n   |\n 1 | a,b\n   |  ^\n");
  }

  @Test
  void ofALongLineAWindowIsShown() {
    String source = "x".repeat(5000) + "," + "y".repeat(5000);
    String drawn = draw(source, 5000, 5001);
    assertThat(drawn.lines()).allMatch(line -> line.length() < 112);
    List<String> lines = drawn.lines().toList();
    assertThat(lines.get(3)).startsWith(" 1 | …xx").endsWith("yy…").contains("x,y");
    assertThat(lines.get(4).indexOf('^')).isEqualTo(lines.get(3).indexOf(','));
  }

  @Test
  void nearTheEndsOfALongLineTheWindowLeansInward() {
    String source = ",".concat("y".repeat(5000)).concat(",");
    assertThat(draw(source, 0, 1).lines().toList().get(3)).hasSizeGreaterThan(100).endsWith("y…");
    assertThat(draw(source, 5001, 5002).lines().toList().get(3))
        .hasSizeGreaterThan(100)
        .startsWith(" 1 | …y")
        .endsWith("y,");
  }

  @Test
  void aLongStretchIsCutToo() {
    List<String> lines = draw("a".repeat(50) + "b".repeat(5000), 50, 5050).lines().toList();
    assertThat(lines.get(3)).endsWith("b…");
    assertThat(lines.get(4)).endsWith("^").hasSizeLessThan(112);
    assertThat(lines.get(4).indexOf('^')).isEqualTo(lines.get(3).indexOf('b'));
    assertThat(draw("\u202e".repeat(5000), 0, 5000).lines())
        .allMatch(line -> line.length() < 112)
        .anyMatch(line -> line.endsWith("<U+202E>…"));
  }

  @Test
  void aStretchOfSeveralLinesShowsItsFirstAndItsLast() {
    assertThat(draw("one\ntwo\nthree\nfour", 2, 11))
        .contains(
            """
             1 | one
               |   ^
            ...
             3 | three
               | ^^^
            """);
  }

  @Test
  void nothingOfTheSourceIsObeyedByATerminal() {
    String drawn = draw("\u001b[31m\u0007\u202e,\u2028\u009b\ud800\u0000", 7, 8);
    assertThat(drawn)
        .contains(" 1 | ␛[31m␇<U+202E>,<U+2028><U+009B><U+D800>␀\n")
        .doesNotContain("\u001b", "\u0007", "\u202e", "\u2028", "\u009b");
    assertThat(
            DiagnosticText.of("a\u001b[2J")
                .draw(
                    SourceText.of("x"),
                    Diagnostic.of(Code.COMMA, Span.at(0), "was \"\u202e\u001b\n\"")))
        .doesNotContain("\u001b", "\u202e")
        .startsWith("error[CLIO-104]: was \"<U+202E>␛ \"\n");
  }

  @Test
  void coloursAreOnlyThereWhenAskedFor() {
    Reading reading = Stagehand.read("[map.view lat=48.0, lon=2.0 zoom=4.0]");
    String plain = TEXT.draw(reading.source(), reading.diagnostics());
    String colored = TEXT.withColor(true).draw(reading.source(), reading.diagnostics());
    assertThat(plain).doesNotContain("\u001b");
    assertThat(colored).contains("\u001b[1;31merror[CLIO-104]\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    assertThat(TEXT.withColor(true).withColor(false).draw(reading.source(), reading.diagnostics()))
        .isEqualTo(plain);
  }

  @Test
  void severalDiagnosticsHaveABlankLineBetween() {
    Reading reading = Stagehand.read("[map.view lat=48.0, lon=2.0, zoom=4.0]");
    assertThat(TEXT.draw(reading.source(), reading.diagnostics()))
        .contains("does it)\n\nerror[CLIO-104]");
    assertThat(TEXT.draw(reading.source(), List.of())).isEmpty();
  }
}
