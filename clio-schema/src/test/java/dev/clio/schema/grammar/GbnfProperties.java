package dev.clio.schema.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Directive;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Script;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.Stagehand;
import dev.clio.schema.StagehandReader;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.testkit.ClioArbitraries;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The grammar and the reader must agree, which a reader of grammars that is not ours tells. */
class GbnfProperties {

  private static final Vocabulary VOCABULARY = ClioArbitraries.vocabulary();
  private static final StagehandReader READER = Stagehand.reader().withVocabulary(VOCABULARY);
  private static final Printer PRINTER = Printer.of(VOCABULARY);
  private static final GbnfGrammar GRAMMAR = new GbnfGrammar(Gbnf.of(VOCABULARY));

  @Property(tries = 1000)
  void everySentenceReadsWithoutAnError(@ForAll long seed) {
    String text = GRAMMAR.sentence("root", new Random(seed));
    assertThat(READER.read(text).diagnostics())
        .as(text)
        .filteredOn(each -> each.isError() && each.code() != Code.REPEATED_ITEM)
        .extracting(Diagnostic::code, Diagnostic::message)
        .isEmpty();
  }

  @Property(tries = 1000)
  void everySentenceOfTheHeadIsAnEpisode(@ForAll long seed) {
    String text = GRAMMAR.sentence("head", new Random(seed));
    assertThat(READER.read(text).diagnostics()).as(text).noneMatch(Diagnostic::isError);
    assertThat(READER.read(text).episode()).as(text).isPresent();
  }

  @Property(tries = 1000)
  void everyDirectiveCanBeSaid(@ForAll("directives") Directive directive) {
    String text = PRINTER.print(Script.of(directive), Layout.COMPACT);
    // A plain bracket in a text is written with a backslash, and unknown types are not offered.
    Assume.that(text.lastIndexOf('[') == 0);
    Assume.that(READER.read(text).diagnostics().isEmpty());
    assertThat(GRAMMAR.matches("root", text)).as(text).isTrue();
  }

  @Test
  void anEpisodeInEitherLayoutIsASentence() {
    String text =
        """
        ---
        id: lighthouse
        title: "A light on the rock"
        sources:
          - id: keepers
            title: "The keepers' book"
            publisher: "Harbour press"
            score: 70
        ---

        // The first view is wide.
        [map.view lat=-49.35 lon=70.219 zoom=8.0]
        [scene.title kind=intro title="A light on the rock"]
        For 12 years nobody came; 3 of them stayed.

        [chat.say source="keepers"]
        Then a ship -- no, two.
        """;
    assertThat(Stagehand.read(text).diagnostics()).isEmpty();
    assertThat(GRAMMAR.matches("root", text)).isTrue();
    Episode episode = Stagehand.read(text).episode().orElseThrow();
    for (Layout layout : Layout.values()) {
      String script = PRINTER.print(episode.script(), layout);
      assertThat(GRAMMAR.matches("root", script)).as(script).isTrue();
    }
  }

  @Test
  void whatIsNoStagehandIsNoSentence() {
    assertThat(GRAMMAR.matches("root", "[map.view lat=0.0 lon=0.0 zoom=1.0]\n")).isTrue();
    assertThat(GRAMMAR.matches("root", "[map.view lat=91.0 lon=0.0 zoom=1.0]\n")).isFalse();
    assertThat(GRAMMAR.matches("root", "[map.view lat=0.0, lon=0.0 zoom=1.0]\n")).isFalse();
    assertThat(GRAMMAR.matches("root", "[scene.title kind=clear title=\"x\"]\n")).isFalse();
    assertThat(GRAMMAR.matches("root", "[scene.title kind=outro]\n")).isFalse();
    assertThat(GRAMMAR.matches("root", "[end]\n")).isFalse();
  }

  @Provide
  Arbitrary<Directive> directives() {
    return ClioArbitraries.directives(VOCABULARY);
  }
}
