package dev.clio.schema.diagnostic;

import dev.clio.schema.text.Span;

/**
 * A change of a text.
 *
 * @param span what is replaced; empty where something is put in
 * @param text what stands there instead
 */
public record Edit(Span span, String text) {}
