package dev.clio.render.map;

import dev.clio.core.effect.Card;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.stage.Cue;
import dev.clio.core.value.EntityId;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.TextMeasure;
import dev.clio.schema.atlas.Outline;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * All words on the map, placed rest by rest. What has a place keeps it as long as the camera rests;
 * what is new finds its place around it. They may then be drawn in any colours. Not thread-safe.
 */
public final class Words {

  private static final double FADE_IN = 300;
  private static final double FADE_OUT = 150;

  private final Scene scene;
  private final Wording wording;
  private final IntFunction<List<Rectangle2D>> covered;
  private final List<Seen> seen = new ArrayList<>();
  private final Set<String> remarks = new LinkedHashSet<>();

  /** Words, and when they are seen. */
  private record Seen(Placed placed, Life life) {}

  private Words(Scene scene, IntFunction<List<Rectangle2D>> covered) {
    this.scene = scene;
    this.wording = new Wording(scene);
    this.covered = covered;
    scene.shots().rests().forEach(rest -> new RestWords(rest).place());
  }

  /**
   * Places the words of a timeline.
   *
   * @param ground what maps of the timeline share
   * @param textScale what the sizes of all words are multiplied by, 1 as a rule
   * @param covered what hides a part of the frame during a cue, by its index, in px; no words are
   *     there
   * @return the words, for one thread at a time
   */
  public static Words of(Ground ground, double textScale, IntFunction<List<Rectangle2D>> covered) {
    return new Words(new Scene(ground, textScale), covered);
  }

  Scene scene() {
    return scene;
  }

  /** Returns what was left out. */
  Set<String> remarks() {
    return remarks;
  }

  /**
   * Returns the words in a theme.
   *
   * @param over whether those over the spotlight's veil, or those under it
   */
  List<Shape> shapes(boolean over, Theme theme) {
    List<Shape> shapes = new ArrayList<>();
    for (Seen words : seen) {
      if (words.placed().over() == over) {
        shapes.addAll(words.placed().shapes(theme, words.life()));
      }
    }
    return shapes;
  }

  /** The words of one rest. */
  private final class RestWords {

    private final Rest rest;
    private final Clearing clearing;
    private final Rect room;
    private final LabelPlacer labelPlacer;
    private final ArrowLabelPlacer arrowPlacer;
    private final MarkNamePlacer markPlacer;
    private final BasemapNames basemapNames;
    private final Map<Object, Optional<Placed>> places = new HashMap<>();
    private final Map<Placed, List<double[]>> times = new LinkedHashMap<>();

    RestWords(Rest rest) {
      this.rest = rest;
      this.clearing = new Clearing(scene, rest);
      this.room = room(rest);
      for (int i = 0; i < rest.cues().size(); i++) {
        covered.apply(rest.firstCue() + i).forEach(box -> clearing.cover(Rect.of(box)));
      }
      this.labelPlacer = new LabelPlacer(scene, clearing, room);
      this.arrowPlacer = new ArrowLabelPlacer(scene, clearing, room);
      this.markPlacer = new MarkNamePlacer(scene, clearing, wording, room);
      this.basemapNames = new BasemapNames(scene, clearing, wording, namesRoom(rest));
    }

    void place() {
      // What the script says later in the rest has its place before what may be left out.
      for (int i = 1; i < rest.cues().size(); i++) {
        Cue cue = rest.cues().get(i);
        for (EntityId id : newestFirst(cue.stage().labels())) {
          if (isNew(rest.firstCue() + i, id)) {
            label(cue, id);
          }
        }
        cue.stage().arrows().forEach(arrow -> arrowLabel(cue, arrow));
      }
      for (int i = 0; i < rest.cues().size(); i++) {
        Cue cue = rest.cues().get(i);
        double from = Math.max(rest.start(), (double) cue.start());
        if (cue.cardMillis() > 0) {
          from = Math.max(from, (double) cue.start() + cue.cardMillis());
        }
        boolean closing =
            cue.stage().title().filter(card -> card.kind() == Card.Kind.OUTRO).isPresent();
        if (closing || from >= cue.end()) {
          continue;
        }
        place(cue, rest.firstCue() + i, from);
      }
      times.forEach(this::see);
    }

