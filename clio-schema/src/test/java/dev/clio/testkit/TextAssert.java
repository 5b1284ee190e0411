package dev.clio.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.model.Element;
import dev.clio.core.model.Script;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.Reading;
import dev.clio.schema.Stagehand;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.DiagnosticText;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import dev.clio.schema.validate.EpisodeValidator;
import dev.clio.schema.validate.Validation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the text of a script or an episode. Not thread-safe. */
public final class TextAssert extends AbstractAssert<TextAssert, String> {

  private final Vocabulary vocabulary;
  private final Reading reading;

  TextAssert(String actual, Vocabulary vocabulary) {
    super(actual, TextAssert.class);
    this.vocabulary = vocabulary;
    this.reading =
        Stagehand.reader().withVocabulary(vocabulary).read(Objects.requireNonNull(actual));
  }

  /**
   * Checks that reading has nothing to say of the text.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public TextAssert readsWithoutDiagnostics() {
    if (!reading.diagnostics().isEmpty()) {
      throw failure("expected nothing wrong, but there is%n%s", drawn(reading.diagnostics()));
    }
    return this;
  }

  /**
   * Checks what the text reads as.
   *
   * @param elements the elements that are expected, in order
   * @return this
   */
  @CanIgnoreReturnValue
  public TextAssert readsAs(Element... elements) {
    Script expected = Script.of(elements);
    if (!reading.script().equals(expected)) {
      throw failureWithActualExpected(
          reading.script(), expected, "expected%n  %s%nbut was%n  %s", expected, reading.script());
    }
    return this;
  }

  /**
   * Checks that neither reading nor the gate has anything to say of the text, so that it is an
   * episode that can be rendered.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public TextAssert passesTheGate() {
    Validation validation = validation();
    if (!validation.diagnostics().isEmpty()) {
      throw failure("expected nothing wrong, but there is%n%s", drawn(validation.diagnostics()));
    }
    if (validation.episode().isEmpty()) {
      throw failure("expected an episode, but it is a script: it has no front matter");
    }
    return this;
  }

  private Validation validation() {
    return EpisodeValidator.standard().withVocabulary(vocabulary).validate(reading);
  }

  /**
   * Checks that reading or the gate reports something.
   *
   * @param code a code, such as {@code CLIO-104}
   * @return assertions on the first diagnostic of that code
   */
  public Reported reports(String code) {
    Optional<Code> known = Code.of(code);
    if (known.isEmpty()) {
      throw new IllegalArgumentException("code: expected one such as CLIO-104, but was " + code);
    }
    List<Diagnostic> all = validation().diagnostics();
    List<Diagnostic> found = all.stream().filter(each -> each.code() == known.get()).toList();
    if (found.isEmpty()) {
      throw failure("expected %s, but there is%n%s", code, drawn(all));
    }
    return new Reported(found);
  }

  /**
   * Checks that the text comes back from its tree to the byte, and that its script, printed in
   * either layout, reads back.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public TextAssert roundTrips() {
    if (!reading.tree().text().equals(actual)) {
      throw failureWithActualExpected(
          reading.tree().text(), actual, "expected the tree to give the text back");
    }
    for (Layout layout : Layout.values()) {
      new ScriptAssert(reading.script(), vocabulary)
          .readsBackFrom(Printer.of(vocabulary).print(reading.script(), layout));
    }
    return this;
  }

  private String drawn(List<Diagnostic> diagnostics) {
    return diagnostics.isEmpty()
        ? "nothing"
        : DiagnosticText.of("text").draw(reading.source(), diagnostics);
  }

  /** Assertions on what was reported. Not thread-safe. */
  public final class Reported {

    private final List<Diagnostic> found;

    private Reported(List<Diagnostic> found) {
      this.found = found;
    }

    /**
     * Checks where one of the diagnostics of the code begins.
     *
     * @param line the line, from 1
     * @param column the column, from 1, in UTF-16 units
     * @return the assertions on the text
     */
    @CanIgnoreReturnValue
    public TextAssert at(int line, int column) {
      for (Diagnostic each : found) {
        int start = each.span().start();
        if (reading.source().line(start) == line && reading.source().column(start) == column) {
          return TextAssert.this;
        }
      }
      throw failure(
          "expected it at line %d, column %d, but there is%n%s", line, column, drawn(found));
    }
  }
}
