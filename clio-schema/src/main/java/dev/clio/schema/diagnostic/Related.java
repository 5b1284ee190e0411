package dev.clio.schema.diagnostic;

import dev.clio.schema.text.Span;

/**
 * Another place that a diagnostic speaks of.
 *
 * @param message what is there, such as "first proposed here"
 * @param span the place
 */
public record Related(String message, Span span) {}
