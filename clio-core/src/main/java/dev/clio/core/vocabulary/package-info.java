/**
 * How a directive is defined, once, so that reading, printing, checking and documentation follow.
 */
@NullMarked
package dev.clio.core.vocabulary;

import org.jspecify.annotations.NullMarked;
