package dev.clio.core.model;

/** Who wrote an episode. */
public enum Origin {
  /** A person. */
  AUTHORED,
  /** A program, such as a language model. */
  GENERATED
}
