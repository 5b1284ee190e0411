package dev.clio.core.stage;

import com.google.common.collect.ImmutableList;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import java.util.List;
import java.util.Map;

/**
 * What is shown and when, for one frame size. A time gives one picture, whatever was shown before.
 * Immutable and thread-safe.
 *
 * @param frame the size it is made for
 * @param setting what it shows: every entity, and what the host brought
 * @param cues what happens, each cue beginning where the one before ends; at least one
 */
public record Timeline(Frame frame, Setting setting, List<Cue> cues) {

  /**
   * Copies the list.
   *
   * @param frame the size it is made for
   * @param setting what it shows: every entity, and what the host brought
   * @param cues what happens, each cue beginning where the one before ends; at least one
   */
  public Timeline {
    cues = ImmutableList.copyOf(cues);
  }

  /**
   * Makes a timeline to which a host brought nothing.
   *
   * @param frame the size it is made for
   * @param places every entity that it shows, by its id
   * @param cues what happens, each cue beginning where the one before ends; at least one
   */
  public Timeline(Frame frame, Map<EntityId, Place> places, List<Cue> cues) {
    this(frame, Setting.of(places), cues);
  }

  /**
   * Returns the entities.
   *
   * @return the place of every entity that it shows, by its id
   */
  public Map<EntityId, Place> places() {
    return setting.places();
  }

  /**
   * Returns the host's routes.
   *
   * @return every route that it shows, by its name: positions that great circles join
   */
  public Map<Slug, List<Position>> routes() {
    return setting.routes();
  }

  /**
   * Returns how long it lasts.
   *
   * @return milliseconds
   */
  public long duration() {
    return cues.get(cues.size() - 1).end();
  }

  /**
   * Returns the index of the cue at a time.
   *
   * @param millis the time; before the start it is the first cue, after the end the last
   * @return an index of {@link #cues}
   */
  public int cueAt(double millis) {
    int low = 0;
    int high = cues.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (cues.get(middle).start() <= millis) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
