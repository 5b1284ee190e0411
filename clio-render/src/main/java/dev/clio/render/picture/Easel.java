package dev.clio.render.picture;

import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where pictures are painted one after another. It keeps what stays the same from one to the next,
 * which changes how long a picture takes, never how it looks. Thread-safe.
 */
final class Easel {

  private final Frame frame;
  private final List<Shape> shapes;
  private final Prepared prepared;
  private @Nullable Ground ground;
  private List<Look> lastLooks = ImmutableList.of();
  private @Nullable View lastView;

  Easel(Drawing drawing, List<Shape> shapes) {
    this.frame = drawing.frame();
    this.shapes = shapes;
    this.prepared = Prepared.of(drawing);
  }

  /** What the camera sees, and in which size. */
  private record View(Camera camera, int width, int height) {}

  /** The lower shapes as they were painted, to be painted over again and again. */
  private record Ground(View view, List<Look> looks, BufferedImage image) {}

  /**
   * Paints what has changed since the last picture over what has not. The lowest shape that looked
   * different last time is where the next ground ends.
   *
   * @param camera where the camera is
   * @param scale how many px of the image one px of the frame is
   * @param looks how each shape looks
   * @param image what is painted on, all of it
   */
  synchronized void paint(Camera camera, double scale, List<Look> looks, BufferedImage image) {
    View view = new View(camera, image.getWidth(), image.getHeight());
    Projection projection =
        new Projection(camera, frame, image.getWidth(), image.getHeight(), scale);
    int from = 0;
    Ground known = ground;
    if (known != null && known.view().equals(view) && startsWith(looks, known.looks())) {
      copy(known.image(), image);
      from = known.looks().size();
    } else {
      ground = null;
      clear(image);
    }
    int keep = view.equals(lastView) ? common(looks, lastLooks) : 0;
    Painter painter = new Painter(image, projection, prepared);
    for (int i = from; i <= looks.size(); i++) {
      if (i == keep && i > from) {
        ground = new Ground(view, ImmutableList.copyOf(looks.subList(0, i)), copyOf(image));
      }
      if (i == looks.size()) {
        break;
      }
      Look look = looks.get(i);
      if (look.opacity() > 0) {
        painter.paint(shapes.get(i), look);
      }
    }
    painter.dispose();
    lastLooks = looks;
    lastView = view;
  }

  private static boolean startsWith(List<Look> looks, List<Look> start) {
    return common(looks, start) == start.size();
  }

  private static int common(List<Look> a, List<Look> b) {
    int most = Math.min(a.size(), b.size());
    int i = 0;
    while (i < most && a.get(i).equals(b.get(i))) {
      i++;
    }
    return i;
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  private static void copy(BufferedImage from, BufferedImage to) {
    int[] pixels = pixels(from);
    System.arraycopy(pixels, 0, pixels(to), 0, pixels.length);
  }

  private static BufferedImage copyOf(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    copy(image, copy);
    return copy;
  }

  private static void clear(BufferedImage image) {
    Arrays.fill(pixels(image), 0);
  }
}
