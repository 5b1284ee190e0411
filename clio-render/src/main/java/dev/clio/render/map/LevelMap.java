package dev.clio.render.map;

import com.google.common.primitives.ImmutableIntArray;
import dev.clio.render.drawing.Geometry;
import dev.clio.schema.atlas.Arcs;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.atlas.Outline;
import dev.clio.schema.atlas.River;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The atlas as a level shows it: simplified, cut to what is seen, and repeated where the camera
 * looks across the antimeridian. Not thread-safe.
 */
final class LevelMap {

  /** The least island that is drawn, in px² of a frame with a shorter side of 1,080. */
  private static final double LEAST_ISLAND = 1.2;

  /** The least land mass with a shore, in the same px². */
  private static final double LEAST_SHORE = 90;

  private final Level level;
  private final double px2;
  private final Atlas atlas;
  private final DisputedArea disputed;
  private final IdentityHashMap<Arcs, SimplifiedArcs> simplified = new IdentityHashMap<>();
  private final IdentityHashMap<Outline, Patch> patches = new IdentityHashMap<>();
  private @Nullable Land land;
  private final Optional<Geometry> borders;
  private final Optional<Geometry> rivers;

  /**
   * The land.
   *
   * @param masses what has a shore
   * @param islands what has none
   */
  record Land(Patch masses, Patch islands) {}

  LevelMap(Level level, Atlas atlas, DisputedArea disputed, double scale) {
    this.level = level;
    this.atlas = atlas;
    this.disputed = disputed;
    this.px2 = scale * scale / (level.size() * level.size());
    this.borders = makeBorders();
    this.rivers = makeRivers();
  }

  Level level() {
    return level;
  }

  Land land() {
    @Nullable Land made = land;
    if (made == null) {
      made = makeLand();
      land = made;
    }
    return made;
  }

  /** Returns an outline without its disputed parts. */
  Patch outline(Outline outline) {
    @Nullable Patch patch = patches.get(outline);
    if (patch == null) {
      patch = makeOutline(outline);
      patches.put(outline, patch);
    }
    return patch;
  }

  /** Returns the disputed part of an outline. */
  Patch disputedPart(Outline outline) {
    List<double[]> rings = new ArrayList<>();
    for (List<ImmutableIntArray> polygon : outline.polygons()) {
      if (disputed.holds(outline, polygon)) {
        polygon.forEach(ring -> rings.add(arcs(outline.arcs()).join(ring, true)));
      }
    }
    return patch(Antimeridian.join(rings), LEAST_ISLAND);
  }

  /** Returns the borders between countries, but for disputed ones. */
  Optional<Geometry> borders() {
    return borders;
  }

  Optional<Geometry> disputedBorders() {
    return arcsOfKind(atlas.countries().get(0).arcs(), Arcs.Kind.BORDER, disputed.borders(), true);
  }

  /** Returns the borders between the regions of countries. */
  Optional<Geometry> regionBorders() {
    return arcsOfKind(atlas.regions().get(0).arcs(), Arcs.Kind.INNER, Set.of(), false);
  }

  Patch lakes() {
    List<double[]> rings = new ArrayList<>();
    for (Outline lake : atlas.lakes()) {
      if (lake.labelZoom() <= level.zoom() + 1.5) {
        for (List<ImmutableIntArray> polygon : lake.polygons()) {
          polygon.forEach(ring -> rings.add(arcs(lake.arcs()).join(ring, true)));
        }
      }
    }
    return patch(Antimeridian.join(rings), LEAST_ISLAND * 6);
  }

  Optional<Geometry> rivers() {
    return rivers;
  }

  private Optional<Geometry> makeBorders() {
    return arcsOfKind(atlas.countries().get(0).arcs(), Arcs.Kind.BORDER, disputed.borders(), false);
  }

  private Optional<Geometry> makeRivers() {
    List<double[]> lines = new ArrayList<>();
    for (River river : atlas.rivers()) {
      if (river.labelZoom() <= level.zoom() + 1.2) {
        river.lines().forEach(line -> lines.add(arcs(river.arcs()).join(line, false)));
      }
    }
    return lines(lines);
  }

  /** Returns lines in world coordinates, cut to what is seen. */
  Optional<Geometry> lines(List<double[]> lines) {
    List<double[]> seen = new ArrayList<>();
    for (double[] line : lines) {
      if (line.length >= 4) {
        repeat(line, (shifted, box) -> seen.addAll(Clip.line(shifted, box)));
      }
    }
    return seen.isEmpty() ? Optional.empty() : Optional.of(new Geometry(seen, false));
  }

  /** Returns rings in world coordinates, cut to what is seen. */
  Patch rings(List<double[]> rings) {
    return patch(new Antimeridian.Joined(rings, List.of(), List.of()), 0);
  }

