/** Text that arrives in pieces, read as it comes. */
@NullMarked
package dev.clio.schema.stream;

import org.jspecify.annotations.NullMarked;
