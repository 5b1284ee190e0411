package dev.clio.dsl;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.directive.MarkClip;
import dev.clio.core.directive.SceneFade;
import dev.clio.core.directive.SceneTitle;
import dev.clio.core.model.Element;
import java.util.function.Consumer;

/**
 * The verbs of {@link ScriptBuilder} that show title cards and veils, and mark places for
 * production.
 */
public sealed interface SceneVerbs permits ScriptBuilder {

  /**
   * Adds any element: a directive of the host's, or one that was built elsewhere.
   *
   * @param element the element
   * @return this script
   */
  @CanIgnoreReturnValue
  ScriptBuilder add(Element element);

  /**
   * Shows the opening card ({@code scene.title kind=intro}).
   *
   * @param title 1 to 160 characters
   * @return this script
   * @throws IllegalArgumentException if the title is too long
   */
  @CanIgnoreReturnValue
  default ScriptBuilder intro(String title) {
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
  default ScriptBuilder intro(String title, Consumer<SceneTitle.Builder> options) {
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
  default ScriptBuilder chapter(String title) {
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
  default ScriptBuilder chapter(String title, Consumer<SceneTitle.Builder> options) {
    return card(SceneTitle.Kind.CHAPTER, title, options);
  }

  /**
   * Takes away the docked card ({@code scene.title kind=clear}).
   *
   * @return this script
   */
  @CanIgnoreReturnValue
  default ScriptBuilder endChapter() {
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
  default ScriptBuilder outro(String title) {
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
  default ScriptBuilder outro(String title, Consumer<SceneTitle.Builder> options) {
    return card(SceneTitle.Kind.OUTRO, title, options);
  }

  private ScriptBuilder card(
      SceneTitle.Kind kind, String title, Consumer<SceneTitle.Builder> options) {
    return add(Verbs.with(SceneTitle.builder().kind(kind).title(title), options).build());
  }

  /**
   * Draws a veil over the map ({@code scene.fade}).
   *
   * @return this script
   */
  @CanIgnoreReturnValue
  default ScriptBuilder fade() {
    return fade(veil -> {});
  }

  /**
   * Draws a veil over the map, or lifts it ({@code scene.fade}).
   *
   * @param options says more: colour, opacity (0 lifts the veil), duration in milliseconds
   * @return this script
   * @throws IllegalArgumentException if an option is out of its range
   */
  @CanIgnoreReturnValue
  default ScriptBuilder fade(Consumer<SceneFade.Builder> options) {
    return add(Verbs.with(SceneFade.builder(), options).build());
  }

  /**
   * Marks a place in the timeline for production ({@code mark.clip}).
   *
   * @param type what is to be done there, a slug
   * @return this script
   * @throws IllegalArgumentException if the text is no slug
   */
  @CanIgnoreReturnValue
  default ScriptBuilder clip(String type) {
    return add(MarkClip.builder().type(type).build());
  }

  /**
   * Marks a place in the timeline for production ({@code mark.clip}).
   *
   * @param type what is to be done there, a slug
   * @param label a note on it, 1 to 120 characters
   * @return this script
   * @throws IllegalArgumentException if the type is no slug, or the label is too long
   */
  @CanIgnoreReturnValue
  default ScriptBuilder clip(String type, String label) {
    return add(MarkClip.builder().type(type).label(label).build());
  }
}
