package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.model.Directive;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import org.immutables.value.Value;

/** Puts a label at entities. Immutable and thread-safe. */
@Value.Immutable
public sealed interface MapLabel extends Directive permits ImmutableMapLabel {

  /** The definition of {@code map.label}. */
  DirectiveDefinition<MapLabel> DEFINITION =
      DirectiveDefinition.of("map.label", MapLabel.class, Builder::new, Builder::build)
          .does("Puts a label at entities.")
          .required("ids entity id", Types.ENTITIES, MapLabel::ids, Builder::ids, "The entities.")
          .required(
              "text label", Types.text(160), MapLabel::text, Builder::text, "What is said of each.")
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
   * Returns which entities.
   *
   * @return at least one, none twice
   */
  List<EntityId> ids();

  /**
   * Returns what is said of each.
   *
   * @return 1 to 160 code points
   */
  String text();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(new Label(ids(), text()));
  }

  /** Checks the ids. */
  @Value.Check
  default void check() {
    Checks.ids("ids", ids());
    Texts.check("text", text(), 1, 160);
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableMapLabel.Builder {
    Builder() {}

    /**
     * Adds entities.
     *
     * @param ids their ids
     * @return this builder
     * @throws IllegalArgumentException if a text is no id
     */
    public Builder ids(String... ids) {
      for (String id : ids) {
        addId(EntityId.of(id));
      }
      return this;
    }
  }
}
