package dev.clio.render.map;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import dev.clio.core.value.Position;
import dev.clio.schema.atlas.Arcs;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.atlas.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Crimea. The outlines of countries give it to Russia, those of regions to Ukraine; the map takes
 * no side: it is hatched for either, never filled, and its inland border is dashed.
 */
public final class DisputedArea {

  private static final Position INSIDE = Position.of(45.3, 34.4);
  private static final Set<String> CLAIMANTS = ImmutableSet.of("RUS", "UKR");
  private static final Set<String> REGIONS = ImmutableSet.of("Crimea", "Sevastopol");

  private final Optional<Outline> holder;
  private final List<List<ImmutableIntArray>> polygons;
  private final ImmutableSet<Integer> borders;

  private DisputedArea(
      Optional<Outline> holder, List<List<ImmutableIntArray>> polygons, Set<Integer> borders) {
    this.holder = holder;
    this.polygons = polygons;
    this.borders = ImmutableSet.copyOf(borders);
  }

  /**
   * Returns the area as an atlas has it.
   *
   * @param atlas the outlines
   * @return the area, which is empty where the atlas does not part it from the rest
   */
  public static DisputedArea of(Atlas atlas) {
    Optional<Outline> holder = atlas.countryAt(INSIDE);
    List<List<ImmutableIntArray>> polygons = new ArrayList<>();
    ImmutableSet.Builder<Integer> borders = ImmutableSet.builder();
    holder.ifPresent(
        outline -> {
          List<List<double[]>> rings = outline.rings();
          for (int i = 0; i < rings.size(); i++) {
            // Where a host's outlines don't part it from the rest, there is nothing to hatch.
            if (isSmall(rings.get(i).get(0)) && isInside(rings.get(i).get(0))) {
              List<ImmutableIntArray> polygon = outline.polygons().get(i);
              polygons.add(polygon);
              for (ImmutableIntArray ring : polygon) {
                ring.stream()
                    .map(SimplifiedArcs::index)
                    .filter(arc -> outline.arcs().kind(arc) == Arcs.Kind.BORDER)
                    .forEach(borders::add);
              }
            }
          }
        });
    return new DisputedArea(holder, polygons, borders.build());
  }

  /**
   * Returns whether a polygon of an outline is disputed.
   *
   * @param outline the outline
   * @param polygon one of its own {@link Outline#polygons()}
   * @return whether it is to be neither filled nor given an edge
   */
  public boolean holds(Outline outline, List<ImmutableIntArray> polygon) {
    if (outline.kind() == Outline.Kind.REGION) {
      return REGIONS.contains(outline.name());
    }
    for (List<ImmutableIntArray> disputedPolygon : polygons) {
      if (disputedPolygon == polygon) {
        return true;
      }
    }
    return false;
  }

  /** Returns the outline that has the area, whoever claims it. */
  Optional<Outline> holder() {
    return polygons.isEmpty() ? Optional.empty() : holder;
  }

  boolean isClaimedBy(Outline outline) {
    return outline.kind() == Outline.Kind.COUNTRY && CLAIMANTS.contains(outline.country());
  }

  /** Returns the arcs of its inland border, in the arcs of countries. */
  Set<Integer> borders() {
    return borders;
  }

  /** Returns whether arcs of an outline have such a border in them. */
  boolean borders(Outline outline, ImmutableIntArray references) {
    return outline.kind() == Outline.Kind.COUNTRY
        && references.stream().map(SimplifiedArcs::index).anyMatch(borders::contains);
  }

  private static boolean isSmall(double[] ring) {
    Rect box = Rect.of(ring);
    return box.width() < 10 && box.height() < 10;
  }

  private static boolean isInside(double[] ring) {
    boolean inside = false;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      if ((ring[i + 1] > INSIDE.lat()) != (ring[j + 1] > INSIDE.lat())
          && INSIDE.lon()
              < ring[i]
                  + (INSIDE.lat() - ring[i + 1])
                      / (ring[j + 1] - ring[i + 1])
                      * (ring[j] - ring[i])) {
        inside = !inside;
      }
    }
    return inside;
  }
}