    private void place(Cue cue, int index, double from) {
      List<Placed> now = new ArrayList<>();
      for (EntityId id : newestFirst(cue.stage().labels())) {
        if (isNew(index, id)) {
          label(cue, id).ifPresent(placed -> now.add(show(placed, from, cue)));
        }
      }
      for (Link.Arrow arrow : cue.stage().arrows()) {
        double begin = Math.max(from, isNew(index, arrow) ? from + Links.DRAW_MILLIS : from);
        if (begin < cue.end()) {
          arrowLabel(cue, arrow).ifPresent(placed -> now.add(show(placed, begin, cue)));
        }
      }
      List<EntityId> marked = newestFirst(cue.stage().marks());
      for (EntityId id : marked) {
        if (isCountry(id)) {
          markName(cue, id).ifPresent(placed -> now.add(show(placed, from, cue)));
        }
      }
      for (EntityId id : newestFirst(cue.stage().labels())) {
        if (!isNew(index, id)) {
          label(cue, id).ifPresent(placed -> now.add(show(placed, from, cue)));
        }
      }
      for (EntityId id : marked) {
        if (!isCountry(id)) {
          markName(cue, id).ifPresent(placed -> now.add(show(placed, from, cue)));
        }
      }
      for (Placed placed : basemapNames.place(cue, Basemap.shows(cue, "cities"), now)) {
        now.add(show(placed, from, cue));
      }
    }

    private Placed show(Placed placed, double from, Cue cue) {
      List<double[]> intervals = times.computeIfAbsent(placed, key -> new ArrayList<>());
      if (!intervals.isEmpty() && intervals.get(intervals.size() - 1)[1] >= from - 1e-6) {
        intervals.get(intervals.size() - 1)[1] = cue.end();
      } else {
        intervals.add(new double[] {from, cue.end()});
      }
      return placed;
    }

    private void see(Placed placed, List<double[]> intervals) {
      for (Placed.Part part : placed.parts()) {
        if (part instanceof Placed.Words words) {
          remarks.addAll(TextMeasure.standard().remarks(words.line().text()));
        }
      }
      for (double[] interval : intervals) {
        boolean last = interval[1] >= scene.timeline().duration();
        boolean cut = rest.cutAfter() && interval[1] >= rest.end();
        double end = last ? interval[1] + 1 : cut ? interval[1] : interval[1] + FADE_OUT;
        Life life =
            Life.between(interval[0], end, interval[0] <= 0 ? 0 : FADE_IN, last ? 0 : FADE_OUT);
        seen.add(new Seen(placed, life));
      }
    }

    private boolean isNew(int index, EntityId id) {
      List<Cue> cues = scene.timeline().cues();
      return index == 0
          || !Objects.equals(
              cues.get(index - 1).stage().labels().get(id),
              cues.get(index).stage().labels().get(id));
    }

    private boolean isNew(int index, Link.Arrow arrow) {
      return index == 0 || !scene.timeline().cues().get(index - 1).stage().arrows().contains(arrow);
    }

    private boolean isCountry(EntityId id) {
      return scene.outline(id).filter(o -> o.kind() == Outline.Kind.COUNTRY).isPresent();
    }

    private Optional<Placed> label(Cue cue, EntityId id) {
      Label label = cue.stage().labels().get(id);
      if (label == null || isOutside(id) || !isLit(cue, id)) {
        return Optional.empty();
      }
      Optional<Mark> mark = Optional.ofNullable(cue.stage().marks().get(id));
      return places.computeIfAbsent(
          List.of(id, label.text(), mark),
          key -> {
            Optional<Placed> placed =
                item(cue, id, wording.label(label.text()), mark, Tint.INK)
                    .flatMap(item -> labelPlacer.place(item, true));
            if (placed.isEmpty()) {
              remarks.add(
                  "label \""
                      + label.text()
                      + "\" is not shown in the shot at "
                      + clock(rest.start())
                      + ": there is no room");
            }
            return placed;
          });
    }

    private Optional<LabelPlacer.Item> item(
        Cue cue, EntityId id, List<Block> blocks, Optional<Mark> mark, Tint tint) {
      Optional<Scene.Point> at =
          scene.position(id).map(p -> scene.toFrame(rest.camera(), Scene.anchor(p)));
      if (at.isEmpty()) {
        return Optional.empty();
      }
      Scene.Point point = at.get();
      LabelPlacer.Dot dot = LabelPlacer.Dot.OWN;
      double radius = scene.px(12);
      Tint line = Tint.INK;
      if (mark.isPresent()) {
        line = Tint.text(mark.get().color());
        if (scene.needsRing(id, rest)) {
          dot = LabelPlacer.Dot.RING;
          radius = scene.ringRadius(rest) + scene.px(4);
        } else {
          dot = LabelPlacer.Dot.INSIDE;
          radius = scene.px(7);
          point = clearing.mask(id).flatMap(markPlacer::middle).orElse(point);
        }
      }
      Optional<Spotlight> light =
          cue.stage().spotlight().filter(spotlight -> spotlight.entity().equals(id));
      List<Placed.Halo> halos = light.map(wording::litHalos).orElseGet(wording::labelHalos);
      return Optional.of(
          new LabelPlacer.Item(
              id,
              blocks,
              point.x(),
              point.y(),
              radius,
              dot,
              tint,
              line,
              halos,
              light.isPresent() || cue.stage().spotlight().isEmpty()));
    }

