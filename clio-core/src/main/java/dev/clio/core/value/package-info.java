/**
 * The small values that everything else is made of: ids, positions, colours, and what a text may
 * hold.
 */
@NullMarked
package dev.clio.core.value;

import org.jspecify.annotations.NullMarked;
