package dev.clio.schema.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.StagehandReader;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.print.Formatter;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.testkit.ClioArbitraries;
import dev.clio.testkit.Handwritten;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 3 of the language: formatting is stable and keeps the script. */
class FormatProperties {

  private static final StagehandReader READER =
      Stagehand.reader().withVocabulary(ClioArbitraries.vocabulary());
  private static final Formatter FORMATTER = Formatter.of(ClioArbitraries.vocabulary());
  private static final Printer PRINTER = Printer.of(ClioArbitraries.vocabulary());

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void formattingIsStableAndKeepsTheScript(@ForAll("texts") String text, @ForAll Layout layout) {
    Reading before = READER.read(text);
    String formatted = FORMATTER.format(text, layout);
    if (before.diagnostics().stream().anyMatch(FormatProperties::isSyntaxError)) {
      assertThat(formatted).isEqualTo(text);
      return;
    }
    Reading after = READER.read(formatted);
    assertThat(after.script()).as(formatted).isEqualTo(before.script());
    assertThat(after.episode()).isEqualTo(before.episode());
    assertThat(after.diagnostics()).noneMatch(FormatProperties::isSyntaxError);
    assertThat(FORMATTER.format(formatted, layout)).isEqualTo(formatted);
    assertThat(formatted).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r\n");
  }

  private static boolean isSyntaxError(Diagnostic diagnostic) {
    return diagnostic.isError() && diagnostic.code().family() == 1;
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whatIsPrintedIsFormattedButForTheEscapesThatItAdds(
      @ForAll("handwritten") Handwritten handwritten, @ForAll Layout layout) {
    String printed = PRINTER.print(handwritten.script(), layout);
    String formatted = FORMATTER.format(printed, layout);
    if (READER.read(printed).diagnostics().stream().noneMatch(FormatProperties::isSyntaxError)) {
      assertThat(formatted).isEqualTo(printed);
    }
  }

  @Provide
  Arbitrary<Handwritten> handwritten() {
    return ClioArbitraries.handwritten(ClioArbitraries.vocabulary());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> episodes =
        Combinators.combine(
                ClioArbitraries.episodes(),
                Arbitraries.of("\n", "\r\n", "\r"),
                Arbitraries.of("", "\uFEFF"))
            .as(
                (episode, lineBreak, mark) ->
                    mark + PRINTER.print(episode, Layout.COMPACT).replace("\n", lineBreak));
    return Arbitraries.oneOf(
        ClioArbitraries.scriptTexts(),
        ClioArbitraries.brokenTexts(),
        ClioArbitraries.hostileTexts(),
        ClioArbitraries.wildTexts(),
        episodes);
  }
}
