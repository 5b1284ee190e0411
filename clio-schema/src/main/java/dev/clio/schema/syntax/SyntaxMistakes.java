package dev.clio.schema.syntax;

import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What is said of the mistakes between the values of a directive, and how they are mended. */
final class SyntaxMistakes {

  private static final int SHOWN = 60;

  private final Characters characters;
  private final String text;
  private final Pending out;

  /** Up to where quotes were searched that should have been escaped. */
  private int innerSearchedBefore = -1;

  SyntaxMistakes(Characters characters, Pending out) {
    this.characters = characters;
    this.text = characters.text;
    this.out = out;
  }

  private void add(Code code, int start, int end, String message, Repair... repairs) {
    out.add(Diagnostic.of(code, new Span(start, end), message, repairs));
  }

  /** Says that a directive does not end; it would with a bracket after its last token. */
  static Diagnostic unclosed(int start, int nameEnd, int last) {
    return Diagnostic.of(
        Code.UNCLOSED_DIRECTIVE,
        new Span(start, nameEnd),
        "a directive without its closing bracket; expected ] before the next directive,"
            + " comment or blank line",
        Repair.of("put ] after it", false, new Edit(Span.at(last), "]")));
  }

  void comma(int at, int end) {
    if (out.isFull()) {
      return;
    }
    boolean spaced = characters.isSpace(at - 1) || characters.isSpace(end);
    char c = text.charAt(at);
    String mark = c == ';' || c == '\uff1b' ? "semicolon" : "comma";
    add(
        Code.COMMA,
        at,
        end,
        "a " + mark + " between attributes; Stagehand separates them with white space",
        spaced
            ? remove("remove the " + mark, at, end)
            : Repair.of("write a space", isBetween(at, end), new Edit(new Span(at, end), " ")));
  }

  /** Returns whether a mark surely stands between a value and the next attribute. */
  private boolean isBetween(int at, int end) {
    return text.charAt(at - 1) != '='
        && (characters.segmentEnd(end) > end || characters.at(end) == '"');
  }

  /** Returns the repair that takes something away, and its line with it if that would be blank. */
  Repair remove(String title, int start, int end) {
    int before = start;
    while (characters.isSpace(before - 1) && !Characters.isBreak(text.charAt(before - 1))) {
      before--;
    }
    int after = characters.skipBlanks(end);
    boolean alone =
        before > 0
            && Characters.isBreak(text.charAt(before - 1))
            && characters.has(after)
            && characters.isLineEnd(after);
    int to = alone ? characters.afterBreak(after) : end;
    // A CR before and an LF after would become one line break.
    boolean joins = text.charAt(start - 1) == '\r' && characters.at(to) == '\n';
    return Repair.of(title, !joins, new Edit(new Span(start, to), ""));
  }

  /** Says that a bracket is no part of a value; after a sign, it was to begin a list. */
  void strayBracket(int at, int end) {
    List<Edit> list = text.charAt(at - 1) == '=' ? quotedList(at, end) : List.of();
    String message = "a [ where an attribute was expected; a value with one in it stands in quotes";
    if (list.isEmpty()) {
      add(Code.STRAY_CHARACTER, at, end, message);
    } else {
      add(
          Code.STRAY_CHARACTER,
          at,
          end,
          message,
          new Repair("write the list in quotes", false, list));
    }
  }

