/** Episodes: sources, scripts and the elements a script is made of. */
@NullMarked
package dev.clio.core.model;

import org.jspecify.annotations.NullMarked;
