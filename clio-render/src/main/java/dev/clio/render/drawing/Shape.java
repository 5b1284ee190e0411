package dev.clio.render.drawing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Something to paint. Geometry is in world coordinates; all widths, radii and text sizes are px of
 * the drawing's frame and do not grow with the zoom. Immutable and thread-safe.
 */
public sealed interface Shape {

  /**
   * Returns when it is seen.
   *
   * @return its life
   */
  Life life();

  /** Which words belong together, so that a viewer can switch captions off. */
  enum Role {
    /** Anything else. */
    NONE,
    /** Captions, and the scrim that is there only for them. */
    CAPTION
  }

  /**
   * A ring or rings on the map, filled.
   *
   * @param life when it is seen
   * @param geometry the rings
   * @param fill with what
   * @param pulse whether the fill's opacity swings by a quarter either way, in 2.4 s from the start
   *     of its life on (a sine), where motion is not reduced
   */
  record Fill(Life life, Geometry geometry, Ink fill, boolean pulse) implements Shape {}

  /**
   * A ring or rings on the map, filled with stripes that rise to the right at 45°. They are tied to
   * the geometry: the middle of the first stripe runs through its first point.
   *
   * @param life when it is seen
   * @param geometry the rings
   * @param stripe the stripes
   * @param width how wide a stripe is, in px
   * @param period how far it is from one stripe to the next, in px
   * @param shift how far the first one is moved across the stripes, to the lower right, in px, so
   *     that two hatchings may alternate
   */
  record Hatch(Life life, Geometry geometry, Ink stripe, double width, double period, double shift)
      implements Shape {}

  /**
   * Lines on the map, stroked with round joins and ends.
   *
   * @param life when it is seen
   * @param geometry the lines or rings
   * @param stroke with what
   * @param width in px
   * @param dash lengths on and off in turn, in px; empty for a whole line
   * @param flow how far the dashes run, in px a second, where motion is not reduced; 0 is still
   */
  record Stroke(
      Life life, Geometry geometry, Ink stroke, double width, List<Double> dash, double flow)
      implements Shape {

    /**
     * Copies the dashes.
     *
     * @param life when it is seen
     * @param geometry the lines or rings
     * @param stroke with what
     * @param width in px
     * @param dash lengths on and off in turn, in px; empty for a whole line
     * @param flow how far the dashes run, in px a second, where motion is not reduced; 0 is still
     */
    public Stroke {
      dash = ImmutableList.copyOf(dash);
    }
  }

  /**
   * An arrow along a line on the map: one filled shape that grows from tail to head, drawn in from
   * its start on with the head leading, slowing at the end (1 − (1 − u)³). Its width grows evenly
   * over what is drawn so far; an arrow too short for its head has a smaller one. The head points
   * the way from its notch to its tip.
   *
   * @param life when it is seen
   * @param geometry one open line, from tail to head
   * @param fill with what
   * @param casing what surrounds it
   * @param casingWidth how far the casing stands out on each side, in px
   * @param tailWidth how wide it is at the tail, in px
   * @param headWidth how wide the line is where the head begins, in px
   * @param headLength how long the head is, in px
   * @param headSpan how wide the head is, in px
   * @param barb how far the barbs are swept back behind the head's length, in px
   * @param notch how far before the head's length the line meets it, in px
   * @param startGap how far after the line's start it begins, in px
   * @param endGap how far before the line's end it ends, in px
   * @param drawStart when the drawing-in begins, in milliseconds
   * @param drawMillis how long the drawing-in takes, in milliseconds
   */
  record Arrow(
      Life life,
      Geometry geometry,
      Ink fill,
      Ink casing,
      double casingWidth,
      double tailWidth,
      double headWidth,
      double headLength,
      double headSpan,
      double barb,
      double notch,
      double startGap,
      double endGap,
      double drawStart,
      double drawMillis)
      implements Shape {}

  /**
   * A disc or ring of fixed size at a point of the map.
   *
   * @param life when it is seen
   * @param anchor its middle
   * @param radius in px
   * @param fill with what it is filled, if it is
   * @param stroke with what it is stroked, if it is
   * @param width how wide the stroke is, in px
   */
  record Disc(
      Life life,
      Anchor anchor,
      double radius,
      Optional<Ink> fill,
      Optional<Ink> stroke,
      double width)
      implements Shape {}

