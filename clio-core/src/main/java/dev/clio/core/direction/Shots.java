package dev.clio.core.direction;

import dev.clio.core.direction.Target.Spot;
import dev.clio.core.effect.Area;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.geo.GreatCircle;
import dev.clio.core.geo.GroundCircle;
import dev.clio.core.geo.Mercator;
import dev.clio.core.geo.WorldPoint;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.SafeArea;
import dev.clio.core.stage.Setting;
import dev.clio.core.stage.Stage;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.core.value.Radius;
import dev.clio.core.value.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns what a script asks of the camera into cameras for one frame.
 *
 * @param frame the frame
 * @param setting every entity and every route that an effect speaks of; what is not known is left
 *     out
 */
record Shots(Frame frame, Setting setting) {

  /** What a spotlight is shown at unless it is too large: the size of a small country. */
  private static final double CLOSE = 5.8;

  private static final double FAR = 1;

  /** Room for a ring, in px of a frame whose shorter side is 1,080. */
  private static final double RING = 14;

  private static final double LINE = 6;

  /** Room for an arrow's label on the outer side of its crest. */
  private static final double LABEL_HEIGHT = 84;

  private static final double LABEL_LETTER = 19;

  /** How much of the safe area's width the label of an arrow may ask for. */
  private static final double LABEL_SHARE = 0.9;

  /** How near to the map's end a line has left it, in world units. */
  private static final double EDGE = 1e-9;

  /** How close a line must be followed to be kept in frame, in world units. */
  private static final double TOLERANCE = 1e-4;

  /** A larger circle stands for a part of the world, and only its middle has to be in frame. */
  private static final double LARGEST_CIRCLE_KM = 5000;

  /** Returns the camera that a move asks for, or none if it goes to nothing that is known. */
  Optional<Camera> camera(CameraMove move, Stage stage) {
    Framing framing = framing(stage);
    if (move instanceof CameraMove.View view) {
      return Optional.of(Camera.at(view.center(), view.zoom()));
    } else if (move instanceof CameraMove.Fit fit) {
      List<Target> targets = new ArrayList<>();
      double room = padding(fit.padding(), framing.area());
      fit.bounds().ifPresent(bounds -> targets.add(Target.box(bounds, room)));
      for (EntityId id : fit.entities()) {
        place(id).ifPresent(place -> targets.add(whole(place, room)));
      }
      return targets.isEmpty()
          ? Optional.empty()
          : Optional.of(framing.fitted(Target.together(targets, 0.5), fit.maxZoom()));
    } else if (move instanceof CameraMove.Follow follow) {
      return place(follow.entity()).map(place -> follow(place, framing));
    }
    throw new AssertionError("a new kind of camera move: " + move);
  }

  /**
   * A camera in a frame.
   *
   * @param camera the camera
   * @param widened whether it is another than the script asks for, so that a target is in frame
   */
  record Shot(Camera camera, boolean widened) {}

  /**
   * Returns the camera that a script asks for as it stands in the frame: off the ends of the world,
   * and moved and widened as little as it takes to have all that a step points at in frame.
   *
   * @param authored as the script sets it
   * @param fresh what must be in frame
   * @param stage what is on the stage
   */
  Shot shot(Camera authored, List<Effect> fresh, Stage stage) {
    Framing framing = framing(stage);
    Camera kept = framing.inWorld(authored);
    List<Target> targets = targets(fresh);
    if (targets.isEmpty() || shows(framing, kept, targets)) {
      return new Shot(kept, false);
    }
    Camera wider = framing.around(kept, Target.together(targets, kept.x()));
    return new Shot(wider, !shows(framing, authored, targets));
  }

  private static boolean shows(Framing framing, Camera camera, List<Target> targets) {
    return targets.stream().allMatch(target -> framing.shows(camera, target.near(camera.x())));
  }

  /**
   * Returns what a camera does not show of an effect.
   *
   * @param camera the camera
   * @param effect the effect
   * @param stage what is on the stage
   * @return each entity that is not in the safe area, or that the effect cannot be shown whole at;
   *     nothing in place of one if no entity is to blame; empty if all is shown
   */
  List<Optional<EntityId>> outside(Camera camera, Effect effect, Stage stage) {
    Framing framing = framing(stage);
    List<Target> whole = targets(List.of(effect));
    if (whole.isEmpty() || shows(framing, camera, whole)) {
      return List.of();
    }
    List<Optional<EntityId>> outside = new ArrayList<>();
    for (EntityId id : entities(effect)) {
      List<Target> targets = new ArrayList<>();
      if (effect instanceof Area area) {
        position(id).ifPresent(center -> targets.add(circle(center, area.radius())));
      } else {
        addPoints(targets, List.of(id));
      }
      if (!targets.isEmpty() && !shows(framing, camera, targets)) {
        outside.add(Optional.of(id));
      }
    }
    return outside.isEmpty() ? List.of(Optional.empty()) : outside;
  }

  /** Returns whether a camera shows anything of where an effect is read. */
  boolean showsAny(Camera camera, Effect effect, Stage stage) {
    List<Optional<EntityId>> outside = outside(camera, effect, stage);
    return outside.isEmpty() || outside.size() < entities(effect).size();
  }

  /** Returns the entities that an effect points at. */
  static List<EntityId> entities(Effect effect) {
    if (effect instanceof Mark mark) {
      return mark.entities();
    } else if (effect instanceof Label label) {
      return label.entities();
    } else if (effect instanceof Area area) {
      return area.entities();
    } else if (effect instanceof Link.Arrow arrow) {
      return List.of(arrow.from(), arrow.to());
    } else if (effect instanceof Link.Flow flow) {
      return List.of(flow.from(), flow.to());
    }
    return List.of();
  }

