/** Changes of a script that leave every other character as its author wrote it. */
@NullMarked
package dev.clio.schema.edit;

import org.jspecify.annotations.NullMarked;
