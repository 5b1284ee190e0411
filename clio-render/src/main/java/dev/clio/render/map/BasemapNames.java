package dev.clio.render.map;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Cue;
import dev.clio.core.value.EntityId;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Shape;
import dev.clio.schema.atlas.City;
import dev.clio.schema.atlas.Feature;
import dev.clio.schema.atlas.Outline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places the names of countries, waters and cities. Each has its place in a rest, and is left out
 * of a cue where a script's words or marks touch it.
 */
final class BasemapNames {

  private static final int MOST = 12;
  private static final int MOST_COUNTRIES_TRIED = 21;
  static final double CITIES_FROM = 4.6;

  /** The least size of a country that is named, as the side of a square, in px. */
  private static final double LEAST_SIDE = 66;

  private static final double BETWEEN = 26;
  private static final double BETWEEN_CITIES = 70;
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

  private final Scene scene;
  private final Clearing clearing;
  private final Wording wording;
  private final Rect room;
  private @Nullable List<Name> all;

  /** What is named. */
  private enum Kind {
    COUNTRY(7),
    WATER(5),
    CITY(4);

    private final int most;

    Kind(int most) {
      this.most = most;
    }
  }

  /** A name with its place, if it is shown. */
  private record Name(Kind kind, String text, Optional<Outline> outline, Rect box, Placed placed) {}

  BasemapNames(Scene scene, Clearing clearing, Wording wording, Rect room) {
    this.scene = scene;
    this.clearing = clearing;
    this.wording = wording;
    this.room = room;
  }

  /** Returns the names that are shown in a cue. */
  List<Placed> place(Cue cue, boolean cities, List<Placed> words) {
    @Nullable List<Name> names = all;
    if (names == null) {
      names = new ArrayList<>();
      addCountries(names);
      addWaters(names);
      addCities(names);
      all = names;
    }
    Set<Outline> marked = new HashSet<>();
    Set<String> said = new HashSet<>();
    for (EntityId id : cue.stage().marks().keySet()) {
      scene.outline(id).ifPresent(marked::add);
      said.add(scene.name(id));
    }
    cue.stage().labels().keySet().forEach(id -> said.add(scene.name(id)));
    List<Placed> shown = new ArrayList<>();
    List<Rect> boxes = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    Multiset<Kind> counts = EnumMultiset.create(Kind.class);
    for (Name name : names) {

      Rect clear = name.box().grow(scene.px(8));
      boolean free =
          !texts.contains(name.text())
              && name.outline().filter(marked::contains).isEmpty()
              && !said.contains(name.text())
              && words.stream().noneMatch(placed -> touches(placed, clear, name.box()))
              && boxes.stream()
                  .noneMatch(
                      name.box().grow(scene.px(name.kind() == Kind.CITY ? BETWEEN_CITIES : BETWEEN))
                          ::intersects);
      if (free
          && shown.size() < MOST
          && counts.count(name.kind()) < name.kind().most
          && (name.kind() != Kind.CITY || cities)) {
        shown.add(name.placed());
        boxes.add(name.box());
        texts.add(name.text());
        counts.add(name.kind());
      }
    }
    return shown;
  }

