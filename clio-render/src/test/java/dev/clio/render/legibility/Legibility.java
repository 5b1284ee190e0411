package dev.clio.render.legibility;

import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Contrast;
import dev.clio.render.theme.Theme;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what can be counted of a drawing: words that overlap, that leave the frame or lie partly
 * under a card, that are too small or too faint for what is under them, and marks too faint for
 * land and sea.
 */
public final class Legibility {

  /** The least size of a text, in px of a frame whose shorter side is 1,080. */
  private static final double LEAST = 22;

  private static final double WORDS = 4.5;
  private static final double MARKS = 3;

  private Legibility() {}

  /**
   * Returns the faults of a drawing at its first picture, in the middle and shortly before the end
   * of every beat, and at its last picture.
   *
   * @param timeline the timeline that it was made of
   * @param drawing the drawing
   * @param theme the colours that it was made in
   * @return the faults, each once; none if everything can be read
   */
  public static List<String> faults(Timeline timeline, Drawing drawing, Theme theme) {
    Map<String, String> faults = new TreeMap<>();
    Paintings paintings = new Paintings(drawing);
    for (Cue cue : timeline.cues()) {
      // A script may choose another tone, which the picture goes over into in 0.3 s.
      Theme seen =
          cue.stage().tone().filter(tone -> tone != theme.tone()).map(Theme::of).orElse(theme);
      if (cue.start() == 0) {
        count(drawing, 0, seen, paintings, faults);
      }
      count(drawing, cue.start() + cue.duration() / 2.0, seen, paintings, faults);
      count(drawing, cue.end() - 20.0, seen, paintings, faults);
    }
    return ImmutableList.copyOf(faults.values());
  }

  private static void count(
      Drawing drawing,
      double millis,
      Theme theme,
      Paintings paintings,
      Map<String, String> faults) {
    Grounds grounds = new Grounds(drawing, millis, paintings);
    List<SeenText> seen = SeenText.of(drawing, millis);
    Rectangle2D frame =
        new Rectangle2D.Double(0, 0, drawing.frame().width(), drawing.frame().height());
    List<String> here = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      SeenText one = seen.get(i);
      if (!frame.contains(one.box())) {
        here.add(one + " leaves the frame");
      }
      if (one.text().style().size() < LEAST * drawing.frame().scale() - 1e-9) {
        here.add(one + " is only " + one.text().style().size() + " px high");
      }
      if (grounds.isCut(one)) {
        here.add(one + " lies partly under a card");
      }
      double contrast = grounds.contrast(one);
      if (contrast < WORDS) {
        here.add(one + String.format(Locale.ROOT, " has a contrast of only %.2f", contrast));
      }
      for (int j = 0; j < i; j++) {
        if (one.box().intersects(seen.get(j).box())) {
          here.add(one + " overlaps " + seen.get(j));
        }
      }
    }
    for (Shape shape : drawing.shapes()) {
      if (shape.life().opacity(millis, drawing.track().at(millis).zoom()) > 0.99) {
        countMark(shape, theme, here);
      }
    }
    String when = String.format(Locale.ROOT, ", at %.2f s, %s", millis / 1000, theme.tone());
    here.forEach(fault -> faults.putIfAbsent(fault, fault + when));
  }

  /** Counts the contrast of what a script marks with what it is drawn on. */
  private static void countMark(Shape shape, Theme theme, List<String> faults) {
    if (shape instanceof Shape.Arrow arrow && arrow.fill().opacity() == 1) {
      // Its casing parts it from whatever is below.
      countMark("an arrow", arrow.fill().color(), List.of(theme.paper()), faults);
    } else if (shape instanceof Shape.Leader leader) {
      countMark("a leader", leader.stroke().color(), List.of(theme.paper()), faults);
    } else if (shape instanceof Shape.Disc disc) {
      disc.stroke()
          .map(stroke -> stroke.color())
          .filter(color -> !color.equals(theme.paper()))
          .ifPresent(
              color -> countMark("a ring", color, List.of(theme.sea(), theme.land()), faults));
    } else if (shape instanceof Shape.Stroke stroke) {
      Color color = stroke.stroke().color();
      boolean isGround =
          List.of(
                  theme.coast(),
                  theme.border(),
                  theme.river(),
                  theme.shore(),
                  theme.paper(),
                  theme.land(),
                  theme.sea())
              .contains(color);
      if (!isGround) {
        countMark(
            stroke.flow() > 0 ? "a flow" : "an edge",
            color,
            List.of(theme.sea(), theme.land()),
            faults);
      }
    }
  }

  private static void countMark(
      String mark, Color color, List<Color> grounds, List<String> faults) {
    for (Color ground : grounds) {
      double contrast = Contrast.of(color, ground);
      if (contrast < MARKS) {
        faults.add(
            String.format(
                Locale.ROOT,
                "%s in %s on %s has a contrast of only %.2f",
                mark,
                color,
                ground,
                contrast));
      }
    }
  }
}
