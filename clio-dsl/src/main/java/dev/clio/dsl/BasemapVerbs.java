package dev.clio.dsl;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.directive.LayerOff;
import dev.clio.core.directive.LayerOn;
import dev.clio.core.directive.MapBasemap;
import dev.clio.core.directive.MapMode;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.model.Element;

/** The verbs of {@link ScriptBuilder} that choose the map below everything. */
public sealed interface BasemapVerbs permits ScriptBuilder {

  /**
   * Adds any element: a directive of the host's, or one that was built elsewhere.
   *
   * @param element the element
   * @return this script
   */
  @CanIgnoreReturnValue
  ScriptBuilder add(Element element);

  /**
   * Chooses what the map shows ({@code map.mode}).
   *
   * @param mode the mode
   * @return this script
   */
  @CanIgnoreReturnValue
  default ScriptBuilder mode(BasemapChoice.Mode mode) {
    return add(MapMode.builder().mode(mode).build());
  }

  /**
   * Chooses how bright the map is ({@code map.basemap}).
   *
   * @param tone light or dark
   * @return this script
   */
  @CanIgnoreReturnValue
  default ScriptBuilder basemap(BasemapChoice.Tone tone) {
    return add(MapBasemap.builder().kind(tone).build());
  }

  /**
   * Shows a layer of the map ({@code layer.on}).
   *
   * @param layer its name, such as {@code rivers}
   * @return this script
   * @throws IllegalArgumentException if the text is no slug
   */
  @CanIgnoreReturnValue
  default ScriptBuilder layerOn(String layer) {
    return add(LayerOn.builder().layer(layer).build());
  }

  /**
   * Hides a layer of the map ({@code layer.off}).
   *
   * @param layer its name, such as {@code rivers}
   * @return this script
   * @throws IllegalArgumentException if the text is no slug
   */
  @CanIgnoreReturnValue
  default ScriptBuilder layerOff(String layer) {
    return add(LayerOff.builder().layer(layer).build());
  }
}
