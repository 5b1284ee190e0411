package dev.clio.schema.atlas;

import dev.clio.core.value.Entity;
import dev.clio.core.value.Position;
import java.util.List;
import java.util.Optional;

/**
 * The outlines and names of the world. Each part is loaded when it is first asked for. Immutable
 * and thread-safe.
 *
 * <p>The data is Natural Earth's ({@link #CREDIT}), cut at the antimeridian: an outline that lies
 * on both sides has polygons on both, and the edges along the cut are filled up to and not stroked
 * ({@link Arcs#isCut}).
 */
public final class Atlas {

  /** The credit of the map data, for what is made with it. */
  public static final String CREDIT = "Made with Natural Earth";

  private static final Atlas STANDARD = new Atlas();

  private final Lazy<List<Outline>> countries = new Lazy<>(() -> outlines("countries"));
  private final Lazy<List<Outline>> regions = new Lazy<>(() -> outlines("regions"));
  private final Lazy<Water> water = new Lazy<>(Atlas::loadWater);
  private final Lazy<List<City>> places = new Lazy<>(() -> IndexReader.of("places").cities());
  private final Lazy<List<Feature>> features =
      new Lazy<>(() -> IndexReader.of("features").features());
  private final Lazy<OutlineFinder> finder = new Lazy<>(() -> new OutlineFinder(this));

  private record Water(List<Outline> lakes, List<River> rivers) {}

  private Atlas() {}

  /**
   * Returns the atlas that comes with Clio.
   *
   * @return the atlas, always the same
   */
  public static Atlas standard() {
    return STANDARD;
  }

  /**
   * Returns the countries and territories.
   *
   * @return the outlines, which share their {@link Outline#arcs()}
   */
  public List<Outline> countries() {
    return countries.get();
  }

  /**
   * Returns the first-level regions of all countries: states, provinces, oblasts.
   *
   * @return the outlines, which share their {@link Outline#arcs()}
   */
  public List<Outline> regions() {
    return regions.get();
  }

  /**
   * Returns the larger lakes.
   *
   * @return the outlines, which share their {@link Outline#arcs()}
   */
  public List<Outline> lakes() {
    return water.get().lakes;
  }

  /**
   * Returns the larger rivers.
   *
   * @return the rivers, stretch by stretch
   */
  public List<River> rivers() {
    return water.get().rivers;
  }

  /**
   * Returns towns and cities.
   *
   * @return the cities, the largest first
   */
  public List<City> places() {
    return places.get();
  }

  /**
   * Returns seas, deserts, ranges and whatever else has a name and no exact shape.
   *
   * @return the features, the most important first
   */
  public List<Feature> features() {
    return features.get();
  }

  /**
   * Returns the outline of an entity. A country is found by its id or name; any other entity by the
   * polygon that holds its point and whose name shares a word with the entity's name or id.
   *
   * @param entity the entity
   * @return its outline, if one is known
   */
  public Optional<Outline> outlineOf(Entity entity) {
    return finder.get().find(entity);
  }

  /**
   * Returns the country of a position.
   *
   * @param position the position
   * @return the country or territory whose polygon holds it, if it is on land
   */
  public Optional<Outline> countryAt(Position position) {
    return countries().stream().filter(country -> country.contains(position)).findFirst();
  }

  /**
   * Returns the country of a name.
   *
   * @param name a name in any spelling the atlas knows, or a code of ISO 3166-1
   * @return the country or territory, if one is called that
   */
  public Optional<Outline> country(String name) {
    return finder.get().country(FoldedName.slug(name));
  }

  private static List<Outline> outlines(String part) {
    IndexReader index = IndexReader.of(part);
    return index.outlines(index.arcs());
  }

  private static Water loadWater() {
    IndexReader index = IndexReader.of("water");
    Arcs arcs = index.arcs();
    return new Water(index.outlines(arcs), index.rivers(arcs));
  }
}
