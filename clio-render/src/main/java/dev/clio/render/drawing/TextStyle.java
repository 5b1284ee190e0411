package dev.clio.render.drawing;

/**
 * How a text is set, in Clio Sans.
 *
 * @param size the font size, in px
 * @param weight 400, 500, 600, 700 or 800
 * @param italic whether it is italic, which only 400 has
 * @param spacing what is added after each letter, in px; may be negative
 */
public record TextStyle(double size, int weight, boolean italic, double spacing) {}
