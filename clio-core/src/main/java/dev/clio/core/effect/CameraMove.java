package dev.clio.core.effect;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import java.util.List;
import java.util.Optional;

/** Moves the camera; a spotlight ends. */
public sealed interface CameraMove extends Effect {

  /**
   * The camera goes to a point.
   *
   * @param center what is in the middle of the frame
   * @param zoom the zoom of the web map, for a frame 1,080 px wide, 0 to 22
   */
  record View(Position center, double zoom) implements CameraMove {

    /** The whole earth. */
    public static final View EARTH = new View(Position.of(20, 0), 1.4);
  }

  /**
   * The camera goes where all of some entities, or a whole box, are in frame.
   *
   * @param entities what must be in frame; empty if there is a box
   * @param bounds the box that must be in frame
   * @param padding room around it, in px of a frame whose shorter side is 1,080, 0 to 400
   * @param maxZoom no closer than this, 0 to 22
   */
  record Fit(List<EntityId> entities, Optional<Bounds> bounds, double padding, double maxZoom)
      implements CameraMove {

    /**
     * Checks that there is something to fit.
     *
     * @param entities what must be in frame; empty if there is a box
     * @param bounds the box that must be in frame
     * @param padding room around it, in px of a frame whose shorter side is 1,080, 0 to 400
     * @param maxZoom no closer than this, 0 to 22
     */
    public Fit {
      Preconditions.checkArgument(
          entities.isEmpty() == bounds.isPresent(),
          "fit: expected either entities or bounds, but there are %s and %s",
          entities,
          bounds);
      entities = ImmutableList.copyOf(entities);
    }
  }

  /**
   * The camera goes to an entity, close enough to see it.
   *
   * @param entity the entity
   */
  record Follow(EntityId entity) implements CameraMove {}
}
