package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Citation;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.value.SourceId;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Cites a source for the narration after it, or ends a citation. Immutable and thread-safe. */
@Value.Immutable
public sealed interface ChatSay extends Directive permits ImmutableChatSay {

  /** The definition of {@code chat.say}. */
  DirectiveDefinition<ChatSay> DEFINITION =
      DirectiveDefinition.of("chat.say", ChatSay.class, Builder::new, Builder::build)
          .does("Cites a source for the narration after it, or ends a citation.")
          .required(
              "source",
              Types.CITED_SOURCE,
              ChatSay::source,
              Builder::source,
              "The source, or none to end a citation.")
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
   * Returns whose word the narration is.
   *
   * @return the source, or empty ({@code none}) to end a citation
   */
  Optional<SourceId> source();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(new Citation(source()));
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableChatSay.Builder {
    Builder() {}
  }
}
