/** The fluent builder of map stories. */
@NullMarked
package dev.clio.dsl;

import org.jspecify.annotations.NullMarked;