  private boolean touches(Placed words, Rect clear, Rect box) {
    if (words.box().intersects(clear)) {
      return true;
    }
    for (Shape shape : words.shapes()) {
      if (shape instanceof Shape.Leader leader) {
        Scene.Point at = scene.toFrame(clearing.rest().camera(), leader.anchor());
        if (box.grow(scene.px(5))
            .meets(
                at.x() + leader.x1(),
                at.y() + leader.y1(),
                at.x() + leader.x2(),
                at.y() + leader.y2())) {
          return true;
        }
      } else if (shape instanceof Shape.Disc disc) {
        Scene.Point at = scene.toFrame(clearing.rest().camera(), disc.anchor());
        if (Rect.around(at.x(), at.y(), disc.radius()).intersects(clear)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isClear(Rect box) {
    Rect clear = box.grow(scene.px(6));
    return room.contains(box)
        && !clearing.meetsRing(clear)
        && !clearing.meetsHead(clear)
        && !clearing.meetsArrow(clear)
        && !clearing.meetsCircle(clear)
        && !clearing.isCovered(clear);
  }

  private double zoom() {
    return clearing.rest().camera().zoom();
  }

  private void addCountries(List<Name> names) {
    record Seen(Outline country, Raster.Count mask, double weight) {}
    List<Seen> seen = new ArrayList<>();
    double least = scene.px(LEAST_SIDE) / clearing.rest().camera().worldSize(scene.frame());
    for (Outline country : scene.atlas().countries()) {
      // A country's share of the world's width is never less than its share of the equator.
      if (country.labelZoom() > zoom() + 1
          || Math.sqrt(country.area()) / Math.cos(Math.toRadians(country.point().lat()))
              < least * 40_000 * 0.7) {
        continue;
      }
      Patch patch = clearing.map().outline(country);
      if (patch.isEmpty()) {
        continue;
      }
      Raster.Count mask = clearing.raster().covered(patch.fills());
      double side = Math.sqrt(mask.total()) * clearing.raster().cell();
      if (side >= scene.px(LEAST_SIDE)) {
        seen.add(new Seen(country, mask, side - clearing.distanceToStory(mask.middle()) * 0.4));
      }
    }
    seen.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    for (Seen country : seen.subList(0, Math.min(seen.size(), MOST_COUNTRIES_TRIED))) {
      country(country.country(), country.mask()).ifPresent(names::add);
    }
  }

  private Optional<Name> country(Outline country, Raster.Count mask) {
    double cell = clearing.raster().cell();
    double px2 = mask.total() * cell * cell;
    double side = Math.sqrt(px2) / scene.px(1);
    double size = Math.max(22, Math.min(30, 21 + (side - 120) / 40));
    int[] depths = mask.depths();
    Scene.Point wish = deepest(mask, depths);
    Rect best = null;
    Block chosen = null;
    double least = Double.POSITIVE_INFINITY;
    List<Block> blocks = wording.country(country.name(), size);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      for (double dy = -120; dy <= 120; dy += 12) {
        for (double dx = -180; dx <= 180; dx += 12) {
          if (Math.hypot(dx, dy) * 0.4 + i * 25 >= least) {
            continue;
          }
          Rect box =
              block.at(
                  wish.x() + scene.px(dx) - block.width() / 2,
                  wish.y() + scene.px(dy) - block.height() / 2);
          double own = mask.share(box);
          double foreign = clearing.land().share(box) - own;
          if (own < 0.35 || foreign > 0.25 || !isClear(box)) {
            continue;
          }
          double cost =
              Math.hypot(dx, dy) * 0.4
                  + (1 - own) * 60
                  + foreign * 260
                  + i * 25
                  + (clearing.lines().in(box) + clearing.rivers().in(box) * 0.7)
                      / scene.px(1)
                      * 0.25;
          if (cost < least) {
            least = cost;
            best = box;
            chosen = block;
          }
        }
      }
    }
    if (best == null || chosen == null) {
      return Optional.empty();
    }
    Ink ink = Ink.of(scene.theme().countryName());
    return Optional.of(
        new Name(
            Kind.COUNTRY,
            country.name(),
            Optional.of(country),
            best,
            placed(chosen, best, ink, List.of(wording.halo(3.5, 0.5)))));
  }

  private Scene.Point deepest(Raster.Count mask, int[] depths) {
    Raster raster = clearing.raster();
    double best = -1;
    Scene.Point point = new Scene.Point(0, 0);
    for (int row = mask.firstRow(); row < mask.endRow(); row++) {
      for (int column = mask.firstColumn(); column < mask.endColumn(); column++) {
        double depth = depths[row * raster.columns() + column];
        if (depth > best && mask.at(column, row) > 0) {
          best = depth;
          point = new Scene.Point(raster.x(column), raster.y(row));
        }
      }
    }
    return point;
  }

  private void addWaters(List<Name> names) {
    List<Feature> waters =
        scene.atlas().features().stream()
            .filter(feature -> WATERS.contains(feature.kind()))
            .filter(feature -> feature.rank() <= Math.max(1.6, zoom() - 0.6))
            .sorted(
                (a, b) -> {
                  int byRank = Integer.compare(a.rank(), b.rank());
                  return byRank != 0 ? byRank : Double.compare(weight(a), weight(b));
                })
            .toList();
    for (Feature water : waters) {
      water(water).ifPresent(names::add);
    }
  }

  /** Returns how little a water matters: the narrower and the farther off, the less. */
  private double weight(Feature feature) {
    Scene.Point at = scene.toFrame(clearing.rest().camera(), Scene.anchor(feature.position()));
    double land = clearing.land().share(Rect.around(at.x(), at.y(), scene.px(130)));
    return land * 500 + clearing.distanceToStory(at) / scene.px(1) * 0.25;
  }

  private Optional<Name> water(Feature feature) {
    double size = feature.rank() == 0 ? 34 : feature.rank() == 1 ? 27 : 24;
    String text = feature.name();
    double[] extent = OCEANS.get(text);
    for (String half : List.of("North ", "South ")) {
      if (extent != null && text.startsWith(half)) {
        text = text.substring(half.length());
      }
    }
    Scene.Point wish = scene.toFrame(clearing.rest().camera(), Scene.anchor(feature.position()));
    double reach = 150;
    if (extent == null && !room.grow(scene.px(60)).contains(wish.x(), wish.y())) {
      return Optional.empty();
    }
    Rect within = room;
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
      reach = 700;
    }
    return water(text, size, wish, reach, within);
  }

  private Optional<Name> water(
      String text, double size, Scene.Point wish, double reach, Rect within) {
    List<Block> blocks = wording.water(text, size);
    Rect best = null;
    Block chosen = null;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      double step = reach > 200 ? 24 : 10;
      for (double dy = -reach; dy <= reach; dy += step) {
        for (double dx = -reach; dx <= reach; dx += step) {
          if (Math.hypot(dx, dy) >= least) {
            continue;
          }
          Rect box =
              block.at(
                  wish.x() + scene.px(dx) - block.width() / 2,
                  wish.y() + scene.px(dy) - block.height() / 2);
          if (!within.contains(box)
              || clearing.land().in(box.grow(scene.px(6))) > 0
              || (reach < 200 && crossesLand(wish, box))
              || !isClear(box)) {
            continue;
          }
          double air = clearing.land().share(box.grow(scene.px(40)));
          boolean twoLines = i == 1;
          double cost =
              Math.hypot(dx, dy) + air * 120 + (twoLines ? 0 : 14) + clearing.lines().in(box) * 0.5;
          if (cost < least) {
            least = cost;
            best = box;
            chosen = block;
          }
        }
      }
    }
    if (best == null || chosen == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Name(
            Kind.WATER,
            text,
            Optional.empty(),
            best,
            placed(chosen, best, Ink.of(scene.theme().seaName()), List.of())));
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
            Math.max(room.x0() + scene.px(30), x0),
            Math.max(room.y0() + scene.px(30), y0),
            Math.min(room.x1() - scene.px(30), x0 + width * size),
            Math.min(room.y1() - scene.px(30), y1));
    return seen.width() > 0 && seen.height() > 0 ? Optional.of(seen) : Optional.empty();
  }

