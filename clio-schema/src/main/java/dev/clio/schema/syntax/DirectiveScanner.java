package dev.clio.schema.syntax;

import dev.clio.schema.text.Limits;

/** Scans one directive at a time, and recovers where it is broken. Not thread-safe. */
final class DirectiveScanner {

  private final Characters characters;
  private final String text;
  private final Tape tape;
  private final Limits limits;
  private final Findings findings;
  private final Pending pending;
  private final Gaps gaps;
  private final Quotes quotes;
  private final ValueScanner values;
  private final SyntaxMistakes mistakes;
  private final Repetitions names;

  private int position;

  /** Where the last token ended. */
  private int tokenEnd;

  /** Where the attribute before the position ended, if no white space is needed after it, -1. */
  private int attributeEnd;

  /** Where the first value without a name and quotes stands, or -1. */
  private int firstWord;

  private int attributeCount;

  /** Whether a list in brackets began, whose parts are no mistakes of their own. */
  private boolean excused;

  /** Whether what follows belongs to a value that was reported. */
  private boolean glued;

  /** Whether a brace is open. */
  private boolean braced;

  DirectiveScanner(Characters characters, Tape tape, Limits limits, Findings findings) {
    this.characters = characters;
    this.text = characters.text;
    this.tape = tape;
    this.limits = limits;
    this.findings = findings;
    this.pending = new Pending(limits.diagnostics(), findings);
    this.gaps = new Gaps(characters);
    this.quotes = new Quotes(characters);
    this.values = new ValueScanner(characters, quotes, pending);
    this.mistakes = new SyntaxMistakes(characters, pending);
    this.names = new Repetitions(characters, tape, pending, mistakes);
  }

  /** Scans the directive that starts at a bracket, and returns where it ends. */
  int scan(int start, int nameEnd) {
    position = nameEnd;
    tokenEnd = nameEnd;
    attributeEnd = -1;
    firstWord = -1;
    attributeCount = 0;
    excused = false;
    glued = false;
    braced = false;
    names.begin();
    gaps.begin();
    int flags = 0;
    if (nameEnd - start - 1 > limits.name()) {
      flags |= Tape.LONG_NAME;
      mistakes.limit("name", limits.name(), "characters in a name", start + 1, nameEnd);
    }
    if (!toEnd()) {
      flags |= Tape.UNCLOSED;
      unclosed(start, nameEnd);
    }
    pending.say();
    gaps.reportFences(nameEnd, tokenEnd, findings);
    tape.element(Tape.DIRECTIVE, start, tokenEnd, nameEnd, flags);
    return tokenEnd;
  }

  /** Returns whether the last directive had a list in brackets, so that one of them may be left. */
  boolean isExcused() {
    return excused;
  }

  /** Scans what follows the name; returns whether a bracket closes it. */
  private boolean toEnd() {
    while (true) {
      int at = gaps.skip(position);
      if (gaps.ended) {
        return false;
      }
      position = at;
      char c = text.charAt(at);
      int commas = Gaps.isComma(c) ? strayCommasEnd(at) : at;
      if (c == ']') {
        tokenEnd = at + 1;
        return true;
      } else if (c == '[') {
        if (characters.isStart(at)) {
          return false;
        }
        strayBrackets(at);
      } else if (commas > at) {
        comma(at, commas);
      } else if (at == attributeEnd && Gaps.isOtherSeparator(c) && gaps.isBeforeName(at + 1)) {
        comma(at, at + 1);
      } else if (c == '=') {
        strayEquals(at);
      } else if (isBrace(at)) {
        strayBrace(at);
      } else if (attributeCount == limits.attributes()) {
        tooManyAttributes(at);
      } else {
        attribute(at);
      }
    }
  }

  /** Returns where commas end that stand for white space; the offset if they do not. */
  private int strayCommasEnd(int at) {
    int end = gaps.commasEnd(at);
    return gaps.isStrayComma(end) ? end : at;
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
    if (!findings.isFull()) {
      findings.accept(SyntaxMistakes.unclosed(start, nameEnd, last));
    }
  }

  private void pass(int end) {
    characters.steps += end - position;
    position = end;
    tokenEnd = end;
    attributeEnd = -1;
  }

  private void comma(int at, int end) {
    if (!excused) {
      mistakes.comma(at, end);
    }
    pass(end);
  }

  private void strayBrackets(int at) {
    int end = at;
    while (characters.at(end) == '[' && !characters.isStart(end)) {
      end++;
    }
    if (at == attributeEnd) {
      tape.flag(tape.attributeCount() - 1, Tape.REPORTED);
    }
    if (!excused) {
      mistakes.strayBracket(at, end);
    }
    position = at;
    pass(end);
    // What follows is the list that the bracket was to begin.
    excused = true;
  }

  private void strayEquals(int at) {
    int end = at;
    while (characters.at(end) == '=') {
      end++;
    }
    if (!excused) {
      mistakes.strayEquals(at, end);
    }
    pass(end);
    glued = true;
  }

  /** Returns whether a brace of JSON stands there: one that opens a name, or closes all. */
  private boolean isBrace(int at) {
    char c = text.charAt(at);
    if (c == '{' && !braced) {
      int next = characters.skipBlanks(at + 1);
      int name = characters.segmentEnd(next);
      char sign = characters.at(characters.skipBlanks(name));
      return Quotes.isQuote(characters.at(next)) || (name > next && (sign == '=' || sign == ':'));
    }
    return c == '}' && braced && quotes.isApart(at + 1);
  }

  private void strayBrace(int at) {
    braced = text.charAt(at) == '{';
    if (!excused) {
      mistakes.strayBrace(at);
    }
    pass(at + 1);
  }

