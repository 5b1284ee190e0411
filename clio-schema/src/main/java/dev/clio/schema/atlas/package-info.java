/**
 * The map's outlines and names. They come from Natural Earth and are disputed as borders are; a
 * host may bring its own.
 */
@NullMarked
package dev.clio.schema.atlas;

import org.jspecify.annotations.NullMarked;
