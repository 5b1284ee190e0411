package dev.clio.render.page;

import com.google.common.base.Preconditions;
import dev.clio.core.stage.Timeline;
import dev.clio.render.drawing.Drawing;

/**
 * An episode staged for one shape of window.
 *
 * @param timeline what happens when
 * @param light what is seen
 * @param dark the same with the colours for readers who prefer dark pages; may be {@code light}
 */
record Staging(Timeline timeline, Drawing light, Drawing dark) {

  Staging {
    Preconditions.checkArgument(
        light.shapes().size() == dark.shapes().size(),
        "dark: expected the %s shapes of the light drawing in other colours, but there are %s",
        light.shapes().size(),
        dark.shapes().size());
  }
}
