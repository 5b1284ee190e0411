package dev.clio.core.directive;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Effect;
import dev.clio.core.model.Directive;
import dev.clio.core.value.Position;
import dev.clio.core.vocabulary.DirectiveDefinition;
import dev.clio.core.vocabulary.Types;
import java.util.List;
import org.immutables.value.Value;

/** The camera goes to a point. Immutable and thread-safe. */
@Value.Immutable
public sealed interface MapView extends Directive permits ImmutableMapView {

  /** The definition of {@code map.view}. */
  DirectiveDefinition<MapView> DEFINITION =
      DirectiveDefinition.of("map.view", MapView.class, Builder::new, Builder::build)
          .does("The camera goes to a point.")
          .required(
              "lat",
              Types.LATITUDE,
              MapView::lat,
              Builder::lat,
              "Degrees north of the middle of the frame.")
          .required(
              "lon",
              Types.LONGITUDE,
              MapView::lon,
              Builder::lon,
              "Degrees east of the middle of the frame.")
          .required(
              "zoom",
              Types.ZOOM,
              MapView::zoom,
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
   * Returns the latitude of the middle of the frame.
   *
   * @return degrees north, −90 to 90
   */
  double lat();

  /**
   * Returns the longitude of the middle of the frame.
   *
   * @return degrees east, −180 to 180
   */
  double lon();

  /**
   * Returns the zoom of the web map, for a frame 1,080 px wide.
   *
   * @return 0 (the whole world) to 22
   */
  double zoom();

  @Override
  default List<Effect> effects() {
    return ImmutableList.of(new CameraMove.View(Position.of(lat(), lon()), zoom()));
  }

  /**
   * Checks the ranges, and makes a negative zero zero.
   *
   * @return this view, or one that is equal to it on the map
   */
  @Value.Check
  default MapView check() {
    Checks.range("lat", lat(), -90, 90);
    Checks.range("lon", lon(), -180, 180);
    Checks.range("zoom", zoom(), 0, 22);
    return Checks.anyNegativeZero(lat(), lon(), zoom())
        ? builder().lat(lat() + 0.0).lon(lon() + 0.0).zoom(zoom() + 0.0).build()
        : this;
  }

  /** Builds the directive. Not thread-safe. */
  final class Builder extends ImmutableMapView.Builder {
    Builder() {}
  }
}
