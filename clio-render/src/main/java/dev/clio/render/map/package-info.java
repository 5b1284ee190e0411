/**
 * The map of a drawing: land and water, marks, links, areas, the spotlight, and the names and
 * labels, which are placed for each resting camera.
 */
@NullMarked
package dev.clio.render.map;

import org.jspecify.annotations.NullMarked;
