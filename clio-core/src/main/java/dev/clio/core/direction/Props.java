package dev.clio.core.direction;

import dev.clio.core.effect.Area;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Clear;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.effect.Veil;
import dev.clio.core.value.EntityId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is on the stage of a rehearsal, under keys by which it is replaced. It holds what {@link
 * dev.clio.core.stage.Stage} holds, but changes in place, so that a long script is gone through in
 * linear time. Not thread-safe.
 */
final class Props {

  /** The classes of things that are replaced and taken away together. */
  enum Kind {
    MARKS,
    LABELS,
    ARROWS,
    FLOWS,
    AREAS,
    SPOTLIGHT,
    VEIL,
    TITLE,
    SOURCE
  }

  /** The key of a thing of which there is only one. */
  private static final Object ONLY = new Object();

  private record Pair(EntityId from, EntityId to) {}

  private record Ground(List<EntityId> entities, Optional<?> center) {}

  private final Map<Kind, Map<Object, Held>> all = new EnumMap<>(Kind.class);

  /** Is told what left the stage. */
  private final Consumer<Held> gone;

  Props(Consumer<Held> gone) {
    this.gone = gone;
    for (Kind kind : Kind.values()) {
      all.put(kind, new LinkedHashMap<>());
    }
  }

  private Map<Object, Held> of(Kind kind) {
    return all.getOrDefault(kind, Map.of());
  }

  /** Returns the only thing of a kind, if it is there. */
  @Nullable Held only(Kind kind) {
    return of(kind).get(ONLY);
  }

  /** Returns which kinds an effect takes away, if that is what it does. */
  static Set<Kind> cleared(Clear clear) {
    return switch (clear) {
      case ALL ->
          Set.of(
              Kind.LABELS,
              Kind.ARROWS,
              Kind.AREAS,
              Kind.FLOWS,
              Kind.MARKS,
              Kind.SPOTLIGHT,
              Kind.VEIL);
      case ANNOTATIONS -> Set.of(Kind.LABELS, Kind.ARROWS, Kind.AREAS, Kind.FLOWS);
      case HIGHLIGHTS -> Set.of(Kind.MARKS);
      case LABELS -> Set.of(Kind.LABELS);
      case ARROWS -> Set.of(Kind.ARROWS);
      case CIRCLES -> Set.of(Kind.AREAS);
      case FLOWS -> Set.of(Kind.FLOWS);
    };
  }

  /** Returns the kind of an effect that stays on the stage; none of one that does not. */
  static Optional<Kind> kind(Effect effect) {
    if (effect instanceof Mark) {
      return Optional.of(Kind.MARKS);
    } else if (effect instanceof Label) {
      return Optional.of(Kind.LABELS);
    } else if (effect instanceof Link.Arrow) {
      return Optional.of(Kind.ARROWS);
    } else if (effect instanceof Link) {
      return Optional.of(Kind.FLOWS);
    } else if (effect instanceof Area) {
      return Optional.of(Kind.AREAS);
    } else if (effect instanceof Spotlight) {
      return Optional.of(Kind.SPOTLIGHT);
    } else if (effect instanceof Veil veil) {
      return veil.opacity() > 0 ? Optional.of(Kind.VEIL) : Optional.empty();
    } else if (effect instanceof Card.Title) {
      return Optional.of(Kind.TITLE);
    } else if (effect instanceof Card.Source) {
      return Optional.of(Kind.SOURCE);
    }
    return Optional.empty();
  }

  private static List<?> keys(Effect effect) {
    if (effect instanceof Mark mark) {
      return mark.entities();
    } else if (effect instanceof Label label) {
      return label.entities();
    } else if (effect instanceof Link.Arrow arrow) {
      return List.of(new Pair(arrow.from(), arrow.to()));
    } else if (effect instanceof Link.Flow flow) {
      return List.of(new Pair(flow.from(), flow.to()));
    } else if (effect instanceof Link.RouteFlow flow) {
      return List.of(flow.route());
    } else if (effect instanceof Area area) {
      return List.of(new Ground(area.entities(), area.center()));
    }
    return List.of(ONLY);
  }

  /** Returns whether an effect would take away something that nobody has seen. */
  boolean takesUnseen(Effect effect) {
    for (Kind kind : ended(effect)) {
      if (of(kind).values().stream().anyMatch(held -> held.fresh)) {
        return true;
      }
    }
    Optional<Kind> kind = kind(effect);
    if (kind.isPresent()) {
      for (Object key : keys(effect)) {
        @Nullable Held old = of(kind.get()).get(key);
        if (old != null && old.fresh && old.keys == 1 && !old.effect.equals(effect)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the kinds of which nothing is left after an effect. */
  private Set<Kind> ended(Effect effect) {
    if (effect instanceof Clear clear) {
      return cleared(clear);
    } else if (effect instanceof CameraMove) {
      return Set.of(Kind.SPOTLIGHT);
    } else if (effect instanceof Card.ClearTitle) {
      return Set.of(Kind.TITLE);
    } else if (effect instanceof Card.HideSource hide) {
      return hides(hide) ? Set.of(Kind.SOURCE) : Set.of();
    } else if (effect instanceof Veil veil && veil.opacity() == 0) {
      return Set.of(Kind.VEIL);
    }
    return Set.of();
  }

  private boolean hides(Card.HideSource hide) {
    @Nullable Held held = only(Kind.SOURCE);
    return held != null
        && (hide.source().isEmpty()
            || (held.effect instanceof Card.Source card
                && hide.source().get().equals(card.source())));
  }

  /**
   * Takes an effect to the stage; returns what is put there, or null if it only takes away.
   *
   * @param taken is set to how much was taken away
   */
  @Nullable Held perform(int element, Effect effect, int[] taken) {
    for (Kind kind : ended(effect)) {
      taken[0] += clear(kind);
    }
    Optional<Kind> kind = kind(effect);
    if (kind.isEmpty()) {
      return null;
    }
    Held held = new Held(element, effect);
    Map<Object, Held> held0 = of(kind.get());
    for (Object key : keys(effect)) {
      held.keys++;
      @Nullable Held old = held0.put(key, held);
      if (old != null && old.effect.equals(effect)) {
        held.takeOver(old);
      }
      release(old);
    }
    return held;
  }

  /** Takes away all of a kind; returns how much there was. */
  int clear(Kind kind) {
    Map<Object, Held> held = of(kind);
    int size = held.size();
    if (size > 0) {
      List<Held> old = new ArrayList<>(held.values());
      held.clear();
      old.forEach(this::release);
    }
    return size;
  }

  private void release(@Nullable Held held) {
    if (held != null) {
      held.keys--;
      if (held.keys == 0) {
        gone.accept(held);
      }
    }
  }
}
