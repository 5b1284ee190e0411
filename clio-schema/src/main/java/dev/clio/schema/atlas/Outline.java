package dev.clio.schema.atlas;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.Polygon;
import dev.clio.core.value.Position;
import java.util.List;
import java.util.Optional;

/** The shape of a country, a region, a lake or what a host draws. Immutable and thread-safe. */
public final class Outline {

  /** What an outline is of. */
  public enum Kind {
    /** A country or territory. */
    COUNTRY,
    /** A first-level region of a country: a state, province or oblast. */
    REGION,
    /** A lake. */
    LAKE,
    /** An entity of whatever kind, as a host draws it. */
    HOST
  }

  private final Kind kind;
  private final Facts facts;
  private final Arcs arcs;
  private final List<List<ImmutableIntArray>> polygons;

  Outline(Kind kind, Facts facts, Arcs arcs, List<List<ImmutableIntArray>> polygons) {
    this.kind = kind;
    this.facts = facts;
    this.arcs = arcs;
    this.polygons = polygons;
  }

  /**
   * Returns an outline of a host's own.
   *
   * @param name the name of what it is of
   * @param areas what it is made of, at least one
   * @return the outline, of kind {@link Kind#HOST}; each point at most a 65,000th of its width or
   *     height from where it was
   * @throws IllegalArgumentException if there is no area
   */
  public static Outline of(String name, List<Polygon> areas) {
    return HostOutline.of(name, areas);
  }

  /** What is known of an outline beside its shape; texts are empty where nothing is known. */
  record Facts(
      String name,
      String iso2,
      String iso3,
      String country,
      String type,
      String continent,
      double labelZoom,
      int rank,
      List<String> otherNames,
      Bounds bounds,
      Position point,
      double area) {}

  /**
   * Returns what it is of.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns the name.
   *
   * @return the usual English name, or as the place itself writes it; empty for a few lakes
   */
  public String name() {
    return facts.name;
  }

  /**
   * Returns other names, such as longer or older ones.
   *
   * @return the names, without {@link #name()}
   */
  public List<String> otherNames() {
    return facts.otherNames;
  }

  /**
   * Returns the code of two letters of ISO 3166-1.
   *
   * @return the code of a country, if it has one; {@code XK} for Kosovo
   */
  public Optional<String> iso2() {
    return optional(facts.iso2);
  }

  /**
   * Returns the code of three letters of ISO 3166-1.
   *
   * @return the code of a country, if it has one; {@code XKX} for Kosovo
   */
  public Optional<String> iso3() {
    return optional(facts.iso3);
  }

  /**
   * Returns the code of the country.
   *
   * @return three letters of Natural Earth's own, the same for a country and its regions; empty for
   *     lakes
   */
  public String country() {
    return facts.country;
  }

  /**
   * Returns what sort of country it is.
   *
   * @return for example {@code Sovereign country}; empty for regions and lakes
   */
  public String type() {
    return facts.type;
  }

  /**
   * Returns the continent.
   *
   * @return the English name; empty for regions and lakes
   */
  public String continent() {
    return facts.continent;
  }

  /**
   * Returns from which zoom on a label makes sense.
   *
   * @return a zoom of the web map; 0 where nothing is known
   */
  public double labelZoom() {
    return facts.labelZoom;
  }

  /**
   * Returns how important a lake is.
   *
   * @return 0 (most) to 3; 0 for countries and regions
   */
  public int rank() {
    return facts.rank;
  }

  /**
   * Returns the box around it, the narrower one where it lies on both sides of the antimeridian.
   *
   * @return the box, with west greater than east where it crosses the antimeridian
   */
  public Bounds bounds() {
    return facts.bounds;
  }

  /**
   * Returns a point for a label: inside, well away from the edge of its largest polygon.
   *
   * @return a point inside
   */
  public Position point() {
    return facts.point;
  }

  /**
   * Returns its size on the earth.
   *
   * @return km², on a sphere of 6,371 km
   */
  public double area() {
    return facts.area;
  }

  /**
   * Returns the lines it is made of.
   *
   * @return the arcs, the same value for all outlines of a kind
   */
  public Arcs arcs() {
    return arcs;
  }

  /**
   * Returns the polygons as references into {@link #arcs()}.
   *
   * @return the polygons, each a list of rings, the first the outer one and the others holes; each
   *     ring the references of its arcs in order, the complement of the index ({@code ~index})
   *     where an arc is walked backwards
   */
  public List<List<ImmutableIntArray>> polygons() {
    return polygons;
  }

  /**
   * Returns the polygons as points.
   *
   * @return the polygons, each a list of rings; each ring its points as longitude and latitude by
   *     turns, the last equal to the first; the arrays are the caller's own
   */
  public List<List<double[]>> rings() {
    ImmutableList.Builder<List<double[]>> all = ImmutableList.builder();
    for (List<ImmutableIntArray> polygon : polygons) {
      ImmutableList.Builder<double[]> rings = ImmutableList.builder();
      polygon.forEach(ring -> rings.add(points(arcs, ring)));
      all.add(rings.build());
    }
    return all.build();
  }

  /** Returns the points of arcs that follow each other, each joint once. */
  static double[] points(Arcs arcs, ImmutableIntArray references) {
    int count = 1;
    for (int i = 0; i < references.length(); i++) {
      count += arcs.length(index(references.get(i))) - 1;
    }
    double[] points = new double[count * 2];
    int at = 0;
    for (int i = 0; i < references.length(); i++) {
      int reference = references.get(i);
      int arc = index(reference);
      int length = arcs.length(arc);
      for (int p = i == 0 ? 0 : 1; p < length; p++) {
        int point = reference >= 0 ? p : length - 1 - p;
        points[at++] = arcs.lon(arc, point);
        points[at++] = arcs.lat(arc, point);
      }
    }
    return points;
  }

  /**
   * Returns whether a position lies inside.
   *
   * @param position the position
   * @return whether it is inside a polygon and in none of its holes; either where it is on the line
   */
  public boolean contains(Position position) {
    if (!facts.bounds.contains(position)) {
      return false;
    }
    boolean inside = false;
    for (List<ImmutableIntArray> polygon : polygons) {
      for (ImmutableIntArray ring : polygon) {
        for (int i = 0; i < ring.length(); i++) {
          inside ^= crossesOddly(index(ring.get(i)), position);
        }
      }
    }
    return inside;
  }

  /**
   * Returns how far a position is from the line around it.
   *
   * @param position the position, inside or outside
   * @return km to the nearest point of the line, about; exact enough up to some hundreds
   */
  public double kilometersTo(Position position) {
    return Shores.kilometers(this, position);
  }

  /** Returns whether the ray from a position eastwards crosses an arc an odd number of times. */
  private boolean crossesOddly(int arc, Position position) {
    boolean odd = false;
    double lat = position.lat();
    double lon0 = arcs.lon(arc, 0);
    double lat0 = arcs.lat(arc, 0);
    int length = arcs.length(arc);
    for (int i = 1; i < length; i++) {
      double lon1 = arcs.lon(arc, i);
      double lat1 = arcs.lat(arc, i);
      if ((lat0 > lat) != (lat1 > lat)
          && position.lon() < lon0 + (lat - lat0) / (lat1 - lat0) * (lon1 - lon0)) {
        odd = !odd;
      }
      lon0 = lon1;
      lat0 = lat1;
    }
    return odd;
  }

  private static int index(int reference) {
    return reference >= 0 ? reference : ~reference;
  }

  private static Optional<String> optional(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  @Override
  public String toString() {
    return facts.name;
  }
}
