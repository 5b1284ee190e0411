package dev.clio.render.page;

import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.core.value.Color;
import dev.clio.core.value.Position;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.CameraTrack;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Geometry;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A drawing with every kind of shape. */
final class SampleDrawing {

  private static final Color RED = Color.of("#ef4444");

  private final Theme theme;
  private final Frame frame;
  private final List<Shape> shapes = new ArrayList<>();

  private SampleDrawing(Theme theme, Frame frame) {
    this.theme = theme;
    this.frame = frame;
  }

  static Drawing of(Theme theme, Frame frame, long duration, String... captions) {
    SampleDrawing drawing = new SampleDrawing(theme, frame);
    drawing.ground();
    drawing.marks();
    drawing.words();
    drawing.captions(duration, captions);
    drawing.cards();
    return new Drawing(frame, duration, track(), drawing.shapes, List.of());
  }

  /** Rests to 4 s, moves to 6 s, and rests. */
  static CameraTrack track() {
    List<CameraTrack.Sample> samples = new ArrayList<>();
    Camera from = Camera.at(Position.of(40, 135), 3.2);
    Camera to = Camera.at(Position.of(44, 132), 5);
    samples.add(new CameraTrack.Sample(0, from));
    for (int i = 0; i <= 20; i++) {
      double share = i / 20.0;
      double eased = share * share * (3 - 2 * share);
      Camera between =
          new Camera(
              from.x() + (to.x() - from.x()) * eased,
              from.y() + (to.y() - from.y()) * eased,
              from.zoom() + (to.zoom() - from.zoom()) * eased);
      samples.add(new CameraTrack.Sample(4000 + 2000 * share, between));
    }
    return new CameraTrack(samples);
  }

  static Geometry geometry(boolean closed, double... latLon) {
    double[] line = new double[latLon.length];
    for (int i = 0; i < line.length; i += 2) {
      line[i] = Mercator.x(latLon[i + 1]);
      line[i + 1] = Mercator.y(latLon[i]);
    }
    return new Geometry(List.of(line), closed);
  }

  private static Anchor anchor(double lat, double lon) {
    return new Anchor(Mercator.x(lon), Mercator.y(lat));
  }

  private static Life life(double start, double end) {
    return Life.between(start, end, 300, 300);
  }

  private void ground() {
    Geometry land =
        geometry(
            true, 70, 90, 72, 140, 66, 175, 60, 163, 58, 140, 52, 141, 43, 132, 39, 128, 35, 127,
            38, 122, 30, 121, 22, 112, 10, 105, 20, 90, 40, 80);
    Geometry disputed = geometry(true, 50, 118, 50, 126, 46, 126, 46, 118);
    box(Shape.Role.NONE, 0, 0, frame.width(), frame.height(), Ink.of(theme.sea()));
    stroke(Life.ALWAYS, land, new Ink(theme.shore(), 0.16), 36);
    stroke(Life.ALWAYS, land, new Ink(theme.shore(), 0.22), 21);
    stroke(Life.ALWAYS, land, new Ink(theme.shore(), 0.34), 9);
    shapes.add(new Shape.Fill(Life.ALWAYS, land, Ink.of(theme.land()), false));
    Color stripe = theme.markColors(Color.of("#f59e0b")).edge();
    shapes.add(new Shape.Hatch(Life.ALWAYS, disputed, Ink.of(stripe), 2.4, 14, 0));
    shapes.add(new Shape.Hatch(Life.ALWAYS, disputed, Ink.of(edge()), 2.4, 14, 7));
    shapes.add(
        new Shape.Stroke(
            Life.ALWAYS, disputed, Ink.of(theme.border()), 1.25, List.of(6.0, 4.0), 0));
    stroke(Life.ALWAYS, land, Ink.of(theme.coast()), 1.1);
  }

  private void marks() {
    Geometry island = geometry(true, 45, 142, 41, 141, 35, 140, 33, 132, 34, 131, 38, 138);
    Geometry course = geometry(false, 36, 139, 42, 128, 47, 113, 48, 103, 47, 95);
    Geometry route = geometry(false, 20, 120, 30, 150);
    shapes.add(new Shape.Fill(Life.ALWAYS, island, Ink.of(theme.land()), false));
    shapes.add(new Shape.Fill(life(500, 12_000), island, new Ink(RED, 0.45), true));
    stroke(life(500, 12_000), island, Ink.of(edge()), 2);
    stroke(Life.ALWAYS, route, Ink.of(theme.paper()), 9);
    shapes.add(new Shape.Stroke(Life.ALWAYS, route, Ink.of(edge()), 4.5, List.of(18.0, 14.0), 64));
    shapes.add(
        new Shape.Arrow(
            life(1000, 12_000),
            course,
            Ink.of(edge()),
            new Ink(theme.paper(), 0.9),
            2.75,
            3,
            8.5,
            34,
            30,
            3,
            7,
            14,
            8,
            1000,
            800));
    shapes.add(
        new Shape.Disc(
            Life.ALWAYS,
            anchor(36, 139),
            13,
            Optional.of(new Ink(RED, 0.35)),
            Optional.of(Ink.of(edge())),
            3.5));
    Ink veil = new Ink(theme.veil(), 0.55);
    shapes.add(new Shape.Spot(life(6000, 9000), anchor(43, 132), 173, 302, veil));
    Ink casing = new Ink(theme.paper(), 0.9);
    shapes.add(
        new Shape.Leader(
            Life.ALWAYS, anchor(43, 132), 9, 9, 60, 70, Ink.of(theme.ink()), 2, casing, 6));
  }

