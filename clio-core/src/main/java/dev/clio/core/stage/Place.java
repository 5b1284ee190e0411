package dev.clio.core.stage;

import dev.clio.core.value.Bounds;
import dev.clio.core.value.Entity;
import java.util.Optional;

/**
 * An entity with its place, as settled at the gate: from the script's own proposal, else from the
 * gazetteer.
 *
 * @param entity the entity
 * @param extent the box that holds it, if it is larger than a point
 */
public record Place(Entity entity, Optional<Bounds> extent) {}
