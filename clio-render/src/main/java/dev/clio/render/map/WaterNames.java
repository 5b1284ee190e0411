package dev.clio.render.map;

import dev.clio.core.geo.Mercator;
import dev.clio.schema.atlas.Feature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds places for the names of oceans, seas, bays and gulfs, on water only. */
final class WaterNames {

  private static final Set<String> WATERS = Set.of("ocean", "sea", "bay", "gulf", "sound");

  /** Where the oceans are, as their names are not tied to a point: west, south, east, north. */
  private static final Map<String, double[]> OCEANS =
      Map.of(
          "North Pacific Ocean", new double[] {148, 4, 238, 50},
          "South Pacific Ocean", new double[] {172, -52, 280, -4},
          "North Atlantic Ocean", new double[] {-70, 4, -14, 58},
          "South Atlantic Ocean", new double[] {-42, -52, 8, -4},
          "Indian Ocean", new double[] {52, -48, 108, 2},
          "Arctic Ocean", new double[] {-180, 82, 180, 88},
          "Southern Ocean", new double[] {-180, -66, 180, -56});

  /** How far outside the room the middle of a water may be, in px. */
  private static final double BEYOND = 60;

  private static final List<Offset> IN_SEAS = Offset.grid(150, 150, 10);
  private static final List<Offset> IN_OCEANS = Offset.grid(700, 700, 24);

  private final Scene scene;
  private final Clearing clearing;
  private final Wording wording;
  private final NameRoom room;

  WaterNames(Scene scene, Clearing clearing, Wording wording, NameRoom room) {
    this.scene = scene;
    this.clearing = clearing;
    this.wording = wording;
    this.room = room;
  }

  /** Returns the waters that may be named, those that matter most first. */
  List<Feature> all() {
    double ranks = Math.max(1.6, clearing.rest().camera().zoom() - 0.6);
    List<Candidate> waters = new ArrayList<>();
    for (Feature feature : scene.atlas().features()) {
      if (feature.rank() <= ranks && WATERS.contains(feature.kind()) && mayBeSeen(feature)) {
        waters.add(new Candidate(feature, weight(feature)));
      }
    }
    waters.sort(
        Comparator.comparingInt((Candidate candidate) -> candidate.feature().rank())
            .thenComparingDouble(Candidate::weight));
    return waters.stream().map(Candidate::feature).toList();
  }

  /** A water, and how little it matters. */
  private record Candidate(Feature feature, double weight) {}

  /** Returns whether a water may be in the frame, so that it is worth a look. */
  private boolean mayBeSeen(Feature feature) {
    Scene.Point at = scene.toFrame(clearing.rest().camera(), Scene.anchor(feature.position()));
    return OCEANS.containsKey(feature.name())
        || room.rect().grow(scene.px(BEYOND)).contains(at.x(), at.y());
  }

  /** Returns how little a water matters: the narrower and the farther off, the less. */
  private double weight(Feature feature) {
    Scene.Point at = scene.toFrame(clearing.rest().camera(), Scene.anchor(feature.position()));
    double land = clearing.land().share(Rect.around(at.x(), at.y(), scene.px(130)));
    return land * 500 + clearing.distanceToStory(at) / scene.px(1) * 0.25;
  }

  /** Returns a water's name with its place, if there is one. */
  Optional<BasemapNames.Name> name(Feature feature) {
    double size = feature.rank() == 0 ? 34 : feature.rank() == 1 ? 27 : 24;
    String text = feature.name();
    double[] extent = OCEANS.get(text);
    for (String half : List.of("North ", "South ")) {
      if (extent != null && text.startsWith(half)) {
        text = text.substring(half.length());
      }
    }
    Scene.Point wish = scene.toFrame(clearing.rest().camera(), Scene.anchor(feature.position()));
    Rect within = room.rect();
    if (extent != null) {
      Optional<Rect> seen = oceanInFrame(extent);
      if (seen.isEmpty()) {
        return Optional.empty();
      }
      within = seen.get();
      wish =
          new Scene.Point(
              Math.max(within.x0(), Math.min(within.x1(), wish.x())),
              Math.max(within.y0(), Math.min(within.y1(), wish.y())));
    }
    return water(text, size, wish, within, extent != null);
  }

  private Optional<BasemapNames.Name> water(
      String text, double size, Scene.Point wish, Rect within, boolean ocean) {
    List<Block> blocks = wording.water(text, size);
    Rect best = null;
    Block chosen = null;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      for (Offset offset : ocean ? IN_OCEANS : IN_SEAS) {
        if (offset.distance() >= least) {
          break;
        }
        Rect box =
            block.at(
                wish.x() + scene.px(offset.dx()) - block.width() / 2,
                wish.y() + scene.px(offset.dy()) - block.height() / 2);
        if (!within.contains(box) || clearing.land().in(box.grow(scene.px(6))) > 0) {
          continue;
        }
        double air = clearing.land().share(box.grow(scene.px(40)));
        boolean twoLines = i == 1;
        double cost =
            offset.distance() + air * 120 + (twoLines ? 0 : 14) + clearing.lines().in(box) * 0.5;
        if (cost < least && (ocean || !crossesLand(wish, box)) && room.isClear(box)) {
          least = cost;
          best = box;
          chosen = block;
        }
      }
    }
    if (best == null || chosen == null) {
      return Optional.empty();
    }
    return Optional.of(
        new BasemapNames.Name(
            text, Optional.empty(), best, room.placed(chosen, best, Tint.SEA, List.of())));
  }

  /** Returns whether a name would leave its own sea. */
  private boolean crossesLand(Scene.Point wish, Rect box) {
    double step = clearing.raster().cell();
    double length = Math.hypot(box.midX() - wish.x(), box.midY() - wish.y());
    int steps = (int) Math.ceil(length / step);
    for (int i = 0; i < steps; i++) {
      double share = (double) i / steps;
      if (clearing
          .land()
          .covers(
              wish.x() + (box.midX() - wish.x()) * share,
              wish.y() + (box.midY() - wish.y()) * share)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the part of the room that an ocean lies in. */
  private Optional<Rect> oceanInFrame(double[] extent) {
    double size = clearing.rest().camera().worldSize(scene.frame());
    double cameraX = clearing.rest().camera().x();
    double west = Mercator.x(extent[0]);
    double width = (extent[2] - extent[0]) / 360;
    double shift = Math.rint(cameraX - (west + width / 2));
    double x0 = scene.frame().width() / 2.0 + (west + shift - cameraX) * size;
    double y0 = clearing.rest().camera().frameY(scene.frame(), Mercator.y(extent[3]));
    double y1 = clearing.rest().camera().frameY(scene.frame(), Mercator.y(extent[1]));
    Rect seen =
        new Rect(
            Math.max(room.rect().x0() + scene.px(30), x0),
            Math.max(room.rect().y0() + scene.px(30), y0),
            Math.min(room.rect().x1() - scene.px(30), x0 + width * size),
            Math.min(room.rect().y1() - scene.px(30), y1));
    return seen.width() > 0 && seen.height() > 0 ? Optional.of(seen) : Optional.empty();
  }
}
