package dev.clio.core.model;

import dev.clio.core.effect.Effect;
import java.util.List;

/**
 * One thing that a script asks of the map. Anybody may implement it, so that a host can bring
 * directives of its own; implementations must be immutable and have value equality, and need a
 * definition in the vocabulary that is used.
 */
public non-sealed interface Directive extends Element {

  /**
   * Returns the name that the script calls it by.
   *
   * @return for example {@code map.view}
   */
  String name();

  /**
   * Returns what the directive asks of the stage, in order.
   *
   * @return the effects, which depend on nothing but this value
   */
  List<Effect> effects();
}
