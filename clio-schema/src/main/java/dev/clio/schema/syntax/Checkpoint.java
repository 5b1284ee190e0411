package dev.clio.schema.syntax;

/**
 * A place in a text up to which everything is certain, whatever comes after, and from which a
 * scanner can go on. Immutable.
 *
 * @param position where to go on
 * @param isLineStart whether a line begins there
 * @param isAfterDirective whether a directive ends there
 * @param elements how many elements on the tape come before it
 * @param findings how many diagnostics were found before it
 */
record Checkpoint(
    int position, boolean isLineStart, boolean isAfterDirective, int elements, int findings) {

  /** Returns where to go on in a text that begins later. */
  Checkpoint without(int length) {
    return new Checkpoint(position - length, isLineStart, isAfterDirective, 0, findings);
  }
}
