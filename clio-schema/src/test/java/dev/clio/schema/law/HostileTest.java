package dev.clio.schema.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.schema.Documents;
import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.DiagnosticText;
import dev.clio.schema.document.Document;
import dev.clio.schema.print.Formatter;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.schema.validate.EpisodeValidator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Law 6 of the language, on texts of many characters. The limit of time is far above what a linear
 * reader needs, and far below what any other would. The large texts have 200,000 characters each;
 * {@code -Dclio.hostile.megabytes=10} makes them of that many million.
 */
class HostileTest {

  private static final int SIZE =
      Integer.getInteger("clio.hostile.megabytes", 0) > 0
          ? Integer.getInteger("clio.hostile.megabytes", 0) * 1_000_000
          : 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "[a.b ",
        "[a.b]",
        "\\",
        "\"",
        "[a.b \"",
        "[a.b x=\"",
        "[a.b x=",
        "[a.b x,",
        "//",
        "//\n",
        "```",
        "```\n",
        "---\n",
        "---\nid: x\n",
        "\n",
        "\r",
        "\u00a0",
        "[a.",
        "[a.a.a.a.",
        "=",
        "[a.b c=d c=d",
        "“",
        "[a.b x=“",
        "【",
        "【a.b",
        "**[",
        "**[map.mode terrain]** ",
        "\u202e",
        "\ud800",
        "\ufeff",
        "[map.view lat=",
        "[map.view lat=48,5 lon=2 zoom=4] ",
        "[a.b {\"",
        "[a.b x={\"a\": ",
        "---\tlat:\"1\"",
        "x [end] ",
        "\\[",
        "\\u00",
        "[a.b x=\"\\q\"]",
        "a:",
        "[a.b :",
        "[a.b ,,",
        "[a.b ''",
        " \n",
        "x\n",
        "x\n\n",
        "[a.b\n",
        "[a.b x=\"]",
        "[map.highlight ids=\"cty:a\"] "
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void anyTextIsReadAndFormattedAndItsMistakesAreDrawn(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    Reading reading = Stagehand.read(text);
    assertThat(reading.tree().text()).isEqualTo(text);
    assertThat(reading.diagnostics()).hasSizeLessThanOrEqualTo(1001);
    String printed = Printer.standard().print(reading.script(), Layout.READABLE);
    assertThat(Stagehand.read(printed).script().equals(reading.script())).isTrue();
    String formatted = Formatter.standard().format(text);
    assertThat(Formatter.standard().format(formatted).equals(formatted)).isTrue();
    assertThat(DiagnosticText.of("x").draw(reading.source(), reading.diagnostics()))
        .hasSizeLessThan(1_000_000);
  }

  /**
   * A text of many characters.
   *
   * @param title what it consists of
   * @param text the text
   */
  record Large(String title, String text) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Large> large() {
    return Stream.concat(
        Stream.of(
                "[",
                "[a.b ",
                "\"",
                "\\",
                "//",
                "---",
                "`",
                "【",
                "**[",
                "[a.b {\"",
                "[a.b x=\"",
                "[map.view lat=48,5 ",
                "x\n")
            .map(piece -> new Large(piece.strip(), piece.repeat(SIZE / piece.length()))),
        Stream.of(
            new Large("one value", "[map.label text=\"" + "x".repeat(SIZE) + "\"]"),
            new Large("deep YAML", head("sources: " + "[".repeat(SIZE))),
            new Large("deeper YAML", head("sources: " + "{a: ".repeat(SIZE / 4))),
            new Large("deep JSON", "{\"a\":" + "[".repeat(SIZE)),
            new Large("deeper JSON", "{\"a\":".repeat(SIZE / 5)),
            new Large("a huge number", "{\"clio\":" + "9".repeat(SIZE) + "}"),
            new Large("huge numbers", numbers().repeat(SIZE / numbers().length())),
            new Large("all of Unicode", unicode()),
            new Large("names", names()),
            new Large("citations", citations())));
  }

  private static String head(String line) {
    return "---\nid: a\ntitle: A\n" + line + "\n---\n";
  }

  private static String numbers() {
    return "[map.view lat=" + "9".repeat(30_000) + " lon=1e999999999 zoom=1e-99999999]\n";
  }

  private static String unicode() {
    StringBuilder text = new StringBuilder(SIZE + 2);
    for (int c = 0; text.length() < SIZE; c = (c + 1) % 0x110000) {
      text.appendCodePoint(c);
    }
    return text.toString();
  }

  /** Many entities that are known, and for each one that is not, but is near to them all. */
  private static String names() {
    StringBuilder text = new StringBuilder(SIZE + 200);
    for (int i = 0; text.length() < SIZE; i++) {
      text.append("[entity.propose id=\"city:a" + i + "\" type=\"city\" name=\"A\" lon=1 lat=1]\n");
      text.append("[map.spotlight id=\"city:b" + i + "\"]\n");
    }
    return text.toString();
  }

  private static String citations() {
    StringBuilder text = new StringBuilder(SIZE + 200_000);
    text.append("---\nid: a\ntitle: A\nsources:\n");
    IntStream.range(0, 2000).forEach(i -> text.append("  - {id: s" + i + ", title: S}\n"));
    text.append("---\n");
    for (int i = 0; text.length() < SIZE + 60_000; i++) {
      text.append("[chat.say source=\"t" + i + "\"] Words.\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("large")
  @Timeout(value = 240, unit = TimeUnit.SECONDS)
  void aLargeTextIsJudgedAndMendedAndDrawnWithinBounds(Large large) {
    Document document = Documents.read(large.text());
    List<Diagnostic> found = EpisodeValidator.standard().validate(document).diagnostics();
    assertThat(found.size()).isLessThanOrEqualTo(1001);
    assertThat(DiagnosticText.of("x").draw(document.source(), found).length())
        .isLessThan(2_000_000);
    if (document instanceof Reading reading) {
      assertThat(reading.tree().text().equals(large.text())).isTrue();
      assertThat(Stagehand.format(large.text())).isNotNull();
      assertThat(Stagehand.fix(large.text())).isNotNull();
    }
  }
}
