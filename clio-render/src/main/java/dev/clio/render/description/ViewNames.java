package dev.clio.render.description;

import dev.clio.core.geo.GreatCircle;
import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Camera;
import dev.clio.core.value.Position;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.atlas.City;
import dev.clio.schema.atlas.Feature;
import dev.clio.schema.atlas.Outline;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a person would call the part of the world that a camera looks at. */
final class ViewNames {

  /** A shot this many degrees wide is called by a continent, or by the whole earth. */
  private static final double WHOLE = 170;

  private static final double CONTINENT = 55;
  private static final double COUNTRY = 5;

  private ViewNames() {}

  /** Returns how many degrees of longitude the shorter side of the frame shows. */
  static double degrees(Camera camera) {
    return 360 * 1080 / (Mercator.WORLD * Math.pow(2, camera.zoom()));
  }

  /** Returns whether a shot is of no place in particular. */
  static boolean isWholeEarth(Camera camera) {
    return degrees(camera) >= WHOLE;
  }

  /** Returns the name of what lies in the middle of a shot, in the size of the shot. */
  static String of(Camera camera) {
    double degrees = degrees(camera);
    if (isWholeEarth(camera)) {
      return "the whole earth";
    }
    Position center = Mercator.position(camera.x(), Math.max(0, Math.min(1, camera.y())));
    Atlas atlas = Atlas.standard();
    Optional<Outline> country = atlas.countryAt(center);
    if (degrees >= CONTINENT && country.isPresent() && !country.get().continent().isEmpty()) {
      return country.get().continent();
    } else if (degrees >= COUNTRY && country.isPresent()) {
      return country.get().name();
    } else if (country.isPresent()) {
      return city(atlas, center, degrees).orElseGet(() -> country.get().name());
    }
    return water(atlas, center, degrees)
        .or(() -> city(atlas, center, degrees))
        .orElseGet(() -> coordinates(center));
  }

  private static Optional<String> city(Atlas atlas, Position center, double degrees) {
    return atlas.places().stream()
        .filter(city -> within(city.position(), center, degrees / 4))
        .min(Comparator.comparingDouble(city -> GreatCircle.kilometers(city.position(), center)))
        .map(City::name);
  }

  private static Optional<String> water(Atlas atlas, Position center, double degrees) {
    int rank = degrees >= CONTINENT ? 1 : 4;
    return atlas.features().stream()
        .filter(feature -> isWater(feature) && feature.rank() <= rank)
        .filter(feature -> within(feature.position(), center, degrees / 2))
        .min(
            Comparator.comparingDouble(
                feature -> GreatCircle.kilometers(feature.position(), center)))
        .map(feature -> takesArticle(feature) ? "the " + feature.name() : feature.name());
  }

  /** Bays and sounds have names of their own, such as Hudson Bay; other waters have an article. */
  private static boolean takesArticle(Feature feature) {
    String name = feature.name();
    return !name.startsWith("The ") && !name.endsWith(" Bay") && !name.endsWith(" Sound");
  }

  private static boolean isWater(Feature feature) {
    return switch (feature.kind()) {
      case "ocean", "sea", "gulf", "bay", "strait", "channel", "sound" -> true;
      default -> false;
    };
  }

  private static boolean within(Position position, Position center, double degrees) {
    return GreatCircle.kilometers(position, center) <= degrees * 111.2;
  }

  private static String coordinates(Position center) {
    return String.format(
        Locale.ROOT,
        "%d degrees %s, %d degrees %s",
        Math.round(Math.abs(center.lat())),
        center.lat() < 0 ? "south" : "north",
        Math.round(Math.abs(center.lon())),
        center.lon() < 0 ? "west" : "east");
  }
}
