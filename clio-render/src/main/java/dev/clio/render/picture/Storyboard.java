package dev.clio.render.picture;

import dev.clio.core.effect.Card;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.render.compose.Drawings;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.ClioSans;
import dev.clio.render.type.TextMeasure;
import dev.clio.render.type.Typography;
import dev.clio.render.xml.XmlText;
import dev.clio.schema.atlas.Atlas;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet of an episode: one picture a beat, as it looks near the beat's end, with its time and the
 * words that are said.
 */
public final class Storyboard {

  private static final int MARGIN = 48;
  private static final int GAP = 32;
  private static final int UPRIGHT = 378;
  private static final int WIDE = 600;
  private static final int UPRIGHT_COLUMNS = 4;
  private static final int WIDE_COLUMNS = 3;
  private static final double LINE = 25;
  private static final double FOOT = 36;

  private static final TextStyle TITLE = new TextStyle(40, 800, false, 0);
  private static final TextStyle SUMMARY = new TextStyle(19, 400, false, 0);
  private static final TextStyle TIME = new TextStyle(16, 700, false, 0);
  private static final TextStyle WORDS = new TextStyle(18, 400, false, 0);
  private static final TextStyle QUIET = new TextStyle(16, 400, false, 0);

  private final TextMeasure measure = TextMeasure.standard();
  private final Theme theme;
  private final Timeline timeline;
  private final Picture picture;
  private final int width;
  private final int height;
  private final int columns;

  private Storyboard(Timeline timeline, Theme theme, Picture picture) {
    Frame frame = timeline.frame();
    this.timeline = timeline;
    this.theme = theme;
    this.picture = picture;
    this.width = frame.isLandscape() ? WIDE : UPRIGHT;
    this.height = (int) Math.round((double) width * frame.height() / frame.width());
    this.columns = frame.isLandscape() ? WIDE_COLUMNS : UPRIGHT_COLUMNS;
  }

  /**
   * Returns the storyboard of an episode.
   *
   * @param episode the episode
   * @param timeline its timeline, whose frame the pictures have
   * @param theme the colours
   * @return an SVG document that ends with a line break
   */
  public static String of(ValidatedEpisode episode, Timeline timeline, Theme theme) {
    Picture picture = Picture.of(Drawings.of(episode, timeline, theme)).withoutCaptions();
    return new Storyboard(timeline, theme, picture).sheet(episode);
  }

  /** Returns when a beat is looked at: when all that it brings is there, and nothing has gone. */
  static double moment(Cue cue) {
    return cue.end() - Math.min(600, cue.duration() / 4.0);
  }

  private String sheet(ValidatedEpisode episode) {
    int sheetWidth = 2 * MARGIN + columns * width + (columns - 1) * GAP;
    XmlText body = new XmlText();
    SvgParts parts = new SvgParts();
    Set<ClioSans> fonts = EnumSet.of(ClioSans.REGULAR, ClioSans.BOLD, ClioSans.EXTRA_BOLD);
    double y = head(body, episode, sheetWidth - 2.0 * MARGIN);
    List<Cue> cues = timeline.cues();
    for (int first = 0; first < cues.size(); first += columns) {
      double lowest = y;
      for (int i = first; i < Math.min(cues.size(), first + columns); i++) {
        double x = MARGIN + (i - first) * (double) (width + GAP);
        fonts.addAll(picture.svg(body, parts, moment(cues.get(i)), x, y, width));
        frame(body, x, y);
        lowest = Math.max(lowest, words(body, cues.get(i), i, x, y + height + 28));
      }
      y = lowest + GAP;
    }
    y = foot(body, episode, y);
    XmlText svg = new XmlText();
    svg.begin("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
    svg.attribute("width", Integer.toString(sheetWidth)).attribute("height", SvgParts.number(y, 0));
    svg.attribute("viewBox", "0 0 " + sheetWidth + " " + SvgParts.number(y, 0));
    svg.attribute("font-family", "'Clio Sans', Lato, 'Segoe UI', sans-serif").line();
    svg.element("title", episode.episode().title()).line();
    SvgParts.fonts(svg, fonts);
    svg.begin("rect").attribute("width", "100%").attribute("height", "100%");
    svg.attribute("fill", theme.paper().text()).end().line();
    return svg.append(body).end().line().toString();
  }

  private double head(XmlText svg, ValidatedEpisode episode, double room) {
    double y = MARGIN + 32;
    for (String line : measure.balance(episode.episode().title(), TITLE, room)) {
      text(svg, line, MARGIN, y, TITLE, theme.ink(), room);
      y += 46;
    }
    y -= 8;
    for (String line : measure.wrap(episode.episode().summary(), SUMMARY, Math.min(room, 900))) {
      text(svg, line, MARGIN, y, SUMMARY, theme.quietInk(), room);
      y += 27;
    }
    return y + 12;
  }

  private void frame(XmlText svg, double x, double y) {
    svg.begin("rect").attribute("x", SvgParts.number(x, 2)).attribute("y", SvgParts.number(y, 2));
    svg.attribute("width", Integer.toString(width)).attribute("height", Integer.toString(height));
    svg.attribute("fill", "none").attribute("stroke", theme.rule().text()).end().line();
  }

  private double words(XmlText svg, Cue cue, int index, double x, double top) {
    String time = clock(cue.start()) + "–" + clock(cue.end());
    text(svg, (index + 1) + " · " + time, x, top, TIME, theme.accent(), width);
    double y = top + LINE;
    Optional<Card.Title> card = cue.cardMillis() > 0 ? cue.stage().title() : Optional.empty();
    if (card.isPresent()) {
      for (String line : measure.wrap(card.get().title(), TIME, width)) {
        text(svg, line, x, y, TIME, theme.ink(), width);
        y += LINE;
      }
    }
    if (cue.narration().isEmpty()) {
      text(svg, "No words", x, y, QUIET, theme.quietInk(), width);
      return y + LINE;
    }
    for (String line : measure.wrap(cue.narration().get(), WORDS, width)) {
      text(svg, line, x, y, WORDS, theme.ink(), width);
      y += LINE;
    }
    return y;
  }

  private double foot(XmlText svg, ValidatedEpisode episode, double top) {
    double y = top + FOOT / 2;
    List<String> lines = new ArrayList<>();
    episode
        .episode()
        .sources()
        .forEach(source -> lines.add(source.title() + " – " + source.publisher()));
    lines.add(Atlas.CREDIT);
    double room = columns * (double) (width + GAP) - GAP;
    for (String source : lines) {
      for (String line : measure.wrap(source, QUIET, room)) {
        text(svg, line, MARGIN, y, QUIET, theme.quietInk(), room);
        y += LINE;
      }
    }
    return y + MARGIN - LINE;
  }

  /** Writes a line at the side where it begins: the left, or the right of its room. */
  private void text(
      XmlText svg, String text, double x, double y, TextStyle style, Color color, double room) {
    boolean leftward = Typography.isRightToLeft(text);
    svg.begin("text").attribute("x", SvgParts.number(leftward ? x + room : x, 2));
    svg.attribute("y", SvgParts.number(y, 2));
    if (leftward) {
      svg.attribute("direction", "rtl");
    }
    svg.attribute("font-size", SvgParts.number(style.size(), 2));
    svg.attribute("font-weight", Integer.toString(style.weight()));
    svg.attribute("fill", color.text());
    svg.attribute("textLength", SvgParts.number(measure.width(text, style), 2));
    svg.attribute("lengthAdjust", "spacingAndGlyphs").text(text).end().line();
  }

  private static String clock(long millis) {
    long seconds = millis / 1000;
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
