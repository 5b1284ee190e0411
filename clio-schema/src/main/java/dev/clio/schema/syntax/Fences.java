package dev.clio.schema.syntax;

import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;
import java.util.function.Consumer;

/** Reports Markdown fences. */
final class Fences {

  private Fences() {}

  static void report(
      Characters characters, int start, int end, boolean quiet, Consumer<Diagnostic> out) {
    if (quiet) {
      return;
    }
    int lineEnd =
        end < characters.end && characters.isLineEnd(end) ? characters.afterBreak(end) : end;
    out.accept(
        Diagnostic.of(
            Code.CODE_FENCE,
            new Span(start, end),
            "a Markdown fence; Stagehand stands in a file without one",
            Repair.of("remove the line", true, new Edit(new Span(start, lineEnd), ""))));
  }
}
