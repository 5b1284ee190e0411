/** What the map shows, in words that can be read back. */
@NullMarked
package dev.clio.render.description;

import org.jspecify.annotations.NullMarked;
