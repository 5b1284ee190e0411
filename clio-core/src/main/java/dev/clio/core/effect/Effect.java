package dev.clio.core.effect;

/**
 * One thing that a directive asks of the stage. Sealed: a host's directives are made of these, so
 * that no renderer needs to know them. Every effect is immutable and thread-safe.
 */
public sealed interface Effect
    permits Area,
        BasemapChoice,
        Bookmark,
        CameraMove,
        Card,
        Citation,
        Clear,
        Label,
        Layer,
        Link,
        Mark,
        Proposal,
        Spotlight,
        Veil {}
