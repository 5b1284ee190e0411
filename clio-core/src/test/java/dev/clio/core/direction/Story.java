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
        .say(
            "On May ninth, North Korean troops marched at Moscow's Victory Day parade — the first"
                + " time a foreign army has stood in Red Square as a battlefield partner, not a"
                + " guest. Twelve million artillery shells and fifteen thousand soldiers later,"
                + " this is no longer a transactional arms deal.")
        .mark("city:vladivostok")
        .label("city:vladivostok", "Vladivostok — arms corridor terminus")
        .say(
            "North Korea now supplies roughly half of Russia's artillery shells. Russia has paid"
                + " between seven and fourteen billion dollars for the privilege — in cash,"
                + " technology, and battlefield intelligence.")
        .arrow("country:north_korea", "region:kursk_oblast", "15,000+ troops, 12M shells")
        .mark("region:kursk_oblast")
        .label("region:kursk_oblast", "Kursk — NK troops fought here")
        .does(
            new Card.Title(
                Card.Kind.CHAPTER,
                Optional.of("Clio Short"),
                "From Arms Factory to Battlefield Partner",
                Optional.of("Russia-North Korea Military Alliance · 2027–2031 Plan Announced")))
        .say(
            "Russia's defence minister has now offered Kim Jong-un a five-year military"
                + " cooperation framework for 2027 to 2031 — regularized exercises, joint"
                + " production, and supply chain integration. In exchange, North Korea is getting"
                + " drone technology, air-defence systems, satellite launch expertise, and"
                + " suspected assistance in its naval and nuclear sectors.")
        .spotlight("site:huichon_factory")
        .label(
            "site:huichon_factory",
            "Huichon — largest-ever NK military factory, construction began June 2025")
        .say(
            "The nuclear question is the live wire. Analysts at Defense News and the Carnegie"
                + " Endowment flag that Russian assistance to North Korea's nuclear sector would be"
                + " the most consequential proliferation event since Pakistan sold centrifuge"
                + " designs to Libya, Iran, and North Korea in the 1990s.")
        .does(new Card.ClearTitle())
        .say(
            "What started as Russia buying shells to survive in Ukraine has become a structured"
                + " military alliance with two-way technology transfer and a five-year roadmap."
                + " North Korea entered this war as an arms supplier. It is exiting as a more"
                + " capable nuclear state — with battlefield-tested missiles, next-generation"
                + " drones, and a seat at Russia's parade. The dividend is already being counted in"
                + " Pyongyang.")
        .card(Card.Kind.OUTRO, "North Korea–Russia Axis");
  }
}
