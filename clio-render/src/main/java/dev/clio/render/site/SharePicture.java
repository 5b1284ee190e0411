package dev.clio.render.site;

import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Timeline;
import dev.clio.render.compose.Drawings;
import dev.clio.render.drawing.Drawing;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.overlay.Overlay;
import dev.clio.render.picture.Picture;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.TextMeasure;
import dev.clio.render.type.Typography;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.List;
import java.util.Optional;

/** What is shown of an episode: on its card in the index, and where its page is shared. */
final class SharePicture {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final Frame CARD = new Frame(1080, 720);
  private static final int CARD_WIDTH = 720;
  private static final int CARD_HEIGHT = 480;
  private static final double CARD_TEXT = 1.75;

  private static final Frame SHARED = new Frame(WIDTH, HEIGHT);
  private static final double SHARED_TEXT = 1.4;
  private static final double MARGIN = 48;
  private static final double SCRIM = 300;
  private static final double LEADING = 62;

  private SharePicture() {}

  /**
   * Returns the map alone, as a PNG file for a card.
   *
   * @param episode the episode
   * @param options its pace
   * @param theme its colours
   */
  static byte[] card(ValidatedEpisode episode, SiteOptions options, Theme theme) {
    Drawing map = Drawings.map(episode, CARD, options.page().pace(), theme, CARD_TEXT);
    return Picture.of(map).png(moment(episode, CARD, options), CARD_WIDTH, CARD_HEIGHT);
  }

  /**
   * Returns the map with the episode's title, as a PNG file for those who share the page.
   *
   * @param episode the episode
   * @param options its pace and its colours
   */
  static byte[] shared(ValidatedEpisode episode, SiteOptions options) {
    Theme theme = options.page().light();
    Drawing map = Drawings.map(episode, SHARED, options.page().pace(), theme, SHARED_TEXT);
    ImmutableList.Builder<Shape> shapes = ImmutableList.builder();
    shapes.addAll(map.shapes());
    shapes.add(scrim(theme));
    TextStyle style = new TextStyle(54, 800, false, -0.6);
    List<String> lines =
        TextMeasure.standard()
            .clamp(Typography.line(episode.episode().title()), style, WIDTH - 2 * MARGIN, 2);
    double baseline = HEIGHT - 62 - (lines.size() - 1) * LEADING;
    shapes.add(rule(theme, baseline - 82));
    for (String line : lines) {
      shapes.add(text(line, MARGIN, baseline, style, theme));
      baseline += LEADING;
    }
    TextStyle small = new TextStyle(17, 400, false, 0);
    double width = TextMeasure.standard().width(Overlay.CREDIT, small);
    shapes.add(text(Overlay.CREDIT, WIDTH - MARGIN - width, HEIGHT - 20.0, small, theme));
    Drawing drawing =
        new Drawing(SHARED, map.duration(), map.track(), shapes.build(), map.remarks());
    return Picture.of(drawing).png(moment(episode, SHARED, options), WIDTH, HEIGHT);
  }

  private static double moment(ValidatedEpisode episode, Frame frame, SiteOptions options) {
    Timeline timeline = episode.timeline(frame, options.page().pace());
    return (double) Moment.of(timeline);
  }

  private static Shape scrim(Theme theme) {
    double[] rise = {0, .07, .25, .55, .82, .93, .965, .975, .975, .975, .975};
    ImmutableList.Builder<Shape.Stop> stops = ImmutableList.builder();
    for (int i = 0; i < rise.length; i++) {
      stops.add(new Shape.Stop(i / 10.0, new Ink(theme.paper(), rise[i])));
    }
    return box(0, HEIGHT - SCRIM, WIDTH, SCRIM, stops.build());
  }

  private static Shape rule(Theme theme, double y) {
    return box(MARGIN, y, 64, 6, ImmutableList.of(new Shape.Stop(0, Ink.of(theme.accent()))));
  }

  private static Shape box(
      double x, double y, double width, double height, List<Shape.Stop> stops) {
    return new Shape.Box(
        Life.ALWAYS, Shape.Role.NONE, Motion.NONE, x, y, width, height, 0, stops, Optional.empty());
  }

  private static Shape text(String text, double x, double baseline, TextStyle style, Theme theme) {
    return new Shape.Text(
        Life.ALWAYS,
        Shape.Role.NONE,
        Motion.NONE,
        Optional.empty(),
        x,
        baseline,
        text,
        style,
        TextMeasure.standard().width(text, style),
        Ink.of(style.weight() > 400 ? theme.ink() : theme.quietInk()),
        ImmutableList.of());
  }
}
