package dev.clio.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.legibility.Legibility;
import dev.clio.render.theme.Theme;
import dev.clio.schema.Stagehand;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The count of what can be read finds what it is there to find. */
class LegibilityCountTest {

  private static final ValidatedEpisode EPISODE =
      Stagehand.check(
              """
              ---
              id: a
              title: A
              ---
              [map.view lat=42 lon=13 zoom=4.6] [map.highlight ids="country:italy" color="#ef4444"]
              [map.label ids="city:rome" text="Rome"] One.
              """)
          .orThrow();

  private static final Timeline TIMELINE = EPISODE.timeline(Frame.PORTRAIT, Pace.standard());

  private static List<String> faults(Theme theme, UnaryOperator<Shape> change) {
    Drawing drawing = Drawings.of(EPISODE, TIMELINE, theme);
    List<Shape> shapes = new ArrayList<>();
    drawing.shapes().forEach(shape -> shapes.add(change.apply(shape)));
    return Legibility.faults(
        TIMELINE,
        new Drawing(drawing.frame(), drawing.duration(), drawing.track(), shapes, List.of()),
        theme);
  }

  /** Changes the label's text. */
  private static UnaryOperator<Shape> label(double x, double size, Optional<Color> color) {
    return shape ->
        shape instanceof Shape.Text it && it.text().equals("Rome")
            ? new Shape.Text(
                it.life(),
                it.role(),
                it.motion(),
                it.anchor(),
                it.x() + x,
                it.y(),
                it.text(),
                new TextStyle(size, 700, false, 0),
                it.width(),
                color.map(Ink::of).orElse(it.ink()),
                it.halos())
            : shape;
  }

  @Test
  void whatIsDrawnHasNoFaults() {
    assertThat(faults(Theme.light(), shape -> shape)).isEmpty();
  }

  @Test
  void wordsTooFaintTooSmallOrOutsideAreFound() {
    Optional<Color> same = Optional.empty();
    assertThat(faults(Theme.light(), label(0, 36, Optional.of(Color.of("#aaaaaa")))))
        .singleElement()
        .asString()
        .startsWith("\"Rome\"")
        .contains("contrast of only 2.");
    assertThat(faults(Theme.light(), label(0, 20, same)))
        .anyMatch(fault -> fault.contains("only 20.0 px high"));
    assertThat(faults(Theme.light(), label(2000, 36, same)))
        .anyMatch(fault -> fault.contains("leaves the frame"));
  }

  @Test
  void namesTooFaintForTheSeaThatTheyReachOverAreFound() {
    assertThat(faults(Theme.light().withCountryName(Color.of("#76726a")), shape -> shape))
        .isNotEmpty()
        .allMatch(fault -> fault.contains("contrast of only "));
  }

  @Test
  void wordsOverWordsAreFound() {
    UnaryOperator<Shape> onTheCaption =
        shape ->
            shape instanceof Shape.Text it && it.text().equals("Rome")
                ? new Shape.Text(
                    it.life(),
                    it.role(),
                    it.motion(),
                    Optional.empty(),
                    64,
                    1580,
                    it.text(),
                    it.style(),
                    it.width(),
                    it.ink(),
                    it.halos())
                : shape;
    assertThat(faults(Theme.light(), onTheCaption)).anyMatch(fault -> fault.contains("overlaps"));
  }

  @Test
  void wordsUnderTheEdgeOfACardAreFound() {
    Drawing drawing = Drawings.of(EPISODE, TIMELINE, Theme.light());
    Shape.Text rome =
        drawing.shapes().stream()
            .filter(shape -> shape instanceof Shape.Text it && it.text().equals("Rome"))
            .map(Shape.Text.class::cast)
            .findFirst()
            .orElseThrow();
    Camera camera = drawing.track().at(TIMELINE.duration() / 2.0);
    double middle =
        drawing.frame().width() / 2.0
            + (rome.anchor().orElseThrow().x() - camera.x()) * camera.worldSize(drawing.frame())
            + rome.x()
            + rome.width() / 2;
    List<Shape> shapes = new ArrayList<>(drawing.shapes());
    shapes.add(
        new Shape.Box(
            rome.life(),
            Shape.Role.NONE,
            Motion.NONE,
            0,
            0,
            middle,
            drawing.frame().height(),
            0,
            List.of(new Shape.Stop(0, Ink.of(Theme.light().paper()))),
            Optional.empty()));
    assertThat(
            Legibility.faults(
                TIMELINE,
                new Drawing(
                    drawing.frame(), drawing.duration(), drawing.track(), shapes, List.of()),
                Theme.light()))
        .anyMatch(fault -> fault.startsWith("\"Rome\"") && fault.contains("partly under a card"));
  }

  @Test
  void marksTooFaintForTheirGroundAreFound() {
    UnaryOperator<Shape> faint =
        shape ->
            shape instanceof Shape.Stroke it
                    && it.stroke()
                        .color()
                        .equals(Theme.light().markColors(Color.of("#ef4444")).edge())
                ? new Shape.Stroke(
                    it.life(),
                    it.geometry(),
                    Ink.of(Color.of("#f7a9a9")),
                    it.width(),
                    it.dash(),
                    it.flow())
                : shape;
    assertThat(faults(Theme.light(), faint)).anyMatch(fault -> fault.startsWith("an edge"));
  }
}
