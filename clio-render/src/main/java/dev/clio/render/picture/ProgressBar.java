package dev.clio.render.picture;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.value.Color;
import dev.clio.render.drawing.Ink;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * The bar at the foot of a video that shows how far it has come, with a gap where a chapter begins.
 * Immutable and thread-safe.
 *
 * @param duration how long the video is, in milliseconds, above 0
 * @param chapters when chapters begin, in milliseconds, in order; one at the start makes no gap
 * @param track the colour of what is to come
 * @param bar the colour of what has been
 */
public record ProgressBar(long duration, List<Long> chapters, Color track, Color bar) {

  private static final double HEIGHT = 6;
  private static final double GAP = 4;

  /**
   * Checks the duration and copies the chapters.
   *
   * @param duration how long the video is, in milliseconds, above 0
   * @param chapters when chapters begin, in milliseconds, in order; one at the start makes no gap
   * @param track the colour of what is to come
   * @param bar the colour of what has been
   */
  public ProgressBar {
    Preconditions.checkArgument(duration > 0, "duration: expected above 0, but was %s", duration);
    chapters = ImmutableList.copyOf(chapters);
  }

  /**
   * Paints the bar over the foot of a picture.
   *
   * @param millis the time
   * @param image the picture
   */
  public void paint(double millis, BufferedImage image) {
    int width = image.getWidth();
    double scale = Math.min(width, image.getHeight()) / 1080.0;
    int height = (int) Math.max(1, Math.rint(HEIGHT * scale));
    int gap = (int) Math.max(1, Math.rint(GAP * scale));
    int top = image.getHeight() - height;
    double reached = width * Math.max(0, Math.min(1, millis / duration));
    Graphics2D graphics = Painter.graphics(image);
    int start = 0;
    for (long chapter : chapters) {
      int end = (int) Math.rint((double) width * chapter / duration) - gap / 2;
      if (chapter > 0 && chapter < duration && end > start) {
        paint(graphics, start, end, reached, top, height);
        start = end + gap;
      }
    }
    paint(graphics, start, width, reached, top, height);
    graphics.dispose();
  }

  private void paint(Graphics2D graphics, int start, int end, double reached, int top, int height) {
    graphics.setColor(Painter.color(Ink.of(track), 1));
    graphics.fillRect(start, top, end - start, height);
    double done = Math.min(end, reached) - start;
    if (done > 0) {
      graphics.setColor(Painter.color(Ink.of(bar), 1));
      graphics.fill(new Rectangle2D.Double(start, top, done, height));
    }
  }
}
