/** Timelines of any effects, for properties of what is made of them. */
@NullMarked
package dev.clio.render.random;

import org.jspecify.annotations.NullMarked;
