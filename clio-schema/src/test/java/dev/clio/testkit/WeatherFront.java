package dev.clio.testkit;

import com.google.common.base.Preconditions;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Mark;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An example of a host's directive, {@code weather.front}: a positional text, an integer, a
 * duration and names of its own, made without Clio's value generator. Immutable and thread-safe.
 *
 * @param title what the front is called, 1 to 40 code points
 * @param over where it stands, at least one entity, none twice
 * @param kind what kind of front it is
 * @param strength how strong it is, −10 to 10
 * @param moving whether it moves
 * @param passage how long it takes to pass, in milliseconds
 */
public record WeatherFront(
    String title,
    List<EntityId> over,
    Optional<Kind> kind,
    Optional<Long> strength,
    Optional<Boolean> moving,
    Optional<Long> passage)
    implements Directive {

  /** The kinds of weather fronts. */
  public enum Kind {
    /** Cold air comes. */
    COLD,
    /** Warm air comes. */
    WARM
  }

  /** The definition of {@code weather.front}. */
  public static final DirectiveDefinition<WeatherFront> DEFINITION =
      DirectiveDefinition.of("weather.front", WeatherFront.class, Builder::new, Builder::build)
          .does("Marks where a weather front stands.")
          .required(
              "over places",
              Types.ENTITIES,
              WeatherFront::over,
              (builder, over) -> builder.over = over,
              "Where it stands.")
          .required(
              "title† name",
              Types.text(40),
              WeatherFront::title,
              (builder, title) -> builder.title = title,
              "What it is called.")
          .optional(
              "kind",
              Types.keyword(Kind.class),
              WeatherFront::kind,
              (builder, kind) -> builder.kind = Optional.of(kind),
              "What kind of front it is.")
          .optional(
              "strength",
              Types.integer(-10, 10),
              WeatherFront::strength,
              (builder, strength) -> builder.strength = Optional.of(strength),
              "How strong it is.")
          .optional(
              "moving",
              Types.BOOLEAN,
              WeatherFront::moving,
              (builder, moving) -> builder.moving = Optional.of(moving),
              "Whether it moves.")
          .optional(
              "passage",
              Types.DURATION,
              WeatherFront::passage,
              (builder, passage) -> builder.passage = Optional.of(passage),
              "How long it takes to pass.")
          .build();

  /**
   * Checks the title and the places.
   *
   * @param title what the front is called, 1 to 40 code points
   * @param over where it stands, at least one entity, none twice
   * @param kind what kind of front it is
   * @param strength how strong it is, −10 to 10
   * @param moving whether it moves
   * @param passage how long it takes to pass, in milliseconds
   */
  public WeatherFront {
    Texts.check("title", title, 1, 40);
    Preconditions.checkArgument(!over.isEmpty(), "over: expected at least one entity id");
    over = List.copyOf(over);
  }

  @Override
  public String name() {
    return DEFINITION.name();
  }

  @Override
  public List<Effect> effects() {
    return List.of(
        new Mark(
            over,
            kind.map(k -> Color.of(k == Kind.COLD ? "#1d4ed8" : "#b91c1c")),
            Optional.empty(),
            moving.orElse(false)));
  }

  private static final class Builder {
    private String title = "";
    private List<EntityId> over = new ArrayList<>();
    private Optional<Kind> kind = Optional.empty();
    private Optional<Long> strength = Optional.empty();
    private Optional<Boolean> moving = Optional.empty();
    private Optional<Long> passage = Optional.empty();

    private WeatherFront build() {
      return new WeatherFront(title, over, kind, strength, moving, passage);
    }
  }
}
