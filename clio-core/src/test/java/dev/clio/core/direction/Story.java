package dev.clio.core.direction;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Proposal;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Bounds;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A script made of effects, for tests of the direction. */
final class Story {

  static final String ARROW_LABEL = "What went this way, and when";

  /** A directive that has the effects it is given. */
  record Does(List<Effect> effects) implements Directive {
    @Override
    public String name() {
      return "test.does";
    }
  }

  final List<Element> elements = new ArrayList<>();
  final Map<EntityId, Place> places = new LinkedHashMap<>();
  Pace pace = Pace.standard();

  Story say(String text) {
    elements.add(Narration.of(text));
    return this;
  }

  Story does(Effect... effects) {
    elements.add(new Does(ImmutableList.copyOf(effects)));
    return this;
  }

  Story place(String id, double lat, double lon) {
    return place(id, lat, lon, Optional.empty());
  }

  Story place(String id, double lat, double lon, Optional<Bounds> extent) {
    EntityId entityId = EntityId.of(id);
    Entity entity = Entity.of(entityId, EntityType.of("site"), id, Position.of(lat, lon));
    places.put(entityId, new Place(entity, extent));
    return does(new Proposal(entity));
  }

  Story view(double lat, double lon, double zoom) {
    return does(new CameraMove.View(Position.of(lat, lon), zoom));
  }

  Story fit(double padding, double maxZoom, String... ids) {
    return does(new CameraMove.Fit(ids(ids), Optional.empty(), padding, maxZoom));
  }

  Story mark(String... ids) {
    return does(new Mark(ids(ids), Optional.empty(), Optional.empty(), false));
  }

  Story label(String id, String text) {
    return does(new Label(ids(id), text));
  }

  Story arrow(String from, String to, String label) {
    return does(
        new Link.Arrow(EntityId.of(from), EntityId.of(to), Optional.empty(), Optional.of(label)));
  }

  Story spotlight(String id) {
    return does(
        new CameraMove.Follow(EntityId.of(id)),
        new Spotlight(EntityId.of(id), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  Story card(Card.Kind kind, String title) {
    return does(new Card.Title(kind, Optional.empty(), title, Optional.empty()));
  }

  Timeline timeline(Frame frame) {
    List<List<Effect>> effects = new ArrayList<>();
    for (Element element : elements) {
      effects.add(element instanceof Directive directive ? directive.effects() : List.of());
    }
    return Director.direct(elements, effects, places, frame, pace);
  }

  List<Cue> cues() {
    return timeline(Frame.PORTRAIT).cues();
  }

  static List<EntityId> ids(String... ids) {
    ImmutableList.Builder<EntityId> list = ImmutableList.builder();
    for (String id : ids) {
      list.add(EntityId.of(id));
    }
    return list.build();
  }

  /** Returns the episode that the library was made for. */
  static Story sample() {
    return new Story()
        .view(45, 120, 3.2)
        .place("country:north_korea", 40.3, 127.5)
        .place("country:russia", 61, 105, Optional.of(Bounds.of(19.6, 41.2, -169.1, 81.9)))
        .place("region:kursk_oblast", 51.7, 36.2)
        .place("city:vladivostok", 43.117, 131.873)
        .place("city:moscow", 55.755, 37.617)
        .place("site:huichon_factory", 40.2, 126.283)
        .mark("country:north_korea")
        .mark("country:russia")
        .say(words(47))
        .mark("city:vladivostok")
        .label("city:vladivostok", "A port — where the line ends")
        .say(words(28))
        .arrow("country:north_korea", "region:kursk_oblast", ARROW_LABEL)
        .mark("region:kursk_oblast")
        .label("region:kursk_oblast", "A region — where they went")
        .does(
            new Card.Title(
                Card.Kind.CHAPTER,
                Optional.of("In our series"),
                "A title that takes two lines on a phone",
                Optional.of("Below it a longer line · with what is going to be said")))
        .say(words(49))
        .spotlight("site:huichon_factory")
        .label("site:huichon_factory", "A site — with rather more to say about it than others")
        .say(words(46))
        .does(new Card.ClearTitle())
        .say(words(61))
        .card(Card.Kind.OUTRO, "The end of it");
  }

  private static String words(int count) {
    return "word ".repeat(count).strip() + ".";
  }
}
