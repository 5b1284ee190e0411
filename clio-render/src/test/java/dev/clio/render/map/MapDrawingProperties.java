package dev.clio.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.Frame;
import dev.clio.render.drawing.Drawing;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MapDrawingProperties {

  private static final String[][] PLACES = {
    {"country:france", "France", "46.6", "2.5"},
    {"country:germany", "Germany", "51", "10"},
    {"country:fiji", "Fiji", "-17.8", "178"},
    {"country:new_zealand", "New Zealand", "-41", "174"},
    {"country:chile", "Chile", "-33", "-71"},
    {"country:indonesia", "Indonesia", "-2", "118"},
    {"country:singapore", "Singapore", "1.35", "103.8"},
    {"country:canada", "Canada", "60", "-105"},
    {"country:antarctica", "Antarctica", "-80", "0"},
    {"city:paris", "Paris", "48.86", "2.35"},
    {"city:apia", "Apia", "-13.8", "-171.8"},
    {"city:suva", "Suva", "-18.1", "178.4"},
    {"strait:malacca", "Strait of Malacca", "3", "100.5"},
    {"region:bavaria", "Bavaria", "48.9", "11.4"},
  };

  private static final List<String> TEXTS =
      List.of(
          "Here",
          "Here — where it all began, in the autumn of a year that nobody wrote down",
          "A text without a dash that is long enough to be broken into more than one line",
          "Straße — größer",
          "東京 — 首都");

  /** What is done with a place. */
  private record Deed(int place, int kind, int text) {}

  @Property(tries = 60)
  void wordsNeverOverlapAndStayInTheFrame(@ForAll("stories") Drawing drawing) {
    for (double millis = 500; millis < drawing.duration(); millis += 1900) {
      List<Story.Seen> texts = Story.texts(drawing, millis);
      for (int i = 0; i < texts.size(); i++) {
        Story.Seen text = texts.get(i);
        assertThat(
                new Rect(0, 0, drawing.frame().width(), drawing.frame().height())
                    .contains(text.box()))
            .as("%s in the frame", text)
            .isTrue();
        assertThat(text.size()).isGreaterThanOrEqualTo(22 * drawing.frame().scale() - 1e-9);
        for (int j = 0; j < i; j++) {
          assertThat(text.box().intersects(texts.get(j).box()))
              .as("%s and %s", text, texts.get(j))
              .isFalse();
        }
      }
    }
  }

  @Provide
  Arbitrary<Drawing> stories() {
    Arbitrary<List<Deed>> deeds =
        Combinators.combine(
                Arbitraries.integers().between(0, PLACES.length - 1),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, TEXTS.size() - 1))
            .as(Deed::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(8);
    Arbitrary<Double> zooms = Arbitraries.doubles().between(0.5, 7);
    Arbitrary<Frame> frames =
        Arbitraries.of(Frame.PORTRAIT, Frame.LANDSCAPE, new Frame(1080, 1080), new Frame(600, 400));
    Arbitrary<Integer> where = Arbitraries.integers().between(0, PLACES.length - 1);
    return Combinators.combine(deeds, zooms, where, zooms, where, frames)
        .as(MapDrawingProperties::story);
  }

  private static Drawing story(
      List<Deed> deeds, double zoom, int first, double then, int second, Frame frame) {
    Story story = Story.at(lat(first), lon(first), zoom);
    for (String[] place : PLACES) {
      story.knows(place[0], place[1], Double.parseDouble(place[2]), Double.parseDouble(place[3]));
    }
    for (Deed deed : deeds) {
      String id = PLACES[deed.place()][0];
      switch (deed.kind()) {
        case 0 -> story.marks(id, Story.RED);
        case 1 -> story.labels(id, TEXTS.get(deed.text()));
        default -> {
          if (deed.place() != first) {
            story.leads(PLACES[first][0], id, TEXTS.get(deed.text()));
          }
        }
      }
    }
    return story.says("One.").goes(lat(second), lon(second), then).drawing(frame);
  }

  private static double lat(int place) {
    return Double.parseDouble(PLACES[place][2]);
  }

  private static double lon(int place) {
    return Double.parseDouble(PLACES[place][3]);
  }
}
