package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.clio.core.stage.Place;
import dev.clio.core.value.EntityId;
import java.util.Optional;

/**
 * What is known of the world: where the entities are that a script speaks of and does not propose.
 * Anybody may implement it; implementations must be thread-safe, and give the same answer to the
 * same question.
 */
public interface Gazetteer {

  /**
   * Returns the gazetteer that comes with Clio: every country (also by the codes of ISO 3166-1 and
   * usual short names), first-level regions, cities, and the larger seas, straits, gulfs, rivers,
   * lakes, islands, mountains and deserts. Ids may leave the kind out: {@code strait:malacca} is
   * the Strait of Malacca. Of cities with the same name the largest is found; the others with their
   * region or country behind, such as {@code city:birmingham_alabama}.
   *
   * @return the gazetteer, always the same; it is loaded when it is first asked
   */
  static Gazetteer builtIn() {
    return BuiltInGazetteer.INSTANCE;
  }

  /**
   * Returns the gazetteer that knows nothing.
   *
   * @return the empty gazetteer
   */
  static Gazetteer none() {
    return EmptyGazetteer.INSTANCE;
  }

  /**
   * Returns the place of an id.
   *
   * @param id the id of an entity
   * @return the place, its entity having this id; empty if nothing is known of it
   */
  Optional<Place> find(EntityId id);

  /**
   * Returns ids that could have been meant by one that is not known.
   *
   * @param id an id that {@link #find} knows nothing of
   * @return ids with the same prefix, any number and in any order
   */
  default Iterable<String> candidates(EntityId id) {
    return ImmutableList.of();
  }

  /**
   * Returns a gazetteer that asks another one where this one knows nothing.
   *
   * @param other the one that is asked second
   * @return both together
   */
  default Gazetteer or(Gazetteer other) {
    Gazetteer first = this;
    return new Gazetteer() {
      @Override
      public Optional<Place> find(EntityId id) {
        return first.find(id).or(() -> other.find(id));
      }

      @Override
      public Iterable<String> candidates(EntityId id) {
        return Iterables.concat(first.candidates(id), other.candidates(id));
      }
    };
  }
}
