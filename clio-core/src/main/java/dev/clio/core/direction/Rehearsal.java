package dev.clio.core.direction;

import com.google.common.base.Preconditions;
import dev.clio.core.effect.Area;
import dev.clio.core.effect.Bookmark;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Clear;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Veil;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.CameraPath;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Setting;
import dev.clio.core.stage.Stage;
import dev.clio.core.value.EntityId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a script as the {@link Director} will stage it, and tells what its author should
 * know. It divides the script into the same beats and pauses, but keeps only one stage that changes
 * in place, so that it takes time and memory linear in the script. Not thread-safe.
 */
public final class Rehearsal {

  /** So many zoom levels a shot may become wider and still be the one that the script sets. */
  private static final double KEPT_ZOOM = 2;

  private final Shots shots;
  private final Pace pace;
  private final Consumer<Remark> remarks;
  private final Props props = new Props(this::gone);

  /** What nobody has seen yet of what is on the map. */
  private final List<Held> fresh = new ArrayList<>();

  /** Whatever nothing was said under so far. */
  private final List<Held> unheard = new ArrayList<>();

  private final List<Remark.Aim> lost = new ArrayList<>();

  /** Texts that were not shown for as long as they take to be read. */
  private final Set<Held> unread = new LinkedHashSet<>();

  private final List<CameraMove> moves = new ArrayList<>();
  private Camera authored = Camera.WORLD;
  private @Nullable Camera last;
  private boolean begun;
  private boolean viewed;

  /** Whether it is known where the camera looks; a fit of what nobody knows leads nowhere. */
  private boolean aimed;

  private boolean introLeft;
  private boolean toldOfView;
  private int outro = -1;

  private Rehearsal(Shots shots, Pace pace, Consumer<Remark> remarks) {
    this.shots = shots;
    this.pace = pace;
    this.remarks = remarks;
  }

  /**
   * Goes through a script.
   *
   * @param elements the script's elements
   * @param effects what each element does; as many as elements
   * @param setting what effects speak of; what is said of anything else is left out
   * @param frame the size of the picture
   * @param pace how fast it goes
   * @param remarks is told what was noticed, about in the order of the script
   */
  public static void of(
      List<Element> elements,
      List<List<Effect>> effects,
      Setting setting,
      Frame frame,
      Pace pace,
      Consumer<Remark> remarks) {
    Preconditions.checkArgument(
        elements.size() == effects.size(),
        "effects: expected one list for each of the %s elements, but there are %s",
        elements.size(),
        effects.size());
    Rehearsal rehearsal = new Rehearsal(new Shots(frame, setting), pace, remarks);
    for (int i = 0; i < elements.size() && rehearsal.goesOn(); i++) {
      if (elements.get(i) instanceof Narration narration) {
        rehearsal.say(i, narration.text());
      } else if (!effects.get(i).isEmpty()) {
        rehearsal.perform(i, effects.get(i));
      }
    }
    rehearsal.finish();
  }

  private boolean toldOfOutro;

  private boolean goesOn() {
    return !toldOfOutro;
  }

  private boolean isOver(int element) {
    if (outro >= 0) {
      toldOfOutro = true;
      remarks.accept(new Remark.AfterOutro(element, outro));
    }
    return outro >= 0;
  }

  private void say(int element, String text) {
    if (!isOver(element)) {
      long speech = Math.max(Director.SHORTEST_BEAT, Math.round(pace.speechMillis(text)));
      beat(Optional.of(pace.recorded().getOrDefault(element, speech)));
      unheard.forEach(held -> held.heard = true);
      unheard.clear();
    }
  }

  private void perform(int element, List<Effect> effects) {
    if (effects.stream().allMatch(Bookmark.class::isInstance) || isOver(element)) {
      return;
    }
    boolean waits = !moves.isEmpty() || !fresh.isEmpty() || isFreshTitle();
    if (waits && (cutsCamera(effects) || covers(effects) || takesUnseen(effects))) {
      pause();
    }
    for (Effect effect : effects) {
      perform(element, effect);
    }
    if (!lost.isEmpty()) {
      remarks.accept(new Remark.Unheard(lost, Optional.of(element)));
      lost.clear();
    }
    endCards();
  }

