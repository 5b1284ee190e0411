package dev.clio.render.map;

import dev.clio.render.drawing.Anchor;
import java.util.List;

/**
 * Where names of the basemap may be in a rest.
 *
 * @param scene the scene
 * @param clearing what is in their way
 * @param rect where nothing cuts or covers them, in px of the frame
 */
record NameRoom(Scene scene, Clearing clearing, Rect rect) {

  /** Returns whether nothing of the story is in the way of a name. */
  boolean isClear(Rect box) {
    Rect clear = box.grow(scene.px(6));
    return rect.contains(box)
        && !clearing.meetsRing(clear)
        && !clearing.meetsHead(clear)
        && !clearing.meetsArrow(clear)
        && !clearing.meetsEdge(clear)
        && !clearing.meetsCircle(clear)
        && !clearing.isCovered(clear);
  }

  /** Returns a name in the middle of a box. */
  Placed placed(Block block, Rect box, Tint tint, List<Placed.Halo> halos) {
    Anchor anchor = scene.toWorld(clearing.rest().camera(), box.midX(), box.midY());
    return new Placed(
        false,
        box,
        block.parts(anchor, -block.width() / 2, -block.height() / 2, true, tint, halos));
  }
}
