/** The gate: what must hold of an episode before anything of it is shown. */
@NullMarked
package dev.clio.schema.validate;

import org.jspecify.annotations.NullMarked;
