/** The writing of JSON. */
@NullMarked
package dev.clio.render.json;

import org.jspecify.annotations.NullMarked;
