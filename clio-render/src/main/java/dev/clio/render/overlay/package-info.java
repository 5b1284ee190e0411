/**
 * What lies over the map: scrims, captions, title cards, citations, source cards, veils, credit.
 */
@NullMarked
package dev.clio.render.overlay;

import org.jspecify.annotations.NullMarked;