  private void words() {
    name(anchor(43, 132), 66, 90, "Old Port", new TextStyle(36, 700, false, 0), 136);
    name(anchor(60, 110), -80, 0, "MAINLAND", new TextStyle(30, 500, false, 3.9), 190);
    name(anchor(28, 140), 0, 0, "Outer Sea", new TextStyle(30, 400, true, 1.35), 140);
  }

  private void name(Anchor at, double x, double y, String text, TextStyle style, double width) {
    List<Shape.Halo> halos =
        List.of(
            new Shape.Halo(20, new Ink(theme.paper(), 0.28)),
            new Shape.Halo(13, new Ink(theme.paper(), 0.40)),
            new Shape.Halo(7, new Ink(theme.paper(), 0.92)));
    shapes.add(
        new Shape.Text(
            Life.ALWAYS,
            Shape.Role.NONE,
            Motion.NONE,
            Optional.of(at),
            x,
            y,
            text,
            style,
            width,
            Ink.of(theme.ink()),
            halos));
  }

  private void captions(long duration, String... captions) {
    double[] rise = {0, 0.07, 0.25, 0.55, 0.82, 0.93, 0.965, 0.975, 0.975, 0.975, 0.975};
    List<Shape.Stop> stops = new ArrayList<>();
    for (int i = 0; i < rise.length; i++) {
      stops.add(new Shape.Stop(i / 10.0, new Ink(theme.paper(), rise[i])));
    }
    double top = frame.height() * (frame.isLandscape() ? 0.71 : 0.685);
    shapes.add(
        new Shape.Box(
            Life.ALWAYS,
            Shape.Role.CAPTION,
            Motion.NONE,
            0,
            top,
            frame.width(),
            frame.height() - top,
            0,
            stops,
            Optional.empty()));
    double each = (double) duration / captions.length;
    double baseline = frame.height() * (frame.isLandscape() ? 0.859 : 0.823);
    for (int i = 0; i < captions.length; i++) {
      Life life = Life.between(i * each, (i + 1) * each, 0, 0);
      double width = Math.min(900, captions[i].length() * 21);
      TextStyle style = new TextStyle(46, 600, false, 0);
      line(life, Shape.Role.CAPTION, Motion.NONE, baseline, captions[i], style, width);
    }
  }

  private void cards() {
    double height = frame.height();
    Life card = life(3000, 12_000);
    shapes.add(
        new Shape.Box(
            card,
            Shape.Role.NONE,
            new Motion(5000, 450, 0, -height * 0.2, 0.6),
            64,
            height * 0.26,
            96,
            8,
            0,
            List.of(new Shape.Stop(0, Ink.of(theme.accent()))),
            Optional.empty()));
    TextStyle style = new TextStyle(92, 800, false, -1);
    Motion docks = new Motion(5000, 450, 0, -height * 0.24, 0.41);
    line(card, Shape.Role.NONE, docks, height * 0.34, "The narrows", style, 495);
    shapes.add(
        new Shape.Box(
            life(7000, 11_000),
            Shape.Role.NONE,
            Motion.NONE,
            frame.width() - 624.0,
            height * 0.16,
            560,
            160,
            10,
            List.of(new Shape.Stop(0, Ink.of(theme.paper()))),
            Optional.of(Ink.of(theme.rule()))));
  }

  private void line(
      Life life,
      Shape.Role role,
      Motion motion,
      double baseline,
      String text,
      TextStyle style,
      double width) {
    shapes.add(
        new Shape.Text(
            life,
            role,
            motion,
            Optional.empty(),
            64,
            baseline,
            text,
            style,
            width,
            Ink.of(theme.ink()),
            List.of()));
  }

  private void stroke(Life life, Geometry geometry, Ink ink, double width) {
    shapes.add(new Shape.Stroke(life, geometry, ink, width, List.of(), 0));
  }

  private void box(Shape.Role role, double x, double y, double width, double height, Ink ink) {
    List<Shape.Stop> fill = List.of(new Shape.Stop(0, ink));
    shapes.add(
        new Shape.Box(
            Life.ALWAYS, role, Motion.NONE, x, y, width, height, 0, fill, Optional.empty()));
  }

  private Color edge() {
    return theme.markColors(RED).edge();
  }
}
