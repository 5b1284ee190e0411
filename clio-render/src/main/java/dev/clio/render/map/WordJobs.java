package dev.clio.render.map;

import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.stage.Cue;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.schema.atlas.Outline;
import java.util.List;
import java.util.Optional;

/**
 * What the words of a rest want: how they may be set, what they belong to, and what looks for their
 * place.
 */
final class WordJobs {

  private final Scene scene;
  private final Wording wording;
  private final Rest rest;
  private final Clearing clearing;
  private final Rect room;
  private final LabelPlacer labelPlacer;
  private final ArrowLabelPlacer arrowPlacer;
  private final MarkNamePlacer markPlacer;

  /**
   * Makes the jobs of a rest.
   *
   * @param room where labels may be, in px of the frame
   */
  WordJobs(Scene scene, Wording wording, Clearing clearing, Rect room) {
    this.scene = scene;
    this.wording = wording;
    this.rest = clearing.rest();
    this.clearing = clearing;
    this.room = room;
    this.labelPlacer = new LabelPlacer(scene, clearing, room);
    this.arrowPlacer = new ArrowLabelPlacer(scene, clearing, room);
    this.markPlacer = new MarkNamePlacer(scene, clearing, wording, room);
  }

  /** Returns what tells a label from others. */
  static Object labelKey(Cue cue, EntityId id) {
    return List.of(id, text(cue, id), Optional.ofNullable(cue.stage().marks().get(id)));
  }

  static String text(Cue cue, EntityId id) {
    Label label = cue.stage().labels().get(id);
    return label == null ? "" : label.text();
  }

  /** Returns what tells a name on a fill from others. */
  static Object onFill(Cue cue, EntityId id) {
    return List.of("on", id, color(cue, id));
  }

  /** Returns what tells a name beside its mark from others. */
  static Object beside(Cue cue, EntityId id) {
    return List.of("beside", id, color(cue, id));
  }

  /** Returns what the colour of a mark's name is made of. */
  private static Optional<?> color(Cue cue, EntityId id) {
    return Optional.ofNullable(cue.stage().marks().get(id))
        .map(mark -> List.of(mark.color(), mark.opacity()));
  }

  /** Returns the label of an entity, if it may be seen. */
  Optional<Arrangement.Job> label(Cue cue, EntityId id, Taken.Span cues) {
    if (!cue.stage().labels().containsKey(id) || isOutside(id) || !isLit(cue, id)) {
      return Optional.empty();
    }
    String text = text(cue, id);
    Optional<Mark> mark = Optional.ofNullable(cue.stage().marks().get(id));
    return item(cue, id, wording.label(text), mark, Tint.INK)
        .map(
            item ->
                new Arrangement.Job(
                    labelKey(cue, id),
                    item.x(),
                    item.y(),
                    cues,
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
  Optional<Arrangement.Job> arrowLabel(Cue cue, Link.Arrow arrow, Taken.Span cues) {
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
            cues,
            true,
            () ->
                arrowPlacer.place(
                    arrow,
                    points,
                    wording.arrowLabel(arrow.label().get()),
                    Tint.text(arrow.color()),
                    wording.labelHalos())));
  }

  /** Finds the place of the name of a mark on its fill, and takes it. */
  Optional<Placed> nameOnFill(Cue cue, EntityId id) {
    Optional<Mark> mark = Optional.ofNullable(cue.stage().marks().get(id));
    return clearing
        .mask(id)
        .flatMap(mask -> mark.flatMap(it -> markPlacer.place(id, mask, Tint.name(it))));
  }

  /** Returns whether a mark is seen well enough to be named. */
  boolean isNamed(Cue cue, EntityId id) {
    return cue.stage().spotlight().isEmpty()
        && !isOutside(id)
        && (scene.needsRing(id, rest) || clearing.mask(id).flatMap(markPlacer::middle).isPresent());
  }

  /** Returns the name of what is marked, to stand beside it. */
  Optional<Arrangement.Job> nameBeside(Cue cue, EntityId id, Taken.Span cues) {
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

  boolean isCountry(EntityId id) {
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
}
