package dev.clio.schema.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Element;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Narration;
import dev.clio.core.model.Script;
import dev.clio.core.value.Texts;
import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.StagehandReader;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.testkit.ClioArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws 1, 2 and 6 of the language: nothing is lost, printing reads back, nothing is thrown. */
class ReadingProperties {

  private static final StagehandReader READER =
      Stagehand.reader().withVocabulary(ClioArbitraries.vocabulary());
  private static final Printer PRINTER = Printer.of(ClioArbitraries.vocabulary());

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void everyScriptThatIsPrintedReadsBack(@ForAll("scripts") Script script, @ForAll Layout layout) {
    String text = PRINTER.print(script, layout);
    Reading reading = READER.read(text);
    assertThat(reading.script()).as(text).isEqualTo(script);
    assertThat(reading.isEpisode()).isFalse();
    assertThat(text).endsWith("\n").doesNotEndWith("\n\n");
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyEpisodeThatIsPrintedReadsBack(
      @ForAll("episodes") Episode episode, @ForAll Layout layout) {
    String text = PRINTER.print(episode, layout);
    Reading reading = READER.read(text);
    assertThat(reading.episode()).as(text).contains(episode);
    assertThat(reading.tree().text()).isEqualTo(text);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void narrationOfAnyCharactersReadsBack(
      @ForAll("wild") Element narration, @ForAll("elements") Element other, @ForAll Layout layout) {
    for (Script script : new Script[] {Script.of(narration, other), Script.of(other, narration)}) {
      assertThat(READER.read(PRINTER.print(script, layout)).script()).isEqualTo(script);
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void everyTextComesBackToTheByte(@ForAll("anyText") String text) {
    Reading reading = READER.read(text);
    assertThat(reading.tree().text()).isEqualTo(text);
    assertThat(READER.read(PRINTER.print(reading.script(), Layout.COMPACT)).script())
        .isEqualTo(reading.script());
  }

  @Example
  void aDirectiveWithAMistakeBesideAValueThatFitsReadsBack() {
    Script script = READER.read("[map.view lat=1 lon=2 zoom=3[ x").script();
    assertThat(READER.read(PRINTER.print(script, Layout.COMPACT)).script()).isEqualTo(script);
  }

  @Provide
  Arbitrary<Script> scripts() {
    return ClioArbitraries.scripts();
  }

  @Provide
  Arbitrary<Episode> episodes() {
    return ClioArbitraries.episodes();
  }

  @Provide
  Arbitrary<Element> elements() {
    return ClioArbitraries.elements(ClioArbitraries.vocabulary());
  }

  @Provide
  Arbitrary<Element> wild() {
    return ClioArbitraries.wildTexts().filter(text -> !Texts.isBlank(text)).map(Narration::of);
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.oneOf(
        ClioArbitraries.brokenTexts(),
        ClioArbitraries.hostileTexts(),
        ClioArbitraries.wildTexts(),
        ClioArbitraries.scriptTexts());
  }
}
