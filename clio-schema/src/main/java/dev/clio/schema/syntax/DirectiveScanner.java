package dev.clio.schema.syntax;

import dev.clio.core.value.Texts;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Span;

/** Scans one directive at a time, and recovers where it is broken. Not thread-safe. */
final class DirectiveScanner {

  private final Characters characters;
  private final String text;
  private final Tape tape;
  private final Limits limits;
  private final Findings findings;
  private final ValueScanner values;

  private final Pending pending;

  private int position;

  /** Whether a blank line, a comment line or the end of the text came. */
  private boolean ended;

  /** Where the last token ended. */
  private int tokenEnd;

  /** Where the attribute before the position ended, if no white space is needed after it, -1. */
  private int attributeEnd;

  /** Where the first value without a name and quotes stands, or -1. */
  private int firstWord;

  private int attributeCount;
  private boolean excused;
  private boolean glued;
  private long namesSeen;
  private boolean sawFence;

  DirectiveScanner(Characters characters, Tape tape, Limits limits, Findings findings) {
    this.characters = characters;
    this.text = characters.text;
    this.tape = tape;
    this.limits = limits;
    this.findings = findings;
    this.pending = new Pending(limits.diagnostics(), findings);
    this.values = new ValueScanner(characters, pending);
  }

  /** Scans the directive that starts at a bracket, and returns where it ends. */
  int scan(int start, int nameEnd) {
    position = nameEnd;
    tokenEnd = nameEnd;
    attributeEnd = -1;
    firstWord = -1;
    attributeCount = 0;
    ended = false;
    excused = false;
    glued = false;
    namesSeen = 0;
    sawFence = false;
    int flags = 0;
    if (nameEnd - start - 1 > limits.name()) {
      flags |= Tape.LONG_NAME;
      limit("name", limits.name(), "characters in a name", start + 1, nameEnd);
    }
    boolean closed = false;
    while (!closed) {
      int at = skip(position);
      if (ended) {
        break;
      }
      position = at;
      char c = text.charAt(at);
      if (c == ']') {
        closed = true;
        tokenEnd = at + 1;
      } else if (c == '[') {
        if (characters.isStart(at)) {
          break;
        }
        strayBrackets(at);
      } else if (isComma(c) && isStrayComma(commasEnd(at))) {
        comma(at);
      } else if (c == '=') {
        strayEquals(at);
      } else if (attributeCount == limits.attributes()) {
        tooManyAttributes(at);
      } else {
        attribute(at);
      }
    }
    if (!closed) {
      flags |= Tape.UNCLOSED;
      unclosed(start, nameEnd);
    }
    pending.say();
    if (sawFence) {
      fences(nameEnd, tokenEnd);
    }
    tape.element(Tape.DIRECTIVE, start, tokenEnd, nameEnd, flags);
    return tokenEnd;
  }

  private void unclosed(int start, int nameEnd) {
    // Words without a name are the narration that followed; what is in them is no directive's.
    int last = tokenEnd;
    if (firstWord >= 0) {
      pending.dropFrom(firstWord);
      int word = tape.attributeCount() - 1;
      if (tape.valueStart(word) > firstWord) {
        last = characters.trimSpace(nameEnd, firstWord);
      }
      for (; word >= tape.attributeCount() - attributeCount; word--) {
        if (tape.valueStart(word) > firstWord) {
          tape.flag(word, Tape.REPORTED);
        }
      }
    }
    if (findings.isFull()) {
      return;
    }
    findings.accept(
        Diagnostic.of(
            Code.UNCLOSED_DIRECTIVE,
            new Span(start, nameEnd),
            "a directive without its closing bracket; expected ] before the next directive,"
                + " comment or blank line",
            Repair.of("put ] after it", false, new Edit(Span.at(last), "]"))));
  }

  /**
   * Skips white space and fences. Sets {@link #ended} where a directive must end, and then returns
   * the offset of what ends it.
   */
  private int skip(int from) {
    int i = from;
    while (i < characters.end) {
      char c = text.charAt(i);
      if (Characters.isBreak(c)) {
        int line = characters.afterBreak(i);
        int content = characters.skipBlanks(line);
        if (characters.isLineEnd(content) || characters.isSlashes(content)) {
          ended = true;
          return i;
        }
        if (characters.isFence(line)) {
          content = characters.fenceEnd(line);
          sawFence = true;
        }
        i = content;
      } else if (Texts.isWhiteSpace(c)) {
        i++;
      } else {
        characters.steps += i - from;
        return i;
      }
    }
    ended = true;
    return i;
  }

