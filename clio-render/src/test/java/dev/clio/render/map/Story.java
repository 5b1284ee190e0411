package dev.clio.render.map;

import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.CameraPath;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Stage;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Position;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes timelines by hand, and looks at what is drawn for them. */
final class Story {

  static final String RED = "#ef4444";
  static final String AMBER = "#f59e0b";
  static final String SLATE = "#94a3b8";

  private final Map<EntityId, Place> places = new LinkedHashMap<>();
  private final List<Cue> cues = new ArrayList<>();
  private Stage stage = Stage.empty();
  private Camera camera = Camera.WORLD;

  static Story at(double lat, double lon, double zoom) {
    Story story = new Story();
    story.camera = Camera.at(Position.of(lat, lon), zoom);
    return story;
  }

  Story knows(String id, String name, double lat, double lon) {
    EntityId entity = EntityId.of(id);
    EntityType type = EntityType.of(entity.prefix());
    places.put(
        entity, new Place(Entity.of(entity, type, name, Position.of(lat, lon)), Optional.empty()));
    return this;
  }

  Story does(Effect effect) {
    stage = stage.after(effect);
    return this;
  }

  Story marks(String id, String color) {
    return does(
        new Mark(List.of(EntityId.of(id)), Optional.of(Color.of(color)), Optional.empty(), false));
  }

  Story labels(String id, String text) {
    return does(new Label(List.of(EntityId.of(id)), text));
  }

  Story leads(String from, String to, String label) {
    return does(
        new Link.Arrow(EntityId.of(from), EntityId.of(to), Optional.empty(), Optional.of(label)));
  }

  /** Adds a beat of four seconds. */
  Story says(String words) {
    return beat(camera, 0, Optional.of(words));
  }

  /** Adds a beat that begins with a move of the camera. */
  Story goes(double lat, double lon, double zoom) {
    Camera next = Camera.at(Position.of(lat, lon), zoom);
    return beat(next, CameraPath.between(camera, next).millis(), Optional.empty());
  }

  /** Adds a beat that begins with a cut. */
  Story cutsTo(double lat, double lon, double zoom) {
    return beat(Camera.at(Position.of(lat, lon), zoom), 0, Optional.empty());
  }

  private Story beat(Camera next, long move, Optional<String> words) {
    long start = cues.isEmpty() ? 0 : cues.get(cues.size() - 1).end();
    camera = next;
    cues.add(
        new Cue(
            start,
            4000 + move,
            List.of(),
            words,
            stage,
            next,
            move,
            false,
            0,
            words.isEmpty() ? 0 : 4000));
    return this;
  }

  Timeline timeline(Frame frame) {
    return new Timeline(frame, places, cues);
  }

  Drawing drawing(Frame frame) {
    return drawing(frame, Theme.light());
  }

  Drawing drawing(Frame frame, Theme theme) {
    Timeline timeline = timeline(frame);
    MapDrawing map = MapDrawing.of(Words.of(Ground.of(timeline), 1, cue -> List.of()), theme);
    return new Drawing(frame, timeline.duration(), map.track(), map.shapes(), map.remarks());
  }

  /** The scene that the project's look was made for. */
  static Story northKoreaAndRussia() {
    return at(45, 120, 3.2)
        .knows("country:north_korea", "North Korea", 40.3, 127.5)
        .knows("country:russia", "Russia", 61, 105)
        .knows("region:kursk_oblast", "Kursk Oblast", 51.7, 36.2)
        .knows("city:vladivostok", "Vladivostok", 43.117, 131.873)
        .marks("country:north_korea", RED)
        .marks("country:russia", AMBER)
        .says("One.")
        .marks("city:vladivostok", SLATE)
        .labels("city:vladivostok", "Vladivostok — arms corridor terminus")
        .says("Two.")
        .leads("country:north_korea", "region:kursk_oblast", "15,000+ troops, 12M shells")
        .marks("region:kursk_oblast", RED)
        .labels("region:kursk_oblast", "Kursk — NK troops fought here")
        .goes(45, 82, 2.76)
        .goes(40.2, 126.3, 5.8);
  }

  /** A line of text that is seen in full, where it is in the frame. */
  record Seen(String text, double size, Rect box) {}

  /** Returns the texts that are seen in full at a time; capitals and depths only, no leading. */
  static List<Seen> texts(Drawing drawing, double millis) {
    dev.clio.core.stage.Camera at = drawing.track().at(millis);
    double world = at.worldSize(drawing.frame());
    List<Seen> seen = new ArrayList<>();
    for (Shape shape : drawing.shapes()) {
      if (shape instanceof Shape.Text text && text.life().opacity(millis, at.zoom()) > 0.99) {
        double x =
            drawing.frame().width() / 2.0
                + (text.anchor().orElseThrow().x() - at.x()) * world
                + text.x();
        double y =
            drawing.frame().height() / 2.0
                + (text.anchor().orElseThrow().y() - at.y()) * world
                + text.y();
        double size = text.style().size();
        seen.add(
            new Seen(
                text.text(), size, new Rect(x, y - size * 0.72, x + text.width(), y + size * 0.2)));
      }
    }
    return seen;
  }

  static <S extends Shape> List<S> shapes(Drawing drawing, Class<S> type, Predicate<S> which) {
    return drawing.shapes().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(which)
        .toList();
  }
}
