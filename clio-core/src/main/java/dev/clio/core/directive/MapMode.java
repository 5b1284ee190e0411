package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import org.immutables.value.Value;

/** Chooses what the map shows. Immutable and thread-safe. */
@Value.Immutable
public sealed interface MapMode extends Directive permits ImmutableMapMode {

  /** The definition of {@code map.mode}. */
  DirectiveDefinition<MapMode> DEFINITION =
      DirectiveDefinition.of("map.mode", MapMode.class, Builder::new, Builder::build)
          .does("Chooses what the map shows.")
          .required(
              "mode†",
              Types.keyword(BasemapChoice.Mode.class),
              MapMode::mode,
              Builder::mode,
              "What the map shows from here on.")
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

  /**
   * Returns what the map shows.
   *
   * @return the mode
   */
  BasemapChoice.Mode mode();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(mode());
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableMapMode.Builder {
    Builder() {}
  }
}
