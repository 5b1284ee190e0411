package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Element;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Setting;
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
  private final Setting setting;
  private final Stage stage;

  Admitted(
      Element element,
      Span span,
      List<Diagnostic> diagnostics,
      List<Effect> effects,
      Setting setting,
      Stage stage) {
    this.element = element;
    this.span = span;
    this.diagnostics = ImmutableList.copyOf(diagnostics);
    this.effects = ImmutableList.copyOf(effects);
    this.setting = setting;
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
    return setting.places();
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
   * Returns what is on the stage now.
   *
   * @return the stage after the element's effects
   */
  public Stage stage() {
    return stage;
  }
}
