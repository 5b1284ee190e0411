package dev.clio.dsl;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.directive.ChatSay;
import dev.clio.core.directive.SourceHide;
import dev.clio.core.directive.SourceShow;
import dev.clio.core.model.Element;
import dev.clio.core.value.SourceId;
import java.util.Optional;
import java.util.function.Consumer;

/** The verbs of {@link ScriptBuilder} that cite and show sources. */
public sealed interface SourceVerbs permits ScriptBuilder {

  /**
   * Adds any element: a directive of the host's, or one that was built elsewhere.
   *
   * @param element the element
   * @return this script
   */
  @CanIgnoreReturnValue
  ScriptBuilder add(Element element);

  /**
   * Cites a source for what is said from here on ({@code chat.say}).
   *
   * @param source the id of the source
   * @return this script
   * @throws IllegalArgumentException if the text is no source id
   */
  @CanIgnoreReturnValue
  default ScriptBuilder cite(String source) {
    return add(ChatSay.builder().source(Optional.of(SourceId.of(source))).build());
  }

  /**
   * Ends a citation ({@code chat.say source=none}).
   *
   * @return this script
   */
  @CanIgnoreReturnValue
  default ScriptBuilder endCitation() {
    return add(ChatSay.builder().source(Optional.empty()).build());
  }

  /**
   * Shows a card with a source ({@code source.show}).
   *
   * @param source the id of the source
   * @return this script
   * @throws IllegalArgumentException if the text is no source id
   */
  @CanIgnoreReturnValue
  default ScriptBuilder showSource(String source) {
    return showSource(source, card -> {});
  }

  /**
   * Shows a card with a source ({@code source.show}).
   *
   * @param source the id of the source
   * @param options says more: what it says, how sure it is
   * @return this script
   * @throws IllegalArgumentException if the text is no source id, or an option is not what it must
   *     be
   */
  @CanIgnoreReturnValue
  default ScriptBuilder showSource(String source, Consumer<SourceShow.Builder> options) {
    return add(Verbs.with(SourceShow.builder().id(source), options).build());
  }

  /**
   * Takes away the card of a source, whichever it is ({@code source.hide}).
   *
   * @return this script
   */
  @CanIgnoreReturnValue
  default ScriptBuilder hideSource() {
    return add(SourceHide.builder().build());
  }

  /**
   * Takes away the card of a source ({@code source.hide}).
   *
   * @param source the id of the source
   * @return this script
   * @throws IllegalArgumentException if the text is no source id
   */
  @CanIgnoreReturnValue
  default ScriptBuilder hideSource(String source) {
    return add(SourceHide.builder().id(source).build());
  }
}
