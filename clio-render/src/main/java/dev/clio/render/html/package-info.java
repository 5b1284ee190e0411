/** The writing of HTML pages, for pages of one episode and for sites. Not for users. */
@NullMarked
package dev.clio.render.html;

import org.jspecify.annotations.NullMarked;
