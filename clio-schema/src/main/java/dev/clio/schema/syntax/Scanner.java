package dev.clio.schema.syntax;

import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.Vocabulary;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Limits;
import dev.clio.schema.text.Span;

/**
 * Finds the elements of a script, in one pass over the text, and puts them on a {@link Tape}. All
 * of its state is in its fields, and it can begin at any start, blank line or comment line. Not
 * thread-safe.
 */
final class Scanner {

  private static final byte WORD = 0;
  private static final byte LAYOUT = 1;
  private static final byte BREAK = 2;
  private static final byte SPACE = 3;
  private static final byte BRACKET = 4;
  private static final byte BACKSLASH = 5;
  private static final byte SLASH = 6;
  private static final byte WIDE_BRACKET = 7;
  private static final byte SURROGATE = 8;
  private static final byte FORBIDDEN = 9;
  private static final byte[] ASCII = asciiKinds();

  private final String text;
  private final Characters characters;
  private final Tape tape;
  private final Limits limits;
  private final Findings findings;
  private final DirectiveScanner directives;
  private final Lookalikes lookalikes;

  private int position;
  private boolean atLineStart;

  /** Where the block of narration begins that is not yet on the tape, or -1. */
  private int blockStart = -1;

  private int blockEnd;
  private boolean blockHasWords;
  private int blockFlags;

  /** Where the directive before the position ended, or -1. */
  private int directiveEnd;

  private final MisplacedFrontMatter misplaced;

  /** Whether a comment was suspected in this line of narration, so that it is said once. */
  private boolean isSuspected;

  /** How many elements there are before those on the tape. */
  private final int before;

  /** Where all that was found so far is certain, and reading can go on; only if more may come. */
  private Checkpoint checkpoint;

  Scanner(
      Characters characters,
      int start,
      Tape tape,
      Vocabulary vocabulary,
      Limits limits,
      Findings findings) {
    this(
        characters,
        new Checkpoint(start, true, false, 0, 0),
        0,
        tape,
        vocabulary,
        limits,
        findings);
  }

  /** Makes a scanner that goes on where another was certain. */
  Scanner(
      Characters characters,
      Checkpoint from,
      int before,
      Tape tape,
      Vocabulary vocabulary,
      Limits limits,
      Findings findings) {
    this.characters = characters;
    this.text = characters.text;
    this.position = from.position();
    this.atLineStart = from.isLineStart();
    this.directiveEnd = from.isAfterDirective() ? position : -1;
    this.before = before;
    this.checkpoint = new Checkpoint(position, atLineStart, false, 0, findings.total());
    this.tape = tape;
    this.limits = limits;
    this.findings = findings;
    this.directives = new DirectiveScanner(characters, tape, limits, findings);
    this.lookalikes =
        new Lookalikes(characters, atLineStart ? position : -1, vocabulary.names(), findings);
    this.misplaced = new MisplacedFrontMatter(characters, findings);
  }

  private static byte[] asciiKinds() {
    byte[] kinds = new byte[128];
    for (char c = 0; c < 128; c++) {
      kinds[c] =
          switch (c) {
            case '\n', '\r' -> BREAK;
            case ' ', '\t', 0x0b, 0x0c -> LAYOUT;
            case '[' -> BRACKET;
            case '\\' -> BACKSLASH;
            case '/' -> SLASH;
            default -> Texts.isForbidden(c) ? FORBIDDEN : WORD;
          };
    }
    return kinds;
  }

  /** Returns what a character is to narration. */
  private static byte kind(char c) {
    if (c < 128) {
      return ASCII[c];
    }
    if ((c > 0xa0 && c < 0x1680) || (c > 0x3010 && c < 0xd800)) {
      return WORD;
    }
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    if (c == 0x3010 || c == 0xff3b) {
      return WIDE_BRACKET;
    }
    if (Texts.isLayout(c)) {
      return LAYOUT;
    }
    if (Texts.isWhiteSpace(c)) {
      return SPACE;
    }
    return Texts.isForbidden(c) ? FORBIDDEN : WORD;
  }

  /**
   * Reads on to the end of the next element.
   *
   * @return whether there is at least one more element on the tape; if not, the text has ended
   */
  boolean next() {
    int known = tape.elementCount();
    while (position < characters.end && tape.elementCount() == known) {
      if (blockStart < 0) {
        settle(position, atLineStart);
      }
      if (!hasRoom()) {
        leaveRest();
      } else if (!atLineStart || !lineStart()) {
        restOfLine();
      }
    }
    if (!characters.has(position)) {
      closeBlock(position, atLineStart);
    }
    return tape.elementCount() > known;
  }

  private boolean hasRoom() {
    return before + tape.elementCount() < limits.elements();
  }

  /** Remembers that reading can go on from there, if all so far is certain. */
  private void settle(int position, boolean isLineStart) {
    if (characters.isOpen && !characters.ranOut) {
      checkpoint =
          new Checkpoint(
              position,
              isLineStart,
              position == directiveEnd,
              tape.elementCount(),
              findings.total());
    }
  }

  /** Returns where all that was found so far is certain. */
  Checkpoint checkpoint() {
    return checkpoint;
  }

