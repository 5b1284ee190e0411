package dev.clio.render.description;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.clio.core.effect.Area;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.effect.Veil;
import dev.clio.core.geo.Mercator;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.MapLayer;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Stage;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells what is on one stage and was not on the one before, and the other way round. */
final class StageFacts {

  /** A camera that looks at an entity has it this near to its middle, as a share of the frame. */
  private static final double MIDDLE = 0.08;

  /** More entities than this are not counted up when the camera fits them. */
  private static final int MOST_FITTED = 5;

  private final Timeline timeline;
  private final List<Source> sources;
  private final Map<EntityId, Thing> things = new HashMap<>();
  private final Hues hues;

  StageFacts(Timeline timeline, List<Source> sources) {
    this.timeline = timeline;
    this.sources = sources;
    this.hues = Hues.of(colors(timeline));
    Map<String, Integer> names = new HashMap<>();
    timeline.places().values().forEach(place -> names.merge(name(place), 1, Integer::sum));
    timeline
        .places()
        .forEach(
            (id, place) -> {
              boolean alone = Objects.equals(names.get(name(place)), 1);
              things.put(id, new Thing(name(place), alone ? Optional.empty() : Optional.of(id)));
            });
  }

  private static String name(Place place) {
    return place.entity().name();
  }

  /** Returns what readers call a layer. */
  private String title(Slug layer) {
    return Optional.ofNullable(timeline.setting().layers().get(layer))
        .map(MapLayer::title)
        .orElse(layer.text());
  }

  private static Set<Color> colors(Timeline timeline) {
    Set<Color> colors = new HashSet<>();
    for (Cue cue : timeline.cues()) {
      Stage stage = cue.stage();
      stage.marks().values().forEach(mark -> mark.color().ifPresent(colors::add));
      stage.arrows().forEach(arrow -> arrow.color().ifPresent(colors::add));
      stage.flows().forEach(flow -> color(flow).ifPresent(colors::add));
      stage.areas().forEach(area -> area.color().ifPresent(colors::add));
      stage.veil().flatMap(Veil::color).ifPresent(colors::add);
    }
    return colors;
  }

  /** Returns what a cue changes on the map. */
  List<Fact> ofMap(Stage before, Cue cue, boolean wasWidened) {
    Stage after = cue.stage();
    List<Fact> facts = new ArrayList<>();
    veil(before, after, facts);
    if (!before.mode().equals(after.mode())) {
      facts.add(new Fact.MapLook(look(after.mode())));
    }
    if (!before.tone().equals(after.tone()) && after.tone().isPresent()) {
      facts.add(new Fact.MapLook(Ascii.toLowerCase(after.tone().get().name())));
    }
    after
        .layers()
        .forEach(
            (Slug layer, Boolean shown) -> {
              if (!shown.equals(before.layers().get(layer))) {
                facts.add(new Fact.Layer(title(layer), shown));
              }
            });
    gone(before, after, facts);
    boolean moved = !before.camera().equals(after.camera());
    if (moved) {
      after.camera().ifPresent(move -> facts.add(new Fact.Looks(looksAt(move, cue))));
    }
    if (cue.widened() && (moved || !wasWidened)) {
      facts.add(new Fact.Widens(true));
    } else if (!cue.widened() && wasWidened && !moved) {
      facts.add(new Fact.Widens(false));
    }
    marks(before, after, facts);
    labels(before, after, facts);
    lines(before, after, facts);
    if (!before
        .spotlight()
        .map(Spotlight::entity)
        .equals(after.spotlight().map(Spotlight::entity))) {
      facts.add(new Fact.Spotlit(after.spotlight().map(light -> thing(light.entity()))));
    }
    return facts;
  }

  /** Returns what changes on the cards. */
  List<Fact> ofCards(Stage before, Stage after) {
    List<Fact> facts = new ArrayList<>();
    if (!before.title().equals(after.title())) {
      facts.add(
          after
              .title()
              .<Fact>map(
                  card ->
                      new Fact.Title(card.kind(), card.title(), card.eyebrow(), card.subtitle()))
              .orElseGet(Fact.TitleGone::new));
    }
    if (!before.source().equals(after.source())) {
      facts.add(after.source().map(this::sourceCard).orElseGet(Fact.SourceCardGone::new));
    }
    if (!before.citation().equals(after.citation())) {
      after
          .citation()
          .flatMap(this::source)
          .ifPresent(source -> facts.add(new Fact.Cited(source.title(), source.publisher())));
    }
    return facts;
  }