  private void tooManyAttributes(int at) {
    mistakes.limit("attributes", limits.attributes(), "attributes", at, at);
    // The rest is only looked at to find where the directive ends.
    int kept = pending.size();
    while (true) {
      int next = gaps.skip(position);
      if (gaps.ended) {
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

  private void attribute(int at) {
    boolean touches = at == attributeEnd;
    char c = text.charAt(at);
    if (Quotes.isQuote(c)) {
      int keyEnd = quotes.quotedNameEnd(at);
      if (keyEnd >= 0) {
        touch(at, touches, true);
        int sign = characters.skipBlanks(keyEnd + 1);
        mistakes.quotedName(at, keyEnd, sign);
        named(at + 1, keyEnd, sign);
        return;
      }
      if (c == '"' || quotes.isWrong(at)) {
        positional(at, -1, touches);
        return;
      }
    }
    int wordEnd = gaps.bareEnd(at, braced);
    int keyEnd = characters.segmentEnd(at);
    if (keyEnd > at && keyEnd == wordEnd) {
      int equals = gaps.find(keyEnd, '=');
      if (equals >= 0) {
        touch(at, touches, true);
        named(at, keyEnd, equals);
        return;
      }
    } else if (keyEnd > at && gaps.isColon(keyEnd, wordEnd)) {
      touch(at, touches, true);
      int equals = gaps.find(keyEnd + 1, '=');
      mistakes.colon(at, keyEnd, equals >= 0);
      named(at, keyEnd, equals >= 0 ? equals : keyEnd);
      return;
    } else if (characters.at(wordEnd) == '=') {
      // A word with an equals sign after it is a name, but this one can be none.
      mistakes.noName(at, wordEnd);
      put(-1, -1, -1, at, wordEnd, Tape.REPORTED);
      position = wordEnd + 1;
      tokenEnd = position;
      glued = true;
      return;
    }
    positional(at, wordEnd, touches);
  }

  /** Reports that an attribute begins where the one before it ends. */
  private void touch(int at, boolean touches, boolean safe) {
    if (touches && !glued && !excused) {
      mistakes.missingSpace(at, safe);
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
      if (characters.at(wordEnd) == '"' && !touches) {
        values.hasOnlyClosingQuote(at);
      }
    }
    int flags = values.flags;
    if ((flags & Tape.OPEN_QUOTE) == 0 && firstWord < 0) {
      firstWord = at;
    }
    put(-1, -1, -1, at, values.end, flags | (reported ? Tape.REPORTED : 0));
    afterValue();
  }

  /** Scans the value of the attribute whose name and sign are known. */
  private void named(int keyStart, int keyEnd, int equals) {
    glued = false;
    if (keyEnd - keyStart > limits.name()) {
      mistakes.limit("name", limits.name(), "characters in a name", keyStart, keyEnd);
    }
    position = equals + 1;
    tokenEnd = position;
    int at = moreSigns(gaps.skip(position));
    if (!gaps.ended && text.charAt(at) == '[' && !characters.isStart(at)) {
      position = at;
      strayBrackets(at);
      at = gaps.skip(position);
    }
    boolean missing = gaps.ended || gaps.isNoValue(at);
    gaps.ended = false;
    if (missing) {
      mistakes.missingValue(keyStart, keyEnd, equals + 1);
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
    afterValue();
  }

  /** Passes the signs that stand after the one between name and value; returns what follows. */
  private int moreSigns(int at) {
    int end = at;
    if (!gaps.ended) {
      while (characters.at(end) == '=') {
        end++;
      }
      // An arrow, as of other languages.
      boolean touches = end > at || text.charAt(at - 1) == '=' || text.charAt(at - 1) == ':';
      if (touches && characters.at(end) == '>') {
        end++;
      }
    }
    if (end == at) {
      return at;
    }
    mistakes.moreSigns(at, end);
    tokenEnd = end;
    return gaps.skip(end);
  }

  /** Goes on after a value; what follows a line break in its quotes is its rest. */
  private void afterValue() {
    if (values.rest > values.end) {
      int at = gaps.skip(values.end);
      if (attributeCount < limits.attributes()) {
        put(-1, -1, -1, at, values.rest, Tape.CLOSE_QUOTE | Tape.REPORTED);
      }
      position = values.rest;
    } else {
      position = values.end;
    }
    tokenEnd = position;
    attributeEnd = position;
  }

  private void value(int at) {
    char c = text.charAt(at);
    if (c == '"') {
      values.quoted(at);
    } else if (quotes.isWrong(at)) {
      values.wrongQuoted(at);
    } else {
      values.bare(at, gaps.bareEnd(at, braced));
    }
  }

  /** Mends a bare value that was not meant to be one. */
  private void unquoted(int at) {
    if (values.hasOnlyClosingQuote(at)) {
      return;
    }
    int end = values.end;
    if (characters.at(end) == '=') {
      int number = quotes.numberEnd(at, end);
      if (number > at && characters.segmentEnd(number) == end) {
        values.bare(at, number);
      }
    }
  }

  private void put(int keyStart, int keyEnd, int equals, int start, int end, int flags) {
    int all = flags;
    if (end - start > limits.value()) {
      mistakes.limit("value", limits.value(), "characters in a value", start, end);
      all |= Tape.REPORTED;
    }
    if (keyStart >= 0 && names.isRepeated(keyStart, keyEnd, start, end, attributeCount)) {
      all |= Tape.REPEATED | Tape.REPORTED;
    }
    tape.attribute(keyStart, keyEnd, equals, start, end, all);
    attributeCount++;
  }
}
