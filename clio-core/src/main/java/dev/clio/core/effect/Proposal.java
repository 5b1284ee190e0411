package dev.clio.core.effect;

import dev.clio.core.value.Entity;

/**
 * Makes an entity known from here on; nothing is seen.
 *
 * @param entity the entity
 */
public record Proposal(Entity entity) implements Effect {}
