/** The data of a map story for other maps: GeoJSON and KML. */
@NullMarked
package dev.clio.render.geo;

import org.jspecify.annotations.NullMarked;
