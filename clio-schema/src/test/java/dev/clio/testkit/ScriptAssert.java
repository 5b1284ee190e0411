package dev.clio.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.model.Script;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.Stagehand;
import dev.clio.schema.print.Layout;
import dev.clio.schema.print.Printer;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a script. Not thread-safe. */
public final class ScriptAssert extends AbstractAssert<ScriptAssert, Script> {

  private final Vocabulary vocabulary;

  ScriptAssert(Script actual, Vocabulary vocabulary) {
    super(actual, ScriptAssert.class);
    this.vocabulary = vocabulary;
  }

  /**
   * Checks that the script, printed in either layout, reads back.
   *
   * @return this
   */
  @CanIgnoreReturnValue
  public ScriptAssert roundTrips() {
    for (Layout layout : Layout.values()) {
      readsBackFrom(Printer.of(vocabulary).print(Objects.requireNonNull(actual), layout));
    }
    return this;
  }

  void readsBackFrom(String text) {
    Script read = Stagehand.reader().withVocabulary(vocabulary).read(text).script();
    if (!read.equals(actual)) {
      throw failureWithActualExpected(
          read, actual, "expected%n  %s%nback from%n%s%nbut was%n  %s", actual, text, read);
    }
  }
}
