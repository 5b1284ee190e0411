package dev.clio.schema.syntax;

import dev.clio.core.model.Names;
import dev.clio.core.value.Texts;

/**
 * Watches a script character by character, and says when one came that may have made an element
 * certain, so that the scanner is not asked in vain. It may be wrong the one way and never the
 * other. Not thread-safe.
 */
final class Signs {

  private static final int NO_NAME = 0;
  private static final int BRACKET = 1;
  private static final int FIRST = 2;
  private static final int DOT = 3;
  private static final int DOTTED = 4;

  /** Whether the line holds only white space so far. */
  private boolean isBlank = true;

  /** Whether the line begins with one slash. */
  private boolean isSlash;

  private boolean isComment;
  private boolean isEscaped;
  private boolean wasReturn;
  private int name = NO_NAME;

  /** Whether a directive began whose end is not known, and whether a bracket came in it. */
  private boolean isDirective;

  private boolean sawBracket;

  /** How many characters the line has, up to two, and whether many lines came. */
  private int column;

  private boolean isFirstLine = true;

  /** Whether the line begins as one of hyphens or a fence does. */
  private boolean isRule;

  private boolean wasRule;

  /** Returns whether it may be certain now how the text begins, after a character was seen. */
  boolean isOpening() {
    return isFirstLine || column == 1 || (column == 0 && wasRule);
  }

  /** Says what the scanner found: whether a directive is still open. */
  void found(boolean isDirective) {
    this.isDirective = isDirective;
    this.sawBracket &= isDirective;
  }

  /** Returns whether an element may be certain now. */
  boolean see(char c) {
    if (c == '\n' && wasReturn) {
      wasReturn = false;
      column = 0;
      return isDirective;
    }
    wasReturn = c == '\r';
    boolean isStart = name == DOTTED && (c == ']' || Texts.isWhiteSpace(c));
    boolean isSign;
    if (Characters.isBreak(c)) {
      isSign = isStart || isBlank || isComment || isDirective;
      endLine();
      return after(isSign, isStart, c);
    }
    column = Math.min(2, column + 1);
    isRule |= column == 1 && (c == '-' || c == '`');
    if (isComment) {
      return false;
    } else {
      boolean comments = isSlash && c == '/';
      isSign = isStart || comments || (isDirective && (sawBracket || c == ']'));
      name(c);
      isEscaped = c == '\\' && !isEscaped;
      isComment = comments;
      isSlash = isBlank && c == '/';
      isBlank = isBlank && Texts.isWhiteSpace(c);
    }
    return after(isSign, isStart, c);
  }

  private boolean after(boolean isSign, boolean isStart, char c) {
    isDirective |= isStart;
    sawBracket |= isDirective && c == ']';
    return isSign;
  }

  private void endLine() {
    isBlank = true;
    isSlash = false;
    isComment = false;
    isEscaped = false;
    name = NO_NAME;
    column = 0;
    isFirstLine = false;
    wasRule = isRule;
    isRule = false;
  }

  private void name(char c) {
    if (c == '[' && !isEscaped) {
      name = BRACKET;
    } else if (name == BRACKET || name == DOT) {
      name = !Names.isLetter(c) ? NO_NAME : name == BRACKET ? FIRST : DOTTED;
    } else if (name != NO_NAME && !Names.isPart(c)) {
      name = c == '.' ? DOT : NO_NAME;
    }
  }
}
