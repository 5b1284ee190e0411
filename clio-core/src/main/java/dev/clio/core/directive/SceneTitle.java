package dev.clio.core.directive;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Texts;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Shows a title card, or takes it away. Immutable and thread-safe. */
@Value.Immutable
public sealed interface SceneTitle extends Directive permits ImmutableSceneTitle {

  /** What a title card is for. */
  enum Kind {
    /** Before the map. */
    INTRO,
    /** Over the map, then docked at its top. */
    CHAPTER,
    /** No card: takes away the one there is. */
    CLEAR,
    /** Closing, to the end. */
    OUTRO;

    private Card.Kind card() {
      return switch (this) {
        case INTRO -> Card.Kind.INTRO;
        case CHAPTER -> Card.Kind.CHAPTER;
        case OUTRO -> Card.Kind.OUTRO;
        case CLEAR -> throw new IllegalStateException("clear: there is no card");
      };
    }
  }

  /** The definition of {@code scene.title}. */
  DirectiveDefinition<SceneTitle> DEFINITION =
      DirectiveDefinition.of("scene.title", SceneTitle.class, Builder::new, Builder::build)
          .does("Shows a title card, or takes it away.")
          .required(
              "kind",
              Types.keyword(Kind.class),
              SceneTitle::kind,
              Builder::kind,
              "What card it is.")
          .optional(
              "eyebrow",
              Types.text(160),
              SceneTitle::eyebrow,
              Builder::eyebrow,
              "The small text above the title.")
          .optional("title text", Types.text(160), SceneTitle::title, Builder::title, "The title.")
          .optional(
              "subtitle",
              Types.text(160),
              SceneTitle::subtitle,
              Builder::subtitle,
              "The text below the title.")
          .when("kind", Set.of("intro", "chapter", "outro"), List.of("title"), List.of())
          .when("kind", Set.of("clear"), List.of(), List.of("eyebrow", "title", "subtitle"))
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
   * Returns what card it is.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * Returns the small text above the title.
   *
   * @return 1 to 160 code points, if there is one
   */
  Optional<String> eyebrow();

  /**
   * Returns the title.
   *
   * @return 1 to 160 code points, if there is one
   */
  Optional<String> title();

  /**
   * Returns the text below the title.
   *
   * @return 1 to 160 code points, if there is one
   */
  Optional<String> subtitle();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(
        title()
            .<Effect>map(title -> new Card.Title(kind().card(), eyebrow(), title, subtitle()))
            .orElseGet(Card.ClearTitle::new));
  }

  /** Checks that there is a title where there is a card, and no text where there is none. */
  @Value.Check
  default void check() {
    if (kind() == Kind.CLEAR) {
      Preconditions.checkArgument(
          eyebrow().isEmpty() && title().isEmpty() && subtitle().isEmpty(),
          "title: expected no text for kind clear, but there is %s",
          title());
    } else {
      Preconditions.checkArgument(
          title().isPresent(), "title: expected one for kind %s, but there is none", kind());
    }
    eyebrow().ifPresent(text -> Texts.check("eyebrow", text, 1, 160));
    title().ifPresent(text -> Texts.check("title", text, 1, 160));
    subtitle().ifPresent(text -> Texts.check("subtitle", text, 1, 160));
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableSceneTitle.Builder {
    Builder() {}
  }
}
