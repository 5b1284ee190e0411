package dev.clio.schema.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
  /** The text does not pass the gate. */
  ERROR,
  /** The text passes, but hardly as it was meant. */
  WARNING,
  /** Something worth knowing. */
  NOTE
}
