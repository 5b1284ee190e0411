package dev.clio.schema.syntax;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.clio.core.value.Texts;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Nearest;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Warns of narration that its author may not have meant to be spoken. */
final class Lookalikes {

  private static final String MARKS = "*_`[]";
  private static final Set<Character> LINE_MARKS =
      ImmutableSet.copyOf(Lists.charactersOf("-*+#>\u2022"));
  private static final int LONGEST_MARKS = 4;

  private final Characters characters;
  private final String text;
  private final Set<String> names;
  private final Findings findings;

  /** Where a line begins, wherever the text begins that is before it; or -1. */
  private final int lineStart;

  /** Creates the warnings for a text whose directives have the given names. */
  Lookalikes(Characters characters, int lineStart, Set<String> names, Findings findings) {
    this.lineStart = lineStart;
    this.characters = characters;
    this.text = characters.text;
    this.names = names;
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
      int close = characters.skipBlanks(end);
      if (end > inner + 1 && characters.at(close) == ']') {
        noEnd(bracket, end, close);
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
        report(
            bracket,
            end,
            "white space follows the name of a directive",
            Repair.of("write a space", false, new Edit(new Span(end, after + 1), " ")));
      }
    } else if (!dotted && next == ']') {
      if (Ascii.equalsIgnoreCase(text.substring(inner, end), "end")) {
        noEnd(bracket, end, after);
      }
    } else if (after > end && !dotted) {
      int second = characters.segmentEnd(after);
      if (isAttribute(after)) {
        noDot(bracket, inner, end, end);
      } else if (second > after && isAttribute(characters.skipBlanks(second))) {
        noDot(bracket, inner, end, second);
      }
    }
  }

  private void noEnd(int bracket, int end, int close) {
    report(
        bracket,
        end,
        "a directive has no end of its own",
        Repair.of("remove it", false, new Edit(new Span(bracket, close + 1), "")));
  }

  /** Says that a name has no dot; it may be of one word or of two. */
  private void noDot(int bracket, int inner, int end, int secondEnd) {
    String words = text.substring(inner, secondEnd);
    Optional<String> known =
        words.length() > 60 ? Optional.empty() : named(Ascii.toLowerCase(words));
    report(
        bracket,
        end,
        "the name of a directive has a dot in it, such as \"map.highlight\"",
        known
            .map(
                name ->
                    new Repair[] {
                      Repair.of(
                          "write " + name, false, new Edit(new Span(bracket + 1, secondEnd), name))
                    })
            .orElseGet(() -> new Repair[0]));
  }

  /** Returns the directive that is named by its words without a dot, or by its last word. */
  private Optional<String> named(String words) {
    String joined = letters(words);
    for (String name : names) {
      if (letters(name).equals(joined)) {
        return Optional.of(name);
      }
    }
    for (String name : names) {
      if (letters(name.substring(name.lastIndexOf('.') + 1)).equals(joined)) {
        return Optional.of(name);
      }
    }
    return Nearest.of(words, names);
  }

  private static String letters(String name) {
    return CharMatcher.anyOf("._- \t\u00a0").removeFrom(Ascii.toLowerCase(name));
  }

  /** Looks at narration that ends before a directive. */
  void marksBefore(int start, int end, int directive) {
    int i = end;
    while (i > start && end - i < LONGEST_MARKS && MARKS.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    if (end == directive && i < end && !isEscaped(start, i)) {
      marks(i, end);
    } else if (end < directive
        && end - start <= 3
        && isLineBeginning(start)
        && characters.skipBlanks(end) == directive
        && LINE_MARKS.containsAll(Lists.charactersOf(text.substring(start, end)))) {
      marks(start, end);
    }
  }

  /** Returns whether nothing but a few blanks stands before an offset on its line. */
  private boolean isLineBeginning(int offset) {
    int i = offset;
    while (i > 0 && i != lineStart && offset - i < LONGEST_MARKS && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i == lineStart || (i > 0 && Characters.isBreak(text.charAt(i - 1)));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Looks at narration that begins where a directive ends. */
  void marksAfter(int start, int end) {
    int i = start;
    while (i < end && i - start < LONGEST_MARKS && MARKS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i > start && (i == end || characters.isSpace(i))) {
      marks(start, i);
    }
  }

  private boolean isEscaped(int start, int offset) {
    return offset > start && text.charAt(offset - 1) == '\\';
  }

  private void marks(int start, int end) {
    if (findings.isFull()) {
      return;
    }
    findings.accept(
        Diagnostic.of(
            Code.MARKS_ONLY,
            new Span(start, end),
            "Markdown around a directive is narration; a directive stands by itself",
            Repair.of("remove it", false, new Edit(new Span(start, end), ""))));
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
      Edit opening = new Edit(new Span(bracket, dotted ? inner : bracket + 1), "[");
      int close = closing(end);
      boolean wide = close >= 0 && text.charAt(close) != ']';
      report(
          bracket,
          end,
          "a directive begins with [ and ends with ]",
          new Repair(
              wide ? "write [ and ]" : "write [",
              false,
              wide
                  ? List.of(opening, new Edit(new Span(close, close + 1), "]"))
                  : List.of(opening)));
    }
  }

  /** Returns where the bracket stands that closes a full-width one on its line, or -1. */
  private int closing(int from) {
    int i = from;
    while (!characters.isLineEnd(i) && "[\u3010\uff3b".indexOf(text.charAt(i)) < 0) {
      if ("]\u3011\uff3d".indexOf(text.charAt(i)) >= 0) {
        characters.steps += i - from;
        return i;
      }
      i++;
    }
    characters.steps += i - from;
    return -1;
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
