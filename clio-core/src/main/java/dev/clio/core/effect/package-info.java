/** What a directive asks of the stage: the only thing that staging and rendering know of it. */
@NullMarked
package dev.clio.core.effect;

import org.jspecify.annotations.NullMarked;
