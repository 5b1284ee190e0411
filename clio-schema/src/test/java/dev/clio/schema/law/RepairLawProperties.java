package dev.clio.schema.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.model.Narration;
import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.StagehandReader;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.diagnostic.Repairs;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.testkit.ClioArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 7 of the language, and laws 1 and 2, over scripts with the mistakes that people make. */
class RepairLawProperties {

  private static final StagehandReader READER =
      Stagehand.reader().withVocabulary(ClioArbitraries.vocabulary());
  private static final Printer PRINTER = Printer.of(ClioArbitraries.vocabulary());

  @Provide
  Arbitrary<String> mutated() {
    return ClioArbitraries.mutatedTexts();
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void everySafeRepairTakesItsProblemAwayAndBringsNoOther(@ForAll("mutated") String text) {
    Reading before = READER.read(text);
    for (Diagnostic each : before.diagnostics()) {
      if (each.repairs().stream().anyMatch(Repair::safe)) {
        String mended = Repairs.apply(text, List.of(each), false);
        Reading after = READER.read(mended);
        assertThat(narration(after)).as("%s of %s", each, mended).isEqualTo(narration(before));
        assertThat(count(after, each))
            .as("%s of%n%s", each, mended)
            .isLessThan(count(before, each));
        assertThat(after.diagnostics())
            .as("%s of%n%s", each, mended)
            .noneMatch(
                other ->
                    other.code().family() == each.code().family()
                        && other.span().start() == each.span().start()
                        && before.diagnostics().stream()
                            .noneMatch(known -> known.code() == other.code()));
      }
    }
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void allSafeRepairsLeaveNothingThatHasOneAndTheSameNarration(@ForAll("mutated") String text) {
    Reading before = READER.read(text);
    String mended = Repairs.applyAll(text, each -> READER.read(each).diagnostics(), false);
    Reading after = READER.read(mended);
    assertThat(narration(after)).as(mended).isEqualTo(narration(before));
    assertThat(after.diagnostics())
        .as(mended)
        .noneMatch(each -> each.repairs().stream().anyMatch(Repair::safe));
    assertThat(after.diagnostics().size())
        .as(mended)
        .isLessThanOrEqualTo(before.diagnostics().size());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aMutatedTextComesBackAndItsScriptReadsBack(@ForAll("mutated") String text) {
    Reading reading = READER.read(text);
    assertThat(reading.tree().text()).isEqualTo(text);
    for (Layout layout : Layout.values()) {
      assertThat(READER.read(PRINTER.print(reading.script(), layout)).script())
          .as(text)
          .isEqualTo(reading.script());
    }
  }

  private static List<String> narration(Reading reading) {
    return reading.script().elements().stream()
        .filter(Narration.class::isInstance)
        .map(each -> ((Narration) each).text())
        .toList();
  }

  private static long count(Reading reading, Diagnostic like) {
    return reading.diagnostics().stream().filter(each -> each.code() == like.code()).count();
  }
}
