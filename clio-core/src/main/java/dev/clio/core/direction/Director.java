package dev.clio.core.direction;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.direction.Shots.Shot;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Veil;
import dev.clio.core.model.Element;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.CameraPath;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Setting;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.EntityId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes timelines of what passed the gate.
 *
 * <p>Every cue is a beat of narration with the effects before it, or a pause for effects that would
 * else be gone, covered by a card or cut by the camera before they were seen. A shot is widened for
 * the cue that points at something outside the safe area, and is the script's own again in the
 * next. In the north and south the camera keeps off the ends of the world where its targets allow
 * it; eastwards and westwards the map goes on, so that a wide frame at a low zoom may show a place
 * twice and the one nearest to the middle counts.
 */
public final class Director {

  /** The shortest beat of narration that nobody has recorded, in milliseconds. */
  static final long SHORTEST_BEAT = 1200;

  /** What effects get that have no narration to be seen under. */
  static final long OWN_TIME = 2500;

  /** How long an arrow takes to be drawn, before its label comes. */
  private static final long DRAWING = 800;

  /** How long words take to fade in. */
  private static final long FADE = 300;

  private static final long INTRO = 3000;
  private static final long CHAPTER = 2600;
  private static final long OUTRO = 4000;

  /** How long a shot that has time of its own rests after the camera has come to it. */
  private static final long REST = 1000;

  private final Shots shots;
  private final Pace pace;

  /** As the script sets it; the shot may be wider. */
  private Camera authored = Camera.WORLD;

  private Director(Shots shots, Pace pace) {
    this.shots = shots;
    this.pace = pace;
  }

  /**
   * Returns the timeline of a script.
   *
   * @param elements the script's elements
   * @param effects what each element does, as settled at the gate; as many as elements
   * @param places every entity that an effect speaks of; what is said of another is left out
   * @param frame the size of the picture
   * @param pace how fast it goes
   * @return the timeline, the same for the same arguments
   */
  public static Timeline direct(
      List<Element> elements,
      List<List<Effect>> effects,
      Map<EntityId, Place> places,
      Frame frame,
      Pace pace) {
    return direct(elements, effects, Setting.of(places), frame, pace);
  }

  /**
   * Returns the timeline of a script for which a host may have brought something.
   *
   * @param elements the script's elements
   * @param effects what each element does, as settled at the gate; as many as elements
   * @param setting what effects speak of; what is said of anything else is left out
   * @param frame the size of the picture
   * @param pace how fast it goes
   * @return the timeline, the same for the same arguments
   */
  public static Timeline direct(
      List<Element> elements, List<List<Effect>> effects, Setting setting, Frame frame, Pace pace) {
    Preconditions.checkArgument(
        elements.size() == effects.size(),
        "effects: expected one list for each of the %s elements, but there are %s",
        elements.size(),
        effects.size());
    Director director = new Director(new Shots(frame, setting), pace);
    ImmutableList.Builder<Cue> cues = ImmutableList.builder();
    Optional<Cue> last = Optional.empty();
    for (Step step : Steps.of(elements, effects)) {
      Cue cue = director.cue(step, last);
      cues.add(cue);
      last = Optional.of(cue);
    }
    return new Timeline(frame, setting, cues.build());
  }

  private Cue cue(Step step, Optional<Cue> last) {
    for (Effect effect : step.fresh()) {
      if (effect instanceof CameraMove move) {
        authored = shots.camera(move, step.stage()).orElse(authored);
      }
    }
    boolean widens = pace.widens() && !step.isCovered();
    Shot shot = shots.shot(authored, widens ? step.fresh() : List.of(), step.stage());
    Camera camera = shot.camera();
    long move = last.map(cue -> CameraPath.between(cue.camera(), camera).millis()).orElse(0L);
    long speech = speech(step);
    long duration = Math.max(move, Math.max(speech, needed(step, move)));
    return new Cue(
        last.map(Cue::end).orElse(0L),
        duration,
        step.elements(),
        step.narration(),
        step.stage(),
        camera,
        move,
        shot.widened(),
        step.card().map(card -> Math.min(duration, shown(card, duration))).orElse(0L),
        speech);
  }

  private long speech(Step step) {
    if (step.narration().isEmpty()) {
      return 0;
    }
    Long recorded = pace.recorded().get(step.narrationIndex().orElseThrow());
    return recorded != null
        ? Math.max(1, recorded)
        : Math.max(SHORTEST_BEAT, Math.round(pace.speechMillis(step.narration().get())));
  }

  /** Returns how long a step must last whatever is said. */
  private static long needed(Step step, long move) {
    Optional<Card.Title> card = step.card();
    long forCard =
        card.filter(title -> title.kind() != Card.Kind.CHAPTER).map(Director::time).orElse(0L);
    if (step.narration().isPresent()) {
      // Words that are said sooner than the camera has come would leave nothing to be seen.
      boolean shows = step.fresh().stream().anyMatch(effect -> !(effect instanceof Card.Title));
      return move > 0 && shows ? Math.max(forCard, move + REST) : forCard;
    }
    boolean cardAlone = card.isPresent() && step.fresh().size() == 1;
    long forMap = Math.max(OWN_TIME, move == 0 ? 0 : move + REST);
    for (Effect effect : step.fresh()) {
      forMap = Math.max(forMap, time(effect, move));
    }
    if (card.isEmpty()) {
      return forMap;
    }
    long forTitle = time(card.get());
    return card.get().kind() == Card.Kind.CHAPTER && !cardAlone ? forTitle + forMap : forTitle;
  }

  /** Returns how long the card is shown in full. */
  private static long shown(Card.Title card, long duration) {
    return card.kind() == Card.Kind.CHAPTER ? time(card) : duration;
  }

  private static long time(Card.Title card) {
    long shortest =
        switch (card.kind()) {
          case INTRO -> INTRO;
          case CHAPTER -> CHAPTER;
          case OUTRO -> OUTRO;
        };
    return Math.max(shortest, Pace.readingMillis(text(card)));
  }

  /** Returns all that is to be read on a card. */
  static String text(Card.Title card) {
    return card.eyebrow().orElse("") + card.title() + card.subtitle().orElse("");
  }

  /** Returns how long after the start of its step the text of an effect comes. */
  static long late(Effect effect, long move) {
    if (effect instanceof Label) {
      return move + FADE;
    }
    return effect instanceof Link.Arrow ? move + DRAWING + FADE : 0;
  }

  /** Returns how long something takes to be seen and read, after the camera has come to rest. */
  private static long time(Effect effect, long move) {
    if (effect instanceof Label label) {
      return late(label, move) + Pace.readingMillis(label.text());
    } else if (effect instanceof Link.Arrow arrow && arrow.label().isPresent()) {
      return late(arrow, move) + Pace.readingMillis(arrow.label().get());
    } else if (effect instanceof Card.Source source) {
      return Pace.readingMillis(source.text().orElse(""));
    } else if (effect instanceof Veil veil) {
      return veil.millis() + REST;
    }
    return 0;
  }
}