  /** Reports the fences in a directive; no value spans lines, so every line's beginning counts. */
  private void fences(int from, int to) {
    int i = from;
    while (i < to) {
      if (!Characters.isBreak(text.charAt(i))) {
        i++;
        continue;
      }
      i = characters.afterBreak(i);
      if (i < to && characters.isFence(i)) {
        int end = characters.fenceEnd(i);
        Fences.report(characters, i, end, findings.isFull(), findings);
        i = end;
      }
    }
    characters.steps += to - from;
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '\uff0c';
  }

  private int commasEnd(int offset) {
    int i = offset;
    while (isComma(characters.at(i))) {
      i++;
    }
    characters.steps += i - offset;
    return i;
  }

  /** Returns whether commas that end there separate attributes, rather than belong to a value. */
  private boolean separates(int end) {
    if (end >= characters.end || Texts.isWhiteSpace(text.charAt(end))) {
      return true;
    }
    int key = characters.segmentEnd(end);
    return key > end && characters.at(characters.skipBlanks(key)) == '=';
  }

  /** Returns whether commas that end there stand where an attribute could begin. */
  private boolean isStrayComma(int end) {
    return separates(end) || characters.at(end) == ']' || values.isQuote(end);
  }

  private void comma(int at) {
    int end = commasEnd(at);
    if (!excused && !pending.isFull()) {
      boolean spaced = characters.isSpace(at - 1) || characters.isSpace(end);
      pending.add(
          Diagnostic.of(
              Code.COMMA,
              new Span(at, end),
              "a comma between attributes; Stagehand separates them with white space",
              spaced
                  ? remove("remove the comma", at, end)
                  : Repair.of("write a space", true, new Edit(new Span(at, end), " "))));
    }
    position = end;
    tokenEnd = end;
    attributeEnd = -1;
  }

  /** Returns the repair that takes something away, and its line with it if that would be blank. */
  private Repair remove(String title, int start, int end) {
    int before = start;
    while (characters.isSpace(before - 1) && !Characters.isBreak(text.charAt(before - 1))) {
      before--;
    }
    int after = characters.skipBlanks(end);
    boolean alone =
        before > 0
            && Characters.isBreak(text.charAt(before - 1))
            && after < characters.end
            && characters.isLineEnd(after);
    int to = alone ? characters.afterBreak(after) : end;
    // A CR before and an LF after would become one line break.
    boolean joins = text.charAt(start - 1) == '\r' && characters.at(to) == '\n';
    return Repair.of(title, !joins, new Edit(new Span(start, to), ""));
  }

  private void strayBrackets(int at) {
    int end = at;
    while (characters.at(end) == '[' && !characters.isStart(end)) {
      end++;
    }
    if (at == attributeEnd) {
      tape.flag(tape.attributeCount() - 1, Tape.REPORTED);
    }
    stray(at, end, "a [ where an attribute was expected; a value with one in it stands in quotes");
    // What follows is the list that the bracket was to begin.
    excused = true;
  }

  private void strayEquals(int at) {
    int end = at;
    while (characters.at(end) == '=') {
      end++;
    }
    stray(at, end, "an = without the name of an attribute before it");
    glued = true;
  }

  private void stray(int at, int end, String message) {
    if (!excused && !pending.isFull()) {
      pending.add(Diagnostic.of(Code.STRAY_CHARACTER, new Span(at, end), message));
    }
    characters.steps += end - at;
    position = end;
    tokenEnd = end;
    attributeEnd = -1;
  }

  private void tooManyAttributes(int at) {
    limit("attributes", limits.attributes(), "attributes", at, at);
    // The rest is only looked at to find where the directive ends.
    int kept = pending.size();
    while (true) {
      int next = skip(position);
      if (ended) {
        break;
      }
      position = next;
      char c = text.charAt(next);
      if (c == ']' || (c == '[' && characters.isStart(next))) {
        break;
      }
      attributeEnd = -1;
      if (c == '"') {
        values.quoted(next);
        pending.cut(kept);
        position = values.end;
      } else {
        position = next + 1;
      }
      tokenEnd = position;
    }
  }