  private Land makeLand() {
    Antimeridian.Joined joined = Antimeridian.join(coastRings());
    double largest = 0;
    for (double[] ring : joined.rings()) {
      double area = Clip.area(ring);
      largest = Math.abs(area) > Math.abs(largest) ? area : largest;
    }
    List<double[]> masses = new ArrayList<>();
    List<double[]> islands = new ArrayList<>();
    for (double[] ring : joined.rings()) {
      double area = Clip.area(ring) * Math.signum(largest) / px2;
      // A hole, which goes the other way round, must be in one geometry with what it is a hole in.
      if (area > LEAST_SHORE || area < 0) {
        masses.add(ring);
      } else {
        islands.add(ring);
      }
    }
    return new Land(
        patch(new Antimeridian.Joined(masses, joined.cut(), joined.edges()), LEAST_ISLAND),
        patch(new Antimeridian.Joined(islands, List.of(), List.of()), LEAST_ISLAND));
  }

  /** Returns the outlines of all land: the arcs of coasts, joined where they meet. */
  private List<double[]> coastRings() {
    SimplifiedArcs simple = arcs(atlas.countries().get(0).arcs());
    List<double[]> runs = new ArrayList<>();
    for (Outline country : atlas.countries()) {
      for (List<ImmutableIntArray> polygon : country.polygons()) {
        for (ImmutableIntArray ring : polygon) {
          for (int i = 0; i < ring.length(); i++) {
            int reference = ring.get(i);
            if (country.arcs().kind(SimplifiedArcs.index(reference)) == Arcs.Kind.COAST) {
              runs.add(simple.join(ImmutableIntArray.of(reference), false));
            }
          }
        }
      }
    }
    return Chains.close(runs);
  }

  private Patch makeOutline(Outline outline) {
    List<double[]> rings = new ArrayList<>();
    List<double[]> edges = new ArrayList<>();
    boolean besideDisputed = false;
    for (List<ImmutableIntArray> polygon : outline.polygons()) {
      if (disputed.holds(outline, polygon)) {
        continue;
      }
      for (ImmutableIntArray ring : polygon) {
        rings.add(arcs(outline.arcs()).join(ring, true));
        besideDisputed |= disputed.borders(outline, ring);
        edges.addAll(edgesOf(outline, ring));
      }
    }
    Patch patch = patch(Antimeridian.join(rings), LEAST_ISLAND);
    return besideDisputed
        ? new Patch(patch.fills(), lines(edges).map(List::of).orElse(List.of()))
        : patch;
  }

  private List<double[]> edgesOf(Outline outline, ImmutableIntArray ring) {
    List<double[]> edges = new ArrayList<>();
    for (int i = 0; i < ring.length(); i++) {
      ImmutableIntArray arc = ImmutableIntArray.of(ring.get(i));
      if (!disputed.borders(outline, arc)) {
        edges.add(arcs(outline.arcs()).join(arc, false));
      }
    }
    return edges;
  }

  private Optional<Geometry> arcsOfKind(
      Arcs arcs, Arcs.Kind kind, Set<Integer> chosen, boolean only) {
    List<double[]> lines = new ArrayList<>();
    for (int arc = 0; arc < arcs.size(); arc++) {
      if (arcs.kind(arc) == kind && chosen.contains(arc) == only) {
        lines.add(arcs(arcs).arc(arc));
      }
    }
    return lines(lines);
  }

  private Patch patch(Antimeridian.Joined joined, double least) {
    List<Geometry> fills = new ArrayList<>();
    List<Geometry> strokes = new ArrayList<>();
    List<double[]> rings = seen(joined.rings(), least);
    if (!rings.isEmpty()) {
      Geometry geometry = new Geometry(rings, true);
      fills.add(geometry);
      strokes.add(geometry);
    }
    List<double[]> cut = seen(joined.cut(), least);
    if (!cut.isEmpty()) {
      fills.add(new Geometry(cut, true));
      lines(joined.edges()).ifPresent(strokes::add);
    }
    return new Patch(fills, strokes);
  }

  private List<double[]> seen(List<double[]> rings, double least) {
    List<double[]> seen = new ArrayList<>();
    for (double[] ring : rings) {
      if (ring.length >= 6 && Math.abs(Clip.area(ring)) >= least * px2) {
        repeat(
            ring,
            (shifted, box) -> {
              double[] cut = Clip.ring(shifted, box);
              if (cut.length >= 6) {
                seen.add(cut);
              }
            });
      }
    }
    return seen;
  }

  /** What is done with a line, shifted by whole worlds to where it may be seen. */
  private interface Use {
    void of(double[] shifted, Rect box);
  }

  private void repeat(double[] line, Use use) {
    Rect extent = Rect.of(line);
    Views views = level.views();
    int last = views.lastWorld(extent.x0());
    for (int world = views.firstWorld(extent.x1()); world <= last; world++) {
      if (views.see(extent.shift(world, 0))) {
        use.of(Clip.shift(line, world), views.box());
      }
    }
  }

  private SimplifiedArcs arcs(Arcs arcs) {
    return simplified.computeIfAbsent(arcs, key -> new SimplifiedArcs(key, level));
  }
}
