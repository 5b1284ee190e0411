/** What holds for the attributes of a directive, in whichever form they are written. */
@NullMarked
package dev.clio.schema.bind;

import org.jspecify.annotations.NullMarked;
