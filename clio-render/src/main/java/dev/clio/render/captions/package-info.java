/** What is said, as text with times: WebVTT, SubRip and the data of the timeline. */
@NullMarked
package dev.clio.render.captions;

import org.jspecify.annotations.NullMarked;