  private void veil(Stage before, Stage after, List<Fact> facts) {
    double was = before.veil().map(Veil::opacity).orElse(0.0);
    double is = after.veil().map(Veil::opacity).orElse(0.0);
    Optional<Color> color = after.veil().flatMap(Veil::color);
    if (was != is || !color.equals(before.veil().flatMap(Veil::color))) {
      facts.add(new Fact.Veiled(is, hue(color)));
    }
  }

  /** Adds what was taken away. */
  private void gone(Stage before, Stage after, List<Fact> facts) {
    List<Thing> unmarked = known(Sets.difference(before.marks().keySet(), after.marks().keySet()));
    if (!unmarked.isEmpty()) {
      facts.add(new Fact.Unmarked(unmarked));
    }
    List<Thing> unlabelled =
        known(Sets.difference(before.labels().keySet(), after.labels().keySet()));
    if (!unlabelled.isEmpty()) {
      facts.add(new Fact.Unlabelled(unlabelled));
    }
    lost(before.arrows(), after.arrows(), StageFacts::ends)
        .forEach(
            arrow ->
                ifKnown(arrow.from(), arrow.to(), (a, b) -> facts.add(new Fact.ArrowGone(a, b))));
    for (Link link : lost(before.flows(), after.flows(), StageFacts::ends)) {
      if (link instanceof Link.Flow flow) {
        ifKnown(flow.from(), flow.to(), (a, b) -> facts.add(new Fact.FlowGone(a, b)));
      } else if (link instanceof Link.RouteFlow flow) {
        facts.add(new Fact.RouteFlowGone(flow.route().text()));
      }
    }
    lost(before.areas(), after.areas(), StageFacts::middle)
        .forEach(area -> around(area).ifPresent(where -> facts.add(new Fact.CircleGone(where))));
  }

  private void marks(Stage before, Stage after, List<Fact> facts) {
    Map<Optional<Hue>, List<Thing>> marked = new LinkedHashMap<>();
    after
        .marks()
        .forEach(
            (EntityId id, Mark mark) -> {
              Mark old = before.marks().get(id);
              if (old == null || !old.color().equals(mark.color())) {
                known(id)
                    .ifPresent(
                        thing ->
                            marked
                                .computeIfAbsent(hue(mark.color()), hue -> new ArrayList<>())
                                .add(thing));
              }
            });
    marked.forEach((hue, list) -> facts.add(new Fact.Marked(list, hue)));
  }

  private void labels(Stage before, Stage after, List<Fact> facts) {
    Map<String, List<Thing>> labelled = new LinkedHashMap<>();
    after
        .labels()
        .forEach(
            (EntityId id, Label label) -> {
              Label old = before.labels().get(id);
              if (old == null || !old.text().equals(label.text())) {
                known(id)
                    .ifPresent(
                        thing ->
                            labelled
                                .computeIfAbsent(label.text(), text -> new ArrayList<>())
                                .add(thing));
              }
            });
    labelled.forEach((text, list) -> facts.add(new Fact.Labelled(list, text)));
  }

  private void lines(Stage before, Stage after, List<Fact> facts) {
    for (Link.Arrow arrow : fresh(before.arrows(), after.arrows())) {
      ifKnown(
          arrow.from(),
          arrow.to(),
          (a, b) -> facts.add(new Fact.Arrow(a, b, hue(arrow.color()), arrow.label())));
    }
    for (Link link : fresh(before.flows(), after.flows())) {
      if (link instanceof Link.Flow flow) {
        ifKnown(
            flow.from(), flow.to(), (a, b) -> facts.add(new Fact.Flow(a, b, hue(flow.color()))));
      } else if (link instanceof Link.RouteFlow flow) {
        facts.add(new Fact.RouteFlow(flow.route().text(), hue(flow.color())));
      }
    }
    for (Area area : fresh(before.areas(), after.areas())) {
      around(area)
          .ifPresent(where -> facts.add(new Fact.Circled(where, area.radius(), hue(area.color()))));
    }
  }

