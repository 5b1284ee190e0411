package dev.clio.schema.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReadingProperties {

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.texts();
  }

  @Provide
  Arbitrary<String> repeated() {
    return Hostile.repeated();
  }

  private static ScriptReader.Result read(String text) {
    return ScriptReader.read(
        SourceText.of(text), StandardVocabulary.vocabulary(), Limits.standard());
  }

  @Property(tries = 1500)
  void everyTextComesBackFromItsTree(@ForAll("hostile") String text) {
    assertThat(read(text).tree().text()).isEqualTo(text);
  }

  @Property(tries = 800)
  void theNodesLieSideBySideAndLeaveNothingOut(@ForAll("hostile") String text) {
    assertTiled(read(text).tree().nodes(), 0, text.length());
  }

  private static void assertTiled(List<SyntaxNode> nodes, int start, int end) {
    int at = start;
    for (SyntaxNode node : nodes) {
      assertThat(node.span().start()).isEqualTo(at);
      assertThat(node.span().length()).isPositive();
      at = node.span().end();
      if (!node.children().isEmpty()) {
        assertTiled(node.children(), node.span().start(), at);
      }
    }
    assertThat(at).isEqualTo(end);
  }

  @Property(tries = 800)
  void everyDiagnosticStandsInTheTextAndInItsOrder(@ForAll("hostile") String text) {
    int at = 0;
    for (Diagnostic each : read(text).diagnostics()) {
      assertThat(each.span().start()).isBetween(at, text.length());
      assertThat(each.span().end()).isBetween(each.span().start(), text.length());
      at = each.span().start();
    }
  }

  @Property(tries = 1500)
  void readingLooksAtEachCharacterAtMostFourTimes(@ForAll("repeated") String text) {
    assertThat(steps(text)).isLessThan(4L * text.length() + 400);
  }

  @Test
  void noTwoPiecesOfSyntaxThatAlternateAreLookedAtMoreOften() {
    for (String one : Hostile.PIECES) {
      for (String other : Hostile.PIECES) {
        for (String start : List.of("", "[a.b ", "[a.b x=\"1\"", "\n---\n")) {
          String text = start + (one + other).repeat(1000 / (one.length() + other.length()) + 1);
          assertThat(steps(text)).as(start + one + other).isLessThan(4L * text.length() + 200);
        }
      }
    }
  }

  @Property(tries = 800)
  void theQuickWayToAValueAndTheOneThatReportsGiveTheSame(@ForAll("hostile") String text) {
    Tape tape = new Tape();
    Findings findings = new Findings(1000);
    Scanner scanner =
        new Scanner(
            new Characters(text, text.length()),
            0,
            tape,
            StandardVocabulary.vocabulary(),
            Limits.standard(),
            findings);
    boolean more = true;
    while (more) {
      more = scanner.next();
    }
    for (int i = 0; i < tape.elementCount(); i++) {
      if (tape.kind(i) == Tape.DIRECTIVE) {
        DirectiveDefinition<?> definition =
            StandardVocabulary.vocabulary()
                .find(text.substring(tape.start(i) + 1, tape.nameEnd(i)));
        if (definition != null) {
          assertThat((Object) new Plan<>(definition).bind(text, tape, i))
              .isEqualTo(new DirectiveBinder<>(text, tape, i, definition, findings).bind());
        }
      }
    }
  }

  static long steps(String text) {
    Characters characters = new Characters(text, text.length());
    Scanner scanner =
        new Scanner(
            characters,
            0,
            new Tape(),
            StandardVocabulary.vocabulary(),
            Limits.standard(),
            new Findings(1000));
    boolean more = true;
    while (more) {
      more = scanner.next();
    }
    return characters.steps;
  }
}