  /**
   * A straight line of fixed size near a point of the map.
   *
   * @param life when it is seen
   * @param anchor the point
   * @param x1 one end, in px to the right of the point
   * @param y1 one end, in px below the point
   * @param x2 the other end, in px to the right of the point
   * @param y2 the other end, in px below the point
   * @param stroke with what
   * @param width in px
   * @param casing what surrounds it
   * @param casingWidth how wide the casing is in all, in px
   */
  record Leader(
      Life life,
      Anchor anchor,
      double x1,
      double y1,
      double x2,
      double y2,
      Ink stroke,
      double width,
      Ink casing,
      double casingWidth)
      implements Shape {}

  /**
   * A veil over the whole frame, but for a soft circle: nothing up to {@code inner}, then a smooth
   * step (3u² − 2u³) to the whole veil at {@code outer}.
   *
   * @param life when it is seen
   * @param anchor the middle of the circle
   * @param inner in px
   * @param outer in px
   * @param veil with what
   */
  record Spot(Life life, Anchor anchor, double inner, double outer, Ink veil) implements Shape {}

  /**
   * A box in the frame, in px from its upper left corner.
   *
   * @param life when it is seen
   * @param role what it belongs to
   * @param motion where it goes
   * @param x its left edge
   * @param y its upper edge
   * @param width how wide it is
   * @param height how high it is
   * @param radius how round its corners are
   * @param fill the colours from its upper to its lower edge; one stop for a plain box
   * @param stroke with what it is stroked, 1 px wide, if it is
   */
  record Box(
      Life life,
      Role role,
      Motion motion,
      double x,
      double y,
      double width,
      double height,
      double radius,
      List<Stop> fill,
      Optional<Ink> stroke)
      implements Shape {

    /**
     * Copies the stops.
     *
     * @param life when it is seen
     * @param role what it belongs to
     * @param motion where it goes
     * @param x its left edge
     * @param y its upper edge
     * @param width how wide it is
     * @param height how high it is
     * @param radius how round its corners are
     * @param fill the colours from its upper to its lower edge; one stop for a plain box
     * @param stroke with what it is stroked, 1 px wide, if it is
     */
    public Box {
      fill = ImmutableList.copyOf(fill);
    }
  }

  /**
   * A colour of a gradient.
   *
   * @param at where it stands, 0 (upper edge) to 1 (lower edge)
   * @param ink the colour
   */
  record Stop(double at, Ink ink) {}

  /**
   * One line of text. The measured width is binding: a painter with another font squeezes or spaces
   * the text to it.
   *
   * @param life when it is seen
   * @param role what it belongs to
   * @param motion where it goes
   * @param anchor the point of the map it is tied to; without one it is tied to the frame
   * @param x where the line begins, in px to the right of the anchor or of the frame's left edge
   * @param y where its baseline is, in px below the anchor or the frame's upper edge
   * @param text what it says, in logical order
   * @param style how it is set
   * @param width how wide it is, in px, spacing included
   * @param ink its colour
   * @param halos what surrounds it, the widest first
   */
  record Text(
      Life life,
      Role role,
      Motion motion,
      Optional<Anchor> anchor,
      double x,
      double y,
      String text,
      TextStyle style,
      double width,
      Ink ink,
      List<Halo> halos)
      implements Shape {

    /**
     * Copies the halos.
     *
     * @param life when it is seen
     * @param role what it belongs to
     * @param motion where it goes
     * @param anchor the point of the map it is tied to; without one it is tied to the frame
     * @param x where the line begins, in px to the right of the anchor or of the frame's left edge
     * @param y where its baseline is, in px below the anchor or the frame's upper edge
     * @param text what it says, in logical order
     * @param style how it is set
     * @param width how wide it is, in px, spacing included
     * @param ink its colour
     * @param halos what surrounds it, the widest first
     */
    public Text {
      halos = ImmutableList.copyOf(halos);
    }
  }

  /**
   * What surrounds a text: its outline, stroked.
   *
   * @param width how wide the stroke is in all, in px
   * @param ink with what
   */
  record Halo(double width, Ink ink) {}
}
