package dev.clio.schema.validate;

import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Proposal;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.SourceId;
import dev.clio.schema.text.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of a script refer to, and what they make known. Filled by {@link
 * ReferenceReader} in the order of the script; read-only from then on.
 */
final class References {

  private final List<Use> uses = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private final Map<EntityId, Declaration> first = new HashMap<>();

  /** What came before, where elements are judged one by one; or null. */
  private final @Nullable References past;

  References() {
    this(null);
  }

  /** Makes references that go on after others. */
  References(@Nullable References past) {
    this.past = past;
  }

  /**
   * An entity that an element speaks of.
   *
   * @param id its id
   * @param element the index of the element
   * @param attribute the first name of the attribute; empty where only an effect speaks of it
   * @param item its index in a list of ids; −1 where there is no list
   */
  record Use(EntityId id, int element, String attribute, int item) {

    Path path() {
      if (attribute.isEmpty()) {
        return Path.element(element);
      }
      return item < 0 ? Path.element(element, attribute) : Path.element(element, attribute, item);
    }
  }

  /**
   * A source that an element speaks of.
   *
   * @param id its id
   * @param element the index of the element
   * @param attribute the first name of the attribute; empty where only an effect speaks of it
   */
  record Citation(SourceId id, int element, String attribute) {

    Path path() {
      return attribute.isEmpty() ? Path.element(element) : Path.element(element, attribute);
    }
  }

  /**
   * An entity that an element makes known.
   *
   * @param id its id
   * @param element the index of the element
   * @param attribute the first name of the attribute; empty where only an effect makes it known
   * @param entity the entity; empty where the directive is refused, or gives it no place
   */
  record Declaration(EntityId id, int element, String attribute, Optional<Entity> entity) {

    Path path() {
      return attribute.isEmpty() ? Path.element(element) : Path.element(element, attribute);
    }
  }

  void use(EntityId id, int element, String attribute, int item) {
    uses.add(new Use(id, element, attribute, item));
  }

  void cite(SourceId id, int element, String attribute) {
    citations.add(new Citation(id, element, attribute));
  }

  void declare(EntityId id, int element, String attribute, List<Effect> effects) {
    Optional<Entity> entity = Optional.empty();
    for (Effect effect : effects) {
      if (effect instanceof Proposal proposal && proposal.entity().id().equals(id)) {
        entity = Optional.of(proposal.entity());
      }
    }
    declare(new Declaration(id, element, attribute, entity));
  }

  /** Adds a declaration, which comes after those that are there. */
  void declare(Declaration declaration) {
    declarations.add(declaration);
    first.putIfAbsent(declaration.id(), declaration);
  }

  /** Returns the entities that are spoken of, in order. */
  List<Use> uses() {
    return uses;
  }

  /**
   * Returns the path by which an element speaks of an entity; that of the element if it is none.
   */
  Path path(int element, EntityId id) {
    int low = 0;
    int high = uses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (uses.get(middle).element() < element) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (; low < uses.size() && uses.get(low).element() == element; low++) {
      if (uses.get(low).id().equals(id)) {
        return uses.get(low).path();
      }
    }
    return Path.element(element);
  }

  /** Returns the sources that are spoken of, in order. */
  List<Citation> citations() {
    return citations;
  }

  /** Returns what is made known, in order. */
  List<Declaration> declarations() {
    return declarations;
  }

  /** Returns where an entity is made known first. */
  Optional<Declaration> first(EntityId id) {
    Optional<Declaration> before = past == null ? Optional.empty() : past.first(id);
    return before.isPresent() ? before : Optional.ofNullable(first.get(id));
  }
}
