package dev.clio.schema.syntax;

import dev.clio.core.model.Names;
import dev.clio.core.value.Texts;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.diagnostic.Edit;
import dev.clio.schema.diagnostic.Repair;
import dev.clio.schema.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Scans the values of attributes. What it found of the last one is in its fields. What it remembers
 * of its searches only spares looking twice: no search goes past a start, so nothing of it outlives
 * a directive. Not thread-safe.
 */
final class ValueScanner {

  private final Characters characters;
  private final String text;
  private final Quotes quotes;
  private final Pending out;

  /** Where the last value ended. */
  int end;

  /** Where the rest of it ended that a line break cut off; else not after {@link #end}. */
  int rest;

  /** The flags of the last value. */
  int flags;

  /** Where the last search for a closing quote came to an end, and whether it found one. */
  private int searchEnd = -1;

  private boolean closed;

  /** Where the value begins whose end was searched in case it is not closed, and the end, or -1. */
  private int endsFrom = -1;

  private int firstEnd = -1;

  /** The quote before which a name was searched last, and where that name begins, or -1. */
  private int nameSearchedAt = -1;

  private int nameFound;

  /** Up to where no value has a closing quote only. */
  private int noClosingQuoteBefore = -1;

  /** Up to where no quote closes a value that a line break cut off. */
  private int noRestBefore = -1;

  ValueScanner(Characters characters, Quotes quotes, Pending out) {
    this.characters = characters;
    this.text = characters.text;
    this.quotes = quotes;
    this.out = out;
  }

  /** Takes a value without quotes. */
  void bare(int start, int end) {
    assert start < end;
    this.end = end;
    rest = end;
    flags = 0;
  }

  /** Scans a value that begins with a straight double quote. */
  void quoted(int quote) {
    flags = Tape.OPEN_QUOTE;
    int content = quote + 1;
    if (quote >= searchEnd) {
      search(content);
    } else {
      // The same search went past here: this quote was escaped to it.
      flags |= Tape.ESCAPED;
    }
    int i = searchEnd;
    if (!closed) {
      unclosed(quote, i);
    } else if (quotes.isApart(i + 1)) {
      end = i + 1;
      flags |= Tape.CLOSE_QUOTE;
    } else {
      if (nameSearchedAt != i) {
        nameSearchedAt = i;
        nameFound = nameBefore(content, i);
      }
      if (nameFound > content) {
        // The quote that closes it was to open the next value.
        unclosed(quote, characters.trimSpace(content, nameFound));
      } else {
        end = i + 1;
        flags |= Tape.CLOSE_QUOTE;
      }
    }
    if ((flags & Tape.ESCAPED) != 0) {
      checkEscapes(content, end);
    }
  }

  /** Finds the quote that closes a value, or where its line or the directive ends. */
  private void search(int content) {
    int i = content;
    closed = false;
    endsFrom = content;
    firstEnd = -1;
    while (characters.has(i)) {
      char c = text.charAt(i);
      if (c == '"') {
        closed = true;
        break;
      }
      if (firstEnd < 0 && (c == ']' || c >= 0xab) && endsUnclosed(c, i)) {
        firstEnd = i;
      }
      if (c == '\\') {
        flags |= Tape.ESCAPED;
        i += characters.isLineEnd(i + 1) ? 1 : 2;
      } else if (Characters.isBreak(c) || (c == '[' && characters.startAt(i) >= 0)) {
        break;
      } else {
        i++;
      }
    }
    characters.steps += i - content;
    searchEnd = i;
  }

  private void checkEscapes(int start, int end) {
    int i = start;
    while (i < end) {
      i = text.charAt(i) == '\\' ? escape(i) : i + 1;
    }
    characters.steps += i - start;
  }

  /** Passes an escape, and reports it if it means nothing. Returns where it ends. */
  private int escape(int backslash) {
    flags |= Tape.ESCAPED;
    int next = backslash + 1;
    if (characters.isLineEnd(next)) {
      return next;
    }
    int length = Values.escapeLength(text, backslash, characters.end);
    if (length > 0) {
      return backslash + length;
    }
    char c = text.charAt(next);
    if (out.isFull()) {
      return next + 1;
    }
    boolean surrogate = Character.isSurrogatePair(c, characters.at(next + 1));
    int after = surrogate ? next + 2 : next + 1;
    Edit edit =
        c == '\''
            ? new Edit(new Span(backslash, next), "")
            : new Edit(new Span(backslash, next), "\\\\");
    // Other languages have escapes that Stagehand has not.
    boolean safe = "'urbfvax0`".indexOf(c) < 0 && !Quotes.isDouble(c) && !Quotes.isSingle(c);
    out.add(
        Diagnostic.of(
            Code.UNKNOWN_ESCAPE,
            new Span(backslash, after),
            "expected \\\", \\\\, \\[, \\], \\/, \\n"
                + ", \\t or \\u and four hexadecimal digits, but was \""
                + text.substring(backslash, after)
                + "\"; the backslash stays",
            Repair.of(c == '\'' ? "remove the backslash" : "write \\\\", safe, edit)));
    return after;
  }

