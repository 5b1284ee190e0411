package dev.clio.dsl;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.clio.core.directive.CameraEstablishGlobe;
import dev.clio.core.directive.MapFit;
import dev.clio.core.directive.MapView;
import dev.clio.core.model.Element;
import java.util.function.Consumer;

/** The verbs of {@link ScriptBuilder} that move the camera. */
public sealed interface CameraVerbs permits ScriptBuilder {

  /**
   * Adds any element: a directive of the host's, or one that was built elsewhere.
   *
   * @param element the element
   * @return this script
   */
  @CanIgnoreReturnValue
  ScriptBuilder add(Element element);

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
  default ScriptBuilder view(double lat, double lon, double zoom) {
    return add(MapView.builder().lat(lat).lon(lon).zoom(zoom).build());
  }

  /**
   * Moves the camera where all of some entities are in frame ({@code map.fit}).
   *
   * @param ids one or more ids with commas between
   * @return this script
   * @throws IllegalArgumentException if a text is no id
   */
  @CanIgnoreReturnValue
  default ScriptBuilder fit(String ids) {
    return fit(ids, shot -> {});
  }

  /**
   * Moves the camera where all of some entities are in frame ({@code map.fit}).
   *
   * @param ids one or more ids with commas between
   * @param options says more: padding, the greatest zoom
   * @return this script
   * @throws IllegalArgumentException if a text is no id, or an option is out of its range
   */
  @CanIgnoreReturnValue
  default ScriptBuilder fit(String ids, Consumer<MapFit.Builder> options) {
    return add(Verbs.with(MapFit.builder().entities(Verbs.ids(ids)), options).build());
  }

  /**
   * Moves the camera where a box is in frame ({@code map.fit}).
   *
   * @param west degrees east of its western edge, −180 to 180
   * @param south degrees north of its southern edge, −90 to 90
   * @param east degrees east of its eastern edge, −180 to 180; less than west across the
   *     antimeridian
   * @param north degrees north of its northern edge, −90 to 90
   * @return this script
   * @throws IllegalArgumentException if a number is out of its range
   */
  @CanIgnoreReturnValue
  default ScriptBuilder fit(double west, double south, double east, double north) {
    return fit(west, south, east, north, shot -> {});
  }

  /**
   * Moves the camera where a box is in frame ({@code map.fit}).
   *
   * @param west degrees east of its western edge, −180 to 180
   * @param south degrees north of its southern edge, −90 to 90
   * @param east degrees east of its eastern edge, −180 to 180; less than west across the
   *     antimeridian
   * @param north degrees north of its northern edge, −90 to 90
   * @param options says more: padding, the greatest zoom
   * @return this script
   * @throws IllegalArgumentException if a number is out of its range
   */
  @CanIgnoreReturnValue
  default ScriptBuilder fit(
      double west, double south, double east, double north, Consumer<MapFit.Builder> options) {
    return add(
        Verbs.with(MapFit.builder().west(west).south(south).east(east).north(north), options)
            .build());
  }

  /**
   * Shows the whole earth ({@code camera.establish_globe}).
   *
   * @return this script
   */
  @CanIgnoreReturnValue
  default ScriptBuilder establishGlobe() {
    return establishGlobe(shot -> {});
  }

  /**
   * Shows the whole earth ({@code camera.establish_globe}).
   *
   * @param options says more: the point in the middle, the zoom
   * @return this script
   * @throws IllegalArgumentException if an option is out of its range
   */
  @CanIgnoreReturnValue
  default ScriptBuilder establishGlobe(Consumer<CameraEstablishGlobe.Builder> options) {
    return add(Verbs.with(CameraEstablishGlobe.builder(), options).build());
  }
}
