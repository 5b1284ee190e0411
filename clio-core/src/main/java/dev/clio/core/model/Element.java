package dev.clio.core.model;

/** One element of a script: a directive, a block of narration or a comment. */
public sealed interface Element permits Directive, Narration, Comment {}
