package dev.clio.schema.print;

/** How the elements of a printed script are laid out. Both layouts read back to the same script. */
public enum Layout {
  /**
   * All in one line, but for a blank line between two blocks of narration in a row and comments,
   * which stand on lines of their own.
   */
  COMPACT,
  /** Each element on a line of its own, and a blank line after narration. */
  READABLE
}
