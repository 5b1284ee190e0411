package dev.clio.core.stage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.clio.core.effect.Area;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.effect.Bookmark;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Citation;
import dev.clio.core.effect.Clear;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Layer;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Proposal;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.effect.Veil;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What is on the stage: everything that effects have put there and none has taken away. Pure: no
 * time, no frame. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Stage extends WithStage permits ImmutableStage {

  /**
   * Returns the stage before the first effect.
   *
   * @return the empty stage
   */
  static Stage empty() {
    return ImmutableStage.builder().build();
  }

  /**
   * Returns where the camera was sent last.
   *
   * @return the camera move, if there was one
   */
  Optional<CameraMove> camera();

  /**
   * Returns what is marked.
   *
   * @return each entity with the mark it has, the latest last
   */
  Map<EntityId, Mark> marks();

  /**
   * Returns what is labelled.
   *
   * @return each entity with its label, the latest last
   */
  Map<EntityId, Label> labels();

  /**
   * Returns the arrows.
   *
   * @return no two between the same pair, the latest last
   */
  List<Link.Arrow> arrows();

  /**
   * Returns the flows, along great circles and along routes.
   *
   * @return the flows, the latest last
   */
  List<Link> flows();

  /**
   * Returns the circles on the ground.
   *
   * @return the circles, the latest last
   */
  List<Area> areas();

  /**
   * Returns the spotlight.
   *
   * @return the spotlight, if one is lit
   */
  Optional<Spotlight> spotlight();

  /**
   * Returns the title card.
   *
   * @return the card, shown in full or docked
   */
  Optional<Card.Title> title();

  /**
   * Returns the card of a source.
   *
   * @return the card, if one is shown
   */
  Optional<Card.Source> source();

  /**
   * Returns the veil.
   *
   * @return the veil, if one is drawn
   */
  Optional<Veil> veil();

  /**
   * Returns whose word the narration is.
   *
   * @return the source that is cited, if one is
   */
  Optional<SourceId> citation();

  /**
   * Returns which layers were switched.
   *
   * @return whether each is shown, by its name
   */
  Map<Slug, Boolean> layers();

  /**
   * Returns what the map shows.
   *
   * @return political unless set
   */
  @Value.Default
  default BasemapChoice.Mode mode() {
    return BasemapChoice.Mode.POLITICAL;
  }

  /**
   * Returns how bright the map is.
   *
   * @return the tone, if the script set one
   */
  Optional<BasemapChoice.Tone> tone();

  /**
   * Returns the stage after an effect.
   *
   * @param effect the effect
   * @return the next stage; this one if nothing changes
   */
  default Stage after(Effect effect) {
    if (effect instanceof CameraMove move) {
      return withCamera(move).withSpotlight(Optional.empty());
    } else if (effect instanceof Mark mark) {
      return withMarks(put(marks(), mark.entities(), mark));
    } else if (effect instanceof Label label) {
      return withLabels(put(labels(), label.entities(), label));
    } else if (effect instanceof Link.Arrow arrow) {
      return withArrows(
          add(
              arrows(),
              arrow,
              old -> old.from().equals(arrow.from()) && old.to().equals(arrow.to())));
    } else if (effect instanceof Link.Flow flow) {
      return withFlows(
          add(
              flows(),
              flow,
              old ->
                  old instanceof Link.Flow other
                      && other.from().equals(flow.from())
                      && other.to().equals(flow.to())));
    } else if (effect instanceof Link.RouteFlow flow) {
      return withFlows(
          add(
              flows(),
              flow,
              old -> old instanceof Link.RouteFlow other && other.route().equals(flow.route())));
    } else if (effect instanceof Area area) {
      return withAreas(
          add(
              areas(),
              area,
              old -> old.entities().equals(area.entities()) && old.center().equals(area.center())));
    } else if (effect instanceof Spotlight light) {
      return withSpotlight(light);
    } else if (effect instanceof Card card) {
      return after(card);
    } else if (effect instanceof Veil veil) {
      return withVeil(veil.opacity() > 0 ? Optional.of(veil) : Optional.empty());
    } else if (effect instanceof Citation citation) {
      return withCitation(citation.source());
    } else if (effect instanceof Layer layer) {
      Map<Slug, Boolean> layers = new LinkedHashMap<>(layers());
      layers.put(layer.layer(), layer.shown());
      return withLayers(layers);
    } else if (effect instanceof BasemapChoice.Mode mode) {
      return withMode(mode);
    } else if (effect instanceof BasemapChoice.Tone tone) {
      return withTone(tone);
    } else if (effect instanceof Clear clear) {
      return after(clear);
    } else if (effect instanceof Proposal || effect instanceof Bookmark) {
      return this;
    }
    throw new AssertionError("a new kind of effect: " + effect);
  }

  private Stage after(Card card) {
    if (card instanceof Card.Title title) {
      return withTitle(title).withCitation(Optional.empty());
    } else if (card instanceof Card.ClearTitle) {
      return withTitle(Optional.empty()).withCitation(Optional.empty());
    } else if (card instanceof Card.Source source) {
      return withSource(source);
    } else if (card instanceof Card.HideSource hide) {
      boolean hidden =
          source().isPresent()
              && (hide.source().isEmpty() || hide.source().get().equals(source().get().source()));
      return hidden ? withSource(Optional.empty()) : this;
    }
    throw new AssertionError("a new kind of card: " + card);
  }

  private Stage after(Clear clear) {
    return switch (clear) {
      case ALL ->
          after(Clear.ANNOTATIONS)
              .after(Clear.HIGHLIGHTS)
              .withSpotlight(Optional.empty())
              .withVeil(Optional.empty());
      case ANNOTATIONS ->
          after(Clear.LABELS).after(Clear.ARROWS).after(Clear.CIRCLES).after(Clear.FLOWS);
      case HIGHLIGHTS -> withMarks(ImmutableMap.of());
      case LABELS -> withLabels(ImmutableMap.of());
      case ARROWS -> withArrows(ImmutableList.of());
      case CIRCLES -> withAreas(ImmutableList.of());
      case FLOWS -> withFlows(ImmutableList.of());
    };
  }

  private static <T> Map<EntityId, T> put(Map<EntityId, T> old, List<EntityId> ids, T value) {
    Map<EntityId, T> next = new LinkedHashMap<>(old);
    for (EntityId id : ids) {
      next.remove(id); // so that the latest is last
      next.put(id, value);
    }
    return next;
  }

  private static <T> List<T> add(List<T> old, T value, Predicate<T> replaced) {
    List<T> next = new ArrayList<>(old);
    next.removeIf(replaced);
    next.add(value);
    return next;
  }
}
