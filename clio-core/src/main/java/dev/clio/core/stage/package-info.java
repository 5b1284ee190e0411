/** What is seen and when: the stage, the camera and the timeline, as values. */
@NullMarked
package dev.clio.core.stage;

import org.jspecify.annotations.NullMarked;
