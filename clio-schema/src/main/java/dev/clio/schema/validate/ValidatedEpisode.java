package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.core.direction.Director;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Episode;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Setting;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Slug;
import java.util.List;
import java.util.Map;

/**
 * An episode that passed the gate. Only the validator makes one, and only one can be staged,
 * rendered or exported. It carries what was settled at the gate, so that nothing can change after
 * the check. Immutable and thread-safe.
 */
public final class ValidatedEpisode {

  private final Episode episode;
  private final ImmutableList<List<Effect>> effects;
  private final Setting setting;

  ValidatedEpisode(Episode episode, List<List<Effect>> effects, Setting setting) {
    this.episode = episode;
    this.effects =
        effects.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    this.setting = setting;
  }

  /**
   * Returns the episode.
   *
   * @return the episode that was checked
   */
  public Episode episode() {
    return episode;
  }

  /**
   * Returns what the elements do.
   *
   * @return the effects of each element of the script, none for narration and comments
   */
  public List<List<Effect>> effects() {
    return effects;
  }

  /**
   * Returns the entities that the effects speak of, and those that were proposed.
   *
   * @return each entity's place, by its id
   */
  public Map<EntityId, Place> places() {
    return setting.places();
  }

  /**
   * Returns the routes that the effects speak of, as the gazetteer knows them.
   *
   * @return each route's positions, by its name
   */
  public Map<Slug, List<Position>> routes() {
    return setting.routes();
  }

  /**
   * Returns all that the effects speak of: the entities, and what the host brought for them.
   *
   * @return the setting: places, routes, layers and outlines
   */
  public Setting setting() {
    return setting;
  }

  /**
   * Returns what is shown and when.
   *
   * @param frame the size of the picture
   * @param pace how fast it goes
   * @return the timeline, the same for the same arguments
   */
  public Timeline timeline(Frame frame, Pace pace) {
    return Director.direct(episode.script().elements(), effects, setting, frame, pace);
  }
}