  /** Ends a value whose quote is not closed before a limit on its line. */
  private void unclosed(int quote, int limit) {
    int content = quote + 1;
    if (content != endsFrom) {
      findEnd(content, limit);
    }
    int found = firstEnd >= 0 && firstEnd < limit ? firstEnd : -1;
    if (found >= 0 && text.charAt(found) != ']') {
      end = found + 1;
      flags |= Tape.CLOSE_QUOTE;
      wrongQuote(found, end, new Edit(new Span(found, end), "\""));
      return;
    }
    end = found >= 0 ? found : characters.trimSpace(content, limit);
    int close = found < 0 && Characters.isBreak(characters.at(limit)) ? restEnd(limit) : -1;
    rest = close < 0 ? end : close + 1;
    if (!out.isFull()) {
      boolean safe = found >= 0 && text.substring(content, end).indexOf('[') < 0;
      sayUnclosed(quote, close, safe);
    }
  }

  /** Finds the first character that ends a value which is not closed before a limit. */
  private void findEnd(int content, int limit) {
    endsFrom = content;
    firstEnd = -1;
    int i = content;
    while (i < limit && firstEnd < 0) {
      char c = text.charAt(i);
      if (c == '\\') {
        flags |= Tape.ESCAPED;
        i++;
      } else if (endsUnclosed(c, i)) {
        firstEnd = i;
      }
      i++;
    }
    characters.steps += i - content;
  }

  /** Returns whether a character ends a value whose quote is not closed. */
  private boolean endsUnclosed(char c, int offset) {
    return c == ']'
        ? !characters.has(offset + 1)
            || characters.isSpace(offset + 1)
            || (text.charAt(offset + 1) == '[' && characters.startAt(offset + 1) >= 0)
        : Quotes.isDouble(c) && quotes.isApart(offset + 1);
  }

  /** Says that a value has no closing quote on its line; it may have one on another. */
  private void sayUnclosed(int quote, int close, boolean safe) {
    List<Edit> edits = new ArrayList<>();
    if (text.charAt(quote) != '"') {
      edits.add(new Edit(new Span(quote, quote + 1), "\""));
    }
    if (close >= 0) {
      for (int i = end; i < close; i++) {
        if (Characters.isBreak(text.charAt(i))) {
          int from = characters.trimSpace(quote + 1, i);
          int to = characters.skipBlanks(characters.afterBreak(i));
          edits.add(new Edit(new Span(from, to), " "));
          i = to - 1;
        }
      }
      if (text.charAt(close) != '"') {
        edits.add(new Edit(new Span(close, close + 1), "\""));
      }
    } else {
      edits.add(new Edit(Span.at(end), "\""));
    }
    out.add(
        Diagnostic.of(
            Code.UNCLOSED_QUOTE,
            new Span(quote, end),
            close < 0
                ? "a quoted value without its closing quote; expected \" on the same line"
                : "a line break in a quoted value; expected \" on the same line, and \\n for a"
                    + " line break",
            new Repair(
                close < 0 ? "put \" after it" : "write it in one line",
                safe && end > quote + 1,
                edits)));
  }

  /**
   * Returns where the quote stands that was to close a value which a line break cut off, or -1: in
   * one of the lines that follow, with nothing before it that belongs to another attribute.
   */
  private int restEnd(int lineBreak) {
    int i = lineBreak;
    int found = -1;
    while (characters.has(i) && i >= noRestBefore && found < 0) {
      char c = text.charAt(i);
      if (Characters.isBreak(c)) {
        int line = characters.afterBreak(i);
        i = characters.skipBlanks(line);
        if (characters.isLineEnd(i) || characters.isSlashes(i) || characters.isFence(line)) {
          break;
        }
      } else if (c == '"' || Quotes.isDouble(c)) {
        if (!quotes.isApart(i + 1) || Texts.isWhiteSpace(text.charAt(i - 1))) {
          break;
        }
        found = i;
      } else if (c == '=' || c == '[' || c == ']') {
        break;
      } else {
        i += c == '\\' && !characters.isLineEnd(i + 1) ? 2 : 1;
      }
    }
    characters.steps += i - lineBreak;
    if (found < 0) {
      noRestBefore = Math.max(noRestBefore, i);
    }
    return found;
  }