  /**
   * Returns how a list in brackets is written in quotes; nothing if its bracket is not on its line.
   */
  private List<Edit> quotedList(int at, int end) {
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(new Span(at, end), "\""));
    int close = -1;
    int i = end;
    boolean another = false;
    while (!another && !characters.isLineEnd(i) && text.charAt(i) != '[') {
      char c = text.charAt(i);
      if (close >= 0) {
        another = c == ']';
      } else if (c == ']') {
        close = i;
      } else if (Quotes.isQuote(c)) {
        edits.add(new Edit(new Span(i, i + 1), ""));
      }
      i++;
    }
    characters.steps += i - end;
    if (close < 0) {
      return List.of();
    }
    edits.add(new Edit(new Span(close, close + 1), another ? "\"" : "\"]"));
    return edits;
  }

  void strayEquals(int at, int end) {
    add(
        Code.STRAY_CHARACTER,
        at,
        end,
        "an = without the name of an attribute before it",
        Repair.of("remove it", false, new Edit(new Span(at, end), "")));
  }

  void strayBrace(int at) {
    add(
        Code.STRAY_CHARACTER,
        at,
        at + 1,
        "a " + text.charAt(at) + " where an attribute was expected; Stagehand has no braces",
        Repair.of("remove it", true, new Edit(new Span(at, at + 1), "")));
  }

  void moreSigns(int start, int end) {
    add(
        Code.STRAY_CHARACTER,
        start,
        end,
        "expected one = between name and value, but there is more",
        remove("remove it", start, end));
  }

  void noName(int at, int wordEnd) {
    add(
        Code.STRAY_CHARACTER,
        at,
        wordEnd + 1,
        "expected the name of an attribute (a letter, then letters, digits, _ and -) before"
            + " the =, but was \""
            + shown(at, wordEnd)
            + '"');
  }

  /** Says that a name stands in quotes; the sign after them may be a colon. */
  void quotedName(int quote, int keyEnd, int sign) {
    boolean colon = text.charAt(sign) == ':';
    Edit opening = new Edit(new Span(quote, quote + 1), "");
    out.add(
        Diagnostic.of(
            colon ? Code.COLON : Code.STRAY_CHARACTER,
            new Span(quote, keyEnd + 1),
            (colon ? "a name in quotes with a colon" : "quotes around the name of an attribute")
                + "; Stagehand writes "
                + shown(quote + 1, keyEnd)
                + "=",
            new Repair(
                colon ? "write " + shown(quote + 1, keyEnd) + "=" : "remove the quotes",
                true,
                colon
                    ? List.of(opening, new Edit(new Span(keyEnd, sign + 1), "="))
                    : List.of(opening, new Edit(new Span(keyEnd, keyEnd + 1), "")))));
  }

  void colon(int keyStart, int keyEnd, boolean hasSign) {
    add(
        Code.COLON,
        keyEnd,
        keyEnd + 1,
        "a colon after the name of an attribute; Stagehand writes " + shown(keyStart, keyEnd) + "=",
        Repair.of("write =", true, new Edit(new Span(keyEnd, keyEnd + 1), hasSign ? "" : "=")));
  }

  void missingSpace(int at, boolean safe) {
    if (!out.isFull()) {
      List<Edit> quotes = safe ? List.of() : innerQuotes(at);
      add(
          Code.MISSING_SPACE,
          at,
          at,
          "expected white space between attributes, but there is none",
          quotes.isEmpty()
              ? Repair.of("put a space between them", safe, new Edit(Span.at(at), " "))
              : new Repair("write \\\" for each quote in the value", false, quotes));
    }
  }

  /**
   * Returns how the quotes are escaped that stand in a value, of which one seemed to end it;
   * nothing if no other quote ends it before the next name, or if that was searched already.
   */
  private List<Edit> innerQuotes(int at) {
    if (text.charAt(at - 1) != '"' || at < innerSearchedBefore) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(Span.at(at - 1), "\\"));
    int i = at;
    boolean ends = false;
    while (!ends && !characters.isLineEnd(i) && !endsInner(text.charAt(i))) {
      if (text.charAt(i) == '"') {
        int next = characters.skipBlanks(i + 1);
        ends = characters.at(next) == ']' || (next > i + 1 && isName(next));
        if (!ends) {
          edits.add(new Edit(Span.at(i), "\\"));
        }
      }
      i++;
    }
    characters.steps += i - at;
    innerSearchedBefore = i;
    return ends ? edits : List.of();
  }

  /** Returns whether a character stands in no value whose quotes were forgotten to be escaped. */
  private static boolean endsInner(char c) {
    return c == '=' || c == '[' || c == '\\' || Quotes.isDouble(c);
  }

  private boolean isName(int offset) {
    int end = characters.segmentEnd(offset);
    return end > offset && characters.at(end) == '=';
  }

  void missingValue(int keyStart, int keyEnd, int valueStart) {
    if (!out.isFull()) {
      add(
          Code.MISSING_VALUE,
          keyStart,
          valueStart,
          shown(keyStart, keyEnd) + ": expected a value after the =, but there is none",
          Repair.of(
              "remove " + shown(keyStart, keyEnd),
              false,
              new Edit(new Span(gapStart(keyStart), valueStart), "")));
    }
  }

  /** Returns where the white space on the line before an attribute begins. */
  private int gapStart(int offset) {
    int i = offset;
    while (characters.isSpace(i - 1) && !Characters.isBreak(text.charAt(i - 1))) {
      i--;
    }
    characters.steps += offset - i;
    // A line of its own keeps its beginning.
    return Characters.isBreak(text.charAt(i - 1)) ? offset : i;
  }

  /** Says that a name stands in the directive already. */
  void repeated(Span key, Span first, int end, boolean safe) {
    out.add(
        Diagnostic.of(
                Code.REPEATED_ATTRIBUTE,
                key,
                shown(key.start(), key.end()) + ": expected once, but stands there twice",
                safe
                    ? remove("remove the second", gapStart(key.start()), end)
                    : Repair.of(
                        "remove the second",
                        false,
                        new Edit(new Span(gapStart(key.start()), end), "")))
            .and("first here", first));
  }

  void limit(String name, int limit, String unit, int start, int end) {
    add(
        Code.LIMIT,
        start,
        end,
        "expected at most " + limit + " " + unit + " (limit \"" + name + "\"), but there are more");
  }

  private String shown(int start, int end) {
    return end - start <= SHOWN
        ? text.substring(start, end)
        : text.substring(start, start + SHOWN) + "…";
  }
}
