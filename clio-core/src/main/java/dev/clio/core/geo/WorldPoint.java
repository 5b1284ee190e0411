package dev.clio.core.geo;

/**
 * A point in world coordinates of {@link Mercator}.
 *
 * @param x horizontal, 0 at −180° to 1 at 180°; beyond on lines that cross the antimeridian
 * @param y vertical, 0 in the north to 1 in the south
 */
public record WorldPoint(double x, double y) {}