  /**
   * Returns where the name begins that ends, with its sign, before a quote; -1 if there is none.
   */
  private int nameBefore(int start, int quote) {
    int i = characters.trimSpace(start, quote) - 1;
    if (i <= start || text.charAt(i) != '=') {
      return -1;
    }
    int keyEnd = characters.trimSpace(start, i);
    int key = keyEnd;
    while (key > start && Names.isPart(text.charAt(key - 1))) {
      key--;
    }
    characters.steps += keyEnd - key;
    return key > start && key < keyEnd && Texts.isWhiteSpace(text.charAt(key - 1)) ? key : -1;
  }

  /** Scans a value that begins with a quote of another kind. */
  void wrongQuoted(int quote) {
    flags = Tape.OPEN_QUOTE;
    boolean single = Quotes.isSingle(text.charAt(quote));
    int close = single ? quotes.singleEnd(quote) : -1;
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(new Span(quote, quote + 1), "\""));
    int i = quote + 1;
    while (single ? i < close : characters.has(i)) {
      char c = text.charAt(i);
      if (c == '\\') {
        flags |= Tape.ESCAPED;
        i += characters.isLineEnd(i + 1) ? 1 : 2;
        continue;
      }
      if (Characters.isBreak(c) || (c == '[' && characters.startAt(i) >= 0)) {
        break;
      }
      if (!single && (c == '"' || Quotes.isDouble(c))) {
        close = i;
        break;
      }
      if (c == '"') {
        edits.add(new Edit(Span.at(i), "\\"));
      }
      i++;
    }
    characters.steps += i - quote;
    if (close < 0) {
      unclosed(quote, i);
      checkEscapes(quote + 1, end);
      return;
    }
    checkEscapes(quote + 1, close);
    end = close + 1;
    flags |= Tape.CLOSE_QUOTE;
    if (text.charAt(close) != '"') {
      edits.add(new Edit(new Span(close, close + 1), "\""));
    }
    wrongQuote(quote, end, edits.toArray(new Edit[0]));
  }

  private void wrongQuote(int start, int end, Edit... edits) {
    out.add(
        Diagnostic.of(
            Code.WRONG_QUOTE,
            new Span(start, end),
            "expected straight double quotes around the value, but was " + text.charAt(start),
            new Repair("write straight quotes", quotes.isApart(end), List.of(edits))));
  }

  private boolean closesBareValue(int quote) {
    if (Texts.isWhiteSpace(text.charAt(quote - 1))) {
      return false;
    }
    int key = characters.segmentEnd(quote + 1);
    return quotes.isApart(quote + 1)
        || (key > quote + 1 && characters.at(characters.skipBlanks(key)) == '=');
  }

  /**
   * Returns whether the bare value that was scanned has a closing quote, and then takes it whole.
   */
  boolean hasOnlyClosingQuote(int start) {
    if (start < noClosingQuoteBefore) {
      return false;
    }
    int i = start;
    boolean escaped = false;
    boolean quote = false;
    while (characters.has(i) && !quote) {
      char c = text.charAt(i);
      if (Characters.isBreak(c) || c == '[' || c == ']' || c == '=') {
        break;
      }
      quote = c == '"' || Quotes.isDouble(c);
      if (c == '\\' && !characters.isLineEnd(i + 1)) {
        escaped = true;
        i++;
      }
      i += quote ? 0 : 1;
    }
    characters.steps += i - start;
    if (!quote || !closesBareValue(i)) {
      // Nor has any other value up to there.
      noClosingQuoteBefore = i;
      return false;
    }
    end = i + 1;
    flags = Tape.CLOSE_QUOTE;
    if (escaped) {
      checkEscapes(start, i);
    }
    // What follows at once may be no attribute of its own, or the quote no closing one.
    boolean isApart = !characters.has(end) || characters.isSpace(end) || text.charAt(end) == ']';
    Edit opening = new Edit(Span.at(start), "\"");
    out.add(
        Diagnostic.of(
            Code.MISSING_QUOTE,
            new Span(start, end),
            "a value with only its closing quote; expected \" before it",
            new Repair(
                "put \" before it",
                isApart,
                text.charAt(i) == '"'
                    ? List.of(opening)
                    : List.of(opening, new Edit(new Span(i, i + 1), "\"")))));
    return true;
  }
}
