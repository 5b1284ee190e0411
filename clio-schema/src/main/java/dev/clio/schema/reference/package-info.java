/** The reference of a vocabulary, for people and for programs. */
@NullMarked
package dev.clio.schema.reference;

import org.jspecify.annotations.NullMarked;
