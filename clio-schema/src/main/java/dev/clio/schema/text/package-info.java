/** Texts and places in them. */
@NullMarked
package dev.clio.schema.text;

import org.jspecify.annotations.NullMarked;
