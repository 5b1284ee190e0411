package dev.clio.render.description;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.effect.Area;
import dev.clio.core.effect.Card;
import dev.clio.core.effect.Link;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Stage;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.core.value.EntityId;
import dev.clio.render.random.RandomTimelines;
import dev.clio.testkit.ClioArbitraries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DescriptionProperties {

  @Provide
  Arbitrary<Timeline> timelines() {
    return RandomTimelines.timelines();
  }

  @Provide
  Arbitrary<String> texts() {
    return ClioArbitraries.wildTexts();
  }

  /** What a reader of the file knows of the stage at a time. */
  private static final class Shown {

    private final Map<String, Optional<Color>> marks = new TreeMap<>();
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, Object> lines = new TreeMap<>();
    private Optional<String> spotlight = Optional.empty();
    private List<Object> title = List.of();
    private List<Object> card = List.of();

    @Override
    public String toString() {
      return "marks "
          + marks
          + "\nlabels "
          + labels
          + "\nlines "
          + lines
          + "\nspotlight "
          + spotlight
          + "\ntitle "
          + title
          + "\ncard "
          + card;
    }
  }

  @Property(tries = 1000)
  void theFileReadsBackAsWhatTheStageHolds(@ForAll("timelines") Timeline timeline) {
    Set<Color> colors = colors(timeline);
    Map<Long, List<Fact>> facts = read(Description.of(timeline, RandomTimelines.SOURCES).webVtt());
    Shown shown = new Shown();
    for (Cue cue : timeline.cues()) {
      for (Fact fact : facts.getOrDefault(cue.start(), List.of())) {
        apply(shown, fact, colors);
      }
      boolean opening =
          cue.stage().title().filter(card -> card.kind() == Card.Kind.INTRO).isPresent();
      if (!opening) {
        assertThat(shown).hasToString(stage(timeline, cue.stage()).toString());
      }
    }
  }

  @Property(tries = 1000)
  void anyTextInQuotesReadsBack(@ForAll("texts") String text) {
    Fact fact = new Fact.Labelled(List.of(Thing.named(text)), text);
    assertThat(fact.sentence()).doesNotContain("\n", "\r");
    assertThat(Fact.read(fact.sentence())).contains(fact);
  }

  @Property(tries = 1000)
  void noTextBreaksTheReader(@ForAll("texts") String text) {
    Fact.read(text);
    Fact.read(text + " is marked red.");
    Fact.read("A circle of 300 km surrounds " + text + ".");
  }

  /** Reads a WebVTT file as a player does. */
  private static Map<Long, List<Fact>> read(String file) {
    Map<Long, List<Fact>> facts = new HashMap<>();
    String[] blocks = file.split("\n\n", -1);
    assertThat(blocks[0].strip()).isEqualTo("WEBVTT");
    for (int i = 1; i < blocks.length; i++) {
      List<String> lines = blocks[i].stripTrailing().lines().toList();
      assertThat(lines.get(0)).matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} --> .*");
      facts.put(
          millis(lines.get(0).substring(0, 12)),
          List.of(blocks[i].split("\n", -1)).stream()
              .skip(1)
              .filter(line -> !line.isEmpty())
              .map(line -> line.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
              .map(line -> Fact.read(line).orElseThrow(() -> new AssertionError(line)))
              .toList());
    }
    return facts;
  }

  private static long millis(String time) {
    return Long.parseLong(time.substring(0, 2)) * 3_600_000
        + Long.parseLong(time.substring(3, 5)) * 60_000
        + Long.parseLong(time.substring(6, 8)) * 1000
        + Long.parseLong(time.substring(9));
  }

  private static void apply(Shown shown, Fact fact, Set<Color> colors) {
    if (fact instanceof Fact.Marked marked) {
      marked.things().forEach(thing -> shown.marks.put(key(thing), color(marked.hue(), colors)));
    } else if (fact instanceof Fact.Unmarked unmarked) {
      unmarked.things().forEach(thing -> shown.marks.remove(key(thing)));
    } else if (fact instanceof Fact.Labelled labelled) {
      labelled.things().forEach(thing -> shown.labels.put(key(thing), labelled.text()));
    } else if (fact instanceof Fact.Unlabelled unlabelled) {
      unlabelled.things().forEach(thing -> shown.labels.remove(key(thing)));
    } else if (fact instanceof Fact.Spotlit spotlit) {
      shown.spotlight = spotlit.thing().map(DescriptionProperties::key);
    } else if (fact instanceof Fact.Title title) {
      shown.title = List.of(title.kind(), title.eyebrow(), title.title(), title.subtitle());
    } else if (fact instanceof Fact.TitleGone) {
      shown.title = List.of();
    } else if (fact instanceof Fact.SourceCard card) {
      shown.card = List.of(card.title(), card.publisher(), card.text(), card.confidence());
    } else if (fact instanceof Fact.SourceCardGone) {
      shown.card = List.of();
    } else {
      applyLine(shown.lines, fact, colors);
    }
  }

  private static void applyLine(Map<String, Object> lines, Fact fact, Set<Color> colors) {
    if (fact instanceof Fact.Arrow arrow) {
      lines.put(
          "arrow " + key(arrow.from()) + key(arrow.to()),
          List.of(color(arrow.hue(), colors), arrow.text()));
    } else if (fact instanceof Fact.ArrowGone gone) {
      lines.remove("arrow " + key(gone.from()) + key(gone.to()));
    } else if (fact instanceof Fact.Flow flow) {
      lines.put("flow " + key(flow.from()) + key(flow.to()), color(flow.hue(), colors));
    } else if (fact instanceof Fact.FlowGone gone) {
      lines.remove("flow " + key(gone.from()) + key(gone.to()));
    } else if (fact instanceof Fact.RouteFlow flow) {
      lines.put("route " + flow.route(), color(flow.hue(), colors));
    } else if (fact instanceof Fact.RouteFlowGone gone) {
      lines.remove("route " + gone.route());
    } else if (fact instanceof Fact.Circled circled) {
      lines.put(
          "circle " + key(circled.around()),
          List.of(circled.radius(), color(circled.hue(), colors)));
    } else if (fact instanceof Fact.CircleGone gone) {
      lines.remove("circle " + key(gone.around()));
    }
  }

  private static Shown stage(Timeline timeline, Stage stage) {
    Shown shown = new Shown();
    stage.marks().forEach((id, mark) -> shown.marks.put(key(timeline, id), mark.color()));
    stage.labels().forEach((id, label) -> shown.labels.put(key(timeline, id), label.text()));
    for (Link.Arrow arrow : stage.arrows()) {
      shown.lines.put(
          "arrow " + key(timeline, arrow.from()) + key(timeline, arrow.to()),
          List.of(arrow.color(), arrow.label()));
    }
    for (Link link : stage.flows()) {
      if (link instanceof Link.Flow flow) {
        shown.lines.put(
            "flow " + key(timeline, flow.from()) + key(timeline, flow.to()), flow.color());
      } else if (link instanceof Link.RouteFlow flow) {
        shown.lines.put("route " + flow.route().text(), flow.color());
      }
    }
    for (Area area : stage.areas()) {
      String around =
          area.center()
              .map(Object::toString)
              .orElseGet(
                  () ->
                      area.entities().stream()
                          .map(id -> key(timeline, id))
                          .collect(Collectors.joining()));
      shown.lines.put("circle " + around, List.of(area.radius(), area.color()));
    }
    shown.spotlight = stage.spotlight().map(light -> key(timeline, light.entity()));
    stage
        .title()
        .ifPresent(
            card ->
                shown.title = List.of(card.kind(), card.eyebrow(), card.title(), card.subtitle()));
    stage
        .source()
        .ifPresent(
            card ->
                shown.card =
                    RandomTimelines.SOURCES.stream()
                        .filter(source -> source.id().equals(card.source()))
                        .findFirst()
                        .<List<Object>>map(
                            source ->
                                List.of(
                                    source.title(),
                                    source.publisher(),
                                    card.text(),
                                    card.confidence()))
                        .orElseThrow());
    return shown;
  }

  private static String key(Thing thing) {
    return "{" + thing.name() + thing.id().map(EntityId::text).map(id -> "#" + id).orElse("") + "}";
  }

  private static String key(Fact.Around around) {
    return around
        .center()
        .map(Object::toString)
        .orElseGet(
            () ->
                around.things().stream()
                    .map(DescriptionProperties::key)
                    .collect(Collectors.joining()));
  }

  private static String key(Timeline timeline, EntityId id) {
    String name = Objects.requireNonNull(timeline.places().get(id)).entity().name();
    long same =
        timeline.places().values().stream()
            .filter(place -> place.entity().name().equals(name))
            .count();
    return "{" + name + (same > 1 ? "#" + id.text() : "") + "}";
  }

  private static Optional<Color> color(Optional<Hue> hue, Set<Color> colors) {
    return hue.map(
        said ->
            said.exact()
                .orElseGet(
                    () -> {
                      List<Color> meant =
                          colors.stream()
                              .filter(color -> Hues.nearest(color).equals(said.name()))
                              .toList();
                      assertThat(meant).hasSize(1);
                      return meant.get(0);
                    }));
  }

  private static Set<Color> colors(Timeline timeline) {
    Set<Color> colors = new HashSet<>();
    for (Cue cue : timeline.cues()) {
      Stage stage = cue.stage();
      stage.marks().values().forEach(mark -> mark.color().ifPresent(colors::add));
      stage.arrows().forEach(arrow -> arrow.color().ifPresent(colors::add));
      stage.areas().forEach(area -> area.color().ifPresent(colors::add));
      stage.veil().ifPresent(veil -> veil.color().ifPresent(colors::add));
      for (Link link : stage.flows()) {
        if (link instanceof Link.Flow flow) {
          flow.color().ifPresent(colors::add);
        } else if (link instanceof Link.RouteFlow flow) {
          flow.color().ifPresent(colors::add);
        }
      }
    }
    return colors;
  }
}
