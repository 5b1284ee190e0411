package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.EntityId;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The camera goes where all of some entities, or a whole box, are in frame. Immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface MapFit extends Directive permits ImmutableMapFit {

  /** The room around what must be in frame where a script says none, in px. */
  double PADDING = 80;

  /** The closest that the camera comes to entities where a script does not say. */
  double CLOSE = 7;

  /** The closest that the camera comes to a box where a script does not say. */
  double CLOSEST = 22;

  /** The definition of {@code map.fit}. */
  DirectiveDefinition<MapFit> DEFINITION =
      DirectiveDefinition.of("map.fit", MapFit.class, Builder::new, Builder::build)
          .does("The camera goes where all of some entities, or a whole box, are in frame.")
          .optional(
              "entities ids",
              Types.ENTITIES,
              it -> Checks.present(it.entities()),
              Builder::entities,
              "What must be in frame.")
          .optional(
              "west",
              Types.LONGITUDE,
              MapFit::west,
              Builder::west,
              "Degrees east of the western edge of the box; greater than east across the"
                  + " antimeridian.")
          .optional(
              "south",
              Types.LATITUDE,
              MapFit::south,
              Builder::south,
              "Degrees north of the southern edge of the box.")
          .optional(
              "east",
              Types.LONGITUDE,
              MapFit::east,
              Builder::east,
              "Degrees east of the eastern edge of the box.")
          .optional(
              "north",
              Types.LATITUDE,
              MapFit::north,
              Builder::north,
              "Degrees north of the northern edge of the box.")
          .optional(
              "padding",
              Types.number(0, 400),
              MapFit::padding,
              Builder::padding,
              "Room around it, in px of a frame 1,080 px wide.")
          .optional(
              "maxZoom",
              Types.ZOOM,
              MapFit::maxZoom,
              Builder::maxZoom,
              "No closer than this zoom of the web map.")
          .oneOf("entities", "west south east north")
          .build();

  /**
   * Returns an empty builder.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default String name() {
    return DEFINITION.name();
  }

  /**
   * Returns what must be in frame.
   *
   * @return the entities, none twice; empty if there is a box
   */
  List<EntityId> entities();

  /**
   * Returns the western edge of the box.
   *
   * @return degrees east, −180 to 180, if there is a box
   */
  Optional<Double> west();

  /**
   * Returns the southern edge of the box.
   *
   * @return degrees north, −90 to 90, if there is a box
   */
  Optional<Double> south();

  /**
   * Returns the eastern edge of the box.
   *
   * @return degrees east, −180 to 180, if there is a box
   */
  Optional<Double> east();

  /**
   * Returns the northern edge of the box.
   *
   * @return degrees north, −90 to 90, if there is a box
   */
  Optional<Double> north();

  /**
   * Returns the room around it.
   *
   * @return px of a frame 1,080 px wide, 0 to 400, if it is said
   */
  Optional<Double> padding();

  /**
   * Returns how close the camera may come.
   *
   * @return the zoom of the web map, 0 to 22, if it is said
   */
  Optional<Double> maxZoom();

  /**
   * Returns the box.
   *
   * @return the box between the edges, whichever of them is called north, if there is one
   */
  default Optional<Bounds> bounds() {
    if (west().isEmpty() || south().isEmpty() || east().isEmpty() || north().isEmpty()) {
      return Optional.empty();
    }
    double south = south().get();
    double north = north().get();
    return Optional.of(
        Bounds.of(west().get(), Math.min(south, north), east().get(), Math.max(south, north)));
  }

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(
        new CameraMove.Fit(
            entities(),
            bounds(),
            padding().orElse(PADDING),
            maxZoom().orElse(entities().isEmpty() ? CLOSEST : CLOSE)));
  }

  /**
   * Checks the attributes, and makes a negative zero zero.
   *
   * @return this directive, or one that means the same
   */
  @Value.Check
  default MapFit check() {
    Checks.distinct("entities", entities());
    Checks.range("west", west(), -180, 180);
    Checks.range("south", south(), -90, 90);
    Checks.range("east", east(), -180, 180);
    Checks.range("north", north(), -90, 90);
    Checks.range("padding", padding(), 0, 400);
    Checks.range("maxZoom", maxZoom(), 0, 22);
    Checks.oneOf(
        "entities or west, south, east and north",
        List.of(!entities().isEmpty()),
        List.of(west().isPresent(), south().isPresent(), east().isPresent(), north().isPresent()));
    return Checks.anyNegativeZero(
            ImmutableList.of(west(), south(), east(), north(), padding(), maxZoom()))
        ? new Builder()
            .from(this)
            .west(Checks.plain(west()))
            .south(Checks.plain(south()))
            .east(Checks.plain(east()))
            .north(Checks.plain(north()))
            .padding(Checks.plain(padding()))
            .maxZoom(Checks.plain(maxZoom()))
            .build()
        : this;
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableMapFit.Builder {
    Builder() {}

    /**
     * Adds entities.
     *
     * @param ids their ids
     * @return this builder
     * @throws IllegalArgumentException if a text is no id
     */
    public Builder entities(String... ids) {
      for (String id : ids) {
        addEntity(EntityId.of(id));
      }
      return this;
    }
  }
}