  private void addCities(List<Name> names) {
    if (zoom() < CITIES_FROM) {
      return;
    }
    int tried = 0;
    List<City> cities = new ArrayList<>(scene.atlas().places());
    cities.sort((a, b) -> Boolean.compare(b.capital(), a.capital()));
    for (City city : cities) {
      double needed = city.capital() ? city.labelZoom() - 0.5 : city.labelZoom() + 0.5;
      if (needed > zoom()) {
        continue;
      }
      Scene.Point at = scene.toFrame(clearing.rest().camera(), Scene.anchor(city.position()));
      if (room.contains(at.x(), at.y())) {
        city(city, at).ifPresent(names::add);
        if (++tried > 40) {
          return;
        }
      }
    }
  }

  private Optional<Name> city(City city, Scene.Point at) {
    Block block = wording.city(city.name());
    double gap = scene.px(11);
    double top = at.y() - block.height() / 2;
    for (double left : new double[] {at.x() + gap, at.x() - gap - block.width()}) {
      Rect box = block.at(left, top);
      Rect whole = box.union(Rect.around(at.x(), at.y(), scene.px(6)));
      if (!isClear(whole)) {
        continue;
      }
      boolean marked = clearing.isMarked(at.x(), at.y());
      Ink ink = Ink.of(marked ? scene.theme().ink() : scene.theme().cityName());
      Anchor anchor = Scene.near(Scene.anchor(city.position()), clearing.rest().camera());
      List<Shape> shapes = new ArrayList<>();
      shapes.add(
          new Shape.Disc(
              Life.ALWAYS,
              anchor,
              scene.px(4),
              Optional.of(Ink.of(scene.theme().paper())),
              Optional.of(ink),
              scene.px(2)));
      shapes.addAll(
          block.shapes(
              anchor, left - at.x(), top - at.y(), false, ink, List.of(wording.halo(4, 0.7))));
      return Optional.of(
          new Name(
              Kind.CITY, city.name(), Optional.empty(), whole, new Placed(false, whole, shapes)));
    }
    return Optional.empty();
  }

  private Placed placed(Block block, Rect box, Ink ink, List<Shape.Halo> halos) {
    Anchor anchor = scene.toWorld(clearing.rest().camera(), box.midX(), box.midY());
    return new Placed(
        false,
        box,
        block.shapes(anchor, -block.width() / 2, -block.height() / 2, true, ink, halos));
  }
}
