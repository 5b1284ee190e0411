package dev.clio.render.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.effect.Card;
import dev.clio.core.effect.Effect;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Stage;
import dev.clio.core.stage.Timeline;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.TextMeasure;
import dev.clio.schema.Stagehand;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OverlayProperties {

  private static final ValidatedEpisode EPISODE =
      Stagehand.check(
              """
              ---
              id: a
              title: A
              sources:
                - {id: s, title: A source whose title is longer than most of them are, publisher: P, score: 92}
                - {id: t, title: Another, publisher: Q}
              ---
              [map.view lat=1.0 lon=1.0 zoom=3.0] Words. [chat.say source=s] More. [chat.say source=t] And.
              """)
          .orThrow();

  @Property(tries = 150)
  void cardsKeepInsideAndClearOfTheWordsWhateverTheySay(
      @ForAll Card.Kind kind,
      @ForAll("texts") Optional<String> eyebrow,
      @ForAll("texts") Optional<String> title,
      @ForAll("texts") Optional<String> subtitle,
      @ForAll("frames") Frame frame) {
    Effect card = new Card.Title(kind, eyebrow, title.orElse("T"), subtitle);
    Stage stage = Stage.empty().after(card);
    Cue cue =
        new Cue(
            0,
            8000,
            List.of(),
            Optional.of("Something is said meanwhile."),
            stage,
            Camera.WORLD,
            0,
            false,
            4000,
            8000);
    Timeline timeline = new Timeline(frame, Map.of(), List.of(cue));
    List<Shape> shapes =
        Overlay.of(
                EPISODE, timeline, Theme.light(), TextMeasure.standard(), Overlay.CREDIT, r -> {})
            .shapes();
    for (double time : new double[] {2000, 7000}) {
      List<Shape.Text> seen =
          shapes.stream()
              .filter(shape -> shape.life().opacity(time, 0) > 0)
              .filter(Shape.Text.class::isInstance)
              .map(Shape.Text.class::cast)
              .toList();
      for (int i = 0; i < seen.size(); i++) {
        Shape.Text a = seen.get(i);
        assertThat(a.x() + a.width()).as(a.text()).isLessThanOrEqualTo(frame.width() - 1.0);
        assertThat(a.y()).isBetween(0.0, (double) frame.height());
        for (int k = i + 1; k < seen.size(); k++) {
          Shape.Text b = seen.get(k);
          boolean beside = a.x() + a.width() <= b.x() || b.x() + b.width() <= a.x();
          double gap =
              a.y() < b.y()
                  ? b.y() - b.style().size() * 0.7 - a.y()
                  : a.y() - a.style().size() * 0.7 - b.y();
          assertThat(beside || gap > 0)
              .as("at %s in %s: %s / %s", time, frame, a.text(), b.text())
              .isTrue();
        }
      }
    }
  }

  @Provide
  Arbitrary<Optional<String>> texts() {
    Arbitrary<String> word =
        Arbitraries.of(
            "a",
            "of",
            "the",
            "Harbour",
            "2027–2031",
            "·",
            "—",
            "Militärbündnis",
            "第二次世界大戦後の国際秩序",
            "Donaudampfschifffahrtsgesellschaftskapitän",
            "Россия");
    return word.list()
        .ofMinSize(1)
        .ofMaxSize(24)
        .map(words -> String.join(" ", words))
        .map(text -> text.length() > 160 ? text.substring(0, 160) : text)
        .optional(0.8);
  }

  @Provide
  Arbitrary<Frame> frames() {
    return Arbitraries.of(
        Frame.PORTRAIT, Frame.LANDSCAPE, new Frame(1080, 1350), new Frame(1440, 1080));
  }
}
