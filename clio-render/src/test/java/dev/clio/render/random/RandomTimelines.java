package dev.clio.render.random;

import dev.clio.core.direction.Director;
import dev.clio.core.effect.Area;
import dev.clio.core.effect.BasemapChoice;
import dev.clio.core.effect.CameraMove;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Citation;
import dev.clio.core.effect.Clear;
import dev.clio.core.effect.Effect;
import dev.clio.core.effect.Label;
import dev.clio.core.effect.Layer;
import dev.clio.core.effect.Link;
import dev.clio.core.effect.Mark;
import dev.clio.core.effect.Spotlight;
import dev.clio.core.effect.Veil;
import dev.clio.core.model.Directive;
import dev.clio.core.model.Element;
import dev.clio.core.model.Narration;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Place;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.core.value.Entity;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.EntityType;
import dev.clio.core.value.Position;
import dev.clio.core.value.SourceId;
import dev.clio.testkit.ClioArbitraries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes timelines of all kinds of effects, on a few entities with names and places of any kind. */
public final class RandomTimelines {

  /** The sources that citations and cards speak of. */
  public static final List<Source> SOURCES =
      List.of(
          source("first", "“Tides” \\ a report", "Harbour Office"), source("second", "حبر", "B"));

  private static final List<String> IDS =
      List.of("country:france", "country:fiji", "city:a", "city:b", "region:c", "sea:d", "site:e");

  private RandomTimelines() {}

  /** A directive that does anything. */
  private record Anything(List<Effect> effects) implements Directive {

    @Override
    public String name() {
      return "test.anything";
    }
  }

  /**
   * Returns timelines.
   *
   * @return timelines of up to 12 elements
   */
  public static Arbitrary<Timeline> timelines() {
    Arbitrary<Element> elements =
        Arbitraries.frequencyOf(
            Tuple.of(5, effects().list().ofMinSize(1).ofMaxSize(2).map(Anything::new)),
            Tuple.of(2, Arbitraries.of("Then.", "The tide goes out.").map(Narration::of)));
    return Combinators.combine(
            elements.list().ofMinSize(1).ofMaxSize(12),
            places(),
            Arbitraries.of(Frame.PORTRAIT, Frame.LANDSCAPE))
        .as(RandomTimelines::timeline)
        .withoutEdgeCases();
  }

  private static Timeline timeline(
      List<Element> elements, Map<EntityId, Place> places, Frame frame) {
    List<List<Effect>> effects = new ArrayList<>();
    for (Element element : elements) {
      effects.add(element instanceof Anything anything ? anything.effects() : List.of());
    }
    return Director.direct(elements, effects, places, frame, Pace.standard());
  }

  private static Arbitrary<Map<EntityId, Place>> places() {
    Arbitrary<String> names =
        Arbitraries.frequencyOf(
            Tuple.of(4, ClioArbitraries.texts(Entity.MAX_NAME)),
            Tuple.of(
                3,
                Arbitraries.of(
                    "Fiji",
                    "Bosnia and Herzegovina",
                    "Washington, D.C.",
                    "x” is labelled “y",
                    "Road to Rome",
                    "«a” and ”b»",
                    "a\\nb",
                    "a\nb",
                    "حيفا",
                    "北京",
                    "A is marked red.",
                    "Twin")));
    Arbitrary<Position> positions = ClioArbitraries.positions();
    return Combinators.combine(names, positions)
        .as(Map::entry)
        .list()
        .ofSize(IDS.size())
        .map(
            list -> {
              Map<EntityId, Place> places = new LinkedHashMap<>();
              for (int i = 0; i < IDS.size(); i++) {
                EntityId id = EntityId.of(IDS.get(i));
                Entity entity =
                    Entity.of(
                        id,
                        EntityType.of(id.prefix()),
                        list.get(i).getKey(),
                        list.get(i).getValue());
                places.put(id, new Place(entity, Optional.empty()));
              }
              return places;
            });
  }

