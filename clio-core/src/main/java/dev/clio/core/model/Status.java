package dev.clio.core.model;

/** How far an episode has come. */
public enum Status {
  /** Being written. */
  DRAFT,
  /** Rendered, not yet public. */
  EXPORTED,
  /** Public. */
  PUBLISHED
}