  private void limit(String name, int limit, String unit, int start, int end) {
    if (pending.isFull()) {
      return;
    }
    pending.add(
        Diagnostic.of(
            Code.LIMIT,
            new Span(start, end),
            "expected at most "
                + limit
                + " "
                + unit
                + " (limit \""
                + name
                + "\"), but there are more"));
  }

  private void attribute(int at) {
    boolean touches = at == attributeEnd;
    char c = text.charAt(at);
    if (c == '"' || values.isWrongQuote(at)) {
      positional(at, -1, touches);
      return;
    }
    int wordEnd = bareEnd(at);
    int keyEnd = characters.segmentEnd(at);
    if (keyEnd > at && keyEnd == wordEnd) {
      int equals = skip(keyEnd);
      boolean stop = ended;
      ended = false;
      if (!stop && text.charAt(equals) == '=') {
        touch(at, touches, true);
        named(at, keyEnd, equals);
        return;
      }
    } else if (keyEnd > at && isColon(keyEnd, wordEnd)) {
      touch(at, touches, true);
      int next = skip(keyEnd + 1);
      boolean key = !ended && text.charAt(next) == '=';
      ended = false;
      pending.add(
          Diagnostic.of(
              Code.COLON,
              new Span(keyEnd, keyEnd + 1),
              "a colon after the name of an attribute; Stagehand writes " + name(at, keyEnd) + "=",
              Repair.of("write =", true, new Edit(new Span(keyEnd, keyEnd + 1), key ? "" : "="))));
      named(at, keyEnd, key ? next : keyEnd);
      return;
    } else if (characters.at(wordEnd) == '=') {
      // A word with an equals sign after it is a name, but this one can be none.
      pending.add(
          Diagnostic.of(
              Code.STRAY_CHARACTER,
              new Span(at, wordEnd + 1),
              "expected the name of an attribute (a letter, then letters, digits, _ and -) before"
                  + " the =, but was \""
                  + name(at, wordEnd)
                  + '"'));
      put(-1, -1, -1, at, wordEnd, Tape.REPORTED);
      position = wordEnd + 1;
      tokenEnd = position;
      glued = true;
      return;
    }
    positional(at, wordEnd, touches);
  }

  /** Returns whether a name that ends there is followed by a colon in place of an equals sign. */
  private boolean isColon(int keyEnd, int wordEnd) {
    if (characters.at(keyEnd) != ':') {
      return false;
    }
    int next = keyEnd + 1;
    return next == wordEnd
        ? characters.isSpace(next) || characters.at(next) == '"' || characters.at(next) == '='
        : values.isQuote(next);
  }

  private String name(int start, int end) {
    return end - start <= 60 ? text.substring(start, end) : text.substring(start, start + 60) + "…";
  }

  /** Reports that an attribute begins where the one before it ends. */
  private void touch(int at, boolean touches, boolean safe) {
    if (touches && !glued && !excused && !pending.isFull()) {
      pending.add(
          Diagnostic.of(
              Code.MISSING_SPACE,
              Span.at(at),
              "expected white space between attributes, but there is none",
              Repair.of("put a space between them", safe, new Edit(Span.at(at), " "))));
    }
  }

  /** Scans a value without a name; where it ends is known if it has no quotes, else -1. */
  private void positional(int at, int wordEnd, boolean touches) {
    touch(at, touches, false);
    boolean reported = touches || glued || excused;
    glued = touches || glued;
    if (wordEnd < 0) {
      value(at);
    } else {
      values.bare(at, wordEnd);
    }
    int flags = values.flags;
    if ((flags & Tape.OPEN_QUOTE) == 0 && firstWord < 0) {
      firstWord = at;
    }
    put(-1, -1, -1, at, values.end, flags | (reported ? Tape.REPORTED : 0));
    position = values.end;
    tokenEnd = position;
    attributeEnd = position;
  }

