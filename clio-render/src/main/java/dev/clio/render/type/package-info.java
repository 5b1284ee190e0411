/** Type: the fonts, how wide a text is, and where its lines break. */
@NullMarked
package dev.clio.render.type;

import org.jspecify.annotations.NullMarked;
