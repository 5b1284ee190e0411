package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Layer;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Slug;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import org.immutables.value.Value;

/** Hides a layer of the map. Immutable and thread-safe. */
@Value.Immutable
public sealed interface LayerOff extends Directive permits ImmutableLayerOff {

  /** The definition of {@code layer.off}. */
  DirectiveDefinition<LayerOff> DEFINITION =
      DirectiveDefinition.of("layer.off", LayerOff.class, Builder::new, Builder::build)
          .does("Hides a layer of the map.")
          .required(
              "layer†",
              Types.slug("rivers"),
              LayerOff::layer,
              Builder::layer,
              "The layer: borders, regions, rivers, lakes, cities, graticule, or one of the host.")
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
   * Returns the layer.
   *
   * @return its name
   */
  Slug layer();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(new Layer(layer(), false));
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableLayerOff.Builder {
    Builder() {}

    /**
     * Sets the layer.
     *
     * @param slug its text
     * @return this builder
     * @throws IllegalArgumentException if the text is no slug
     */
    public Builder layer(String slug) {
      layer(Slug.of(slug));
      return this;
    }
  }
}
