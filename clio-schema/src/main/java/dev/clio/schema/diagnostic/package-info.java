/** What is wrong with a text: where, what, and how to mend it. */
@NullMarked
package dev.clio.schema.diagnostic;

import org.jspecify.annotations.NullMarked;
