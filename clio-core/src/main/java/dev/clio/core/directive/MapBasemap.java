package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import org.immutables.value.Value;

/** Chooses how bright the map is. Immutable and thread-safe. */
@Value.Immutable
public sealed interface MapBasemap extends Directive permits ImmutableMapBasemap {

  /** The definition of {@code map.basemap}. */
  DirectiveDefinition<MapBasemap> DEFINITION =
      DirectiveDefinition.of("map.basemap", MapBasemap.class, Builder::new, Builder::build)
          .does("Chooses how bright the map is.")
          .required(
              "kind†",
              Types.keyword(BasemapChoice.Tone.class),
              MapBasemap::kind,
              Builder::kind,
              "How bright the map is from here on.")
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
   * Returns how bright the map is.
   *
   * @return light or dark
   */
  BasemapChoice.Tone kind();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(kind());
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableMapBasemap.Builder {
    Builder() {}
  }
}
