/** The making of a drawing: the map below, words and cards above. */
@NullMarked
package dev.clio.render.compose;

import org.jspecify.annotations.NullMarked;
