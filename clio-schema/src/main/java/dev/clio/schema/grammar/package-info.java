/** The grammar of the text form, for programs that write text by one. */
@NullMarked
package dev.clio.schema.grammar;

import org.jspecify.annotations.NullMarked;
