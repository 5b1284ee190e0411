package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Element;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Stage;
import dev.clio.core.value.EntityId;
import dev.clio.schema.diagnostic.Diagnostic;
import dev.clio.schema.text.Span;
import java.util.List;
import java.util.Map;

/**
 * An element that passed the live gate, with what it does. Only the gate makes one, and only one
 * has effects. Immutable and thread-safe.
 */
public final class Admitted implements Verdict {

  private final Element element;
  private final Span span;
  private final ImmutableList<Diagnostic> diagnostics;
  private final ImmutableList<Effect> effects;
  private final ImmutableMap<EntityId, Place> places;
  private final Stage stage;

  Admitted(
      Element element,
      Span span,
      List<Diagnostic> diagnostics,
      List<Effect> effects,
      Map<EntityId, Place> places,
      Stage stage) {
    this.element = element;
    this.span = span;
    this.diagnostics = ImmutableList.copyOf(diagnostics);
    this.effects = ImmutableList.copyOf(effects);
    this.places = ImmutableMap.copyOf(places);
    this.stage = stage;
  }

  @Override
  public Element element() {
    return element;
  }

  @Override
  public Span span() {
    return span;
  }

  @Override
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * Returns what the element does.
   *
   * @return its effects, in order; none of narration and comments
   */
  public List<Effect> effects() {
    return effects;
  }

  /**
   * Returns the entities that the effects speak of.
   *
   * @return each entity's place, by its id
   */
  public Map<EntityId, Place> places() {
    return places;
  }

  /**
   * Returns what is on the stage now.
   *
   * @return the stage after the element's effects
   */
  public Stage stage() {
    return stage;
  }
}
