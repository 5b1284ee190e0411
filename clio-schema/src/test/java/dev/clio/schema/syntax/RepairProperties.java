package dev.clio.schema.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.directive.StandardVocabulary;
import dev.clio.core.model.Narration;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RepairProperties {

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.texts();
  }

  private static ScriptReader.Result read(String text) {
    return ScriptReader.read(
        SourceText.of(text), StandardVocabulary.vocabulary(), Limits.standard());
  }

  private static String narration(ScriptReader.Result result) {
    return result.script().elements().stream()
        .filter(Narration.class::isInstance)
        .map(each -> ((Narration) each).text())
        .toList()
        .toString();
  }

  @Property(tries = 1500)
  void aSafeRepairTakesAwayItsProblemAndKeepsTheNarration(@ForAll("hostile") String text) {
    ScriptReader.Result before = read(text);
    for (Diagnostic each : before.diagnostics()) {
      for (Repair repair : each.repairs()) {
        if (repair.safe()) {
          String mended = apply(text, repair.edits());
          ScriptReader.Result after = read(mended);
          assertThat(narration(after)).as("%s of %s", each, mended).isEqualTo(narration(before));
          assertThat(count(after, each))
              .as("%s of %s", each, mended)
              .isLessThan(count(before, each));
          assertThat(family(after, each))
              .as("%s of %s", each, mended)
              .isLessThan(family(before, each));
        }
      }
    }
  }

  @Property(tries = 1500)
  void allSafeRepairsTogetherLeaveNoneOfTheirProblems(@ForAll("hostile") String text) {
    ScriptReader.Result before = read(text);
    List<Edit> edits = new ArrayList<>();
    List<Diagnostic> mended = new ArrayList<>();
    for (Diagnostic each : before.diagnostics()) {
      each.repairs().stream()
          .filter(Repair::safe)
          .findFirst()
          .ifPresent(
              repair -> {
                edits.addAll(repair.edits());
                mended.add(each);
              });
    }
    edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
    String text2 = apply(text, edits);
    ScriptReader.Result after = read(text2);
    assertThat(narration(after)).as(text2).isEqualTo(narration(before));
    for (Diagnostic each : mended) {
      long gone = mended.stream().filter(other -> other.code() == each.code()).count();
      assertThat(count(after, each))
          .as("%s in %s", each, text2)
          .isLessThanOrEqualTo(count(before, each) - gone);
    }
  }

  private static long count(ScriptReader.Result result, Diagnostic like) {
    return result.diagnostics().stream().filter(d -> d.code() == like.code()).count();
  }

  private static long family(ScriptReader.Result result, Diagnostic like) {
    return result.diagnostics().stream()
        .filter(d -> d.code().family() == like.code().family())
        .count();
  }

  static String apply(String text, List<Edit> edits) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      assertThat(edit.span().start()).as("%s", edits).isGreaterThanOrEqualTo(at);
      out.append(text, at, edit.span().start()).append(edit.text());
      at = edit.span().end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
