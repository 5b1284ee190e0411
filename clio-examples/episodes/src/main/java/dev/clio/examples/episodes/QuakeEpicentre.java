package dev.clio.examples.episodes;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Area;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Mark;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Numbers;
import dev.clio.core.value.Radius;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A directive that Stagehand does not have, {@code quake.epicentre}: where an earthquake began, and
 * how strong it was. All there is to it is in this file; no reader, checker or renderer knows it.
 * Immutable and thread-safe.
 *
 * @param magnitude how strong it was, 0 to 10
 * @param at where it began
 * @param depth how deep below, in km, 0 to 800, if it is said
 */
public record QuakeEpicentre(double magnitude, EntityId at, Optional<Long> depth)
    implements Directive {

  /** What there is to know of {@code quake.epicentre}. */
  public static final DirectiveDefinition<QuakeEpicentre> DEFINITION =
      DirectiveDefinition.of("quake.epicentre", QuakeEpicentre.class, Draft::new, Draft::build)
          .does("Shows where an earthquake began, and how strong it was.")
          .required(
              "magnitude†",
              Types.number(0, 10),
              QuakeEpicentre::magnitude,
              (draft, magnitude) -> draft.magnitude = magnitude,
              "How strong it was.")
          .required(
              "at place",
              Types.ENTITY,
              QuakeEpicentre::at,
              (draft, at) -> draft.at = at,
              "Where it began.")
          .optional(
              "depth",
              Types.integer(0, 800),
              QuakeEpicentre::depth,
              (draft, depth) -> draft.depth = Optional.of(depth),
              "How deep below, in km.")
          .build();

  /**
   * Makes a negative zero zero, as Stagehand knows none.
   *
   * @param magnitude how strong it was, 0 to 10
   * @param at where it began
   * @param depth how deep below, in km, 0 to 800, if it is said
   * @throws IllegalArgumentException if the magnitude is out of its range
   */
  public QuakeEpicentre {
    if (!(magnitude >= 0 && magnitude <= 10)) {
      throw new IllegalArgumentException("magnitude: expected 0 to 10, but was " + magnitude);
    }
    magnitude += 0.0;
  }

  @Override
  public String name() {
    return DEFINITION.name();
  }

  @Override
  public List<Effect> effects() {
    Optional<Color> color = Optional.of(Color.of(magnitude < 7 ? "#f59e0b" : "#ef4444"));
    Radius reach = magnitude < 7 ? Radius.Size.MEDIUM : Radius.Size.LARGE;
    List<EntityId> there = ImmutableList.of(at);
    String below = depth.map(km -> " — " + km + " km below").orElse("");
    return ImmutableList.of(
        new Area(there, Optional.empty(), reach, color, Optional.empty()),
        new Mark(there, color, Optional.empty(), true),
        new Label(there, "Magnitude " + Numbers.print(magnitude) + below));
  }

  /** A value in the making. */
  private static final class Draft {
    private double magnitude;
    private @Nullable EntityId at;
    private Optional<Long> depth = Optional.empty();

    private QuakeEpicentre build() {
      return new QuakeEpicentre(magnitude, Objects.requireNonNull(at, "at"), depth);
    }
  }
}
