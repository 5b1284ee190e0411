package dev.clio.render.page;

import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.render.drawing.Anchor;
import dev.clio.render.drawing.CameraTrack;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.json.Json;
import dev.clio.render.type.ClioSans;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Drawings as the JSON that the page's painter reads ({@code decode.js} beside it). A shape is an
 * array: its kind, the index of its life, and its parts in the order of {@link Shape}; lives, inks,
 * geometries and so on stand in tables, each once. An ink has the colour and opacity for light
 * pages and, if they are others, for dark ones.
 */
final class DrawingJson {

  private static final int NONE = -1;

  private final GeometryJson geometries;
  private final Table shapes = new Table();
  private final Table lives = new Table();
  private final Table inks = new Table();
  private final Table points = new Table();
  private final Table motions = new Table();
  private final Table styles = new Table();
  private final Table halos = new Table();
  private final Set<ClioSans> faces = EnumSet.noneOf(ClioSans.class);

  /** How exact the anchors of the drawing at hand are. */
  private int decimals;

  /**
   * Prepares the tables.
   *
   * @param stagings all that {@link #staging} will be asked for
   */
  DrawingJson(List<Staging> stagings) {
    geometries = new GeometryJson(stagings.stream().map(Staging::light).toList());
  }

  /**
   * Returns one drawing; its tables are those of {@link #tables}.
   *
   * @param staging one of those named at the beginning
   * @return members of a JSON object, without its braces
   */
  String staging(Staging staging) {
    Drawing light = staging.light();
    Frame frame = light.frame();
    decimals =
        light.track().samples().stream()
            .mapToInt(sample -> decimals(sample.camera().worldSize(frame)))
            .max()
            .orElse(0);
    int[] indexes = new int[light.shapes().size()];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = shapes.index(shape(light.shapes().get(i), staging.dark().shapes().get(i)));
    }
    return "\"width\":%s,\"height\":%s,\"duration\":%s,\n\"camera\":%s,\n\"shapes\":%s"
        .formatted(
            frame.width(),
            frame.height(),
            light.duration(),
            camera(light.track(), frame),
            runs(indexes));
  }

  /**
   * Returns the tables that all drawings share, complete once every drawing was asked for.
   *
   * @return members of a JSON object, without its braces
   */
  String tables() {
    return String.join(
        ",\n",
        "\"digits\":" + Json.array(LineCode.alphabet().stream().map(Json::string).toArray()),
        "\"shapes\":" + shapes.json(),
        "\"lives\":" + lives.json(),
        "\"inks\":" + inks.json(),
        "\"points\":" + points.json(),
        "\"motions\":" + motions.json(),
        "\"styles\":" + styles.json(),
        "\"halos\":" + halos.json(),
        "\"geometries\":" + geometries.json());
  }

  /**
   * Returns which faces the texts are set in.
   *
   * @return the faces, in their order
   */
  Set<ClioSans> faces() {
    return faces;
  }

  /** Returns indexes as runs of one more than the one before: the first of each, and how many. */
  private static String runs(int[] indexes) {
    StringJoiner out = new StringJoiner(",", "[", "]");
    for (int i = 0; i < indexes.length; ) {
      int end = i + 1;
      while (end < indexes.length && indexes[end] == indexes[end - 1] + 1) {
        end++;
      }
      out.add(Integer.toString(indexes[i])).add(Integer.toString(end - i));
      i = end;
    }
    return out.toString();
  }

  /** Returns time, x, y and zoom of each sample in turn, without those a straight line implies. */
  private static String camera(CameraTrack track, Frame frame) {
    StringJoiner out = new StringJoiner(",", "[", "]");
    for (CameraTrack.Sample sample : track.samples()) {
      Camera camera = sample.camera();
      int decimals = decimals(camera.worldSize(frame));
      out.add(Json.number(sample.millis()))
          .add(Json.number(camera.x(), decimals))
          .add(Json.number(camera.y(), decimals))
          .add(Json.number(camera.zoom(), 5));
    }
    return out.toString();
  }

  private String shape(Shape a, Shape b) {
    if (a instanceof Shape.Fill x && b instanceof Shape.Fill y) {
      return Json.array(
          "\"fill\"",
          life(x.life()),
          geometries.index(x.geometry()),
          ink(x.fill(), y.fill()),
          x.pulse() ? 1 : 0);
    } else if (a instanceof Shape.Hatch x && b instanceof Shape.Hatch y) {
      return Json.array(
          "\"hatch\"",
          life(x.life()),
          geometries.index(x.geometry()),
          ink(x.stripe(), y.stripe()),
          Json.number(x.width()),
          Json.number(x.period()),
          Json.number(x.shift()));
    } else if (a instanceof Shape.Stroke x && b instanceof Shape.Stroke y) {
      return Json.array(
          "\"stroke\"",
          life(x.life()),
          geometries.index(x.geometry()),
          ink(x.stroke(), y.stroke()),
          Json.number(x.width()),
          Json.array(x.dash().stream().map(Json::number).toArray()),
          Json.number(x.flow()));
    } else if (a instanceof Shape.Arrow x && b instanceof Shape.Arrow y) {
      return arrow(x, y);
    } else if (a instanceof Shape.Disc x && b instanceof Shape.Disc y) {
      return Json.array(
          "\"disc\"",
          life(x.life()),
          point(x.anchor()),
          Json.number(x.radius()),
          ink(x.fill(), y.fill()),
          ink(x.stroke(), y.stroke()),
          Json.number(x.width()));
    } else if (a instanceof Shape.Leader x && b instanceof Shape.Leader y) {
      return Json.array(
          "\"leader\"",
          life(x.life()),
          point(x.anchor()),
          Json.number(x.x1()),
          Json.number(x.y1()),
          Json.number(x.x2()),
          Json.number(x.y2()),
          ink(x.stroke(), y.stroke()),
          Json.number(x.width()),
          ink(x.casing(), y.casing()),
          Json.number(x.casingWidth()));
    } else if (a instanceof Shape.Spot x && b instanceof Shape.Spot y) {
      return Json.array(
          "\"spot\"",
          life(x.life()),
          point(x.anchor()),
          Json.number(x.inner()),
          Json.number(x.outer()),
          ink(x.veil(), y.veil()));
    } else if (a instanceof Shape.Box x && b instanceof Shape.Box y) {
      return box(x, y);
    } else if (a instanceof Shape.Text x && b instanceof Shape.Text y) {
      return text(x, y);
    }
    throw new IllegalArgumentException(
        "dark: expected the shapes of the light drawing in other colours, but where that has "
            + a
            + ", there is "
            + b);
  }

  private String arrow(Shape.Arrow x, Shape.Arrow y) {
    return Json.array(
        "\"arrow\"",
        life(x.life()),
        geometries.index(x.geometry()),
        ink(x.fill(), y.fill()),
        ink(x.casing(), y.casing()),
        Json.number(x.casingWidth()),
        Json.number(x.tailWidth()),
        Json.number(x.headWidth()),
        Json.number(x.headLength()),
        Json.number(x.headSpan()),
        Json.number(x.barb()),
        Json.number(x.notch()),
        Json.number(x.startGap()),
        Json.number(x.endGap()),
        Json.number(x.drawStart()),
        Json.number(x.drawMillis()));
  }

  private String box(Shape.Box x, Shape.Box y) {
    StringJoiner stops = new StringJoiner(",", "[", "]");
    for (int i = 0; i < x.fill().size(); i++) {
      Shape.Stop stop = x.fill().get(i);
      stops.add(Json.number(stop.at(), 4));
      stops.add(Integer.toString(ink(stop.ink(), y.fill().get(i).ink())));
    }
    return Json.array(
        "\"box\"",
        life(x.life()),
        x.role() == Shape.Role.CAPTION ? 1 : 0,
        motion(x.motion()),
        Json.number(x.x()),
        Json.number(x.y()),
        Json.number(x.width()),
        Json.number(x.height()),
        Json.number(x.radius()),
        stops,
        ink(x.stroke(), y.stroke()));
  }

  private String text(Shape.Text x, Shape.Text y) {
    StringJoiner around = new StringJoiner(",", "[", "]");
    for (int i = 0; i < x.halos().size(); i++) {
      Shape.Halo halo = x.halos().get(i);
      around.add(Json.number(halo.width()));
      around.add(Integer.toString(ink(halo.ink(), y.halos().get(i).ink())));
    }
    return Json.array(
        "\"text\"",
        life(x.life()),
        x.role() == Shape.Role.CAPTION ? 1 : 0,
        motion(x.motion()),
        x.anchor().map(this::point).orElse(NONE),
        Json.number(x.x()),
        Json.number(x.y()),
        Json.string(x.text()),
        style(x.style()),
        Json.number(x.width()),
        ink(x.ink(), y.ink()),
        halos.index(around.toString()));
  }

  private int life(Life life) {
    // What never ends has no end; what any zoom shows has no zooms.
    double end = life.end() > 1e12 ? NONE : life.end();
    boolean zooms = life.minZoom() > -50 || life.maxZoom() < 50;
    return lives.index(
        zooms
            ? Json.array(
                Json.number(life.start()),
                Json.number(end),
                Json.number(life.fadeIn()),
                Json.number(life.fadeOut()),
                Json.number(life.minZoom(), 4),
                Json.number(life.maxZoom(), 4))
            : Json.array(
                Json.number(life.start()),
                Json.number(end),
                Json.number(life.fadeIn()),
                Json.number(life.fadeOut())));
  }

  private int ink(Ink light, Ink dark) {
    return inks.index(
        light.equals(dark)
            ? Json.array(color(light), Json.number(light.opacity(), 3))
            : Json.array(
                color(light),
                Json.number(light.opacity(), 3),
                color(dark),
                Json.number(dark.opacity(), 3)));
  }

  private int ink(Optional<Ink> light, Optional<Ink> dark) {
    return light.map(ink -> ink(ink, dark.orElse(ink))).orElse(NONE);
  }

  private static String color(Ink ink) {
    return Json.string(ink.color().text());
  }

  private int point(Anchor anchor) {
    return points.index(
        Json.array(Json.number(anchor.x(), decimals), Json.number(anchor.y(), decimals)));
  }

  /** Returns how many decimals a world coordinate needs to be right to a hundredth of a px. */
  private static int decimals(double worldSize) {
    return 2 + (int) Math.ceil(Math.log10(Math.max(1, worldSize)));
  }

  private int motion(Motion motion) {
    return motion.equals(Motion.NONE)
        ? NONE
        : motions.index(
            Json.array(
                Json.number(motion.start()),
                Json.number(motion.duration()),
                Json.number(motion.dx()),
                Json.number(motion.dy()),
                Json.number(motion.scale(), 5)));
  }

  private int style(TextStyle style) {
    faces.add(ClioSans.of(style.weight(), style.italic()));
    return styles.index(
        Json.array(
            Json.number(style.size()),
            style.weight(),
            style.italic() ? 1 : 0,
            Json.number(style.spacing(), 3)));
  }
}
