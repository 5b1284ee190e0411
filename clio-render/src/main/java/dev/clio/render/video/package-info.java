/** Videos: frames painted in parallel, and a program that makes a file of them. */
@NullMarked
package dev.clio.render.video;

import org.jspecify.annotations.NullMarked;
