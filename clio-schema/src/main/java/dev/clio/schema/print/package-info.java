/** Scripts and episodes as text: the canonical print, its layouts and the formatter. */
@NullMarked
package dev.clio.schema.print;

import org.jspecify.annotations.NullMarked;
