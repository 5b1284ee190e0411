package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Clear;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Takes things off the map. Immutable and thread-safe. */
@Value.Immutable
public sealed interface MapClear extends Directive permits ImmutableMapClear {

  /** What can be taken off the map at once. */
  enum What {
    /** Annotations, highlights, spotlight and veil; not camera, cards, layers or citation. */
    ALL(Clear.ALL),
    /** Labels, arrows, circles and flows. */
    ANNOTATIONS(Clear.ANNOTATIONS),
    /** Marks of entities. */
    HIGHLIGHTS(Clear.HIGHLIGHTS),
    /** Labels. */
    LABELS(Clear.LABELS),
    /** Arrows. */
    ARROWS(Clear.ARROWS),
    /** Circles. */
    CIRCLES(Clear.CIRCLES);

    private final Clear effect;

    What(Clear effect) {
      this.effect = effect;
    }

    private Clear effect() {
      return effect;
    }
  }

  /** The definition of {@code map.clear}. */
  DirectiveDefinition<MapClear> DEFINITION =
      DirectiveDefinition.of("map.clear", MapClear.class, Builder::new, Builder::build)
          .does("Takes things off the map.")
          .optional(
              "what†",
              Types.keyword(What.class),
              MapClear::what,
              Builder::what,
              "What is taken away; all where it is not said.")
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
   * Returns what is taken away.
   *
   * @return the class of things, if it is said
   */
  Optional<What> what();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(what().orElse(What.ALL).effect());
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableMapClear.Builder {
    Builder() {}
  }
}
