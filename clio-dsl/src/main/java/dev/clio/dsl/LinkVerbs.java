package dev.clio.dsl;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.directive.FlowAnimate;
import dev.clio.core.directive.FlowClear;
import dev.clio.core.directive.MapArrow;
import dev.clio.core.model.Element;
import dev.clio.core.value.Entity;
import java.util.function.Consumer;

/** The verbs of {@link ScriptBuilder} that lead from one place to another. */
public sealed interface LinkVerbs permits ScriptBuilder {

  /**
   * Adds any element: a directive of the host's, or one that was built elsewhere.
   *
   * @param element the element
   * @return this script
   */
  @CanIgnoreReturnValue
  ScriptBuilder add(Element element);

  /**
   * Draws an arrow ({@code map.arrow}).
   *
   * @param from the id where it begins
   * @param to the id where it points
   * @return this script
   * @throws IllegalArgumentException if a text is no id
   */
  @CanIgnoreReturnValue
  default ScriptBuilder arrow(String from, String to) {
    return arrow(from, to, arrow -> {});
  }

  /**
   * Draws an arrow ({@code map.arrow}).
   *
   * @param from the id where it begins
   * @param to the id where it points
   * @param options says more: colour, label
   * @return this script
   * @throws IllegalArgumentException if a text is no id, or an option is not what it must be
   */
  @CanIgnoreReturnValue
  default ScriptBuilder arrow(String from, String to, Consumer<MapArrow.Builder> options) {
    return add(Verbs.with(MapArrow.builder().from(from).to(to), options).build());
  }

  /**
   * Draws an arrow ({@code map.arrow}).
   *
   * @param from where it begins
   * @param to where it points
   * @param options says more: colour, label
   * @return this script
   * @throws IllegalArgumentException if an option is not what it must be
   */
  @CanIgnoreReturnValue
  default ScriptBuilder arrow(Entity from, Entity to, Consumer<MapArrow.Builder> options) {
    return arrow(from.id().text(), to.id().text(), options);
  }

  /**
   * Runs dashes along a great circle ({@code flow.animate}).
   *
   * @param from the id where they come from
   * @param to the id where they go
   * @return this script
   * @throws IllegalArgumentException if a text is no id
   */
  @CanIgnoreReturnValue
  default ScriptBuilder flow(String from, String to) {
    return flow(from, to, flow -> {});
  }

  /**
   * Runs dashes along a great circle ({@code flow.animate}).
   *
   * @param from the id where they come from
   * @param to the id where they go
   * @param options says more: colour
   * @return this script
   * @throws IllegalArgumentException if a text is no id, or an option is not what it must be
   */
  @CanIgnoreReturnValue
  default ScriptBuilder flow(String from, String to, Consumer<FlowAnimate.Builder> options) {
    return add(Verbs.with(FlowAnimate.builder().from(from).to(to), options).build());
  }

  /**
   * Runs dashes along a route that the host knows ({@code flow.animate}).
   *
   * @param route the name of the route
   * @return this script
   * @throws IllegalArgumentException if the text is no slug
   */
  @CanIgnoreReturnValue
  default ScriptBuilder flowAlong(String route) {
    return flowAlong(route, flow -> {});
  }

  /**
   * Runs dashes along a route that the host knows ({@code flow.animate}).
   *
   * @param route the name of the route
   * @param options says more: colour
   * @return this script
   * @throws IllegalArgumentException if the text is no slug, or an option is not what it must be
   */
  @CanIgnoreReturnValue
  default ScriptBuilder flowAlong(String route, Consumer<FlowAnimate.Builder> options) {
    return add(Verbs.with(FlowAnimate.builder().route(route), options).build());
  }

  /**
   * Takes away all flows ({@code flow.clear}).
   *
   * @return this script
   */
  @CanIgnoreReturnValue
  default ScriptBuilder clearFlows() {
    return add(FlowClear.builder().build());
  }
}
