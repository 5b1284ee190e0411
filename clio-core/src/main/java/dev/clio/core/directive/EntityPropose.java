package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Proposal;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Position;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import org.immutables.value.Value;

/** Makes an entity known from here on. Immutable and thread-safe. */
@Value.Immutable
public sealed interface EntityPropose extends Directive permits ImmutableEntityPropose {

  /** The definition of {@code entity.propose}. */
  DirectiveDefinition<EntityPropose> DEFINITION =
      DirectiveDefinition.of("entity.propose", EntityPropose.class, Builder::new, Builder::build)
          .does("Makes an entity known from here on.")
          .required(
              "id",
              Types.NEW_ENTITY,
              EntityPropose::id,
              Builder::id,
              "The id that other directives refer to.")
          .required(
              "type",
              Types.ENTITY_TYPE,
              EntityPropose::type,
              Builder::type,
              "What kind of thing it is.")
          .required(
              "name",
              Types.text(Entity.MAX_NAME),
              EntityPropose::entityName,
              Builder::entityName,
              "What it is called.")
          .required("lon", Types.LONGITUDE, EntityPropose::lon, Builder::lon, "Degrees east.")
          .required("lat", Types.LATITUDE, EntityPropose::lat, Builder::lat, "Degrees north.")
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
   * Returns the id.
   *
   * @return what other directives call it by
   */
  EntityId id();

  /**
   * Returns what kind of thing it is.
   *
   * @return a known type, or another
   */
  EntityType type();

  /**
   * Returns what it is called.
   *
   * @return 1 to 120 code points
   */
  String entityName();

  /**
   * Returns the longitude.
   *
   * @return degrees east, −180 to 180
   */
  double lon();

  /**
   * Returns the latitude.
   *
   * @return degrees north, −90 to 90
   */
  double lat();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(new Proposal(entity()));
  }

  /**
   * Makes a negative zero zero.
   *
   * @return this proposal, or one that is equal to it on the map
   */
  @Value.Check
  default EntityPropose check() {
    return Checks.anyNegativeZero(lat(), lon())
        ? new Builder().from(this).lat(lat() + 0.0).lon(lon() + 0.0).build()
        : this;
  }

  /**
   * Returns the entity that becomes known.
   *
   * @return the entity
   * @throws IllegalArgumentException if a part is out of its range
   */
  @Value.Derived
  default Entity entity() {
    return Entity.of(id(), type(), entityName(), Position.of(lat(), lon()));
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableEntityPropose.Builder {
    Builder() {}

    /**
     * Sets the id.
     *
     * @param id its text
     * @return this builder
     * @throws IllegalArgumentException if the text is no id
     */
    public Builder id(String id) {
      id(EntityId.of(id));
      return this;
    }

    /**
     * Sets the type.
     *
     * @param type its name
     * @return this builder
     * @throws IllegalArgumentException if the text is no type
     */
    public Builder type(String type) {
      type(EntityType.of(type));
      return this;
    }
  }
}
