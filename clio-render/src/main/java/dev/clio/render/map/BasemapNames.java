package dev.clio.render.map;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.EntityId;
import dev.clio.render.drawing.Anchor;
import dev.clio.schema.atlas.City;
import dev.clio.schema.atlas.Feature;
import dev.clio.schema.atlas.Outline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

  /** Where the name of a country may be. */
  private static final List<Offset> AROUND = Offset.grid(180, 120, 12);

  private final Scene scene;
  private final Clearing clearing;
  private final Wording wording;
  private final NameRoom room;
  private @Nullable List<Candidate> candidates;

  /** What is named. */
  enum Kind {
    COUNTRY(7),
    WATER(5),
    CITY(4);

    private final int most;

    Kind(int most) {
      this.most = most;
    }
  }

  /** A name with its place, if it is shown. */
  record Name(String text, Optional<Outline> outline, Rect box, Placed placed) {}

  /** What may be named. Its place is looked for only if there is still room for its kind. */
  private static final class Candidate {
    private final Kind kind;
    private final Supplier<Optional<Name>> search;
    private Optional<Name> found = Optional.empty();
    private boolean sought;

    Candidate(Kind kind, Supplier<Optional<Name>> search) {
      this.kind = kind;
      this.search = search;
    }

    Optional<Name> name() {
      if (!sought) {
        sought = true;
        found = search.get();
      }
      return found;
    }
  }

  BasemapNames(Scene scene, Clearing clearing, Wording wording, Rect room) {
    this.scene = scene;
    this.clearing = clearing;
    this.wording = wording;
    this.room = new NameRoom(scene, clearing, room);
  }

  /** Returns the names that are shown in a cue. */
  List<Placed> place(Cue cue, boolean cities, List<Placed> words) {
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
    @Nullable List<Candidate> all = candidates;
    if (all == null) {
      all = candidates();
      candidates = all;
    }
    for (Candidate candidate : all) {
      Kind kind = candidate.kind;
      if (shown.size() == MOST) {
        break;
      } else if (counts.count(kind) == kind.most || (kind == Kind.CITY && !cities)) {
        continue;
      }
      Optional<Name> found = candidate.name();
      if (found.isEmpty()) {
        continue;
      }
      Name name = found.get();
      Rect clear = name.box().grow(scene.px(8));
      Rect apart = name.box().grow(scene.px(kind == Kind.CITY ? BETWEEN_CITIES : BETWEEN));
      if (!texts.contains(name.text())
          && name.outline().filter(marked::contains).isEmpty()
          && !said.contains(name.text())
          && words.stream().noneMatch(placed -> touches(placed, clear, name.box()))
          && boxes.stream().noneMatch(apart::intersects)) {
        shown.add(name.placed());
        boxes.add(name.box());
        texts.add(name.text());
        counts.add(kind);
      }
    }
    return shown;
  }

  private List<Candidate> candidates() {
    List<Candidate> all = new ArrayList<>();
    addCountries(all);
    WaterNames waters = new WaterNames(scene, clearing, wording, room);
    for (Feature water : waters.all()) {
      all.add(new Candidate(Kind.WATER, () -> waters.name(water)));
    }
    addCities(all);
    return all;
  }

  private boolean touches(Placed words, Rect clear, Rect box) {
    if (words.box().intersects(clear)) {
      return true;
    }
    for (Placed.Part part : words.parts()) {
      if (part instanceof Placed.Leader leader) {
        Scene.Point at = scene.toFrame(clearing.rest().camera(), leader.anchor());
        if (box.grow(scene.px(5))
            .meets(
                at.x() + leader.x1(),
                at.y() + leader.y1(),
                at.x() + leader.x2(),
                at.y() + leader.y2())) {
          return true;
        }
      } else if (part instanceof Placed.Dot dot) {
        Scene.Point at = scene.toFrame(clearing.rest().camera(), dot.anchor());
        if (Rect.around(at.x(), at.y(), dot.radius()).intersects(clear)) {
          return true;
        }
      }
    }
    return false;
  }

  private double zoom() {
    return clearing.rest().camera().zoom();
  }

  private void addCountries(List<Candidate> names) {
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
      if (!isNear(country.bounds()) || clearing.map().outline(country).isEmpty()) {
        continue;
      }
      Raster.Count mask = clearing.country(country);
      double side = Math.sqrt(mask.total()) * clearing.raster().cell();
      if (side >= scene.px(LEAST_SIDE)) {
        seen.add(new Seen(country, mask, side - clearing.distanceToStory(mask.middle()) * 0.4));
      }
    }
    seen.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    for (Seen country : seen.subList(0, Math.min(seen.size(), MOST_COUNTRIES_TRIED))) {
      names.add(new Candidate(Kind.COUNTRY, () -> country(country.country(), country.mask())));
    }
  }

  /** Returns whether a box of degrees may be in the frame. */
  private boolean isNear(Bounds bounds) {
    double size = clearing.rest().camera().worldSize(scene.frame());
    Camera camera = clearing.rest().camera();
    double halfX = scene.frame().width() / 2.0 / size;
    double halfY = scene.frame().height() / 2.0 / size;
    double west = Mercator.x(bounds.west());
    double east = west + bounds.width() / 360;
    return Mercator.y(bounds.north()) <= camera.y() + halfY
        && Mercator.y(bounds.south()) >= camera.y() - halfY
        && Math.ceil(camera.x() - halfX - east) <= Math.floor(camera.x() + halfX - west);
  }

  private Optional<Name> country(Outline country, Raster.Count mask) {
    double cell = clearing.raster().cell();
    double px2 = mask.total() * cell * cell;
    double side = Math.sqrt(px2) / scene.px(1);
    double size = Math.max(22, Math.min(30, 21 + (side - 120) / 40));
    Scene.Point wish = mask.deepest();
    Rect best = null;
    Block chosen = null;
    double least = Double.POSITIVE_INFINITY;
    List<Block> blocks = wording.country(country.name(), size);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      for (Offset offset : AROUND) {
        double given = offset.distance() * 0.4 + i * 25;
        if (given >= least) {
          break;
        }
        Rect box =
            block.at(
                wish.x() + scene.px(offset.dx()) - block.width() / 2,
                wish.y() + scene.px(offset.dy()) - block.height() / 2);
        double own = mask.share(box);
        double foreign = clearing.land().share(box) - own;
        if (own < 0.35 || foreign > 0.25) {
          continue;
        }
        double cost =
            given
                + (1 - own) * 60
                + foreign * 260
                + (clearing.lines().in(box) + clearing.rivers().in(box) * 0.7) / scene.px(1) * 0.25;
        // A name on another country's mark would be read as that one's.
        if (cost < least && room.isClear(box) && !clearing.isMarked(box)) {
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
        new Name(
            country.name(),
            Optional.of(country),
            best,
            room.placed(chosen, best, Tint.COUNTRY, List.of(wording.halo(3.5, 0.5)))));
  }

  private void addCities(List<Candidate> names) {
    if (zoom() < CITIES_FROM) {
      return;
    }
    int tried = 0;
    for (City city : scene.ground().capitalsFirst()) {
      double needed = city.capital() ? city.labelZoom() - 0.5 : city.labelZoom() + 0.5;
      if (needed > zoom()) {
        continue;
      }
      Scene.Point at = scene.toFrame(clearing.rest().camera(), Scene.anchor(city.position()));
      if (room.rect().contains(at.x(), at.y())) {
        names.add(new Candidate(Kind.CITY, () -> city(city, at)));
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
      if (!room.isClear(whole)) {
        continue;
      }
      boolean marked = clearing.isMarked(whole);
      Tint tint = marked ? Tint.INK : Tint.CITY;
      Anchor anchor = Scene.near(Scene.anchor(city.position()), clearing.rest().camera());
      List<Placed.Part> parts = new ArrayList<>();
      parts.add(new Placed.Dot(anchor, scene.px(4), Tint.PAPER, tint, scene.px(2)));
      parts.addAll(
          block.parts(
              anchor, left - at.x(), top - at.y(), false, tint, List.of(wording.halo(4, 0.7))));
      return Optional.of(
          new Name(city.name(), Optional.empty(), whole, new Placed(false, whole, parts)));
    }
    return Optional.empty();
  }
}
