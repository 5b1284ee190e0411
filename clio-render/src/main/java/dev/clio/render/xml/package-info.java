/** The writing of XML. */
@NullMarked
package dev.clio.render.xml;

import org.jspecify.annotations.NullMarked;