  private static Arbitrary<Effect> effects() {
    Arbitrary<EntityId> id = Arbitraries.of(IDS).map(EntityId::of);
    Arbitrary<List<EntityId>> ids = id.list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    Arbitrary<Optional<Color>> color =
        Arbitraries.oneOf(
                ClioArbitraries.colors(),
                Arbitraries.of("#ef4444", "#dc2626", "#f59e0b").map(Color::of))
            .optional();
    Arbitrary<String> text = ClioArbitraries.texts(160);
    Arbitrary<Optional<Double>> share = ClioArbitraries.numbers(0, 1).optional();
    Arbitrary<Tuple.Tuple2<EntityId, EntityId>> ends =
        Combinators.combine(id, id).as(Tuple::of).filter(pair -> !pair.get1().equals(pair.get2()));
    Arbitrary<Position> positions = ClioArbitraries.positions();
    return Arbitraries.frequencyOf(
        Tuple.of(
            4, Combinators.combine(ids, color, share).as((a, b, c) -> new Mark(a, b, c, false))),
        Tuple.of(3, Combinators.combine(ids, text).as(Label::new)),
        Tuple.of(
            3,
            Combinators.combine(ends, color, text.optional())
                .as((a, b, c) -> new Link.Arrow(a.get1(), a.get2(), b, c))),
        Tuple.of(
            2, Combinators.combine(ends, color).as((a, b) -> new Link.Flow(a.get1(), a.get2(), b))),
        Tuple.of(1, Combinators.combine(ClioArbitraries.slugs(), color).as(Link.RouteFlow::new)),
        Tuple.of(
            2,
            Combinators.combine(ids, ClioArbitraries.radii(), color, share)
                .as((a, b, c, d) -> new Area(a, Optional.empty(), b, c, d))),
        Tuple.of(
            1,
            Combinators.combine(positions, ClioArbitraries.radii(), color)
                .as((a, b, c) -> new Area(List.of(), Optional.of(a), b, c, Optional.empty()))),
        Tuple.of(2, cameras(id, ids, positions)),
        Tuple.of(
            1,
            Combinators.combine(id, color, share)
                .as((a, b, c) -> new Spotlight(a, b, Optional.empty(), c))),
        Tuple.of(2, Arbitraries.of(Clear.values())),
        Tuple.of(2, cards(text, share)),
        Tuple.of(
            1,
            Combinators.combine(color, ClioArbitraries.numbers(0, 1))
                .as((a, b) -> new Veil(a, b, 500))),
        Tuple.of(
            1,
            Arbitraries.of("first", "second")
                .map(SourceId::of)
                .optional()
                .map(source -> new Citation(source))),
        Tuple.of(
            1,
            Combinators.combine(ClioArbitraries.slugs(), Arbitraries.of(true, false))
                .as(Layer::new)),
        Tuple.of(1, Arbitraries.of(BasemapChoice.Mode.values())),
        Tuple.of(1, Arbitraries.of(BasemapChoice.Tone.values())));
  }

  private static Arbitrary<Effect> cameras(
      Arbitrary<EntityId> id, Arbitrary<List<EntityId>> ids, Arbitrary<Position> positions) {
    return Arbitraries.oneOf(
        Combinators.combine(positions, ClioArbitraries.numbers(0, 10)).as(CameraMove.View::new),
        ids.map(list -> new CameraMove.Fit(list, Optional.empty(), 40, 8)),
        ClioArbitraries.bounds()
            .map(bounds -> new CameraMove.Fit(List.of(), Optional.of(bounds), 0, 22)),
        id.map(CameraMove.Follow::new));
  }

  private static Arbitrary<Effect> cards(
      Arbitrary<String> text, Arbitrary<Optional<Double>> share) {
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(Card.Kind.values()), text.optional(), text, text.optional())
            .as(Card.Title::new),
        Arbitraries.just(new Card.ClearTitle()),
        Combinators.combine(Arbitraries.of("first", "second"), text.optional(), share)
            .as((a, b, c) -> new Card.Source(SourceId.of(a), b, c)),
        Arbitraries.just(new Card.HideSource(Optional.empty())));
  }

  private static Source source(String id, String title, String publisher) {
    return Source.builder().id(SourceId.of(id)).title(title).publisher(publisher).build();
  }
}
