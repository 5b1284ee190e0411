/** The geometry of the map: the web map's projection, great circles and the camera's path. */
@NullMarked
package dev.clio.core.geo;

import org.jspecify.annotations.NullMarked;
