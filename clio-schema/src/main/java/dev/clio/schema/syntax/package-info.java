/** The language's syntax: from text to a lossless tree, and from the tree to the script. */
@NullMarked
package dev.clio.schema.syntax;

import org.jspecify.annotations.NullMarked;
