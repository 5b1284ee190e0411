package dev.clio.schema.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.diagnostic.DiagnosticText;
import dev.clio.schema.print.Formatter;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Law 6 of the language, on texts of many characters. The limit of time is far above what a linear
 * reader needs, and far below what any other would.
 */
class HostileTest {

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
        "【a.b",
        "\u202e",
        "\ud800",
        "\ufeff",
        "[map.view lat=",
        "x [end] ",
        "\\[",
        "\\u00",
        "[a.b x=\"\\q\"]",
        "a:",
        "[a.b :",
        "[a.b ,,",
        "[a.b ''",
        " \n",
        "x\n\n",
        "[a.b\n",
        "[a.b x=\"]"
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
}
