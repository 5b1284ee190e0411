package dev.clio.schema.syntax;

/** What a node of the syntax tree is. */
public enum NodeKind {
  /** YAML between two lines of three hyphens, at the beginning. */
  FRONT_MATTER,
  /** A directive. */
  DIRECTIVE,
  /** A block of narration, as it is written. */
  NARRATION,
  /** A comment, from its slashes to the end of its line. */
  COMMENT,
  /** A Markdown fence that someone left. */
  FENCE,
  /** White space, and a byte-order mark at the beginning. */
  LAYOUT,
  /** Text beyond a limit. */
  UNREAD,
  /** The bracket that opens a directive. */
  OPEN,
  /** The name of a directive. */
  NAME,
  /** An attribute of a directive. */
  ATTRIBUTE,
  /** The name of an attribute. */
  KEY,
  /** The sign between the name of an attribute and its value. */
  EQUALS,
  /** The value of an attribute, with its quotes. */
  VALUE,
  /** Characters that belong to no attribute. */
  STRAY,
  /** The bracket that closes a directive. */
  CLOSE
}
