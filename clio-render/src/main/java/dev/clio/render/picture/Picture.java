package dev.clio.render.picture;

import com.google.common.base.Preconditions;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Shape;
import dev.clio.render.type.ClioSans;
import dev.clio.render.xml.XmlText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pictures of a drawing. The same drawing, time and size give the same picture to the bit, whatever
 * was painted before. Thread-safe, but one picture is painted at a time: for pictures side by side
 * take one of these for each thread. What stays the same from one picture to the next is kept, so
 * pictures in a row are painted faster than at random times.
 */
public final class Picture {

  private final Drawing drawing;
  private final List<Shape> shapes;
  private final boolean still;
  private final Easel easel;

  private Picture(Drawing drawing, List<Shape> shapes, boolean still) {
    this.drawing = drawing;
    this.shapes = shapes;
    this.still = still;
    this.easel = new Easel(drawing, shapes);
  }

  /**
   * Returns the pictures of a drawing.
   *
   * @param drawing the drawing
   * @return pictures with captions and motion
   */
  public static Picture of(Drawing drawing) {
    return new Picture(drawing, drawing.shapes(), false);
  }

  /**
   * Returns these pictures without captions.
   *
   * @return pictures without the words that are spoken
   */
  public Picture withoutCaptions() {
    return new Picture(drawing, shapes.stream().filter(shape -> !isCaption(shape)).toList(), still);
  }

  /**
   * Returns these pictures with reduced motion: cuts instead of fades, no pulse, no drawing-in.
   *
   * @return pictures that stand still but for the camera
   */
  public Picture withReducedMotion() {
    return new Picture(drawing, shapes, true);
  }

  /**
   * Returns the picture at a time, in the size that the drawing is made for.
   *
   * @param millis the time; before the start it is that, after the end the last moment
   * @return a picture of its own, in red, green and blue without transparency
   */
  public BufferedImage image(double millis) {
    return image(millis, drawing.frame().width(), drawing.frame().height());
  }

  /**
   * Returns the picture at a time in another size. A size of another form than the drawing's frame
   * has empty strips at the right or the foot.
   *
   * @param millis the time; before the start it is that, after the end the last moment
   * @param width in px, 1 to 16,384
   * @param height in px, 1 to 16,384
   * @return a picture of its own, in red, green and blue without transparency
   */
  public BufferedImage image(double millis, int width, int height) {
    Preconditions.checkArgument(
        width >= 1 && width <= 16_384, "width: expected 1 to 16384, but was %s", width);
    Preconditions.checkArgument(
        height >= 1 && height <= 16_384, "height: expected 1 to 16384, but was %s", height);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    paint(millis, image);
    return image;
  }

  /**
   * Paints the picture at a time over an image, which saves making one for each of many.
   *
   * @param time the time in milliseconds; before the start it is that, after the end the last
   *     moment
   * @param image the image, of {@link BufferedImage#TYPE_INT_RGB}; nothing of what was on it stays
   */
  public void paint(double time, BufferedImage image) {
    Preconditions.checkArgument(
        image.getType() == BufferedImage.TYPE_INT_RGB,
        "image: expected TYPE_INT_RGB, but was type %s",
        image.getType());
    double millis = Math.max(0, Math.min(time, Math.nextDown((double) drawing.duration())));
    Frame frame = drawing.frame();
    double scale =
        Math.min(
            (double) image.getWidth() / frame.width(), (double) image.getHeight() / frame.height());
    Camera camera = drawing.track().at(millis);
    List<Look> looks = new ArrayList<>(shapes.size());
    for (Shape shape : shapes) {
      looks.add(Look.of(shape, millis, camera.zoom(), still));
    }
    easel.paint(camera, scale, looks, image);
  }

  /**
   * Returns the picture at a time as a PNG file.
   *
   * @param millis the time; before the start it is that, after the end the last moment
   * @param width in px, 1 to 16,384
   * @param height in px, 1 to 16,384
   * @return the bytes, the same for the same arguments
   */
  public byte[] png(double millis, int width, int height) {
    BufferedImage image = image(millis, width, height);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(image);
    } catch (IOException e) {
      throw new UncheckedIOException("memory could not be written to", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /**
   * Returns the picture at a time as an SVG file, in the size that the drawing is made for. Its
   * words are text in Clio Sans, which the file brings along for Latin letters.
   *
   * @param millis the time; before the start it is that, after the end the last moment
   * @param title what the picture is called, for those who don't see it
   * @return an XML document that ends with a line break; the same for the same arguments
   */
  public String svg(double millis, String title) {
    Frame frame = drawing.frame();
    XmlText picture = new XmlText();
    Set<ClioSans> fonts = svg(picture, new SvgParts(), millis, 0, 0, frame.width());
    XmlText svg = new XmlText();
    svg.begin("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
    svg.attribute("width", Integer.toString(frame.width()));
    svg.attribute("height", Integer.toString(frame.height()));
    svg.attribute("viewBox", "0 0 " + frame.width() + " " + frame.height());
    svg.attribute("role", "img").line();
    svg.element("title", title).line();
    SvgParts.fonts(svg, fonts);
    return svg.append(picture).end().line().toString();
  }

  /**
   * Writes the picture at a time as an element of an SVG file.
   *
   * @param svg the file
   * @param parts what its pictures share
   * @param time the time
   * @param x where its left edge is
   * @param y where its upper edge is
   * @param width how wide it is, in px
   * @return the fonts it is written with
   */
  Set<ClioSans> svg(XmlText svg, SvgParts parts, double time, double x, double y, int width) {
    Frame frame = drawing.frame();
    double millis = Math.max(0, Math.min(time, Math.nextDown((double) drawing.duration())));
    double scale = (double) width / frame.width();
    int height = (int) Math.round(frame.height() * scale);
    Camera camera = drawing.track().at(millis);
    svg.begin("svg").attribute("x", SvgParts.number(x, 2)).attribute("y", SvgParts.number(y, 2));
    svg.attribute("width", Integer.toString(width)).attribute("height", Integer.toString(height));
    svg.attribute("font-family", "'Clio Sans', Lato, 'Segoe UI', sans-serif");
    svg.attribute("fill", "none").attribute("stroke-linejoin", "round");
    svg.attribute("stroke-linecap", "round").attribute("overflow", "hidden").line();
    SvgPainter painter =
        new SvgPainter(
            svg, new Projection(camera, frame, width, height, scale), Prepared.of(drawing), parts);
    for (Shape shape : shapes) {
      Look look = Look.of(shape, millis, camera.zoom(), still);
      if (look.opacity() > 0) {
        painter.paint(shape, look);
      }
    }
    svg.end().line();
    return painter.fonts();
  }

  private static boolean isCaption(Shape shape) {
    return (shape instanceof Shape.Text text && text.role() == Shape.Role.CAPTION)
        || (shape instanceof Shape.Box box && box.role() == Shape.Role.CAPTION);
  }
}