  private void perform(int element, Effect effect) {
    if (effect instanceof CameraMove move) {
      moves.add(move);
      viewed = true;
    } else if (!viewed && !toldOfView && isPlaced(effect)) {
      toldOfView = true;
      remarks.accept(new Remark.BeforeView(new Remark.Aim(element, effect, Optional.empty())));
    }
    int[] taken = new int[1];
    @Nullable Held held = props.perform(element, effect, taken);
    boolean takes =
        effect instanceof Clear
            || effect instanceof Card.HideSource
            || (effect instanceof Card.ClearTitle && !introLeft);
    if (takes && taken[0] == 0) {
      remarks.accept(new Remark.NothingToClear(element, effect));
    }
    if (effect instanceof Card.ClearTitle || effect instanceof Card.Title) {
      introLeft = false;
    }
    if (held != null && !(effect instanceof Card.Title)) {
      fresh.add(held);
      if (!(effect instanceof Veil)) {
        unheard.add(held);
      }
      text(effect)
          .ifPresent(
              text -> {
                held.unread = Optional.of(text);
                unread.add(held);
              });
    }
  }

  /** An intro is shown by itself and leaves; an outro stays, and nothing is seen after it. */
  private void endCards() {
    @Nullable Held title = props.only(Props.Kind.TITLE);
    if (title == null || !(title.effect instanceof Card.Title card)) {
      return;
    }
    if (card.kind() == Card.Kind.INTRO && title.fresh) {
      title.fresh = false;
      begun = true;
      settle(List.of());
      moves.clear();
      props.clear(Props.Kind.TITLE);
      introLeft = true;
    } else if (card.kind() == Card.Kind.OUTRO) {
      outro = title.element;
      end(Optional.of(outro));
    }
  }

  private void finish() {
    if (outro >= 0) {
      return;
    }
    if (!fresh.isEmpty() || !moves.isEmpty()) {
      pause();
    }
    @Nullable Held title = props.only(Props.Kind.TITLE);
    if (title != null) {
      remarks.accept(new Remark.UnclearedChapter(title.element));
    }
    end(Optional.empty());
  }

  private void end(Optional<Integer> element) {
    List<Remark.Aim> silent = new ArrayList<>();
    for (Held held : unheard) {
      if (held.keys > 0) {
        silent.add(held.aim());
      }
    }
    unheard.clear();
    if (!silent.isEmpty()) {
      remarks.accept(new Remark.Unheard(silent, element));
    }
    unread.forEach(this::tellUnread);
    unread.clear();
  }

  private void gone(Held held) {
    if (!held.heard && !(held.effect instanceof Card.Title) && !(held.effect instanceof Veil)) {
      lost.add(held.aim());
    }
    if (unread.remove(held)) {
      tellUnread(held);
    }
  }

  private void tellUnread(Held held) {
    held.unread.ifPresent(text -> remarks.accept(new Remark.Unread(held.aim(), text, held.shown)));
    held.unread = Optional.empty();
  }

  private boolean isFreshTitle() {
    @Nullable Held title = props.only(Props.Kind.TITLE);
    return title != null && title.fresh;
  }

  private boolean cutsCamera(List<Effect> effects) {
    return !moves.isEmpty()
        && effects.stream()
            .anyMatch(effect -> effect instanceof CameraMove && !moves.contains(effect));
  }

  private boolean covers(List<Effect> effects) {
    return effects.stream()
            .anyMatch(
                effect ->
                    effect instanceof Card.Title title
                        && (begun || title.kind() != Card.Kind.INTRO))
        && fresh.stream().anyMatch(held -> held.keys > 0);
  }

  private boolean takesUnseen(List<Effect> effects) {
    return effects.stream().anyMatch(props::takesUnseen);
  }

