package dev.clio.dsl;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.directive.MapCircle;
import dev.clio.core.directive.MapClear;
import dev.clio.core.directive.MapHighlight;
import dev.clio.core.directive.MapLabel;
import dev.clio.core.directive.MapSpotlight;
import dev.clio.core.model.Element;
import dev.clio.core.value.Entity;
import java.util.function.Consumer;

/**
 * The verbs of {@link ScriptBuilder} that put marks, labels and circles on the map, and take them
 * off.
 */
public sealed interface MapVerbs permits ScriptBuilder {

  /**
   * Adds any element: a directive of the host's, or one that was built elsewhere.
   *
   * @param element the element
   * @return this script
   */
  @CanIgnoreReturnValue
  ScriptBuilder add(Element element);

  /**
   * Marks entities ({@code map.highlight}) in the theme's colour.
   *
   * @param ids one or more ids with commas between
   * @return this script
   * @throws IllegalArgumentException if a text is no id
   */
  @CanIgnoreReturnValue
  default ScriptBuilder highlight(String ids) {
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
  default ScriptBuilder highlight(String ids, String color) {
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
  default ScriptBuilder highlight(Entity entity, String color) {
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
  default ScriptBuilder highlight(String ids, Consumer<MapHighlight.Builder> options) {
    return add(Verbs.with(MapHighlight.builder().ids(Verbs.ids(ids)), options).build());
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
  default ScriptBuilder label(String ids, String text) {
    return add(MapLabel.builder().ids(Verbs.ids(ids)).text(text).build());
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
  default ScriptBuilder label(Entity entity, String text) {
    return label(entity.id().text(), text);
  }

  /**
   * Goes to an entity and dims the rest ({@code map.spotlight}).
   *
   * @param id the id of what stays lit
   * @return this script
   * @throws IllegalArgumentException if the text is no id
   */
  @CanIgnoreReturnValue
  default ScriptBuilder spotlight(String id) {
    return spotlight(id, light -> {});
  }

  /**
   * Goes to an entity and dims the rest ({@code map.spotlight}).
   *
   * @param entity what stays lit
   * @return this script
   */
  @CanIgnoreReturnValue
  default ScriptBuilder spotlight(Entity entity) {
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
  default ScriptBuilder spotlight(String id, Consumer<MapSpotlight.Builder> options) {
    return add(Verbs.with(MapSpotlight.builder().id(id), options).build());
  }

  /**
   * Draws circles around entities ({@code map.circle}).
   *
   * @param ids one or more ids with commas between
   * @return this script
   * @throws IllegalArgumentException if a text is no id
   */
  @CanIgnoreReturnValue
  default ScriptBuilder circle(String ids) {
    return circle(ids, circle -> {});
  }

  /**
   * Draws circles around entities ({@code map.circle}).
   *
   * @param ids one or more ids with commas between
   * @param options says more: radius, colour, opacity
   * @return this script
   * @throws IllegalArgumentException if a text is no id, or an option is out of its range
   */
  @CanIgnoreReturnValue
  default ScriptBuilder circle(String ids, Consumer<MapCircle.Builder> options) {
    return add(Verbs.with(MapCircle.builder().ids(Verbs.ids(ids)), options).build());
  }

  /**
   * Draws a circle around a point ({@code map.circle}).
   *
   * @param lat degrees north, −90 to 90
   * @param lon degrees east, −180 to 180
   * @return this script
   * @throws IllegalArgumentException if a number is out of its range
   */
  @CanIgnoreReturnValue
  default ScriptBuilder circle(double lat, double lon) {
    return circle(lat, lon, circle -> {});
  }

  /**
   * Draws a circle around a point ({@code map.circle}).
   *
   * @param lat degrees north, −90 to 90
   * @param lon degrees east, −180 to 180
   * @param options says more: radius, colour, opacity
   * @return this script
   * @throws IllegalArgumentException if a number is out of its range
   */
  @CanIgnoreReturnValue
  default ScriptBuilder circle(double lat, double lon, Consumer<MapCircle.Builder> options) {
    return add(Verbs.with(MapCircle.builder().lat(lat).lon(lon), options).build());
  }

  /**
   * Takes annotations, highlights, spotlight and veil off the map ({@code map.clear}).
   *
   * @return this script
   */
  @CanIgnoreReturnValue
  default ScriptBuilder clear() {
    return add(MapClear.builder().build());
  }

  /**
   * Takes a class of things off the map ({@code map.clear}).
   *
   * @param what the class
   * @return this script
   */
  @CanIgnoreReturnValue
  default ScriptBuilder clear(MapClear.What what) {
    return add(MapClear.builder().what(what).build());
  }
}
