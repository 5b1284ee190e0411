package dev.clio.schema.syntax;

import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.frontmatter.Head;
import dev.clio.schema.frontmatter.HeadReader;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.SourceText;
import dev.clio.schema.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How a text begins: a byte-order mark, fences and front matter, if they are there.
 *
 * @param start where the text begins after a byte-order mark
 * @param unfenced where front matter begins, or would
 * @param extent the front matter, or null if there is none
 */
record Opening(int start, int unfenced, @Nullable FrontMatterExtent extent) {

  /** Returns how a text begins; certain if the characters are. */
  static Opening of(Characters characters) {
    int start = characters.at(0) == '\uFEFF' ? 1 : 0;
    // A fence around an episode is a mistake of its own, and costs no front matter.
    int unfenced = characters.afterFences(start);
    return new Opening(start, unfenced, FrontMatterExtent.at(characters, unfenced));
  }

  /** Returns where the script begins. */
  Checkpoint script() {
    return extent == null
        ? new Checkpoint(start, true, false, 0, 0)
        : new Checkpoint(extent.whole().end(), !extent.closed(), false, 0, 0);
  }

  /** Reads the front matter, if there is some, and puts it on the tape. */
  @Nullable Head read(
      SourceText source, Characters characters, Tape tape, Limits limits, Findings findings) {
    if (extent == null) {
      return null;
    }
    for (int line = start; line < unfenced; ) {
      int end = characters.fenceEnd(line);
      Fences.report(characters, line, end, findings.isFull(), findings);
      line = characters.afterBreak(end);
    }
    Span whole = extent.whole();
    tape.element(Tape.FRONT_MATTER, whole.start(), whole.end(), whole.start(), 0);
    if (!extent.closed()) {
      unclosed(whole, source, findings);
    }
    return HeadReader.read(
        source,
        extent.yaml(),
        limits,
        // Without its end, what is no YAML may well be the script.
        each -> {
          if (extent.closed() || each.code() != Code.BAD_YAML) {
            findings.accept(each);
          }
        });
  }

  private static void unclosed(Span whole, SourceText source, Findings findings) {
    boolean before = whole.end() < source.text().length();
    findings.accept(
        Diagnostic.of(
            Code.UNCLOSED_FRONT_MATTER,
            new Span(whole.start(), whole.start() + 3),
            "front matter without its closing line; expected --- before the first directive",
            Repair.of(
                "close the front matter",
                false,
                new Edit(Span.at(whole.end()), before ? "---\n" : "\n---\n"))));
  }
}
