package dev.clio.render.legibility;

import dev.clio.core.stage.Camera;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of text that is seen in full and stands still.
 *
 * @param index which shape of the drawing it is
 * @param text the line
 * @param box where its capitals and depths are, without leading, in px of the frame
 */
record SeenText(int index, Shape.Text text, Rectangle2D box) {

  static List<SeenText> of(Drawing drawing, double millis) {
    Camera camera = drawing.track().at(millis);
    double world = camera.worldSize(drawing.frame());
    List<SeenText> seen = new ArrayList<>();
    for (int i = 0; i < drawing.shapes().size(); i++) {
      if (drawing.shapes().get(i) instanceof Shape.Text text
          && text.width() > 0
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
        Rectangle2D box = new Rectangle2D.Double(x, y - size * 0.72, text.width(), size * 0.92);
        seen.add(new SeenText(i, text, box));
      }
    }
    return seen;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "\"%s\" at %.0f, %.0f", text.text(), box.getX(), box.getY());
  }
}
