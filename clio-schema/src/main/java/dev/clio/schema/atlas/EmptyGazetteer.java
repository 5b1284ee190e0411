package dev.clio.schema.atlas;

import dev.clio.core.stage.Place;
import dev.clio.core.value.EntityId;
import java.util.Optional;

/** Knows nothing. */
enum EmptyGazetteer implements Gazetteer {
  INSTANCE;

  @Override
  public Optional<Place> find(EntityId id) {
    return Optional.empty();
  }
}
