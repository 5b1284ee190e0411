package dev.clio.render.drawing;

/**
 * A point of the world that a shape of fixed size is tied to.
 *
 * @param x its horizontal world coordinate
 * @param y its vertical world coordinate
 */
public record Anchor(double x, double y) {}
