package dev.clio.schema.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Explanation;
import dev.clio.schema.diagnostic.Repair;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticReferenceTest {

  @ParameterizedTest
  @EnumSource
  void theExampleOfACodeGivesThatCodeAndNoOther(Code code) {
    Explanation.Example example = Explanation.of(code).example();
    // That a list was cut is told behind the list.
    int listed = Integer.parseInt(example.settings().getOrDefault("limits.diagnostics", "0"));
    List<Diagnostic> diagnostics = Checked.of(example).diagnostics();
    assertThat(diagnostics.subList(listed, diagnostics.size()))
        .isNotEmpty()
        .allSatisfy(diagnostic -> assertThat(diagnostic.code()).isEqualTo(code))
        .allSatisfy(diagnostic -> assertThat(diagnostic.severity()).isEqualTo(code.severity()));
  }

  @ParameterizedTest
  @EnumSource
  void theMendedExampleGivesNothing(Code code) {
    assertThat(Checked.of(Explanation.of(code).mended()).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whereThereIsARepairTheCodeIsGoneAfterIt(Code code) {
    Explanation.Example example = Explanation.of(code).example();
    String text = example.text();
    // One at a time, as one repair may make another needless.
    for (int i = 0; i < 4; i++) {
      List<Repair> repairs = new ArrayList<>();
      Explanation.Example now = new Explanation.Example(example.form(), example.settings(), text);
      for (Diagnostic diagnostic : Checked.of(now).diagnostics()) {
        repairs.addAll(diagnostic.repairs().stream().limit(1).toList());
      }
      if (repairs.isEmpty()) {
        if (i > 0) {
          assertThat(Checked.of(now).diagnostics())
              .as(text)
              .allSatisfy(diagnostic -> assertThat(diagnostic.code()).isNotEqualTo(code));
        }
        return;
      }
      text = apply(text, repairs.get(0));
    }
    assertThat(text).as("expected no more than three repairs").isNull();
  }

  private static String apply(String text, Repair repair) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = repair.edits().size() - 1; i >= 0; i--) {
      Edit edit = repair.edits().get(i);
      mended.replace(edit.span().start(), edit.span().end(), edit.text());
    }
    return mended.toString();
  }

  @ParameterizedTest
  @EnumSource
  void anExplanationIsMadeOfWholeSentencesAndFitsATerminal(Code code) {
    assertThat(Explanation.of(code).text()).endsWith(".").doesNotContain("  ");
    assertThat(Wrapped.of(Explanation.of(code).text(), 78).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
    assertThat(DiagnosticReference.text(code))
        .startsWith(code.severity().name().toLowerCase(java.util.Locale.ROOT) + "[" + code.text())
        .contains("Mended:")
        .contains("--> example.");
  }

  @Test
  void theIndexHasEveryCodeInItsFamily() {
    String page = DiagnosticReference.markdown();
    for (Code code : Code.values()) {
      assertThat(page).contains("| [" + code.text() + "](#").contains("\n## " + code.text() + "\n");
    }
    assertThat(page).contains("## 4xx Staging").doesNotContain("\n\n\n");
  }
}
