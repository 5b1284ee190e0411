package dev.clio.schema.syntax;

import com.google.common.base.Ascii;
import dev.clio.core.value.Texts;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;

/** Warns of narration that its author may not have meant to be spoken. */
final class Lookalikes {

  private final Characters characters;
  private final String text;
  private final Findings findings;

  Lookalikes(Characters characters, Findings findings) {
    this.characters = characters;
    this.text = characters.text;
    this.findings = findings;
  }

  /** Looks at a bracket that starts no directive. */
  void bracket(int bracket) {
    if (findings.isFull()) {
      return;
    }
    int inner = characters.skipBlanks(bracket + 1);
    char first = characters.at(inner);
    if (first == '/') {
      int end = characters.dottedEnd(inner + 1);
      if (end > inner + 1 && characters.at(characters.skipBlanks(end)) == ']') {
        report(bracket, end, "a directive has no end of its own");
      }
      return;
    }
    int end = characters.dottedEnd(inner);
    if (end == inner) {
      return;
    }
    boolean dotted = text.substring(inner, end).indexOf('.') >= 0;
    int after = characters.skipBlanks(end);
    char next = characters.at(after);
    if (dotted && inner > bracket + 1 && (next == ']' || after > end || !characters.has(after))) {
      report(
          bracket,
          end,
          "the name of a directive follows its bracket at once",
          Repair.of("remove the white space", false, new Edit(new Span(bracket + 1, inner), "")));
    } else if (dotted && (next == ',' || next == ':' || next == ';' || next == '(')) {
      if (isAttribute(characters.skipBlanks(after + 1))) {
        report(bracket, end, "white space follows the name of a directive");
      }
    } else if (!dotted && next == ']') {
      if (Ascii.equalsIgnoreCase(text.substring(inner, end), "end")) {
        report(bracket, end, "a directive has no end of its own");
      }
    } else if (after > end && !dotted) {
      int second = characters.segmentEnd(after);
      if (isAttribute(after) || (second > after && isAttribute(characters.skipBlanks(second)))) {
        report(bracket, end, "the name of a directive has a dot in it, such as \"map.highlight\"");
      }
    }
  }

  /** Returns whether there is a name, an equals sign and the beginning of a value, all in a row. */
  private boolean isAttribute(int offset) {
    int end = characters.segmentEnd(offset);
    if (end == offset || characters.at(end) != '=') {
      return false;
    }
    return characters.has(end + 1) && !Texts.isWhiteSpace(text.charAt(end + 1));
  }

  /** Looks at a full-width bracket. */
  void wideBracket(int bracket) {
    if (findings.isFull()) {
      return;
    }
    int inner = characters.skipBlanks(bracket + 1);
    int end = characters.dottedEnd(inner);
    if (end == inner) {
      return;
    }
    int after = characters.skipBlanks(end);
    char next = characters.at(after);
    boolean dotted = text.substring(inner, end).indexOf('.') >= 0;
    boolean closed = next == ']' || next == '\u3011' || next == '\uff3d';
    if (dotted ? closed || after > end : after > end && isAttribute(after)) {
      report(
          bracket,
          end,
          "a directive begins with [",
          Repair.of("write [", false, new Edit(new Span(bracket, bracket + 1), "[")));
    }
  }

  private void report(int start, int end, String expected, Repair... repairs) {
    findings.accept(
        Diagnostic.of(
            Code.LOOKS_LIKE_DIRECTIVE,
            new Span(start, end),
            "looks like a directive and is narration; " + expected,
            repairs));
  }

  /** Says that two slashes begin no comment. */
  void comment(int start, int lineEnd) {
    if (findings.isFull()) {
      return;
    }
    findings.accept(
        Diagnostic.of(
            Code.LOOKS_LIKE_COMMENT,
            new Span(start, lineEnd),
            "looks like a comment and is narration; a comment has a line of its own",
            Repair.of("put it on a line of its own", false, new Edit(Span.at(start), "\n"))));
  }

  /** Says that characters may stand in no narration. */
  void forbidden(int start, int end) {
    if (findings.isFull()) {
      return;
    }
    findings.accept(
        Diagnostic.of(
            Code.FORBIDDEN_CHARACTER,
            new Span(start, end),
            "narration: expected no control character, bidirectional override or unpaired"
                + " surrogate, but there is "
                + Texts.name(text.charAt(start)),
            Repair.of("remove it", false, new Edit(new Span(start, end), ""))));
  }
}
