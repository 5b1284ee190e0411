package dev.clio.schema.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.clio.core.geo.GreatCircle;
import dev.clio.core.stage.Place;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Numbers;
import dev.clio.core.value.Position;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.atlas.Gazetteer;
import dev.clio.schema.atlas.Outline;
import dev.clio.schema.diagnostic.Code;
import dev.clio.schema.text.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Places are where the gazetteer has their names.
 *
 * <p>Nothing is said of a name that the gazetteer does not know, and of a name that several places
 * have, it is enough to be near one. A point need not be the gazetteer's: a city is as wide as its
 * surroundings, anything larger reaches a little beyond its box, and a country's point may lie in
 * its waters, as those of many archipelagos do.
 */
final class Geography implements Rule {

  /** How far from its point a place is still that place, in km. */
  private static final double CITY_KM = 150;

  private static final double AREA_KM = 400;

  /** How far beyond its box a place may reach, in km. */
  private static final double BEYOND_KM = 150;

  /** How far from a country's border a point is still meant to be in it, in km. */
  private static final double BORDER_KM = 40;

  /** How far from its shores a point at sea may be meant to be in a country of islands, in km. */
  private static final double WATERS_KM = 400;

  private static final double KM_PER_DEGREE = 111.195;

  private static final Set<String> POINTS = ImmutableSet.of("city", "port", "site", "base");

  @Override
  public void check(Subject subject, Findings findings) {
    Set<EntityId> seen = new HashSet<>();
    for (References.Declaration declaration : subject.references().declarations()) {
      if (findings.isFull()) {
        return;
      }
      if (declaration.entity().isPresent() && seen.add(declaration.id())) {
        look(subject, declaration.element(), declaration.entity().get(), findings);
      }
    }
  }

  private static void look(Subject subject, int element, Entity entity, Findings findings) {
    List<Place> places = places(subject, entity);
    if (places.isEmpty() || places.stream().anyMatch(place -> isNear(place, entity.position()))) {
      return;
    }
    boolean country = isCountry(entity);
    Optional<Outline> outline = country ? outline(entity, places.get(0)) : Optional.empty();
    if (outline.isPresent() && isIn(outline.get(), entity.position())) {
      return;
    }
    Position position = entity.position();
    Position right = places.get(0).entity().position();
    Path path = Path.element(element, "lat");
    if (isSwapped(places, outline, position)) {
      findings.add(
          Finding.of(
                  Code.SWAPPED_COORDINATES,
                  path,
                  "expected \""
                      + entity.name()
                      + "\" near "
                      + shown(right)
                      + ", but latitude and longitude are swapped")
              .mend(
                  write(
                      "swap lat and lon",
                      element,
                      /* lat= */ position.lon(),
                      /* lon= */ position.lat())));
      return;
    }
    Mend mend = write("write the point that the gazetteer has", element, right.lat(), right.lon());
    if (outline.isPresent()) {
      findings.add(
          Finding.of(
                  Code.OUTSIDE_COUNTRY,
                  path,
                  "expected a point in "
                      + outline.get().name()
                      + ", but "
                      + shown(position)
                      + " is "
                      + Atlas.standard()
                          .countryAt(position)
                          .map(other -> "in " + other.name())
                          .orElse("at sea"))
              .mend(mend));
      return;
    }
    findings.add(
        Finding.of(
                Code.FAR_FROM_NAME,
                path,
                "expected \""
                    + entity.name()
                    + "\" near "
                    + shown(right)
                    + ", where the gazetteer has that name, but "
                    + shown(position)
                    + " is "
                    + Math.round(GreatCircle.kilometers(position, right))
                    + " km away")
            .mend(mend));
  }

  private static boolean isCountry(Entity entity) {
    return entity.type().name().equals("country");
  }

  /** Returns the places that an entity may be, the likeliest first. */
  private static List<Place> places(Subject subject, Entity entity) {
    EntityType type = entity.type();
    String words = entity.id().slug().replace('_', ' ');
    List<Place> named = subject.gazetteer().named(type, entity.name());
    Optional<Place> byId =
        entity.id().prefix().equals(type.name())
            ? subject.known().find(entity.id())
            : Optional.empty();
    if (byId.isEmpty()) {
      // An id that says more than the name tells the place from others of that name.
      return words.equals(Gazetteer.slug(entity.name()).replace('_', ' ')) ? named : List.of();
    }
    return ImmutableList.<Place>builder()
        .add(byId.get())
        .addAll(named)
        .addAll(subject.gazetteer().named(type, words))
        .build();
  }

  private static boolean isNear(Place place, Position position) {
    boolean point = POINTS.contains(place.entity().type().name());
    Position middle = place.entity().position();
    boolean country = isCountry(place.entity());
    if (!country && GreatCircle.kilometers(middle, position) <= (point ? CITY_KM : AREA_KM)) {
      return true;
    }
    Optional<Bounds> extent = place.extent();
    if (extent.isEmpty()) {
      return false;
    }
    if (country) {
      // Near the middle of a country there is no need to look at its border.
      double reach = extent.get().north() - extent.get().south();
      return GreatCircle.kilometers(middle, position) <= reach * KM_PER_DEGREE / 20;
    }
    return grown(extent.get()).contains(position);
  }

  private static Bounds grown(Bounds bounds) {
    double lat = BEYOND_KM / KM_PER_DEGREE;
    double south = Math.max(-90, bounds.south() - lat);
    double north = Math.min(90, bounds.north() + lat);
    double lon = lat / Math.max(0.1, Math.cos(Math.toRadians((south + north) / 2)));
    if (bounds.width() + 2 * lon >= 360) {
      return Bounds.of(-180, south, 180, north);
    }
    return Bounds.of(round(bounds.west() - lon), south, round(bounds.east() + lon), north);
  }

  private static double round(double lon) {
    return lon < -180 ? lon + 360 : lon > 180 ? lon - 360 : lon;
  }

  /** Returns the outline of a country, if the gazetteer in use means the same country by it. */
  private static Optional<Outline> outline(Entity entity, Place place) {
    return Atlas.standard()
        .country(entity.id().slug())
        .or(() -> Atlas.standard().country(entity.name()))
        .filter(outline -> isIn(outline, place.entity().position()));
  }

  private static boolean isIn(Outline outline, Position position) {
    if (outline.contains(position)) {
      return true;
    }
    boolean atSea = Atlas.standard().countryAt(position).isEmpty();
    return outline.kilometersTo(position) <= (atSea ? WATERS_KM : BORDER_KM);
  }

  private static boolean isSwapped(
      List<Place> places, Optional<Outline> outline, Position position) {
    if (Math.abs(position.lon()) > 90) {
      return false;
    }
    Position swapped = Position.of(position.lon(), position.lat());
    return outline
        .map(it -> it.contains(swapped))
        .orElseGet(() -> places.stream().anyMatch(place -> isNear(place, swapped)));
  }

  private static Mend write(String title, int element, double lat, double lon) {
    return Mend.guess(
        title,
        new Mend.Change.Write(Path.element(element, "lat"), Numbers.print(lat)),
        new Mend.Change.Write(Path.element(element, "lon"), Numbers.print(lon)));
  }

  private static String shown(Position position) {
    return Numbers.print(position.lat()) + ", " + Numbers.print(position.lon());
  }
}