  private Framing framing(Stage stage) {
    boolean docked = stage.title().filter(title -> title.kind() == Card.Kind.CHAPTER).isPresent();
    return new Framing(frame, SafeArea.of(frame, docked));
  }

  private Optional<Place> place(EntityId id) {
    return Optional.ofNullable(setting.places().get(id));
  }

  private Optional<Position> position(EntityId id) {
    return place(id).map(place -> place.entity().position());
  }

  private static WorldPoint world(Position position) {
    return new WorldPoint(Mercator.x(position.lon()), Mercator.y(position.lat()));
  }

  /** Padding may not eat up the safe area. */
  private double padding(double padding, SafeArea area) {
    double most = 0.375 * Math.min(area.width(), area.height());
    return Math.min(most, Math.max(RING, padding) * frame.scale());
  }

  private Target whole(Place place, double room) {
    Target point = Target.point(world(place.entity().position()), room);
    return place
        .extent()
        .map(bounds -> Target.together(List.of(Target.box(bounds, room), point), 0.5))
        .orElse(point);
  }

  private Camera follow(Place place, Framing framing) {
    double ring = RING * frame.scale();
    WorldPoint point = world(place.entity().position());
    Spot middle = new Spot(point.x(), point.y(), ring, ring, ring);
    return framing.centered(middle, whole(place, ring).near(point.x()), FAR, CLOSE);
  }

  private List<Target> targets(List<Effect> effects) {
    List<Target> targets = new ArrayList<>();
    for (Effect effect : effects) {
      if (effect instanceof Mark mark) {
        addPoints(targets, mark.entities());
      } else if (effect instanceof Label label) {
        addPoints(targets, label.entities());
      } else if (effect instanceof Link.Arrow arrow) {
        addLine(targets, arrow.from(), arrow.to(), arrow.label());
      } else if (effect instanceof Link.Flow flow) {
        addLine(targets, flow.from(), flow.to(), Optional.empty());
      } else if (effect instanceof Link.RouteFlow flow) {
        List<Position> route = setting.routes().getOrDefault(flow.route(), List.of());
        for (int i = 1; i < route.size(); i++) {
          targets.add(
              line(GreatCircle.line(route.get(i - 1), route.get(i), TOLERANCE), Optional.empty()));
        }
      } else if (effect instanceof Area area) {
        area.center().ifPresent(center -> targets.add(circle(center, area.radius())));
        for (EntityId id : area.entities()) {
          position(id).ifPresent(center -> targets.add(circle(center, area.radius())));
        }
      }
    }
    return targets;
  }

  private void addPoints(List<Target> targets, List<EntityId> ids) {
    for (EntityId id : ids) {
      position(id).ifPresent(at -> targets.add(Target.point(world(at), RING * frame.scale())));
    }
  }

  private void addLine(List<Target> targets, EntityId from, EntityId to, Optional<String> label) {
    Optional<Position> a = position(from);
    Optional<Position> b = position(to);
    if (a.isPresent() && b.isPresent()) {
      targets.add(line(GreatCircle.line(a.get(), b.get(), TOLERANCE), label));
    }
  }

  /** Returns what a line needs of the frame; where it has left the map, over a pole, nothing. */
  private Target line(List<WorldPoint> whole, Optional<String> label) {
    List<WorldPoint> line = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      boolean end = i == 0 || i == whole.size() - 1;
      if (end || (whole.get(i).y() > EDGE && whole.get(i).y() < 1 - EDGE)) {
        line.add(whole.get(i));
      }
    }
    double scale = frame.scale();
    double ring = RING * scale;
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      WorldPoint point = line.get(i);
      boolean end = i == 0 || i == line.size() - 1;
      double room = end ? ring : LINE * scale;
      spots.add(new Spot(point.x(), point.y(), room, room, room));
    }
    label.ifPresent(text -> spots.add(crest(line, text)));
    return new Target(spots);
  }

  /** Returns the room for a label where the line is furthest from the straight one. */
  private Spot crest(List<WorldPoint> line, String label) {
    WorldPoint a = line.get(0);
    WorldPoint b = line.get(line.size() - 1);
    double chord = (a.y() + b.y()) / 2;
    boolean bendsNorth = line.get(line.size() / 2).y() <= chord;
    Comparator<WorldPoint> byY = Comparator.comparingDouble(WorldPoint::y);
    WorldPoint crest =
        bendsNorth ? line.stream().min(byY).orElseThrow() : line.stream().max(byY).orElseThrow();
    double scale = frame.scale();
    double side = Texts.length(label) * LABEL_LETTER * scale / 2;
    double most = SafeArea.of(frame, true).width() * LABEL_SHARE / 2;
    double height = LABEL_HEIGHT * scale;
    double little = LINE * scale;
    return new Spot(
        crest.x(),
        crest.y(),
        Math.min(side, most),
        bendsNorth ? height : little,
        bendsNorth ? little : height);
  }

  private Target circle(Position center, Radius radius) {
    WorldPoint middle = world(center);
    if (radius instanceof Radius.Size size) {
      return Target.point(middle, size.share() * Math.min(frame.width(), frame.height()));
    }
    double km = ((Radius.Kilometers) radius).km();
    double room = LINE * frame.scale();
    if (km > LARGEST_CIRCLE_KM) {
      return Target.point(middle, RING * frame.scale());
    }
    GroundCircle circle = GroundCircle.of(center, km);
    boolean holdsPole =
        Math.abs(circle.edge().get(0).x() - circle.edge().get(circle.edge().size() - 1).x()) > 0.5;
    return holdsPole
        ? Target.point(middle, RING * frame.scale())
        : new Target(
            circle.edge().stream()
                .map(point -> new Spot(point.x(), point.y(), room, room, room))
                .toList());
  }
}