  /** Scans the value of the attribute whose name and sign are known. */
  private void named(int keyStart, int keyEnd, int equals) {
    glued = false;
    if (keyEnd - keyStart > limits.name()) {
      limit("name", limits.name(), "characters in a name", keyStart, keyEnd);
    }
    position = equals + 1;
    tokenEnd = position;
    int at = skip(position);
    if (!ended && text.charAt(at) == '=') {
      int end = at;
      while (characters.at(end) == '=') {
        end++;
      }
      pending.add(
          Diagnostic.of(
              Code.STRAY_CHARACTER,
              new Span(at, end),
              "expected one = between name and value, but there are more",
              remove("remove it", at, end)));
      tokenEnd = end;
      at = skip(end);
    }
    if (!ended && text.charAt(at) == '[' && !characters.isStart(at)) {
      strayBrackets(at);
      at = skip(position);
    }
    boolean missing = ended || isNoValue(at);
    ended = false;
    if (missing) {
      pending.add(
          Diagnostic.of(
              Code.MISSING_VALUE,
              new Span(keyStart, equals + 1),
              name(keyStart, keyEnd) + ": expected a value after the =, but there is none"));
      put(keyStart, keyEnd, equals, tokenEnd, tokenEnd, Tape.NO_VALUE | Tape.REPORTED);
      position = tokenEnd;
      attributeEnd = -1;
      return;
    }
    value(at);
    if ((values.flags & Tape.OPEN_QUOTE) == 0) {
      unquoted(at);
    }
    put(keyStart, keyEnd, equals, at, values.end, values.flags);
    position = values.end;
    tokenEnd = position;
    attributeEnd = position;
  }

  private boolean isNoValue(int at) {
    char c = text.charAt(at);
    if (c == ']' || c == '[' || c == '=') {
      return true;
    }
    if (isComma(c)) {
      return isStrayComma(commasEnd(at));
    }
    // A word with an equals sign after it is the next name.
    int keyEnd = characters.segmentEnd(at);
    if (keyEnd == at) {
      return false;
    }
    int next = skip(keyEnd);
    return !ended && next < characters.end && text.charAt(next) == '=';
  }

  private void value(int at) {
    char c = text.charAt(at);
    if (c == '"') {
      values.quoted(at);
    } else if (values.isWrongQuote(at)) {
      values.wrongQuoted(at);
    } else {
      values.bare(at, bareEnd(at));
    }
  }

  /** Mends a bare value that was not meant to be one. */
  private void unquoted(int at) {
    if (values.hasOnlyClosingQuote(at)) {
      return;
    }
    int end = values.end;
    if (characters.at(end) == '=') {
      int number = values.numberEnd(at, end);
      if (number > at && characters.segmentEnd(number) == end) {
        values.bare(at, number);
      }
    }
  }

  /** Returns where a value without quotes ends. */
  private int bareEnd(int at) {
    int i = at;
    while (i < characters.end) {
      char c = text.charAt(i);
      if (c == '"' || c == '[' || c == ']' || c == '=' || Texts.isWhiteSpace(c)) {
        break;
      }
      if (isComma(c)) {
        int end = commasEnd(i);
        if (separates(end) || characters.at(end) == '"') {
          break;
        }
        i = end;
      } else {
        i++;
      }
    }
    characters.steps += i - at;
    return i;
  }

  private void put(int keyStart, int keyEnd, int equals, int start, int end, int flags) {
    int all = flags;
    if (end - start > limits.value()) {
      limit("value", limits.value(), "characters in a value", start, end);
      all |= Tape.REPORTED;
    }
    if (keyStart >= 0) {
      all |= repeated(keyStart, keyEnd);
    }
    tape.attribute(keyStart, keyEnd, equals, start, end, all);
    attributeCount++;
  }

  /** Reports a name that stands in the directive already. */
  private int repeated(int keyStart, int keyEnd) {
    int length = keyEnd - keyStart;
    long bit = 1L << ((text.charAt(keyStart) * 31 + text.charAt(keyEnd - 1) * 7 + length) & 63);
    if ((namesSeen & bit) == 0) {
      namesSeen |= bit;
      return 0;
    }
    int count = tape.attributeCount();
    for (int i = count - attributeCount; i < count; i++) {
      int first = tape.keyStart(i);
      if (first >= 0
          && tape.keyEnd(i) - first == length
          && text.regionMatches(first, text, keyStart, length)) {
        pending.add(
            Diagnostic.of(
                    Code.REPEATED_ATTRIBUTE,
                    new Span(keyStart, keyEnd),
                    name(keyStart, keyEnd) + ": expected once, but stands there twice")
                .and("first here", new Span(first, tape.keyEnd(i))));
        return Tape.REPEATED | Tape.REPORTED;
      }
    }
    return 0;
  }
}
