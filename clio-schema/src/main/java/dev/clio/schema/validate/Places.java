package dev.clio.schema.validate;

import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Effect;
import dev.clio.core.stage.Place;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settles where everything is. */
final class Places {

  private Places() {}

  /** Returns the place of every entity that effects show, and of every one that was proposed. */
  static Map<EntityId, Place> of(Subject subject) {
    Map<EntityId, Place> places = new LinkedHashMap<>();
    for (References.Declaration declaration : subject.references().declarations()) {
      declaration
          .entity()
          .ifPresent(
              entity -> places.putIfAbsent(entity.id(), new Place(entity, Optional.empty())));
    }
    add(subject.effects(), subject.known(), places);
    return places;
  }

  /** Adds the places of the entities that effects show, beside those that are known already. */
  static void add(List<List<Effect>> all, KnownEntities known, Map<EntityId, Place> places) {
    Map<EntityId, Boolean> missing = new HashMap<>();
    for (List<Effect> effects : all) {
      for (Effect effect : effects) {
        // Only a camera that goes to it asks how large a thing is.
        boolean needsExtent =
            effect instanceof CameraMove.Fit || effect instanceof CameraMove.Follow;
        for (EntityId id : EffectEntities.of(effect)) {
          Optional<Place> place = Optional.ofNullable(places.get(id));
          if (place.isEmpty() && !missing.containsKey(id)) {
            place = known.find(id);
            place.ifPresentOrElse(it -> places.put(id, it), () -> missing.put(id, true));
          } else if (needsExtent && place.isPresent() && place.get().extent().isEmpty()) {
            places.put(id, extended(place.get().entity(), known));
          }
        }
      }
    }
  }

  /** Returns the place of a proposal, with the extent that is known of it where that agrees. */
  private static Place extended(Entity entity, KnownEntities known) {
    return new Place(
        entity, known.extent(entity.id()).filter(extent -> extent.contains(entity.position())));
  }
}
