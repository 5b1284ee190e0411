package dev.clio.schema.syntax;

import com.google.common.collect.ImmutableSet;
import dev.clio.core.value.Texts;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Span;
import java.util.Set;

/**
 * Tells a block of front matter in the middle of a script from a line of hyphens in its narration:
 * in a block, a key follows at once. What it remembers never outlives a directive, a blank line or
 * a comment line, so that a script can be read from any of these on. Not thread-safe.
 */
final class MisplacedFrontMatter {

  private static final Set<String> KEYS =
      ImmutableSet.of(
          "clio", "id", "title", "summary", "status", "origin", "language", "sources", "media");

  private final Characters characters;
  private final Findings findings;

  /** Where the block begins that may be one, or -1. */
  private int opened = -1;

  private int openedEnd;

  /** Whether the block was reported already, by its first key. */
  private boolean isReported;

  MisplacedFrontMatter(Characters characters, Findings findings) {
    this.characters = characters;
    this.findings = findings;
  }

  /** Forgets a block without an end. */
  void leave() {
    opened = -1;
  }

  /** Takes note of a line that begins with a hyphen. */
  void rule(int lineStart) {
    int end = characters.ruleEnd(lineStart);
    if (end < 0) {
      return;
    }
    if (opened >= 0) {
      if (!isReported) {
        report();
      }
      opened = -1;
      return;
    }
    if (!characters.has(end)) {
      return;
    }
    int key = characters.afterFences(characters.afterBreak(end));
    int keyEnd = characters.segmentEnd(key);
    if (keyEnd > key
        && characters.at(keyEnd) == ':'
        && (!characters.has(keyEnd + 1)
            || Texts.isWhiteSpace(characters.text.charAt(keyEnd + 1)))) {
      opened = lineStart;
      openedEnd = end;
      isReported = KEYS.contains(characters.text.substring(key, keyEnd));
      if (isReported) {
        report();
      }
    }
  }

  private void report() {
    findings.accept(
        Diagnostic.of(
            Code.MISPLACED_FRONT_MATTER,
            new Span(opened, openedEnd),
            "front matter after the beginning; it must begin with the text's first character"));
  }
}
