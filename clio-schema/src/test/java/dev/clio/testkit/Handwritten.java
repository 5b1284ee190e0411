package dev.clio.testkit;

import dev.clio.core.model.Script;

/**
 * A script, and one of the many ways to write it. Immutable and thread-safe.
 *
 * @param script what is meant
 * @param text how it is written
 */
public record Handwritten(Script script, String text) {}
