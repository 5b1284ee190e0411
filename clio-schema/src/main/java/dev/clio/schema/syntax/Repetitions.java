package dev.clio.schema.syntax;

import dev.clio.schema.text.Span;

/** Tells whether the name of an attribute stands in its directive already. Not thread-safe. */
final class Repetitions {

  private final String text;
  private final Tape tape;
  private final Pending pending;
  private final SyntaxMistakes mistakes;

  /** A bit for each name that was seen; other names may have the same. */
  private long seen;

  Repetitions(Characters characters, Tape tape, Pending pending, SyntaxMistakes mistakes) {
    this.text = characters.text;
    this.tape = tape;
    this.pending = pending;
    this.mistakes = mistakes;
  }

  /** Forgets the directive before. */
  void begin() {
    seen = 0;
  }

  /**
   * Returns whether a name stands among the last attributes on the tape, and reports it.
   *
   * @param start where its value begins
   * @param end where its value ends
   * @param count how many attributes of the directive are on the tape
   */
  boolean isRepeated(int keyStart, int keyEnd, int start, int end, int count) {
    int length = keyEnd - keyStart;
    long bit = 1L << ((text.charAt(keyStart) * 31 + text.charAt(keyEnd - 1) * 7 + length) & 63);
    if ((seen & bit) == 0) {
      seen |= bit;
      return false;
    }
    for (int i = tape.attributeCount() - count; i < tape.attributeCount(); i++) {
      int first = tape.keyStart(i);
      if (first >= 0
          && tape.keyEnd(i) - first == length
          && text.regionMatches(first, text, keyStart, length)) {
        boolean same =
            end > start
                && tape.valueEnd(i) - tape.valueStart(i) == end - start
                && text.regionMatches(tape.valueStart(i), text, start, end - start);
        // What is wrong with the second itself would be mended and removed at once.
        mistakes.repeated(
            new Span(keyStart, keyEnd),
            new Span(first, tape.keyEnd(i)),
            end,
            same && !pending.isAfter(keyStart));
        return true;
      }
    }
    return false;
  }
}
