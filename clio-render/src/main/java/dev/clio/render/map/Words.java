package dev.clio.render.map;

import dev.clio.core.effect.Card;
import dev.clio.core.stage.Cue;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.TextMeasure;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    scene.shots().rests().forEach(this::place);
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

  private void place(Rest rest) {
    List<Rect> hidden = new ArrayList<>();
    for (int i = 0; i < rest.cues().size(); i++) {
      covered.apply(rest.firstCue() + i).forEach(box -> hidden.add(Rect.of(box)));
    }
    RestWords words = new RestWords(scene, wording, rest, room(rest), namesRoom(rest), hidden);
    words.times().forEach((placed, times) -> see(rest, placed, times));
    remarks.addAll(words.remarks());
  }

  private void see(Rest rest, Placed placed, List<double[]> intervals) {
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
