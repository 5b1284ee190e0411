package dev.clio.render.map;

import dev.clio.core.effect.Card;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.stage.Cue;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.schema.atlas.Outline;
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

/**
 * The words of one rest. What the script says has its place first, whenever in the rest it is said;
 * then come names on fills, then what is named beside its mark, then the names of the basemap.
 */
final class RestWords {

  private final Scene scene;
  private final Wording wording;
  private final Rest rest;
  private final Clearing clearing;
  private final Rect room;
  private final LabelPlacer labelPlacer;
  private final ArrowLabelPlacer arrowPlacer;
  private final MarkNamePlacer markPlacer;
  private final BasemapNames basemapNames;
  private final Map<Object, Clearing.Span> spans = new HashMap<>();
  private final Map<Object, Optional<Placed>> places = new HashMap<>();

  /** Names that have a place as long as nothing comes there. */
  private final Map<Object, Placed> forNow = new LinkedHashMap<>();

  private final Map<Placed, List<double[]>> times = new LinkedHashMap<>();
  private final Set<String> remarks = new LinkedHashSet<>();

  /**
   * Places the words.
   *
   * @param room where labels may be, in px of the frame
   * @param namesRoom where names of the basemap may be
   * @param covered what hides a part of the frame
   */
  RestWords(
      Scene scene, Wording wording, Rest rest, Rect room, Rect namesRoom, List<Rect> covered) {
    this.scene = scene;
    this.wording = wording;
    this.rest = rest;
    this.clearing = new Clearing(scene, rest);
    this.room = room;
    covered.forEach(clearing::cover);
    this.labelPlacer = new LabelPlacer(scene, clearing, room);
    this.arrowPlacer = new ArrowLabelPlacer(scene, clearing, room);
    this.markPlacer = new MarkNamePlacer(scene, clearing, wording, room);
    this.basemapNames = new BasemapNames(scene, clearing, wording, namesRoom);
    for (int i = 0; i < rest.cues().size(); i++) {
      if (isShown(rest.cues().get(i))) {
        note(i);
      }
    }
    placeScript();
    for (int i = 0; i < rest.cues().size(); i++) {
      if (isShown(rest.cues().get(i))) {
        place(rest.cues().get(i), rest.firstCue() + i);
      }
    }
  }

  /** Returns when the words are seen: when they come and go, in milliseconds. */
  Map<Placed, List<double[]>> times() {
    return times;
  }

  /** Returns what was left out. */
  Set<String> remarks() {
    return remarks;
  }

  /** Returns when the words of a cue are first seen, in milliseconds. */
  private double from(Cue cue) {
    double card = cue.cardMillis() > 0 ? (double) cue.start() + cue.cardMillis() : cue.start();
    return Math.max(rest.start(), card);
  }

  private boolean isShown(Cue cue) {
    boolean closing =
        cue.stage().title().filter(card -> card.kind() == Card.Kind.OUTRO).isPresent();
    return !closing && from(cue) < cue.end();
  }

  /** Notes which words are wanted in a cue. */
  private void note(int i) {
    Cue cue = rest.cues().get(i);
    List<Object> keys = new ArrayList<>(cue.stage().arrows());
    cue.stage().labels().keySet().forEach(id -> keys.add(key(cue, id)));
    for (EntityId id : cue.stage().marks().keySet()) {
      if (!cue.stage().labels().containsKey(id)) {
        keys.add(onFill(cue, id));
        keys.add(beside(cue, id));
      }
    }
    for (Object key : keys) {
      spans.merge(key, new Clearing.Span(i, i), (before, now) -> before.with(i));
    }
  }

  private Clearing.Span span(Object key) {
    return spans.getOrDefault(key, Clearing.Span.ALWAYS);
  }

