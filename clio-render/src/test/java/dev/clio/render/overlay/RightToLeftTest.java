package dev.clio.render.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.render.drawing.Shape;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.TextMeasure;
import dev.clio.schema.Stagehand;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an episode that is written from right to left looks like: the mirror of the others. */
class RightToLeftTest {

  private static final String EPISODE =
      """
      ---
      id: nahr
      title: النهر
      sources:
        - {id: a, title: كتاب النهر الكبير, publisher: دار النشر, score: 81}
        - {id: b, title: A book in another script, publisher: Press}
      ---
      [map.view lat=27 lon=31 zoom=4] [chat.say source=a] يجري النهر شمالا.
      [chat.say source=b] [source.show id=a text="هكذا يقول الكتاب" confidence=0.5] ويصل إلى البحر.
      [scene.title kind=chapter eyebrow="الفصل" title="قناة السويس" subtitle="1869 · حفر القناة"] [chat.say source=none] سنة 1869.
      [scene.title kind=outro title="شكرا"]
      """;

  private static List<Shape> shapes(Frame frame) {
    ValidatedEpisode episode = Stagehand.check(EPISODE).orThrow();
    return Overlay.of(
            episode,
            episode.timeline(frame, Pace.standard()),
            Theme.light(),
            TextMeasure.standard(),
            Overlay.CREDIT,
            remark -> {})
        .shapes();
  }

  /** Returns the first text with some words. */
  private static Shape.Text text(List<Shape> shapes, String words) {
    return shapes.stream()
        .filter(Shape.Text.class::isInstance)
        .map(Shape.Text.class::cast)
        .filter(text -> text.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing says " + words));
  }

  private static double end(Shape.Text text) {
    return text.x() + text.width();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void citationsBeginAtTheRightAndTheirScoreStandsAtTheLeft(boolean landscape) {
    Frame frame = landscape ? Frame.LANDSCAPE : Frame.PORTRAIT;
    List<Shape> shapes = shapes(frame);
    List<Shape.Text> titles =
        shapes.stream()
            .filter(Shape.Text.class::isInstance)
            .map(Shape.Text.class::cast)
            .filter(text -> text.text().startsWith("كتاب"))
            .filter(text -> text.style().weight() == 400)
            .toList();
    Shape.Text cited = titles.get(titles.size() - 1);
    double right = landscape ? 1920 * (1 - 0.633) : 1080 - 64;
    assertThat(end(cited)).isCloseTo(right, within(0.5));
    Shape.Text other = last(shapes, "A book in another script");
    assertThat(end(other)).as("all citations at one margin").isCloseTo(right, within(0.5));
    assertThat(last(shapes, "score").x()).isCloseTo(64, within(0.5));
  }

  private static Shape.Text last(List<Shape> shapes, String words) {
    return shapes.stream()
        .filter(Shape.Text.class::isInstance)
        .map(Shape.Text.class::cast)
        .filter(text -> text.text().contains(words))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  @Test
  void captionsInLandscapeEndAtTheRightMarginAndTheCitationStandsAtTheirLeft() {
    List<Shape> shapes = shapes(Frame.LANDSCAPE);
    Shape.Text caption = last(shapes, "يجري");
    assertThat(caption.role()).isEqualTo(Shape.Role.CAPTION);
    assertThat(end(caption)).isCloseTo(1920 - 64, within(0.5));
    assertThat(caption.x()).isGreaterThan(1920 * (1 - 0.633) + 36);
  }

  @Test
  void aLineOfFiguresGoesWithItsCard() {
    List<Shape> shapes = shapes(Frame.PORTRAIT);
    for (String words : List.of("قناة", "1869", "حفر")) {
      Shape.Text line = text(shapes, words);
      assertThat(end(line)).as(words).isCloseTo(1080 - 64, within(0.5));
    }
  }

  @Test
  void sourceCardsAreReadFromTheirRightEdge() {
    List<Shape> shapes = shapes(Frame.PORTRAIT);
    Shape.Box card =
        shapes.stream()
            .filter(Shape.Box.class::isInstance)
            .map(Shape.Box.class::cast)
            .filter(box -> box.stroke().isPresent())
            .findFirst()
            .orElseThrow();
    double right = card.x() + card.width() - 32;
    for (String words : List.of("SOURCE", "كتاب", "هكذا", "دار")) {
      assertThat(end(text(shapes, words))).as(words).isCloseTo(right, within(3.0));
    }
    assertThat(text(shapes, "confidence").x()).isCloseTo(card.x() + 32, within(0.5));
  }

  @Test
  void theClosingSourcesAreReadFromTheRight() {
    List<Shape> shapes = shapes(Frame.PORTRAIT);
    assertThat(end(text(shapes, "SOURCES"))).isCloseTo(1080 - 64, within(3.0));
  }
}