    private Optional<Placed> arrowLabel(Cue cue, Link.Arrow arrow) {
      Optional<double[]> line = scene.lines().inFrame(arrow, rest.camera()).stream().findFirst();
      if (arrow.label().isEmpty()
          || line.isEmpty()
          || !scene.lines().isHeadInFrame(line.get())
          || cue.stage().spotlight().isPresent()) {
        return Optional.empty();
      }
      return places.computeIfAbsent(
          arrow,
          key -> {
            Optional<Placed> placed =
                arrowPlacer.place(
                    arrow,
                    line.get(),
                    wording.arrowLabel(arrow.label().get()),
                    Tint.text(arrow.color()),
                    wording.labelHalos());
            if (placed.isEmpty()) {
              remarks.add(
                  "arrow label \""
                      + arrow.label().get()
                      + "\" is not shown in the shot at "
                      + clock(rest.start())
                      + ": there is no room");
            }
            return placed;
          });
    }

    /** Names what is marked and has no label: on its fill, else beside it. */
    private Optional<Placed> markName(Cue cue, EntityId id) {
      Mark mark = cue.stage().marks().get(id);
      if (mark == null || cue.stage().labels().containsKey(id)) {
        return Optional.empty();
      }
      Optional<Raster.Count> mask = clearing.mask(id);
      return places.computeIfAbsent(
          List.of("name", id, mark.color()),
          key -> {
            Optional<Placed> on = mask.flatMap(m -> markPlacer.place(id, m, Tint.name(mark)));
            if (on.isPresent() || cue.stage().spotlight().isPresent()) {
              return on;
            }
            boolean seen =
                !isOutside(id)
                    && (scene.needsRing(id, rest) || mask.flatMap(markPlacer::middle).isPresent());
            return seen
                ? item(
                        cue,
                        id,
                        List.of(wording.beside(scene.name(id), cue.stage().marks().size())),
                        Optional.of(mark),
                        Tint.text(mark.color()))
                    .flatMap(item -> labelPlacer.place(item, false))
                : Optional.empty();
          });
    }

    private boolean isOutside(EntityId id) {
      return scene
          .position(id)
          .map(p -> scene.toFrame(rest.camera(), Scene.anchor(p)))
          .filter(p -> room.contains(p.x(), p.y()))
          .isEmpty();
    }

    /** Returns whether a label is not left in the dark. */
    private boolean isLit(Cue cue, EntityId id) {
      return cue.stage().spotlight().isEmpty() || cue.stage().spotlight().get().entity().equals(id);
    }
  }

  private static String clock(double millis) {
    long seconds = (long) (millis / 1000);
    return String.format("%d:%02d", seconds / 60, seconds % 60);
  }

  private static List<EntityId> newestFirst(Map<EntityId, ?> map) {
    List<EntityId> ids = new ArrayList<>(map.keySet());
    Collections.reverse(ids);
    return ids;
  }

  /** Returns where labels may be: between the margins, clear of captions and docked cards. */
  private Rect room(Rest rest) {
    boolean wide = scene.frame().isLandscape();
    double height = scene.frame().height();
    double top = height * (docks(rest) ? (wide ? 0.185 : 0.13) : (wide ? 0.05 : 0.03));
    double bottom = height * (speaks(rest) ? (wide ? 0.725 : 0.70) : (wide ? 0.86 : 0.84));
    return new Rect(scene.px(64), top, scene.frame().width() - scene.px(64), bottom);
  }

  /** Returns where names may be: not cut by the frame, and not under a scrim. */
  private Rect namesRoom(Rest rest) {
    boolean wide = scene.frame().isLandscape();
    double height = scene.frame().height();
    double top = docks(rest) ? height * (wide ? 0.19 : 0.16) : scene.px(24);
    double bottom = height * (speaks(rest) ? (wide ? 0.718 : 0.70) : 0.81);
    return new Rect(scene.px(28), top, scene.frame().width() - scene.px(28), bottom);
  }

  private static boolean docks(Rest rest) {
    return rest.cues().stream()
        .anyMatch(
            cue ->
                cue.stage().title().filter(card -> card.kind() == Card.Kind.CHAPTER).isPresent());
  }

  /**
   * Returns whether something is said, or just before or after: the scrim comes and goes slowly.
   */
  private boolean speaks(Rest rest) {
    List<Cue> cues = scene.timeline().cues();
    int before = Math.max(0, rest.firstCue() - 1);
    int after = Math.min(cues.size(), rest.firstCue() + rest.cues().size() + 1);
    return cues.subList(before, after).stream().anyMatch(cue -> cue.narration().isPresent());
  }
}
