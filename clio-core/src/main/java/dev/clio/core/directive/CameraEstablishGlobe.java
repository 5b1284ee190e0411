package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Position;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Shows the whole earth. Immutable and thread-safe. */
@Value.Immutable
public sealed interface CameraEstablishGlobe extends Directive
    permits ImmutableCameraEstablishGlobe {

  /** The definition of {@code camera.establish_globe}. */
  DirectiveDefinition<CameraEstablishGlobe> DEFINITION =
      DirectiveDefinition.of(
              "camera.establish_globe", CameraEstablishGlobe.class, Builder::new, Builder::build)
          .does("Shows the whole earth.")
          .optional(
              "lat",
              Types.LATITUDE,
              CameraEstablishGlobe::lat,
              Builder::lat,
              "Degrees north of the middle of the frame.")
          .optional(
              "lon",
              Types.LONGITUDE,
              CameraEstablishGlobe::lon,
              Builder::lon,
              "Degrees east of the middle of the frame.")
          .optional(
              "zoom",
              Types.ZOOM,
              CameraEstablishGlobe::zoom,
              Builder::zoom,
              "The zoom of the web map, for a frame 1,080 px wide.")
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
   * Returns the latitude that is in the middle.
   *
   * @return degrees north, −90 to 90, if it is said
   */
  Optional<Double> lat();

  /**
   * Returns the longitude that is in the middle.
   *
   * @return degrees east, −180 to 180, if it is said
   */
  Optional<Double> lon();

  /**
   * Returns the zoom.
   *
   * @return the zoom of the web map, 0 to 22, if it is said
   */
  Optional<Double> zoom();

  @Override
  default List<Effect> effects() {
    CameraMove.View earth = CameraMove.View.EARTH;
    return ImmutableList.of(
        new CameraMove.View(
            Position.of(lat().orElse(earth.center().lat()), lon().orElse(earth.center().lon())),
            zoom().orElse(earth.zoom())));
  }

  /**
   * Checks the attributes, and makes a negative zero zero.
   *
   * @return this directive, or one that means the same
   */
  @Value.Check
  default CameraEstablishGlobe check() {
    Checks.range("lat", lat(), -90, 90);
    Checks.range("lon", lon(), -180, 180);
    Checks.range("zoom", zoom(), 0, 22);
    return Checks.anyNegativeZero(ImmutableList.of(lat(), lon(), zoom()))
        ? new Builder()
            .from(this)
            .lat(Checks.plain(lat()))
            .lon(Checks.plain(lon()))
            .zoom(Checks.plain(zoom()))
            .build()
        : this;
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableCameraEstablishGlobe.Builder {
    Builder() {}
  }
}
