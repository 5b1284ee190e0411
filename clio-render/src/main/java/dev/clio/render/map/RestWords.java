package dev.clio.render.map;

import dev.clio.core.effect.Card;
import dev.clio.core.effect.Link;
import dev.clio.core.stage.Cue;
import dev.clio.core.value.EntityId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
  private final Rest rest;
  private final Clearing clearing;
  private final WordJobs jobs;
  private final BasemapNames basemapNames;
  private final Map<Object, Taken.Span> spans = new HashMap<>();
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
    this.rest = rest;
    this.clearing = new Clearing(scene, rest);
    covered.forEach(clearing::cover);
    this.jobs = new WordJobs(scene, wording, clearing, room);
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
    cue.stage().labels().keySet().forEach(id -> keys.add(WordJobs.labelKey(cue, id)));
    for (EntityId id : cue.stage().marks().keySet()) {
      if (!cue.stage().labels().containsKey(id)) {
        keys.add(WordJobs.onFill(cue, id));
        keys.add(WordJobs.beside(cue, id));
      }
    }
    for (Object key : keys) {
      spans.merge(key, Taken.Span.of(i), (before, now) -> before.with(i));
    }
  }

  private Taken.Span span(Object key) {
    return spans.getOrDefault(key, Taken.Span.ALWAYS);
  }

  /** Places what the script says in this rest: what is new in its later cues comes first. */
  private void placeScript() {
    List<Arrangement.Job> said = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 1; i <= rest.cues().size(); i++) {
      order.add(i % rest.cues().size());
    }
    for (int i : order) {
      Cue cue = rest.cues().get(i);
      for (EntityId id : newestFirst(cue.stage().labels())) {
        if (isNew(rest.firstCue() + i, id)) {
          label(cue, id).ifPresent(said::add);
        }
      }
      cue.stage().arrows().forEach(arrow -> arrowLabel(cue, arrow).ifPresent(said::add));
    }
    arrange(said);
  }

  private void arrange(List<Arrangement.Job> wanted) {
    places.putAll(
        Arrangement.of(
            clearing.taken(),
            wanted.stream().filter(job -> !places.containsKey(job.key())).toList()));
  }

  private void place(Cue cue, int index) {
    double from = from(cue);
    List<Placed> now = new ArrayList<>();
    List<EntityId> labels = newestFirst(cue.stage().labels());
    List<EntityId> marked = newestFirst(cue.stage().marks());
    marked.removeIf(cue.stage().labels()::containsKey);
    Taken.Span alone = Taken.Span.of(index - rest.firstCue());
    marked.forEach(id -> nameOnFill(cue, id));
    arrange(labels.stream().flatMap(id -> label(cue, id).stream()).toList());
    nameForNow(cue, alone, marked);
    arrange(
        marked.stream()
            .filter(id -> name(cue, id).isEmpty())
            .flatMap(id -> jobs.nameBeside(cue, id, span(WordJobs.beside(cue, id))).stream())
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
      if (name(cue, id).isEmpty() && jobs.isNamed(cue, id)) {
        leaveOut("name \"" + scene.name(id) + "\"");
      }
    }
    for (Placed placed : basemapNames.place(cue, Basemap.shows(cue, "cities"), now)) {
      show(Optional.of(placed), from, cue, now);
    }
  }

  private Optional<Arrangement.Job> label(Cue cue, EntityId id) {
    return jobs.label(cue, id, span(WordJobs.labelKey(cue, id)));
  }

  private Optional<Arrangement.Job> arrowLabel(Cue cue, Link.Arrow arrow) {
    return jobs.arrowLabel(cue, arrow, span(arrow));
  }

  private Optional<Placed> shown(Object key) {
    return places.getOrDefault(key, Optional.empty());
  }

  private Optional<Placed> label(Arrangement.Job job, Cue cue, EntityId id) {
    Optional<Placed> placed = shown(job.key());
    if (placed.isEmpty()) {
      leaveOut("label \"" + WordJobs.text(cue, id) + "\"");
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

  /** Returns the name of what is marked, on its fill or beside it. */
  private Optional<Placed> name(Cue cue, EntityId id) {
    for (Object key : List.of(WordJobs.onFill(cue, id), WordJobs.beside(cue, id))) {
      if (shown(key).isPresent()) {
        return shown(key);
      }
    }
    return Optional.ofNullable(forNow.get(WordJobs.beside(cue, id)));
  }

  /** Names what is marked on its fill, if it has one with room for the name. */
  private void nameOnFill(Cue cue, EntityId id) {
    if (jobs.isCountry(id) && !places.containsKey(WordJobs.onFill(cue, id))) {
      clearing.taken().during(span(WordJobs.onFill(cue, id)));
      places.put(WordJobs.onFill(cue, id), jobs.nameOnFill(cue, id));
    }
  }

  /**
   * Names on its fill what has no place for all the time that it is marked, as long as what comes
   * later leaves it there.
   */
  private void nameForNow(Cue cue, Taken.Span alone, List<EntityId> marked) {
    clearing.taken().during(alone);
    forNow.keySet().retainAll(marked.stream().map(id -> WordJobs.beside(cue, id)).toList());
    forNow.values().removeIf(placed -> !clearing.taken().takeAgain(placed));
    for (EntityId id : marked) {
      if (jobs.isCountry(id) && name(cue, id).isEmpty()) {
        jobs.nameOnFill(cue, id).ifPresent(placed -> forNow.put(WordJobs.beside(cue, id), placed));
      }
    }
  }

  /** Names beside its mark what has no place for all the time that it is marked. */
  private void nameBesideForNow(Cue cue, Taken.Span alone, List<EntityId> marked) {
    List<EntityId> unnamed = marked.stream().filter(id -> name(cue, id).isEmpty()).toList();
    Map<Object, Optional<Placed>> found =
        Arrangement.of(
            clearing.taken(),
            unnamed.stream().flatMap(id -> jobs.nameBeside(cue, id, alone).stream()).toList());
    for (EntityId id : unnamed) {
      found
          .getOrDefault(WordJobs.beside(cue, id), Optional.empty())
          .ifPresent(placed -> forNow.put(WordJobs.beside(cue, id), placed));
    }
  }

  private static List<EntityId> newestFirst(Map<EntityId, ?> map) {
    List<EntityId> ids = new ArrayList<>(map.keySet());
    Collections.reverse(ids);
    return ids;
  }

  private static String clock(double millis) {
    long seconds = (long) (millis / 1000);
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
