/** The making of a timeline; reached through a validated episode only. */
@NullMarked
package dev.clio.core.direction;

import org.jspecify.annotations.NullMarked;
