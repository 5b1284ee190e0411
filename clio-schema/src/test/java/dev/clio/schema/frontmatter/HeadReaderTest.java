package dev.clio.schema.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.clio.core.model.Episode;
import dev.clio.core.model.Origin;
import dev.clio.core.model.Status;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Path;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadReaderTest {

  private static final String GOOD = "id: a\ntitle: A\n";

  /** A reading of front matter, with what is found shown as codes and the text they stand at. */
  private record Read(Head head, List<Diagnostic> diagnostics, String text) {

    static Read of(String yaml) {
      String text = "---\n" + yaml + "---\n";
      SourceText source = SourceText.of(text);
      List<Diagnostic> found = new ArrayList<>();
      Head head =
          HeadReader.read(source, new Span(4, text.length() - 4), Limits.standard(), found::add);
      return new Read(head, found, text);
    }

    Episode episode() {
      assertThat(diagnostics).isEmpty();
      return head.episode().orElseThrow();
    }

    List<String> found() {
      return diagnostics.stream()
          .map(d -> d.code().text().substring(5) + " " + at(d.span()))
          .toList();
    }

    List<String> messages() {
      return diagnostics.stream().map(Diagnostic::message).toList();
    }

    String at(Span span) {
      return text.substring(span.start(), span.end());
    }

    String repaired() {
      Repair repair = diagnostics.get(0).repairs().get(0);
      Span span = repair.edits().get(0).span();
      return text.substring(4, span.start())
          + repair.edits().get(0).text()
          + text.substring(span.end(), text.length() - 4);
    }
  }

  @Test
  void everyKeyIsRead() {
    Episode episode =
        Read.of(
                """
                id: north_korea_russia_axis   # a slug
                title: North Korea–Russia Axis
                summary: >
                  Twelve million
                  shells.
                status: exported
                origin: generated
                language: en
                clio: 1
                sources:
                  - id: cfr
                    title: "How \\"it\\" was"
                    publisher: 38 North
                    score: 92
                    url: https://example.org/a?b#c
                  - {id: lowy, title: Dividend, publisher: Lowy}
                media:
                  - {kind: video, title: The film, url: 'https://example.org/film'}
                """)
            .episode();
    assertThat(episode.id()).isEqualTo(Slug.of("north_korea_russia_axis"));
    assertThat(episode.title()).isEqualTo("North Korea–Russia Axis");
    assertThat(episode.summary()).isEqualTo("Twelve million shells.\n");
    assertThat(episode.status()).isEqualTo(Status.EXPORTED);
    assertThat(episode.origin()).isEqualTo(Origin.GENERATED);
    assertThat(episode.language()).contains("en");
    assertThat(episode.sources()).hasSize(2);
    assertThat(episode.sources().get(0).id()).isEqualTo(SourceId.of("cfr"));
    assertThat(episode.sources().get(0).title()).isEqualTo("How \"it\" was");
    assertThat(episode.sources().get(0).score()).isEqualTo(OptionalInt.of(92));
    assertThat(episode.sources().get(0).url()).contains("https://example.org/a?b#c");
    assertThat(episode.sources().get(1).score()).isEmpty();
    assertThat(episode.media().get(0).kind()).isEqualTo(Slug.of("video"));
    assertThat(episode.script().elements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no", "0123", "38 North", "~", "null", "2001-12-14", "12:30:45", "1_000", ".inf"})
  void aScalarIsTextWhateverYamlMakesOfIt(String title) {
    assertThat(Read.of("id: a\ntitle: " + title + "\n").episode().title()).isEqualTo(title);
  }

  @Test
  void aKeyWithoutAValueIsAsIfItWereNotThere() {
    Episode episode =
        Read.of(GOOD + "summary:\nstatus:\norigin:\nlanguage:\nsources:\nmedia:\n").episode();
    assertThat(episode).isEqualTo(Read.of(GOOD).episode());
  }

  @Test
  void aRequiredKeyWithoutAValueIsEmptyText() {
    assertThat(Read.of("id: a\ntitle:\n").messages())
        .containsExactly("title: expected words, but it is empty");
    assertThat(Read.of("id: a\ntitle: ' '\n").messages())
        .containsExactly("title: expected words, but was \" \"");
  }

  @Test
  void whatIsMissingIsReportedEachByItselfAtTheFirstLine() {
    Read read = Read.of("status: draft\n");
    assertThat(read.found()).containsExactly("205 ---", "205 ---");
    assertThat(read.messages())
        .containsExactly(
            "an episode: expected id (a slug: a-z, 0-9 and _, not beginning with _), but it is"
                + " missing",
            "an episode: expected title (words), but it is missing");
    assertThat(Read.of("").found()).containsExactly("205 ---", "205 ---");
    assertThat(Read.of("# nothing\n").found()).containsExactly("205 ---", "205 ---");
  }

  @Test
  void whatIsMissingInASourceIsReportedAtItsFirstKey() {
    assertThat(Read.of(GOOD + "sources:\n  - id: b\n").found()).containsExactly("205 id", "205 id");
    assertThat(Read.of(GOOD + "sources:\n  - {id: b}\n").found())
        .containsExactly("205 {id: b}", "205 {id: b}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: A b | 207 A b",
        "status: done | 209 done",
        "origin: me | 209 me",
        "language: english language | 207 english language",
        "clio: 2 | 209 2",
        "sources: cfr | 207 cfr",
        "sources: {id: b} | 207 {id: b}",
        "sources: [b] | 207 b",
        "summary: [b] | 207 [b]",
        "media: [{kind: film, title: t, url: ftp://x.org}] | 207 ftp://x.org",
        "sources: [{id: none, title: t, publisher: p}] | 207 none",
        "sources: [{id: b, title: t, publisher: p, score: 101}] | 208 101",
        "sources: [{id: b, title: t, publisher: p, score: 9.5}] | 207 9.5",
        "sources: [{id: b, title: t, publisher: p, score: high}] | 207 high",
        "sources: [{id: b, title: t, publisher: p, url: 'http://'}] | 207 http://",
        "sources: [{id: b, title: t, publisher: p, shelf: 1}] | 203 shelf",
        "sumary: s | 203 sumary",
      })
  void aValueThatDoesNotFitIsReportedWhereItStands(String line, String found) {
    String rest = line.startsWith("id:") ? "title: A\n" : GOOD;
    Read read = Read.of(rest + line + "\n");
    assertThat(read.found()).containsExactly(found);
    assertThat(read.head().episode()).isEmpty();
  }

  @Test
  void aSlipOfAKeyIsReportedOnceWithAGuess() {
    Read read = Read.of("id: a\ntitel: A\n");
    assertThat(read.found()).containsExactly("203 titel");
    assertThat(read.diagnostics().get(0).repairs().get(0).safe()).isFalse();
    assertThat(Read.of(read.repaired()).episode().title()).isEqualTo("A");
  }

  @Test
  void aWordInTheWrongCaseIsMendedSafely() {
    Read read = Read.of(GOOD + "status: Draft\n");
    assertThat(read.found()).containsExactly("209 Draft");
    assertThat(read.diagnostics().get(0).repairs().get(0).safe()).isTrue();
    assertThat(Read.of(read.repaired()).episode().status()).isEqualTo(Status.DRAFT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "summary: &x s | an anchor",
        "summary: *x | an alias",
        "summary: !!str s | a tag",
        "summary: ! s | a tag",
        "sources: !!seq [] | a tag",
        "sources: &x [] | an anchor",
        "<<: {summary: s} | a merge key",
        "? [a] : b | a key that is a list or a mapping",
        "{a: b}: c | a key that is a list or a mapping",
        "title: B | the key title stands there twice",
        "--- | a second document",
        "summary: a: b | front matter is not YAML: a colon with a space after it cannot stand",
        "summary: @a | front matter is not YAML: no value can begin with @",
        "summary: 'a | front matter is not YAML: found unexpected end of stream",
        "summary: \"\\q\" | front matter is not YAML: found unknown escape character q(113)",
        "summary: \"\\UFFFFFFFF\" | front matter is not YAML: a number that is too large",
        "sources: [ | front matter is not YAML",
        "sources: } | front matter is not YAML",
        "%YAML 99999999999 | front matter is not YAML",
      })
  void whatYamlOrStagehandRefusesIsReportedOnce(String line, String message) {
    Read read = Read.of(GOOD + line + "\n");
    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.diagnostics().get(0).code()).isEqualTo(Code.BAD_YAML);
    assertThat(read.messages().get(0)).startsWith(message);
    assertThat(read.head().episode()).isEmpty();
  }

  @Test
  void aColonNeedsAKeyBeforeIt() {
    assertThat(Read.of(GOOD + "?\n: b\n").messages())
        .containsExactly("a colon without a key before it");
  }

  @Test
  void aTabIsNamed() {
    assertThat(Read.of(GOOD + "media:\n\t- a\n").messages())
        .containsExactly("front matter is not YAML: a tab cannot indent");
  }

  @Test
  void aTextThatIsNoKeysWithValuesIsRefused() {
    assertThat(Read.of("just words\n").found()).containsExactly("114 just words");
    assertThat(Read.of("- id\n").found()).containsExactly("114 - id");
    assertThat(Read.of("*a\n").found()).containsExactly("114 *a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Moscow: the parade", "@clio", "*the* end", "&more", "!bang", "%d"})
  void aValueThatNeedsQuotesGetsThem(String title) {
    Read read = Read.of("id: a\ntitle: " + title + " # why\n");
    assertThat(read.found()).hasSize(1);
    assertThat(Read.of(read.repaired()).episode().title()).isEqualTo(title);
  }

  @Test
  void mistakesBeforeASyntaxErrorAreReportedToo() {
    Read read = Read.of("id: A b\nsumary: s\nsources:\n  - id: b\n    title: a: b\n");
    assertThat(read.found()).containsExactly("207 A b", "203 sumary", "114 :");
  }

  @Test
  void aCharacterThatNoTextMayHoldIsReportedWhereItStandsAndOnlyOnce() {
    assertThat(Read.of("id: a\u0007b\ntitle: A\n").found()).containsExactly("212 \u0007");
    assertThat(Read.of(GOOD + "summary: a\u202eb # \u0085\n").found())
        .containsExactly("212 \u202e", "212 \u0085");
    assertThat(Read.of(GOOD + "summary: a\ud800b\n").found()).containsExactly("212 \ud800");
    assertThat(Read.of(GOOD + "summary: \"a\\u202Eb\"\n").found())
        .containsExactly("212 \"a\\u202Eb\"");
  }

  @Test
  void placesAreRightBehindEmojiAndWithAnyLineBreak() {
    for (String lineBreak : List.of("\n", "\r\n", "\r")) {
      Read read = Read.of("id: a\ntitle: 😀😀\nstatus: 😀\n".replace("\n", lineBreak));
      assertThat(read.found()).containsExactly("209 😀");
    }
  }

  @Test
  void everyValueHasAPlace() {
    Read read =
        Read.of(GOOD + "sources:\n  - id: b\n    title: 'T'\n    publisher: P  # p\nmedia: [ ]\n");
    Head head = read.head();
    assertThat(head.span(Path.of("title")).map(read::at)).contains("A");
    assertThat(head.span(Path.of("sources", 0, "title")).map(read::at)).contains("'T'");
    assertThat(head.span(Path.of("sources", 0)).map(read::at))
        .contains("id: b\n    title: 'T'\n    publisher: P");
    assertThat(head.span(Path.of("sources")).map(read::at))
        .contains("- id: b\n    title: 'T'\n    publisher: P");
    assertThat(head.span(Path.of("media")).map(read::at)).contains("[ ]");
    assertThat(head.span(Path.of("summary"))).isEmpty();
  }

  @Test
  void limitsAreNamed() {
    assertThat(Read.of("#".repeat((1 << 20) + 1)).messages())
        .containsExactly(
            "expected at most 1048576 UTF-16 units of front matter (limit \"frontMatter\"), but"
                + " there are 1048577");
    assertThat(Read.of(GOOD + "sources: [" + "a,".repeat(10_000) + "]\n").messages())
        .containsExactly(
            "expected at most 10000 nodes of front matter (limit \"frontMatterNodes\"), but there"
                + " are more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "{", "- ", "? ", ": ", "[\n", "{a: ", "- - \n", "a: &b ", "!a ", "\t", "\uFEFF",
        "\u0085", "'", "\"", "\\", "a", "a: b\n", "a ", "#", "\n", "|\n", "---\n", "...\n", "%",
        "\ud800", "<<: ", "*a ", "😀", "a:\n", ", ", "]", "\u0007a"
      })
  void muchOfAnythingIsReadInNoTime(String piece) {
    String yaml = piece.repeat(300_000 / piece.length()) + "\n";
    assertTimeout(Duration.ofSeconds(10), () -> Read.of(yaml));
    assertTimeout(Duration.ofSeconds(10), () -> Read.of("id: " + yaml));
    assertTimeout(Duration.ofSeconds(10), () -> Read.of("id: \"" + yaml));
  }
}
