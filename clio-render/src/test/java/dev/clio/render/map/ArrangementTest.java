package dev.clio.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.geo.Mercator;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.core.value.EntityId;
import dev.clio.core.value.Position;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Shape;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.atlas.Outline;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How words that are in each other's way are arranged. */
class ArrangementTest {

  private static final String[][] EUROPE = {
    {"france", "France", "46.6", "2.5"},
    {"germany", "Germany", "51.1", "10.4"},
    {"poland", "Poland", "52.1", "19.4"},
    {"czechia", "Czechia", "49.8", "15.5"},
    {"slovakia", "Slovakia", "48.7", "19.5"},
    {"austria", "Austria", "47.6", "14.1"},
    {"hungary", "Hungary", "47.2", "19.4"},
    {"slovenia", "Slovenia", "46.1", "14.8"},
    {"croatia", "Croatia", "45.5", "16"},
    {"italy", "Italy", "42.8", "12.6"},
    {"romania", "Romania", "45.9", "25"},
    {"bulgaria", "Bulgaria", "42.8", "25.2"},
    {"belgium", "Belgium", "50.6", "4.6"},
    {"netherlands", "Netherlands", "52.3", "5.6"},
    {"denmark", "Denmark", "56", "9.3"},
    {"portugal", "Portugal", "39.6", "-8"},
    {"spain", "Spain", "40.2", "-3.6"},
  };

  private static Story europe() {
    Story story = Story.at(50, 12, 2.9);
    for (String[] country : EUROPE) {
      story
          .knows(
              "country:" + country[0],
              country[1],
              Double.parseDouble(country[2]),
              Double.parseDouble(country[3]))
          .marks("country:" + country[0], Story.RED);
    }
    return story;
  }

  @Test
  void noNameOfAMarkLiesOnTheMarkOfAnother() {
    Set<String> names = Set.of(EUROPE).stream().map(row -> row[1]).collect(Collectors.toSet());
    for (Frame frame : List.of(Frame.PORTRAIT, Frame.LANDSCAPE)) {
      Drawing drawing = europe().says("Many.").drawing(frame);
      List<Story.Seen> beside =
          Story.texts(drawing, 1000).stream().filter(text -> names.contains(text.text())).toList();
      assertThat(beside).hasSizeGreaterThan(6);
      for (Story.Seen text : beside) {
        assertThat(under(drawing, text)).as(text.text()).isSubsetOf(text.text(), "");
      }
    }
  }

  /** Returns which of the marked countries the middle and the ends of a text lie on. */
  private static Set<String> under(Drawing drawing, Story.Seen text) {
    Camera camera = drawing.track().at(1000);
    double world = camera.worldSize(drawing.frame());
    Set<String> marked = Set.of(EUROPE).stream().map(row -> row[1]).collect(Collectors.toSet());
    Rect box = text.box();
    return List.of(box.x0() + box.height() / 2, box.midX(), box.x1() - box.height() / 2).stream()
        .map(
            x ->
                Mercator.position(
                    camera.x() + (x - drawing.frame().width() / 2.0) / world,
                    camera.y() + (box.midY() - drawing.frame().height() / 2.0) / world))
        .map(Atlas.standard()::countryAt)
        .map(country -> country.map(Outline::name).filter(marked::contains).orElse(""))
        .collect(Collectors.toSet());
  }

  @Test
  void wordsThatAreNeverSeenTogetherAreNotInEachOthersWay() {
    Story gulf =
        Story.at(27, 52, 4.4)
            .knows("country:kuwait", "Kuwait", 29.3, 47.6)
            .knows("country:bahrain", "Bahrain", 26, 50.55)
            .knows("country:qatar", "Qatar", 25.3, 51.2)
            .knows("country:united_arab_emirates", "United Arab Emirates", 23.9, 54.3);
    List<String> ids = List.of("kuwait", "bahrain", "qatar", "united_arab_emirates");
    ids.forEach(id -> gulf.marks("country:" + id, Story.AMBER));
    gulf.says("Four states.");
    ids.forEach(id -> gulf.labels("country:" + id, "One of four — on the same shore"));
    gulf.says("They share a shore.");
    assertThat(texts(gulf, 1000))
        .contains("Kuwait", "Bahrain", "Qatar", "United Arab Emirates")
        .doesNotContain("One of four");
    assertThat(texts(gulf, 7000)).filteredOn("One of four"::equals).hasSize(4);
  }

  @Test
  void aDotOfALabelIsNotPutOnTheRingOfTheCountryThatItIsIn() {
    Story bahrain =
        Story.at(26, 50.5, 3)
            .knows("country:bahrain", "Bahrain", 26, 50.55)
            .knows("city:manama", "Manama", 26.2, 50.58)
            .marks("country:bahrain", Story.RED)
            .labels("city:manama", "Manama")
            .says("A small state.");
    Position manama = Position.of(26.2, 50.58);
    assertThat(texts(bahrain, 1000)).contains("Manama");
    assertThat(
            Story.shapes(
                bahrain.drawing(Frame.PORTRAIT),
                Shape.Disc.class,
                disc ->
                    Math.abs(disc.anchor().x() - Mercator.x(manama.lon())) < 1e-6
                        && Math.abs(disc.anchor().y() - Mercator.y(manama.lat())) < 1e-6))
        .isEmpty();
  }

  @Test
  void noWordOfALabelIsBroken() {
    Story capitals = Story.at(50, 14, 3.4);
    String[][] places = {
      {"amsterdam", "52.4", "4.9"},
      {"copenhagen", "55.7", "12.6"},
      {"bratislava", "48.1", "17.1"},
      {"ljubljana", "46.1", "14.5"},
      {"luxembourg", "49.6", "6.1"},
      {"budapest", "47.5", "19"},
    };
    for (String[] place : places) {
      EntityId id = EntityId.of("city:" + place[0]);
      capitals
          .knows(id.text(), place[0], Double.parseDouble(place[1]), Double.parseDouble(place[2]))
          .labels(id.text(), place[0] + " — a capital of its own");
    }
    Set<String> words =
        Set.of("a", "capital", "of", "its", "own", "amsterdam", "copenhagen", "bratislava").stream()
            .collect(Collectors.toSet());
    words.addAll(List.of("ljubljana", "luxembourg", "budapest"));
    for (Frame frame : List.of(Frame.PORTRAIT, new Frame(600, 600))) {
      for (Story.Seen text : Story.texts(capitals.says("Six.").drawing(frame), 1000)) {
        if (Character.isLowerCase(text.text().charAt(0))) {
          assertThat(words).containsAll(List.of(text.text().split(" ", -1)));
        }
      }
    }
  }

  private static List<String> texts(Story story, double millis) {
    return Story.texts(story.drawing(Frame.PORTRAIT), millis).stream()
        .map(Story.Seen::text)
        .toList();
  }

  @Test
  void whatFoundNoPlaceIsRemarked() {
    Story crowded = Story.at(48, 10, 1.2);
    for (int i = 0; i < 40; i++) {
      String id = "city:place_" + i;
      crowded
          .knows(id, "Place " + i, 48 + i * 0.01, 10 + i * 0.01)
          .labels(id, "Place " + i + " — with much to say of itself");
    }
    Drawing drawing = crowded.says("Too many.").drawing(Frame.PORTRAIT);
    long shown =
        Story.texts(drawing, 1000).stream().filter(text -> text.text().startsWith("Place")).count();
    assertThat(drawing.remarks().stream().filter(remark -> remark.startsWith("label")).count())
        .isEqualTo(40 - shown);
    assertThat(shown).isBetween(3L, 39L);
  }
}
