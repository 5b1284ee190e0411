package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Area;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.value.EntityId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The entities that effects need a place of. */
final class EffectEntities {

  private EffectEntities() {}

  /** Returns the entities that an effect shows. */
  static List<EntityId> of(Effect effect) {
    if (effect instanceof Mark mark) {
      return mark.entities();
    } else if (effect instanceof Label label) {
      return label.entities();
    } else if (effect instanceof Area area) {
      return area.entities();
    } else if (effect instanceof CameraMove.Fit fit) {
      return fit.entities();
    } else if (effect instanceof CameraMove.Follow follow) {
      return ImmutableList.of(follow.entity());
    } else if (effect instanceof Spotlight spotlight) {
      return ImmutableList.of(spotlight.entity());
    } else if (effect instanceof Link.Arrow arrow) {
      return ImmutableList.of(arrow.from(), arrow.to());
    } else if (effect instanceof Link.Flow flow) {
      return ImmutableList.of(flow.from(), flow.to());
    }
    return ImmutableList.of();
  }

  /** Returns what is left of an effect without the entities that have no place. */
  static Optional<Effect> keep(Effect effect, Predicate<EntityId> hasPlace) {
    List<EntityId> entities = of(effect);
    List<EntityId> kept = entities.stream().filter(hasPlace).toList();
    if (kept.size() == entities.size()) {
      return Optional.of(effect);
    }
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    if (effect instanceof Mark mark) {
      return Optional.of(new Mark(kept, mark.color(), mark.opacity(), mark.pulse()));
    } else if (effect instanceof Label label) {
      return Optional.of(new Label(kept, label.text()));
    } else if (effect instanceof Area area) {
      return Optional.of(
          new Area(kept, area.center(), area.radius(), area.color(), area.opacity()));
    } else if (effect instanceof CameraMove.Fit fit) {
      return Optional.of(new CameraMove.Fit(kept, fit.bounds(), fit.padding(), fit.maxZoom()));
    }
    return Optional.empty(); // An arrow needs both its ends.
  }
}
