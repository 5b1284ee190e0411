package dev.clio.render.map;

import com.google.common.collect.ImmutableSet;
import dev.clio.core.effect.Mark;
import dev.clio.core.stage.Cue;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.Geometry;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.MarkColors;
import dev.clio.render.theme.Theme;
import dev.clio.schema.atlas.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws what is marked: fills and edges of outlines, and rings. */
final class Marks {

  private static final double EDGE = 2;
  private static final double STRIPE = 2.4;
  private static final double PERIOD = 7;
  private static final double STRIPE_OPACITY = 0.8;
  private static final double RING = 3.5;
  private static final double RING_PAPER = 8;
  private static final double RING_FILL = 0.35;
  private static final double RING_DOT = 4.2;

  private final Scene scene;
  private final Theme theme;
  private final Set<EntityId> ids;
  private final List<Shape> fills = new ArrayList<>();
  private final List<Shape> edges = new ArrayList<>();
  private final List<Shape> rings = new ArrayList<>();

  Marks(Scene scene, Theme theme) {
    this.scene = scene;
    this.theme = theme;
    ImmutableSet.Builder<EntityId> all = ImmutableSet.builder();
    scene.timeline().cues().forEach(cue -> all.addAll(cue.stage().marks().keySet()));
    this.ids = all.build();
    ids.forEach(this::addOutline);
    addHatching();
    ids.forEach(this::addRing);
  }

  /** Returns the fills, which lie under rivers and borders. */
  List<Shape> fills() {
    return fills;
  }

  /** Returns the edges, which lie on borders and coasts. */
  List<Shape> edges() {
    return edges;
  }

  /** Returns the rings, which lie on everything but veil and words. */
  List<Shape> rings() {
    return rings;
  }

  /** How an entity is marked. */
  private record Look(Optional<Color> color, Optional<Double> opacity, boolean pulse) {
    static Look of(Mark mark) {
      return new Look(mark.color(), mark.opacity(), mark.pulse());
    }
  }

  private Optional<Look> look(int cue, EntityId id) {
    return Optional.ofNullable(cue(cue).stage().marks().get(id)).map(Look::of);
  }

  private Cue cue(int index) {
    return scene.timeline().cues().get(index);
  }

  private void addOutline(EntityId id) {
    Optional<Outline> outline = scene.outline(id);
    if (outline.isEmpty()) {
      return;
    }
    double usual = theme.fillOpacity(outline.get().area());
    for (Run<Look> run : Run.of(scene.timeline(), cue -> look(cue, id))) {
      MarkColors colors = Tint.colors(theme, run.value().color());
      double opacity = run.value().opacity().orElse(usual) * theme.fillStrength();
      for (LevelMap map : scene.levels()) {
        Life life = map.level().during(run.life());
        Patch patch = map.outline(outline.get());
        for (Geometry geometry : patch.fills()) {
          fills.add(
              new Shape.Fill(life, geometry, new Ink(colors.fill(), opacity), run.value().pulse()));
        }
        for (Geometry geometry : patch.strokes()) {
          edges.add(
              new Shape.Stroke(
                  life, geometry, Ink.of(colors.edge()), scene.px(EDGE), List.of(), 0));
        }
      }
    }
  }

  private void addHatching() {
    Optional<Outline> holder = scene.disputed().holder();
    for (EntityId id : ids) {
      scene
          .outline(id)
          .filter(outline -> outline.kind() == Outline.Kind.REGION)
          .ifPresent(region -> addHatching(List.of(id), region));
    }
    holder.ifPresent(outline -> addHatching(claimants(), outline));
  }

  private List<EntityId> claimants() {
    return ids.stream()
        .filter(id -> scene.outline(id).filter(scene.disputed()::isClaimedBy).isPresent())
        .toList();
  }

  private void addHatching(List<EntityId> claimants, Outline outline) {
    for (Run<List<Color>> run :
        Run.of(scene.timeline(), cue -> colorsOf(claimants, cue).filter(c -> !c.isEmpty()))) {
      int count = run.value().size();
      for (LevelMap map : scene.levels()) {
        for (Geometry geometry : map.disputedPart(outline).fills()) {
          for (int i = 0; i < count; i++) {
            fills.add(
                new Shape.Hatch(
                    map.level().during(run.life()),
                    geometry,
                    new Ink(run.value().get(i), STRIPE_OPACITY * theme.fillStrength()),
                    scene.px(STRIPE),
                    scene.px(PERIOD) * count,
                    scene.px(PERIOD) * i));
          }
        }
      }
    }
  }

  private Optional<List<Color>> colorsOf(List<EntityId> claimants, int cue) {
    return Optional.of(
        claimants.stream()
            .flatMap(id -> look(cue, id).stream())
            .map(look -> look.color().orElse(theme.mark()))
            .distinct()
            .toList());
  }

  /** A ring at a time. */
  private record Ring(Look look, double radius, Anchor anchor) {}

  private void addRing(EntityId id) {
    for (Run<Ring> run : Run.of(scene.timeline(), cue -> ring(cue, id))) {
      MarkColors colors = Tint.colors(theme, run.value().look().color());
      double radius = run.value().radius();
      Anchor anchor = run.value().anchor();
      Ink edge = Ink.of(colors.edge());
      double filled = run.value().look().opacity().orElse(RING_FILL);
      Life life = run.life();
      rings.add(
          new Shape.Disc(
              life,
              anchor,
              radius,
              Optional.empty(),
              Optional.of(Ink.of(theme.paper())),
              scene.px(RING_PAPER)));
      rings.add(
          new Shape.Disc(
              life,
              anchor,
              radius,
              Optional.of(new Ink(colors.edge(), filled)),
              Optional.of(edge),
              scene.px(RING)));
      rings.add(
          new Shape.Disc(life, anchor, scene.px(RING_DOT), Optional.of(edge), Optional.empty(), 0));
    }
  }

  private Optional<Ring> ring(int cue, EntityId id) {
    Rest rest = scene.restOf(cue);
    return look(cue, id)
        .filter(look -> scene.needsRing(id, rest))
        .flatMap(
            look ->
                scene
                    .position(id)
                    .map(
                        position ->
                            new Ring(
                                look,
                                scene.ringRadius(rest),
                                Scene.near(Scene.anchor(position), rest.camera()))));
  }
}
