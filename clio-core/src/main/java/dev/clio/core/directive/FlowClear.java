package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Clear;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.DirectiveDefinition;
import java.util.List;
import org.immutables.value.Value;

/** Takes away all flows. Immutable and thread-safe. */
@Value.Immutable
public sealed interface FlowClear extends Directive permits ImmutableFlowClear {

  /** The definition of {@code flow.clear}. */
  DirectiveDefinition<FlowClear> DEFINITION =
      DirectiveDefinition.of("flow.clear", FlowClear.class, Builder::new, Builder::build)
          .does("Takes away all flows.")
          .build();

  /**
   * Returns an empty builder.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default String name() {
    return DEFINITION.name();
  }

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(Clear.FLOWS);
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableFlowClear.Builder {
    Builder() {}
  }
}
