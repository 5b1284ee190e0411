package dev.clio.dsl;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.directive.ChatSay;
import dev.clio.core.directive.EntityPropose;
import dev.clio.core.directive.MapArrow;
import dev.clio.core.directive.MapHighlight;
import dev.clio.core.directive.MapLabel;
import dev.clio.core.directive.MapSpotlight;
import dev.clio.core.directive.MapView;
import dev.clio.core.directive.SceneTitle;
import dev.clio.core.model.Comment;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.SourceId;
import dev.clio.core.vocabulary.Types;
import dev.clio.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a script, one verb after the other. What a directive cannot do without are a verb's
 * parameters; what may be left out is said in a function after them. Where a verb takes ids it
 * takes them as Stagehand does: one, or several with commas between. Not thread-safe.
 */
public final class ScriptBuilder {

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
   * Moves the camera ({@code map.view}).
   *
   * @param lat degrees north, −90 to 90
   * @param lon degrees east, −180 to 180
   * @param zoom 0 to 22
   * @return this script
   * @throws IllegalArgumentException if a number is out of its range
   */
  @CanIgnoreReturnValue
  public ScriptBuilder view(double lat, double lon, double zoom) {
    return add(MapView.builder().lat(lat).lon(lon).zoom(zoom).build());
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
   * Marks entities ({@code map.highlight}) in the theme's colour.
   *
   * @param ids one or more ids with commas between
   * @return this script
   * @throws IllegalArgumentException if a text is no id
   */
  @CanIgnoreReturnValue
  public ScriptBuilder highlight(String ids) {
    return highlight(ids, mark -> {});
  }

  /**
   * Marks entities ({@code map.highlight}).
   *
   * @param ids one or more ids with commas between
   * @param color {@code #rgb} or {@code #rrggbb}
   * @return this script
   * @throws IllegalArgumentException if a text is no id or no colour
   */
  @CanIgnoreReturnValue
  public ScriptBuilder highlight(String ids, String color) {
    return highlight(ids, mark -> mark.color(color));
  }

  /**
   * Marks an entity ({@code map.highlight}).
   *
   * @param entity the entity
   * @param color {@code #rgb} or {@code #rrggbb}
   * @return this script
   * @throws IllegalArgumentException if the text is no colour
   */
  @CanIgnoreReturnValue
  public ScriptBuilder highlight(Entity entity, String color) {
    return highlight(entity.id().text(), color);
  }

  /**
   * Marks entities ({@code map.highlight}).
   *
   * @param ids one or more ids with commas between
   * @param options says more: colour, opacity, pulse
   * @return this script
   * @throws IllegalArgumentException if a text is no id, or an option is out of its range
   */
  @CanIgnoreReturnValue
  public ScriptBuilder highlight(String ids, Consumer<MapHighlight.Builder> options) {
    return add(MapHighlight.builder().ids(ids(ids)), options, MapHighlight.Builder::build);
  }

  /**
   * Puts a label at entities ({@code map.label}).
   *
   * @param ids one or more ids with commas between
   * @param text 1 to 160 characters; what stands before " — " is its head
   * @return this script
   * @throws IllegalArgumentException if a text is no id, or the label is too long
   */
  @CanIgnoreReturnValue
  public ScriptBuilder label(String ids, String text) {
    return add(MapLabel.builder().ids(ids(ids)).text(text).build());
  }

  /**
   * Puts a label at an entity ({@code map.label}).
   *
   * @param entity the entity
   * @param text 1 to 160 characters; what stands before " — " is its head
   * @return this script
   * @throws IllegalArgumentException if the label is too long
   */
  @CanIgnoreReturnValue
  public ScriptBuilder label(Entity entity, String text) {
    return label(entity.id().text(), text);
  }

  /**
   * Draws an arrow ({@code map.arrow}).
   *
   * @param from the id where it begins
   * @param to the id where it points
   * @return this script
   * @throws IllegalArgumentException if a text is no id
   */
  @CanIgnoreReturnValue
  public ScriptBuilder arrow(String from, String to) {
    return arrow(from, to, arrow -> {});
  }

  /**
   * Draws an arrow ({@code map.arrow}).
   *
   * @param from the id where it begins
   * @param to the id where it points
   * @param options says more: colour, label
   * @return this script
   * @throws IllegalArgumentException if a text is no id, or an option is not what it must be
   */
  @CanIgnoreReturnValue
  public ScriptBuilder arrow(String from, String to, Consumer<MapArrow.Builder> options) {
    return add(
        MapArrow.builder().from(EntityId.of(from)).to(EntityId.of(to)),
        options,
        MapArrow.Builder::build);
  }

  /**
   * Draws an arrow ({@code map.arrow}).
   *
   * @param from where it begins
   * @param to where it points
   * @param options says more: colour, label
   * @return this script
   * @throws IllegalArgumentException if an option is not what it must be
   */
  @CanIgnoreReturnValue
  public ScriptBuilder arrow(Entity from, Entity to, Consumer<MapArrow.Builder> options) {
    return arrow(from.id().text(), to.id().text(), options);
  }

  /**
   * Goes to an entity and dims the rest ({@code map.spotlight}).
   *
   * @param id the id of what stays lit
   * @return this script
   * @throws IllegalArgumentException if the text is no id
   */
  @CanIgnoreReturnValue
  public ScriptBuilder spotlight(String id) {
    return spotlight(id, light -> {});
  }

  /**
   * Goes to an entity and dims the rest ({@code map.spotlight}).
   *
   * @param entity what stays lit
   * @return this script
   */
  @CanIgnoreReturnValue
  public ScriptBuilder spotlight(Entity entity) {
    return spotlight(entity.id().text());
  }

  /**
   * Goes to an entity and dims the rest ({@code map.spotlight}).
   *
   * @param id the id of what stays lit
   * @param options says more: colour, radius, opacity
   * @return this script
   * @throws IllegalArgumentException if the text is no id, or an option is out of its range
   */
  @CanIgnoreReturnValue
  public ScriptBuilder spotlight(String id, Consumer<MapSpotlight.Builder> options) {
    return add(MapSpotlight.builder().id(EntityId.of(id)), options, MapSpotlight.Builder::build);
  }

  /**
   * Shows the opening card ({@code scene.title kind=intro}).
   *
   * @param title 1 to 160 characters
   * @return this script
   * @throws IllegalArgumentException if the title is too long
   */
  @CanIgnoreReturnValue
  public ScriptBuilder intro(String title) {
    return intro(title, card -> {});
  }

  /**
   * Shows the opening card ({@code scene.title kind=intro}).
   *
   * @param title 1 to 160 characters
   * @param options says more: eyebrow, subtitle
   * @return this script
   * @throws IllegalArgumentException if a text is too long
   */
  @CanIgnoreReturnValue
  public ScriptBuilder intro(String title, Consumer<SceneTitle.Builder> options) {
    return card(SceneTitle.Kind.INTRO, title, options);
  }

  /**
   * Shows the card of a chapter, which then docks ({@code scene.title kind=chapter}).
   *
   * @param title 1 to 160 characters
   * @return this script
   * @throws IllegalArgumentException if the title is too long
   */
  @CanIgnoreReturnValue
  public ScriptBuilder chapter(String title) {
    return chapter(title, card -> {});
  }

  /**
   * Shows the card of a chapter, which then docks ({@code scene.title kind=chapter}).
   *
   * @param title 1 to 160 characters
   * @param options says more: eyebrow, subtitle
   * @return this script
   * @throws IllegalArgumentException if a text is too long
   */
  @CanIgnoreReturnValue
  public ScriptBuilder chapter(String title, Consumer<SceneTitle.Builder> options) {
    return card(SceneTitle.Kind.CHAPTER, title, options);
  }

  /**
   * Takes away the docked card ({@code scene.title kind=clear}).
   *
   * @return this script
   */
  @CanIgnoreReturnValue
  public ScriptBuilder endChapter() {
    return add(SceneTitle.builder().kind(SceneTitle.Kind.CLEAR).build());
  }

  /**
   * Shows the closing card ({@code scene.title kind=outro}).
   *
   * @param title 1 to 160 characters
   * @return this script
   * @throws IllegalArgumentException if the title is too long
   */
  @CanIgnoreReturnValue
  public ScriptBuilder outro(String title) {
    return outro(title, card -> {});
  }

  /**
   * Shows the closing card ({@code scene.title kind=outro}).
   *
   * @param title 1 to 160 characters
   * @param options says more: eyebrow, subtitle
   * @return this script
   * @throws IllegalArgumentException if a text is too long
   */
  @CanIgnoreReturnValue
  public ScriptBuilder outro(String title, Consumer<SceneTitle.Builder> options) {
    return card(SceneTitle.Kind.OUTRO, title, options);
  }

  private ScriptBuilder card(
      SceneTitle.Kind kind, String title, Consumer<SceneTitle.Builder> options) {
    return add(SceneTitle.builder().kind(kind).title(title), options, SceneTitle.Builder::build);
  }

  /**
   * Cites a source for what is said from here on ({@code chat.say}).
   *
   * @param source the id of the source
   * @return this script
   * @throws IllegalArgumentException if the text is no source id
   */
  @CanIgnoreReturnValue
  public ScriptBuilder cite(String source) {
    return add(ChatSay.builder().source(Optional.of(SourceId.of(source))).build());
  }

  /**
   * Ends a citation ({@code chat.say source=none}).
   *
   * @return this script
   */
  @CanIgnoreReturnValue
  public ScriptBuilder endCitation() {
    return add(ChatSay.builder().source(Optional.empty()).build());
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

  private <B, D extends Directive> ScriptBuilder add(
      B builder, Consumer<? super B> options, Function<B, D> build) {
    options.accept(builder);
    return add(build.apply(builder));
  }

  private static List<EntityId> ids(String text) {
    @Nullable List<EntityId> ids = Types.ENTITIES.parse(text);
    Preconditions.checkArgument(
        ids != null, "ids: expected %s, but was \"%s\"", Types.ENTITIES.expected(), text);
    return ids;
  }
}