  private void leaveRest() {
    int start = position;
    while (characters.isSpace(start)) {
      start++;
    }
    if (start < characters.end) {
      findings.accept(
          Diagnostic.of(
              Code.LIMIT,
              Span.at(start),
              "expected at most "
                  + limits.elements()
                  + " elements (limit \"elements\"), but there are more; the rest is not read"));
      tape.element(Tape.UNREAD, start, characters.end, start, 0);
      settle(start, false);
    }
    position = characters.end;
    blockStart = -1;
  }

  /** Looks at the beginning of a line. Returns whether it took the whole line. */
  private boolean lineStart() {
    atLineStart = false;
    int start = position;
    char first = text.charAt(start);
    if (kind(first) == WORD && first != '`' && first != '-') {
      return false;
    }
    if (characters.isFence(start)) {
      fence(start);
      return true;
    }
    if (first == '-') {
      misplaced.rule(start);
    }
    int content = characters.skipBlanks(start);
    if (characters.isLineEnd(content)) {
      closeBlock(start, true);
      misplaced.leave();
      lineBreak(content);
      return true;
    }
    if (characters.isSlashes(content)) {
      closeBlock(start, true);
      misplaced.leave();
      int end = characters.lineEnd(content);
      if (hasRoom()) {
        int trimmed = characters.trimLayout(content + 2, end);
        tape.element(Tape.COMMENT, content, trimmed, content, 0);
        settle(end, false);
        lineBreak(end);
      }
      return true;
    }
    return false;
  }

  private void lineBreak(int offset) {
    atLineStart = true;
    isSuspected = false;
    position = offset < characters.end ? characters.afterBreak(offset) : offset;
  }

  private void fence(int start) {
    int end = characters.fenceEnd(start);
    Fences.report(characters, start, end, findings.isFull(), findings);
    if (blockStart >= 0) {
      blockFlags |= Tape.FENCED;
    }
    if (characters.isLineEnd(end)) {
      lineBreak(end);
    } else {
      position = end;
    }
  }

  /** Reads narration to the end of its line, or a directive. */
  private void restOfLine() {
    int i = position;
    int end = characters.end;
    int from = i;
    while (i < end) {
      char c = text.charAt(i);
      switch (kind(c)) {
        case WORD -> {
          int start = i;
          do {
            i++;
          } while (i < end && kind(text.charAt(i)) == WORD);
          words(start, i);
        }
        case LAYOUT -> i++;
        case BREAK -> {
          characters.steps += i - from;
          lineBreak(i);
          return;
        }
        case SPACE -> {
          content(i, i + 1);
          i++;
        }
        case BRACKET -> {
          int nameEnd = characters.startAt(i);
          if (nameEnd >= 0) {
            characters.steps += i - from;
            directive(i, nameEnd);
            return;
          }
          lookalikes.bracket(i);
          words(i, ++i);
        }
        case WIDE_BRACKET -> {
          lookalikes.wideBracket(i);
          words(i, ++i);
        }
        case BACKSLASH -> {
          int length = isEscaped(characters.at(i + 1)) ? 2 : 1;
          if (length == 2) {
            blockFlags |= Tape.ESCAPED;
          }
          words(i, i + length);
          i += length;
        }
        case SLASH -> {
          if (!isSuspected
              && characters.at(i + 1) == '/'
              && (i == directiveEnd || characters.isSpace(i - 1))) {
            isSuspected = true;
            lookalikes.comment(i, characters.fenceEnd(i));
          }
          words(i, ++i);
        }
        case SURROGATE -> {
          int start = i;
          i += Character.isSurrogatePair(c, characters.at(i + 1)) ? 2 : 1;
          words(start, i);
          if (i == start + 1) {
            lookalikes.forbidden(start, i);
          }
        }
        default -> {
          int start = i;
          do {
            i++;
          } while (i < end && text.charAt(i) == c);
          words(start, i);
          lookalikes.forbidden(start, i);
        }
      }
    }
    characters.steps += i - from;
    position = i;
  }

  private static boolean isEscaped(char c) {
    return c == '[' || c == ']' || c == '\\' || c == '/' || c == '`';
  }

  private void words(int start, int end) {
    blockHasWords = true;
    content(start, end);
  }

  private void content(int start, int end) {
    if (blockStart < 0) {
      blockStart = start;
    }
    blockEnd = end;
  }

  private void directive(int start, int nameEnd) {
    if (blockStart >= 0) {
      lookalikes.marksBefore(blockStart, blockEnd, start);
    }
    closeBlock(start, false);
    misplaced.leave();
    position = start;
    if (hasRoom()) {
      position = directives.scan(start, nameEnd);
      // A bracket may be left of a list in brackets.
      directiveEnd = directives.isExcused() ? -1 : position;
      atLineStart = false;
      isSuspected = false;
      settle(position, false);
    }
  }

  /** Puts the block that was read on the tape, if there is one. */
  private void closeBlock(int position, boolean isLineStart) {
    if (blockStart >= 0 && blockStart == directiveEnd) {
      lookalikes.marksAfter(blockStart, blockEnd);
    }
    if (blockStart >= 0 && blockHasWords && hasRoom()) {
      // A fence at the end of the block left its flag and nothing else.
      tape.element(Tape.NARRATION, blockStart, blockEnd, blockStart, blockFlags);
      settle(position, isLineStart);
    }
    blockStart = -1;
    blockHasWords = false;
    blockFlags = 0;
  }
}
