package dev.clio.dsl;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.directive.ChatSay;
import dev.clio.core.directive.EntityPropose;
import dev.clio.core.directive.SceneTitle;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.value.Entity;
import dev.clio.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes a script, one verb after the other. What a directive cannot do without are a verb's
 * parameters; what may be left out is said in a function after them. Where a verb takes ids it
 * takes them as Stagehand does: one, or several with commas between. Not thread-safe.
 */
public final class ScriptBuilder
    implements CameraVerbs, MapVerbs, LinkVerbs, BasemapVerbs, SceneVerbs, SourceVerbs {

  private final Vocabulary vocabulary;
  private final List<Element> elements = new ArrayList<>();

  /** Whether a citation has come to its end that nothing has ended yet. */
  private boolean citationOver;

  ScriptBuilder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Speaks.
   *
   * @param text the words; line breaks and runs of spaces become single spaces
   * @return this script
   * @throws IllegalArgumentException if there are no words
   */
  @CanIgnoreReturnValue
  public ScriptBuilder say(String text) {
    return add(Narration.of(text));
  }

  /**
   * Writes a comment for the script's authors.
   *
   * @param text one line
   * @return this script
   * @throws IllegalArgumentException if there is a line break
   */
  @CanIgnoreReturnValue
  public ScriptBuilder comment(String text) {
    return add(Comment.of(text));
  }

  /**
   * Makes entities known ({@code entity.propose}).
   *
   * @param entities the entities
   * @return this script
   */
  @CanIgnoreReturnValue
  public ScriptBuilder propose(Entity... entities) {
    for (Entity entity : entities) {
      add(
          EntityPropose.builder()
              .id(entity.id())
              .type(entity.type())
              .entityName(entity.name())
              .lon(entity.position().lon())
              .lat(entity.position().lat())
              .build());
    }
    return this;
  }

  /**
   * Cites a source for what is said in a part of the script ({@code chat.say}). The citation's end
   * is written only where narration follows that nothing else cites.
   *
   * @param source the id of the source
   * @param part writes the part
   * @return this script
   * @throws IllegalArgumentException if the text is no source id
   */
  @CanIgnoreReturnValue
  public ScriptBuilder citing(String source, Consumer<? super ScriptBuilder> part) {
    cite(source);
    part.accept(this);
    citationOver = true;
    return this;
  }

  /**
   * Writes a part of the script for each item, for scripts made from data.
   *
   * @param <T> the items
   * @param items the items
   * @param part writes the part of an item
   * @return this script
   */
  @CanIgnoreReturnValue
  public <T> ScriptBuilder each(
      Iterable<? extends T> items, BiConsumer<? super ScriptBuilder, ? super T> part) {
    for (T item : items) {
      part.accept(this, item);
    }
    return this;
  }

  /**
   * Adds any element: a directive of the host's, or one that was built elsewhere.
   *
   * @param element the element
   * @return this script
   */
  @Override
  @CanIgnoreReturnValue
  public ScriptBuilder add(Element element) {
    if (citationOver) {
      if (element instanceof Narration) {
        elements.add(ChatSay.builder().source(Optional.empty()).build());
        citationOver = false;
      } else if (element instanceof ChatSay || element instanceof SceneTitle) {
        citationOver = false;
      }
    }
    elements.add(element);
    return this;
  }

  /**
   * Adds a directive by its name in the vocabulary in use, with values as Stagehand writes them.
   *
   * @param name the name, such as {@code map.view}
   * @param attributes first names and values in turn, such as {@code "lat", "45.0"}
   * @return this script
   * @throws IllegalArgumentException if the vocabulary does not know the name, or an attribute does
   *     not fit
   */
  @CanIgnoreReturnValue
  public ScriptBuilder directive(String name, String... attributes) {
    return add(NamedDirective.of(vocabulary, name, attributes));
  }

  List<Element> elements() {
    return ImmutableList.copyOf(elements);
  }
}