  private Optional<Fact.Around> around(Area area) {
    List<Thing> known = known(area.entities());
    return area.center().isEmpty() && known.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fact.Around(known, area.center()));
  }

  private List<Thing> looksAt(CameraMove move, Cue cue) {
    if (move instanceof CameraMove.Follow follow) {
      Optional<Thing> thing = known(follow.entity());
      if (thing.isPresent()) {
        return List.of(thing.get());
      }
    } else if (move instanceof CameraMove.Fit fit) {
      List<Thing> known = known(fit.entities());
      if (!known.isEmpty() && known.size() <= MOST_FITTED) {
        return known;
      }
    } else if (move instanceof CameraMove.View view) {
      Camera camera = Camera.at(view.center(), view.zoom());
      return List.of(
          nearest(camera, cue.stage()).orElseGet(() -> Thing.named(ViewNames.of(camera))));
    }
    return List.of(Thing.named(ViewNames.of(cue.camera())));
  }

  /** Returns what is shown in the middle of a shot. */
  private Optional<Thing> nearest(Camera camera, Stage stage) {
    double reach = MIDDLE * ViewNames.degrees(camera) / 360;
    Optional<Thing> best = Optional.empty();
    double least = reach;
    if (ViewNames.isWholeEarth(camera)) {
      return best;
    }
    for (Map.Entry<EntityId, Place> entry : timeline.places().entrySet()) {
      if (!stage.marks().containsKey(entry.getKey())
          && !stage.labels().containsKey(entry.getKey())) {
        continue;
      }
      double dx = Mercator.x(entry.getValue().entity().position().lon()) - camera.x();
      double dy = Mercator.y(entry.getValue().entity().position().lat()) - camera.y();
      double distance = Math.hypot(dx - Math.rint(dx), dy);
      if (distance < least) {
        least = distance;
        best = known(entry.getKey());
      }
    }
    return best;
  }

  private Fact sourceCard(Card.Source card) {
    Optional<Source> source = source(card.source());
    return new Fact.SourceCard(
        source.map(Source::title).orElse(card.source().text()),
        source.map(Source::publisher).orElse(""),
        card.text(),
        card.confidence());
  }

  private Optional<Source> source(SourceId id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  private Optional<Hue> hue(Optional<Color> color) {
    return color.map(hues::of);
  }

  private Optional<Thing> known(EntityId id) {
    return Optional.ofNullable(things.get(id));
  }

  private List<Thing> known(Iterable<EntityId> ids) {
    ImmutableList.Builder<Thing> known = ImmutableList.builder();
    ids.forEach(id -> known(id).ifPresent(known::add));
    return known.build();
  }

  private Thing thing(EntityId id) {
    return known(id).orElseGet(() -> Thing.named(id.text()));
  }

  private void ifKnown(EntityId from, EntityId to, Ends ends) {
    Optional<Thing> a = known(from);
    Optional<Thing> b = known(to);
    if (a.isPresent() && b.isPresent()) {
      ends.accept(a.get(), b.get());
    }
  }

  private interface Ends {
    void accept(Thing from, Thing to);
  }

  private static <T> List<T> fresh(List<T> before, List<T> after) {
    Set<T> old = new HashSet<>(before);
    return after.stream().filter(value -> !old.contains(value)).toList();
  }

  /** Returns what is no longer there, and was not replaced by another of the same key. */
  private static <T> List<T> lost(List<T> before, List<T> after, Function<T, Object> key) {
    Set<Object> kept = new HashSet<>();
    after.forEach(value -> kept.add(key.apply(value)));
    return before.stream().filter(value -> !kept.contains(key.apply(value))).toList();
  }

  private static Object ends(Link link) {
    if (link instanceof Link.Arrow arrow) {
      return List.of(arrow.from(), arrow.to());
    } else if (link instanceof Link.Flow flow) {
      return List.of(flow.from(), flow.to());
    } else if (link instanceof Link.RouteFlow flow) {
      return flow.route();
    }
    throw new AssertionError("a new kind of link: " + link);
  }

  private static Object middle(Area area) {
    return area.center().<Object>map(center -> center).orElse(area.entities());
  }

  private static Optional<Color> color(Link link) {
    if (link instanceof Link.Flow flow) {
      return flow.color();
    } else if (link instanceof Link.RouteFlow flow) {
      return flow.color();
    }
    return Optional.empty();
  }

  private static String look(BasemapChoice.Mode mode) {
    return Ascii.toLowerCase(mode.name()).replace('_', ' ');
  }
}
