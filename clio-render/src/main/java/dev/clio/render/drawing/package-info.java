/** The one drawing: a list of shapes with the times they are seen, which every output paints. */
@NullMarked
package dev.clio.render.drawing;

import org.jspecify.annotations.NullMarked;
