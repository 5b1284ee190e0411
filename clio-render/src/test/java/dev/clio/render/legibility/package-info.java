/** What can be counted of a picture: for the tests of this module and of the examples. */
@NullMarked
package dev.clio.render.legibility;

import org.jspecify.annotations.NullMarked;
