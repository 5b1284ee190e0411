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
import net.jqwik.api.Example;
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

  @Property(tries = 2000)
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

  @Example
  void aClosingQuoteBeforeANameIsNotSurelyOne() {
    allSafeRepairsTogetherLeaveNoneOfTheirProblems("[map.view--- lat:\"1\"lat=\\\\\\\\\u201clat=");
  }

  @Property(tries = 2000)
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
    assertGone(before, after, mended, edits, text2);
  }

  /**
   * Checks that there are as many problems of each kind less as were mended; or, where another came
   * to light elsewhere, that none of the kind is left at its place.
   */
  private static void assertGone(
      ScriptReader.Result before,
      ScriptReader.Result after,
      List<Diagnostic> mended,
      List<Edit> edits,
      String text) {
    for (Diagnostic each : mended) {
      long gone = mended.stream().filter(other -> other.code() == each.code()).count();
      int place = moved(each.span().start(), edits);
      boolean isFewer = count(after, each) <= count(before, each) - gone;
      boolean isElsewhere =
          after.diagnostics().stream()
              .noneMatch(other -> other.code() == each.code() && other.span().start() == place);
      assertThat(isFewer || isElsewhere).as("%s in %s", each, text).isTrue();
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

  /** Returns where a place came to stand by edits. */
  private static int moved(int offset, List<Edit> edits) {
    int moved = offset;
    for (Edit edit : edits) {
      if (edit.span().end() <= offset && edit.span().start() < offset) {
        moved += edit.text().length() - edit.span().length();
      }
    }
    return moved;
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
