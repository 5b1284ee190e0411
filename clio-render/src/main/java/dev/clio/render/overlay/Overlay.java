package dev.clio.render.overlay;

import com.google.common.collect.ImmutableList;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.SourceId;
import dev.clio.render.captions.Captions;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.TextMeasure;
import dev.clio.schema.validate.ValidatedEpisode;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Everything that lies over the map: the script's veil, source cards, title cards in full and
 * docked, scrims, captions, citations and the map's credit. Immutable and thread-safe.
 */
public final class Overlay {

  /** Whose outlines and names the built-in map is made of. */
  public static final String CREDIT = "Map: Natural Earth";

  private final List<Shape> shapes;
  private final List<List<Rectangle2D>> covered;

  private Overlay(List<Shape> shapes, List<List<Rectangle2D>> covered) {
    this.shapes = shapes;
    this.covered = covered;
  }

  /**
   * Returns the overlay of an episode.
   *
   * @param episode the episode
   * @param timeline its timeline
   * @param theme the colours
   * @param measure what texts are measured with
   * @param credit whose map it is
   * @param remarks takes what could not be shown, such as a letter that no font has
   * @return the overlay, the same for the same arguments on the same machine
   */
  public static Overlay of(
      ValidatedEpisode episode,
      Timeline timeline,
      Theme theme,
      TextMeasure measure,
      String credit,
      Consumer<String> remarks) {
    Map<SourceId, Source> sources = new LinkedHashMap<>();
    for (Source source : episode.episode().sources()) {
      sources.putIfAbsent(source.id(), source);
    }
    Sheet sheet = new Sheet(timeline, theme, measure, remarks);
    TitleCards titles = new TitleCards(sheet, episode.episode().sources());
    SourceCards cards = new SourceCards(sheet, sources, titles.showings());
    Citations citations = new Citations(sheet, sources);
    CaptionLines captions = new CaptionLines(sheet, Captions.of(episode, timeline).cues());

    new Veils(sheet, episode.effects()).add();
    cards.add();
    titles.addVeils();
    titles.addScrims();
    Scrims.faint(sheet);
    captions.addScrims();
    citations.addScrims();
    titles.add();
    captions.add();
    citations.add();
    addCredit(sheet, credit);

    ImmutableList.Builder<List<Rectangle2D>> covered = ImmutableList.builder();
    for (Cue cue : timeline.cues()) {
      covered.add(ImmutableList.copyOf(cards.covered(cue)));
    }
    return new Overlay(sheet.shapes(), covered.build());
  }

  /**
   * Returns the shapes of the overlay.
   *
   * @return the shapes, from the bottom to the top
   */
  public List<Shape> shapes() {
    return shapes;
  }

  /**
   * Returns which parts of the frame are hidden during a cue, apart from the scrims and docked
   * cards, whose places are outside the safe area.
   *
   * @param cue the index of the cue
   * @return where source cards are, in px of the frame
   */
  public List<Rectangle2D> covered(int cue) {
    return covered.get(cue);
  }

  private static void addCredit(Sheet sheet, String credit) {
    TextStyle style = sheet.style(24, 400);
    double x = sheet.right() - sheet.measure().width(credit, style);
    sheet.text(
        Life.ALWAYS,
        Shape.Role.NONE,
        Motion.NONE,
        x,
        sheet.fromFoot(36.5, 36),
        credit,
        style,
        sheet.theme().quietInk(),
        ImmutableList.of(new Shape.Halo(sheet.px(5), new Ink(sheet.theme().paper(), 0.5))));
  }
}
