package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Area;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Draws circles on the ground, around entities or a point. Immutable and thread-safe. */
@Value.Immutable
public sealed interface MapCircle extends Directive permits ImmutableMapCircle {

  /** The definition of {@code map.circle}. */
  DirectiveDefinition<MapCircle> DEFINITION =
      DirectiveDefinition.of("map.circle", MapCircle.class, Builder::new, Builder::build)
          .does("Draws circles on the ground, around entities or a point.")
          .optional(
              "ids entity id",
              Types.ENTITIES,
              it -> Checks.present(it.ids()),
              Builder::ids,
              "What they are drawn around.")
          .optional(
              "lat",
              Types.LATITUDE,
              MapCircle::lat,
              Builder::lat,
              "Degrees north of the point it is drawn around.")
          .optional(
              "lon",
              Types.LONGITUDE,
              MapCircle::lon,
              Builder::lon,
              "Degrees east of the point it is drawn around.")
          .optional(
              "radius",
              Types.RADIUS,
              MapCircle::radius,
              Builder::radius,
              "How far it reaches; medium where it is not said.")
          .optional("color", Types.COLOR, MapCircle::color, Builder::color, "The colour.")
          .optional(
              "opacity",
              Types.SHARE,
              MapCircle::opacity,
              Builder::opacity,
              "How strong the fill is.")
          .oneOf("ids", "lat lon")
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
   * Returns what they are drawn around.
   *
   * @return the entities, none twice; empty if there is a point
   */
  List<EntityId> ids();

  /**
   * Returns the latitude of the point.
   *
   * @return degrees north, −90 to 90, if there is a point
   */
  Optional<Double> lat();

  /**
   * Returns the longitude of the point.
   *
   * @return degrees east, −180 to 180, if there is a point
   */
  Optional<Double> lon();

  /**
   * Returns how far it reaches.
   *
   * @return if it is said
   */
  Optional<Radius> radius();

  /**
   * Returns the colour.
   *
   * @return if it is not left to the theme
   */
  Optional<Color> color();

  /**
   * Returns how strong the fill is.
   *
   * @return 0 to 1, if it is not left to the theme
   */
  Optional<Double> opacity();

  @Override
  default List<Effect> effects() {
    Optional<Position> center = lat().flatMap(lat -> lon().map(lon -> Position.of(lat, lon)));
    return ImmutableList.of(
        new Area(ids(), center, radius().orElse(Radius.Size.MEDIUM), color(), opacity()));
  }

  /**
   * Checks the attributes, and makes a negative zero zero.
   *
   * @return this directive, or one that means the same
   */
  @Value.Check
  default MapCircle check() {
    Checks.distinct("ids", ids());
    Checks.range("lat", lat(), -90, 90);
    Checks.range("lon", lon(), -180, 180);
    Checks.range("opacity", opacity(), 0, 1);
    Checks.oneOf(
        "ids or lat and lon",
        List.of(!ids().isEmpty()),
        List.of(lat().isPresent(), lon().isPresent()));
    return Checks.anyNegativeZero(ImmutableList.of(lat(), lon(), opacity()))
        ? new Builder()
            .from(this)
            .lat(Checks.plain(lat()))
            .lon(Checks.plain(lon()))
            .opacity(Checks.plain(opacity()))
            .build()
        : this;
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableMapCircle.Builder {
    Builder() {}

    /**
     * Adds entities.
     *
     * @param ids their ids
     * @return this builder
     * @throws IllegalArgumentException if a text is no id
     */
    public Builder ids(String... ids) {
      for (String id : ids) {
        addId(EntityId.of(id));
      }
      return this;
    }

    /**
     * Sets the colour.
     *
     * @param color {@code #rgb} or {@code #rrggbb}
     * @return this builder
     * @throws IllegalArgumentException if the text is no colour
     */
    public Builder color(String color) {
      color(Color.of(color));
      return this;
    }
  }
}
