package dev.clio.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Contrast;
import dev.clio.render.theme.Theme;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts what can be counted of a drawing: overlaps, what leaves the frame, contrast, and sizes.
 */
final class Legibility {

  /** The least size of a text, in px of a frame whose shorter side is 1,080. */
  private static final double LEAST = 22;

  private Legibility() {}

  /** A line of text that is seen in full; capitals and depths only, no leading. */
  private record Seen(Shape.Text text, Rectangle2D box) {
    @Override
    public String toString() {
      return "\"" + text.text() + "\" at " + box;
    }
  }

  /** Looks at a drawing in the middle and shortly before the end of every beat. */
  static void check(Timeline timeline, Drawing drawing, Theme theme) {
    for (Cue cue : timeline.cues()) {
      // A script may choose another tone, which the picture goes over into in 0.3 s.
      Theme seen =
          cue.stage().tone().filter(tone -> tone != theme.tone()).map(Theme::of).orElse(theme);
      check(drawing, cue.start() + cue.duration() / 2.0, seen);
      check(drawing, cue.end() - 20.0, seen);
    }
  }

  private static void check(Drawing drawing, double millis, Theme theme) {
    List<Seen> seen = seen(drawing, millis);
    Rectangle2D frame =
        new Rectangle2D.Double(0, 0, drawing.frame().width(), drawing.frame().height());
    for (int i = 0; i < seen.size(); i++) {
      Seen one = seen.get(i);
      assertThat(frame.contains(one.box())).as("%s in the frame at %s", one, millis).isTrue();
      assertThat(one.text().style().size())
          .as("size of %s", one)
          .isGreaterThanOrEqualTo(LEAST * drawing.frame().scale() - 1e-9);
      assertThat(contrast(one.text(), theme)).as("contrast of %s", one).isGreaterThanOrEqualTo(4.5);
      for (int j = 0; j < i; j++) {
        assertThat(one.box().intersects(seen.get(j).box()))
            .as("%s and %s overlap at %s", one, seen.get(j), millis)
            .isFalse();
      }
    }
    for (Shape shape : drawing.shapes()) {
      if (shape instanceof Shape.Arrow arrow && arrow.fill().opacity() == 1) {
        // Its casing parts it from whatever is below.
        assertThat(Contrast.of(arrow.fill().color(), theme.paper())).isGreaterThanOrEqualTo(3);
      }
    }
  }

  /** The contrast of a text with what surrounds it: its halo, else the sea or a card. */
  private static double contrast(Shape.Text text, Theme theme) {
    if (text.style().italic()) {
      return Contrast.of(text.ink().color(), theme.sea());
    }
    if (text.ink().color().equals(theme.countryName())) {
      return Contrast.of(text.ink().color(), theme.land());
    }
    return text.halos().isEmpty()
        ? Contrast.of(text.ink().color(), theme.paper())
        : Contrast.of(text.ink().color(), text.halos().get(text.halos().size() - 1).ink().color());
  }

  private static List<Seen> seen(Drawing drawing, double millis) {
    Camera camera = drawing.track().at(millis);
    double world = camera.worldSize(drawing.frame());
    List<Seen> seen = new ArrayList<>();
    for (Shape shape : drawing.shapes()) {
      if (shape instanceof Shape.Text text
          && text.life().opacity(millis, camera.zoom()) > 0.99
          && (text.motion().equals(Motion.NONE) || text.motion().progress(millis) == 0)) {
        double x =
            text.x()
                + text.anchor()
                    .map(at -> drawing.frame().width() / 2.0 + (at.x() - camera.x()) * world)
                    .orElse(0.0);
        double y =
            text.y()
                + text.anchor()
                    .map(at -> drawing.frame().height() / 2.0 + (at.y() - camera.y()) * world)
                    .orElse(0.0);
        double size = text.style().size();
        seen.add(
            new Seen(text, new Rectangle2D.Double(x, y - size * 0.72, text.width(), size * 0.92)));
      }
    }
    return seen;
  }
}