  /** What is seen without narration has time of its own, in which every text can be read. */
  private void pause() {
    for (Held held : fresh) {
      unread.remove(held);
      held.unread = Optional.empty();
    }
    beat(Optional.empty());
  }

  private void beat(Optional<Long> speech) {
    begun = true;
    Camera camera = settle(fresh);
    long move = last == null ? 0 : CameraPath.between(last, camera).millis();
    last = camera;
    long duration = Math.max(move, speech.orElse(Math.max(Director.OWN_TIME, move)));
    @Nullable Held title = props.only(Props.Kind.TITLE);
    if (title != null && title.fresh && title.effect instanceof Card.Title card) {
      title.fresh = false;
      String text = Director.text(card);
      if (speech.isPresent() && Pace.readingMillis(text) > duration) {
        remarks.accept(new Remark.Unread(title.aim(), text, duration));
      }
    }
    unread.removeIf(held -> isRead(held, camera, move, duration));
    fresh.forEach(held -> held.fresh = false);
    fresh.clear();
    moves.clear();
  }

  /** Counts the time that a text is shown; returns whether there is no more to say of it. */
  private boolean isRead(Held held, Camera camera, long move, long duration) {
    if (!held.fresh && !shots.showsAny(camera, held.effect, stage())) {
      tellUnread(held);
      return true;
    }
    long late = held.fresh ? Director.late(held.effect, move) : 0;
    held.shown += Math.max(0, duration - late);
    return held.unread.filter(text -> held.shown < Pace.readingMillis(text)).isEmpty();
  }

  /** Returns the camera of a beat, and tells of what it had to be widened for. */
  private Camera settle(List<Held> shown) {
    Stage stage = stage();
    for (CameraMove move : moves) {
      Optional<Camera> camera = shots.camera(move, stage);
      authored = camera.orElse(authored);
      aimed = camera.isPresent();
    }
    List<Effect> effects = shown.stream().map(held -> held.effect).toList();
    Shots.Shot shot = shots.shot(authored, effects, stage);
    if (shot.widened() && aimed && viewed && !toldOfView) {
      List<Remark.Aim> aims = new ArrayList<>();
      for (Held held : shown) {
        List<Optional<EntityId>> outside = shots.outside(authored, held.effect, stage);
        outside.forEach(id -> aims.add(new Remark.Aim(held.element, held.effect, id)));
      }
      if (!aims.isEmpty()) {
        remarks.accept(
            new Remark.OutOfShot(
                aims,
                effects.stream().flatMap(effect -> Shots.entities(effect).stream()).toList(),
                isKept(shot.camera())));
      }
    }
    toldOfView &= !viewed;
    return shot.camera();
  }

  /** Whether a wider shot still shows what the script looks at. */
  private boolean isKept(Camera wider) {
    Frame frame = shots.frame();
    double x = wider.frameX(frame, authored.x());
    double y = wider.frameY(frame, authored.y());
    return authored.zoom() - wider.zoom() <= KEPT_ZOOM
        && x >= 0
        && x <= frame.width()
        && y >= 0
        && y <= frame.height();
  }

  /** Returns a stage that has the card of this one, which is all that a camera asks of it. */
  private Stage stage() {
    @Nullable Held title = props.only(Props.Kind.TITLE);
    return title != null && title.effect instanceof Card.Title card
        ? Stage.empty().withTitle(card)
        : Stage.empty();
  }

  /** Whether an effect is seen at a place of the map. */
  private static boolean isPlaced(Effect effect) {
    return effect instanceof Mark
        || effect instanceof Label
        || effect instanceof Link
        || effect instanceof Area;
  }

  private static Optional<String> text(Effect effect) {
    if (effect instanceof Label label) {
      return Optional.of(label.text());
    } else if (effect instanceof Link.Arrow arrow) {
      return arrow.label();
    } else if (effect instanceof Card.Source card) {
      return card.text();
    }
    return Optional.empty();
  }
}
