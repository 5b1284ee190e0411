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
    // Before a directive on the same line it may be that someone meant another thing.
    boolean whole = characters.isLineEnd(end);
    int lineEnd =
        characters.has(end) && characters.isLineEnd(end) ? characters.afterBreak(end) : end;
    // A CR before and an LF after would become one line break.
    boolean joins =
        start > 0 && characters.text.charAt(start - 1) == '\r' && characters.at(lineEnd) == '\n';
    // What comes to the beginning of the text would be a byte-order mark.
    boolean marks = start == 0 && characters.at(lineEnd) == '\uFEFF';
    out.accept(
        Diagnostic.of(
            Code.CODE_FENCE,
            new Span(start, end),
            "a Markdown fence; Stagehand stands in a file without one",
            Repair.of(
                "remove the line",
                whole && !joins && !marks,
                new Edit(new Span(start, lineEnd), ""))));
  }
}
