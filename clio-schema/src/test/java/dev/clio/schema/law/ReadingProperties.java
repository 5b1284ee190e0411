package dev.clio.schema.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.model.Script;
import dev.clio.core.value.Texts;
import dev.clio.schema.Stagehand;
import dev.clio.schema.StagehandReader;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.testkit.ClioArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 2 of the language, where it is hard: narration that looks like something else. */
class ReadingProperties {

  private static final StagehandReader READER =
      Stagehand.reader().withVocabulary(ClioArbitraries.vocabulary());
  private static final Printer PRINTER = Printer.of(ClioArbitraries.vocabulary());

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void narrationOfAnyCharactersReadsBack(
      @ForAll("wild") Element narration, @ForAll("elements") Element other, @ForAll Layout layout) {
    for (Script script : new Script[] {Script.of(narration, other), Script.of(other, narration)}) {
      assertThat(READER.read(PRINTER.print(script, layout)).script()).isEqualTo(script);
    }
  }

  @Example
  void aDirectiveWithAMistakeBesideAValueThatFitsReadsBack() {
    Script script = READER.read("[map.view lat=1 lon=2 zoom=3[ x").script();
    assertThat(READER.read(PRINTER.print(script, Layout.COMPACT)).script()).isEqualTo(script);
  }

  @Provide
  Arbitrary<Element> elements() {
    return ClioArbitraries.elements(ClioArbitraries.vocabulary());
  }

  @Provide
  Arbitrary<Element> wild() {
    return ClioArbitraries.wildTexts().filter(text -> !Texts.isBlank(text)).map(Narration::of);
  }
}
