/** Paints a drawing at a time into a picture, with Java's own graphics. */
@NullMarked
package dev.clio.render.picture;

import org.jspecify.annotations.NullMarked;