  /** Places what the script says in this rest: what is new in its later cues comes first. */
  private void placeScript() {
    List<Arrangement.Job> jobs = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 1; i <= rest.cues().size(); i++) {
      order.add(i % rest.cues().size());
    }
    for (int i : order) {
      Cue cue = rest.cues().get(i);
      for (EntityId id : newestFirst(cue.stage().labels())) {
        if (isNew(rest.firstCue() + i, id)) {
          label(cue, id).ifPresent(jobs::add);
        }
      }
      cue.stage().arrows().forEach(arrow -> arrowLabel(cue, arrow).ifPresent(jobs::add));
    }
    arrange(jobs);
  }

  private void arrange(List<Arrangement.Job> jobs) {
    places.putAll(
        Arrangement.of(
            clearing, jobs.stream().filter(job -> !places.containsKey(job.key())).toList()));
  }

  private void place(Cue cue, int index) {
    double from = from(cue);
    List<Placed> now = new ArrayList<>();
    List<EntityId> labels = newestFirst(cue.stage().labels());
    List<EntityId> marked = newestFirst(cue.stage().marks());
    marked.removeIf(cue.stage().labels()::containsKey);
    Clearing.Span alone = new Clearing.Span(index - rest.firstCue(), index - rest.firstCue());
    marked.forEach(id -> nameOnFill(cue, id));
    arrange(labels.stream().flatMap(id -> label(cue, id).stream()).toList());
    nameForNow(cue, alone, marked);
    arrange(
        marked.stream()
            .filter(id -> name(cue, id).isEmpty())
            .flatMap(id -> nameBeside(cue, id, span(beside(cue, id))).stream())
            .toList());
    nameBesideForNow(cue, alone, marked);
    for (EntityId id : labels) {
      label(cue, id).ifPresent(job -> show(label(job, cue, id), from, cue, now));
    }
    for (Link.Arrow arrow : cue.stage().arrows()) {
      double begin = Math.max(from, isNew(index, arrow) ? from + Links.DRAW_MILLIS : from);
      if (begin < cue.end()) {
        arrowLabel(cue, arrow).ifPresent(job -> show(arrowLabel(job, arrow), begin, cue, now));
      }
    }
    for (EntityId id : marked) {
      show(name(cue, id), from, cue, now);
      if (name(cue, id).isEmpty() && isNamed(cue, id)) {
        leaveOut("name \"" + scene.name(id) + "\"");
      }
    }
    for (Placed placed : basemapNames.place(cue, Basemap.shows(cue, "cities"), now)) {
      show(Optional.of(placed), from, cue, now);
    }
  }

  private Optional<Placed> shown(Object key) {
    return places.getOrDefault(key, Optional.empty());
  }

  private Optional<Placed> label(Arrangement.Job job, Cue cue, EntityId id) {
    Optional<Placed> placed = shown(job.key());
    if (placed.isEmpty()) {
      leaveOut("label \"" + text(cue, id) + "\"");
    }
    return placed;
  }

  private Optional<Placed> arrowLabel(Arrangement.Job job, Link.Arrow arrow) {
    Optional<Placed> placed = shown(job.key());
    if (placed.isEmpty()) {
      leaveOut("arrow label \"" + arrow.label().orElse("") + "\"");
    }
    return placed;
  }

  private void leaveOut(String what) {
    remarks.add(
        what + " is not shown in the shot at " + clock(rest.start()) + ": there is no room");
  }

  private void show(Optional<Placed> words, double from, Cue cue, List<Placed> now) {
    if (words.isEmpty()) {
      return;
    }
    now.add(words.get());
    List<double[]> intervals = times.computeIfAbsent(words.get(), key -> new ArrayList<>());
    if (!intervals.isEmpty() && intervals.get(intervals.size() - 1)[1] >= from - 1e-6) {
      intervals.get(intervals.size() - 1)[1] = cue.end();
    } else {
      intervals.add(new double[] {from, cue.end()});
    }
  }

  private boolean isNew(int index, EntityId id) {
    List<Cue> cues = scene.timeline().cues();
    return index == 0
        || !Objects.equals(
            cues.get(index - 1).stage().labels().get(id), cues.get(index).stage().labels().get(id));
  }

  private boolean isNew(int index, Link.Arrow arrow) {
    return index == 0 || !scene.timeline().cues().get(index - 1).stage().arrows().contains(arrow);
  }

  private static String text(Cue cue, EntityId id) {
    Label label = cue.stage().labels().get(id);
    return label == null ? "" : label.text();
  }

  /** Returns the label of an entity, if it may be seen. */
  private Optional<Arrangement.Job> label(Cue cue, EntityId id) {
    if (!cue.stage().labels().containsKey(id) || isOutside(id) || !isLit(cue, id)) {
      return Optional.empty();
    }
    String text = text(cue, id);
    Optional<Mark> mark = Optional.ofNullable(cue.stage().marks().get(id));
    return item(cue, id, wording.label(text), mark, Tint.INK)
        .map(
            item ->
                new Arrangement.Job(
                    key(cue, id),
                    item.x(),
                    item.y(),
                    span(key(cue, id)),
                    false,
                    () -> labelPlacer.place(item, LabelPlacer.Rank.LABEL)));
  }

  private Optional<LabelPlacer.Item> item(
      Cue cue, EntityId id, List<Wording.Way> ways, Optional<Mark> mark, Tint tint) {
    Optional<Position> at = scene.position(id);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Scene.Point point = scene.toFrame(rest.camera(), Scene.anchor(at.get()));
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
    } else if (clearing.isOnRing(id, at.get())) {
      // The ring of the country that the city is the whole of says where it is.
      dot = LabelPlacer.Dot.RING;
      radius = scene.ringRadius(rest) + scene.px(8);
    }
    Optional<Spotlight> light =
        cue.stage().spotlight().filter(spotlight -> spotlight.entity().equals(id));
    List<Placed.Halo> halos = light.map(wording::litHalos).orElseGet(wording::labelHalos);
    return Optional.of(
        new LabelPlacer.Item(
            id,
            ways,
            point.x(),
            point.y(),
            radius,
            dot,
            tint,
            line,
            halos,
            light.isPresent() || cue.stage().spotlight().isEmpty()));
  }

  /** Returns the label of an arrow, if it may be seen. */
  private Optional<Arrangement.Job> arrowLabel(Cue cue, Link.Arrow arrow) {
    Optional<double[]> line = scene.lines().inFrame(arrow, rest.camera()).stream().findFirst();
    if (arrow.label().isEmpty()
        || line.isEmpty()
        || !scene.lines().isHeadInFrame(line.get())
        || cue.stage().spotlight().isPresent()) {
      return Optional.empty();
    }
    double[] points = line.get();
    return Optional.of(
        new Arrangement.Job(
            arrow,
            (points[0] + points[points.length - 2]) / 2,
            (points[1] + points[points.length - 1]) / 2,
            span(arrow),
            true,
            () ->
                arrowPlacer.place(
                    arrow,
                    points,
                    wording.arrowLabel(arrow.label().get()),
                    Tint.text(arrow.color()),
                    wording.labelHalos())));
  }

  private static Object key(Cue cue, EntityId id) {
    return List.of(id, text(cue, id), Optional.ofNullable(cue.stage().marks().get(id)));
  }

  private static Object onFill(Cue cue, EntityId id) {
    return List.of("on", id, color(cue, id));
  }

  private static Object beside(Cue cue, EntityId id) {
    return List.of("beside", id, color(cue, id));
  }

  /** Returns what the colour of a mark's name is made of. */
  private static Optional<?> color(Cue cue, EntityId id) {
    return Optional.ofNullable(cue.stage().marks().get(id))
        .map(mark -> List.of(mark.color(), mark.opacity()));
  }

  /** Returns the name of what is marked, on its fill or beside it. */
  private Optional<Placed> name(Cue cue, EntityId id) {
    for (Object key : List.of(onFill(cue, id), beside(cue, id))) {
      if (shown(key).isPresent()) {
        return shown(key);
      }
    }
    return Optional.ofNullable(forNow.get(beside(cue, id)));
  }

  /** Names what is marked on its fill, if it has one with room for the name. */
  private void nameOnFill(Cue cue, EntityId id) {
    if (isCountry(id) && !places.containsKey(onFill(cue, id))) {
      clearing.during(span(onFill(cue, id)));
      places.put(onFill(cue, id), onFillNow(cue, id));
    }
  }

  private Optional<Placed> onFillNow(Cue cue, EntityId id) {
    Optional<Mark> mark = Optional.ofNullable(cue.stage().marks().get(id));
    return clearing
        .mask(id)
        .flatMap(mask -> mark.flatMap(it -> markPlacer.place(id, mask, Tint.name(it))));
  }

  /**
   * Names on its fill what has no place for all the time that it is marked, as long as what comes
   * later leaves it there.
   */
  private void nameForNow(Cue cue, Clearing.Span alone, List<EntityId> marked) {
    clearing.during(alone);
    forNow.keySet().retainAll(marked.stream().map(id -> beside(cue, id)).toList());
    forNow.values().removeIf(placed -> !clearing.takeAgain(placed));
    for (EntityId id : marked) {
      if (isCountry(id) && name(cue, id).isEmpty()) {
        onFillNow(cue, id).ifPresent(placed -> forNow.put(beside(cue, id), placed));
      }
    }
  }

  /** Names beside its mark what has no place for all the time that it is marked. */
  private void nameBesideForNow(Cue cue, Clearing.Span alone, List<EntityId> marked) {
    List<EntityId> unnamed = marked.stream().filter(id -> name(cue, id).isEmpty()).toList();
    Map<Object, Optional<Placed>> found =
        Arrangement.of(
            clearing, unnamed.stream().flatMap(id -> nameBeside(cue, id, alone).stream()).toList());
    for (EntityId id : unnamed) {
      found
          .getOrDefault(beside(cue, id), Optional.empty())
          .ifPresent(placed -> forNow.put(beside(cue, id), placed));
    }
  }

  /** Returns whether a mark is seen well enough to be named. */
  private boolean isNamed(Cue cue, EntityId id) {
    return cue.stage().spotlight().isEmpty()
        && !isOutside(id)
        && (scene.needsRing(id, rest) || clearing.mask(id).flatMap(markPlacer::middle).isPresent());
  }

  /** Returns the name of what is marked, to stand beside it. */
  private Optional<Arrangement.Job> nameBeside(Cue cue, EntityId id, Clearing.Span cues) {
    Mark mark = cue.stage().marks().get(id);
    if (mark == null || !isNamed(cue, id)) {
      return Optional.empty();
    }
    return item(
            cue,
            id,
            wording.beside(scene.name(id), cue.stage().marks().size()),
            Optional.of(mark),
            Tint.text(mark.color()))
        .map(
            item ->
                new Arrangement.Job(
                    beside(cue, id),
                    item.x(),
                    item.y(),
                    cues,
                    false,
                    () -> labelPlacer.place(item, LabelPlacer.Rank.NAME)));
  }

  private boolean isCountry(EntityId id) {
    return scene.outline(id).filter(o -> o.kind() == Outline.Kind.COUNTRY).isPresent();
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

  private static List<EntityId> newestFirst(Map<EntityId, ?> map) {
    List<EntityId> ids = new ArrayList<>(map.keySet());
    Collections.reverse(ids);
    return ids;
  }

  private static String clock(double millis) {
    long seconds = (long) (millis / 1000);
    return String.format("%d:%02d", seconds / 60, seconds % 60);
  }
}
