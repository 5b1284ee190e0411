package dev.clio.render.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Color;
import dev.clio.render.captions.CaptionCue;
import dev.clio.render.captions.Captions;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.theme.Theme;
import dev.clio.render.type.TextMeasure;
import dev.clio.schema.Stagehand;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OverlayTest {

  private static final String HEAD =
      """
      ---
      id: straits
      title: A Strait
      sources:
        - {id: harbour, title: "How the Harbour's Books Tell of Ships That Never Came to Any Port At All", publisher: Port Archive, score: 92}
        - {id: pilots, title: Pilots, publisher: Guild}
        - {id: c, title: C, publisher: P, score: 1}
        - {id: d, title: D, publisher: P, score: 100}
        - {id: e, title: E, publisher: P, score: 50}
        - {id: f, title: F, publisher: P, score: 50}
        - {id: g, title: G, publisher: P, score: 50}
        - {id: h, title: H, publisher: P, score: 50}
      ---
      """;

  private static final String SCRIPT =
      """
      [map.view lat=45.0 lon=120.0 zoom=3.2]
      Words come first, and they are said before anything else is heard of the story. [chat.say source=harbour]
      Ships passed here in their hundreds, as the harbour's books say.
      [scene.title kind=chapter eyebrow="Part one" title="From the Old Harbour to the New One" subtitle="A first part · A second"] [chat.say source=pilots]
      The pilots knew better, and told whoever asked them about it in the long winters that followed the war.
      [scene.title kind=clear] And so it ended.
      [scene.title kind=outro title="A Strait" subtitle="Thanks."]
      """;

  private static ValidatedEpisode episode() {
    return Stagehand.check(HEAD + SCRIPT).orThrow();
  }

  private static Overlay overlay(Frame frame, Theme theme) {
    ValidatedEpisode episode = episode();
    return Overlay.of(
        episode,
        episode.timeline(frame, Pace.standard()),
        theme,
        TextMeasure.standard(),
        Overlay.CREDIT,
        remark -> {});
  }

  static Stream<Frame> frames() {
    return Stream.of(
        Frame.PORTRAIT,
        Frame.LANDSCAPE,
        new Frame(1080, 1080),
        new Frame(360, 640),
        new Frame(2160, 3840),
        new Frame(1440, 1080));
  }

  @ParameterizedTest
  @MethodSource("frames")
  void keepsEveryTextInsideTheMargins(Frame frame) {
    for (Shape.Text text : texts(overlay(frame, Theme.light()))) {
      assertThat(text.x()).as(text.text()).isGreaterThanOrEqualTo(frame.scale() * 63.9);
      if (!isMoving(text)) {
        assertThat(text.x() + text.width())
            .as(text.text())
            .isLessThanOrEqualTo(frame.width() - frame.scale() * 60);
      }
      assertThat(text.y()).as(text.text()).isBetween(0.0, (double) frame.height());
      assertThat(text.x() + text.motion().dx() + text.width() * text.motion().scale())
          .as(text.text() + " in the end")
          .isLessThanOrEqualTo(frame.width() - frame.scale() * 60);
    }
  }

  @ParameterizedTest
  @MethodSource("frames")
  void letsNoTwoTextsTouch(Frame frame) {
    Overlay overlay = overlay(frame, Theme.light());
    Timeline timeline = episode().timeline(frame, Pace.standard());
    List<Double> times = new ArrayList<>();
    for (Cue cue : timeline.cues()) {
      // Where nothing is on its way.
      times.add(cue.end() - 200.0);
      times.add(cue.start() + cue.cardMillis() * 0.5 + 500);
    }
    for (double time : times) {
      List<Shape.Text> seen =
          texts(overlay).stream().filter(text -> text.life().opacity(time, 0) > 0).toList();
      for (int i = 0; i < seen.size(); i++) {
        for (int k = i + 1; k < seen.size(); k++) {
          assertThat(touch(seen.get(i), seen.get(k), time))
              .as("at %s: %s / %s", time, seen.get(i).text(), seen.get(k).text())
              .isFalse();
        }
      }
    }
  }

  @Test
  void changesTheWordsWithTheCaptionFiles() {
    ValidatedEpisode episode = episode();
    Timeline timeline = episode.timeline(Frame.PORTRAIT, Pace.standard());
    List<Shape.Text> captions =
        texts(overlay(Frame.PORTRAIT, Theme.light())).stream()
            .filter(text -> text.role() == Shape.Role.CAPTION)
            .toList();
    List<String> shown = new ArrayList<>();
    for (CaptionCue cue : Captions.of(episode, timeline).cues()) {
      List<Shape.Text> lines =
          captions.stream().filter(line -> line.life().start() == cue.start()).toList();
      assertThat(lines).isNotEmpty();
      assertThat(String.join(" ", lines.stream().map(Shape.Text::text).toList()))
          .isEqualTo(cue.text().replace('\'', '’'));
      shown.add(cue.text());
    }
    assertThat(captions.stream().map(line -> line.life().start()).distinct()).hasSameSizeAs(shown);
  }

  @ParameterizedTest
  @MethodSource("frames")
  void captionsFromRightToLeftEndAtTheRight(Frame frame) {
    String words = "يجري النهر شمالا نحو البحر ويمر ببلدان كثيرة قبل أن يصل إليه في آخر الطريق.";
    ValidatedEpisode episode =
        Stagehand.check(HEAD + "[map.view lat=27 lon=31 zoom=4]\n" + words).orThrow();
    Overlay overlay =
        Overlay.of(
            episode,
            episode.timeline(frame, Pace.standard()),
            Theme.light(),
            TextMeasure.standard(),
            Overlay.CREDIT,
            remark -> {});
    List<Shape.Text> captions =
        texts(overlay).stream().filter(text -> text.role() == Shape.Role.CAPTION).toList();
    assertThat(captions).isNotEmpty();
    assertThat(captions.stream().mapToLong(text -> Math.round(text.x() + text.width())).distinct())
        .as("where the lines end")
        .hasSize(1);
  }

  @Test
  void standsWhereThePlacesAreKept() {
    List<Shape.Text> portrait = texts(overlay(Frame.PORTRAIT, Theme.light()));
    assertThat(baseline(portrait, "Port Archive")).isBetween(1798.0, 1801.0);
    assertThat(baseline(portrait, "Guild")).isBetween(1760.0, 1763.0);
    assertThat(baseline(portrait, "Map: Natural Earth")).isBetween(1882.0, 1885.0);
    assertThat(portrait)
        .filteredOn(text -> text.text().equals("PART ONE"))
        .first()
        .satisfies(text -> assertThat(text.y()).isEqualTo(576));
    Shape.Text credit = named(portrait, "Map: Natural Earth");
    assertThat(credit.x() + credit.width()).isBetween(1015.9, 1016.1);
    List<Shape.Text> landscape = texts(overlay(Frame.LANDSCAPE, Theme.light()));
    assertThat(baseline(landscape, "Guild")).isBetween(949.0, 952.0);
    assertThat(named(landscape, "Guild").x()).isBetween(1215.0, 1216.0);
  }

  @Test
  void citesOnlyWhatIsSaid() {
    ValidatedEpisode episode = episode();
    Timeline timeline = episode.timeline(Frame.PORTRAIT, Pace.standard());
    Shape.Text cited = named(texts(overlay(Frame.PORTRAIT, Theme.light())), "Guild");
    for (Cue cue : timeline.cues()) {
      boolean said = cue.narration().isPresent() && cue.narration().get().contains("pilots");
      assertThat(cited.life().opacity(cue.start() + cue.duration() * 0.9, 0))
          .isEqualTo(said ? 1 : 0);
    }
  }

  @Test
  void docksAChapter() {
    Timeline timeline = episode().timeline(Frame.PORTRAIT, Pace.standard());
    Cue cue =
        timeline.cues().stream().filter(each -> each.cardMillis() > 0).findFirst().orElseThrow();
    double docked = cue.start() + cue.cardMillis();
    List<Shape.Text> texts = texts(overlay(Frame.PORTRAIT, Theme.light()));
    Shape.Text line = named(texts, "From the Old Harbour");
    assertThat(line.motion().start() + line.motion().duration()).isEqualTo(docked);
    assertThat(line.y() + line.motion().dy()).isBetween(157.0, 158.0);
    assertThat(line.style().size() * line.motion().scale()).isBetween(37.9, 38.1);
    Shape.Text strip =
        texts.stream()
            .filter(text -> text.text().equals("From the Old Harbour to the New One"))
            .filter(text -> text.motion().scale() == 1)
            .findFirst()
            .orElseThrow();
    assertThat(strip.life().start()).isEqualTo(docked);
    assertThat(strip.life().opacity(docked, 0)).isEqualTo(1);
    assertThat(named(texts, "A first part").life().end()).isLessThanOrEqualTo(docked);
  }

  @Test
  void namesSixSourcesAtTheEndAndHowManyMore() {
    List<String> words =
        texts(overlay(Frame.PORTRAIT, Theme.light())).stream().map(Shape.Text::text).toList();
    assertThat(words).contains("SOURCES", "F", "and 2 more").doesNotContain("G", "H");
  }

  @ParameterizedTest
  @MethodSource("frames")
  void aTitleShrinksRatherThanCutAWord(Frame frame) {
    String word = "Donaudampfschifffahrtsgesellschaft";
    List<Shape.Text> texts =
        texts(of("[scene.title kind=chapter title=\"The " + word + "\"] Words.", frame));
    assertThat(texts).anyMatch(text -> text.text().endsWith(word) && text.style().weight() == 800);
  }

  @Test
  void aSourceCardNamesItsPublisherInFull() {
    List<Shape.Text> texts =
        texts(of("[source.show id=long confidence=0.4321] Words.", Frame.PORTRAIT));
    Shape.Text publisher = named(texts, "Society for the History of Harbours");
    Shape.Text confidence = named(texts, "confidence 0.4321");
    assertThat(confidence.y()).isGreaterThan(publisher.y());
    assertThat(confidence.x()).isEqualTo(publisher.x());
  }

  private static Overlay of(String script, Frame frame) {
    ValidatedEpisode episode =
        Stagehand.check(
                HEAD.replace(
                        "sources:",
                        "sources:\n  - {id: long, title: L, publisher: Society for the History of"
                            + " Harbours}")
                    + "[map.view lat=45.0 lon=120.0 zoom=3.2] "
                    + script)
            .orThrow();
    return Overlay.of(
        episode,
        episode.timeline(frame, Pace.standard()),
        Theme.light(),
        TextMeasure.standard(),
        Overlay.CREDIT,
        remark -> {});
  }

  @Test
  void hasTheSameShapesInEveryTheme() {
    List<Shape> light = overlay(Frame.PORTRAIT, Theme.light()).shapes();
    List<Shape> dark = overlay(Frame.PORTRAIT, Theme.dark()).shapes();
    assertThat(dark).hasSameSizeAs(light);
    for (int i = 0; i < light.size(); i++) {
      assertThat(dark.get(i).getClass()).isEqualTo(light.get(i).getClass());
      assertThat(dark.get(i).life()).isEqualTo(light.get(i).life());
    }
  }

  @Test
  void keepsCaptionsReadableOverTheStrongestMark() {
    for (Theme theme : List.of(Theme.light(), Theme.dark())) {
      for (Frame frame : List.of(Frame.PORTRAIT, Frame.LANDSCAPE)) {
        Sheet sheet =
            new Sheet(
                episode().timeline(frame, Pace.standard()),
                theme,
                TextMeasure.standard(),
                remark -> {});
        Shape.Text first =
            texts(overlay(frame, theme)).stream()
                .filter(text -> text.role() == Shape.Role.CAPTION)
                .findFirst()
                .orElseThrow();
        double top = first.y() - first.style().size() * 0.74;
        double paper = Scrims.captionOpacity(sheet, top);
        // Whatever colour a script gives, its fill is no stronger than this over the land.
        for (String mark :
            List.of("#ef4444", "#f59e0b", "#94a3b8", "#000000", "#ffffff", "#2563eb")) {
          Color ground = mix(theme.land(), Color.of(mark), 0.45);
          Color seen = mix(ground, theme.paper(), paper);
          assertThat(contrast(theme.ink(), seen))
              .as("%s %s %s", frame, theme.tone(), mark)
              .isGreaterThan(7);
        }
      }
    }
  }

  @Test
  void remarksOnWhatNoFontHas() {
    ValidatedEpisode episode =
        Stagehand.check(HEAD + "[map.view lat=1.0 lon=1.0 zoom=3.0] An unknown \ue123 sign.")
            .orThrow();
    List<String> remarks = new ArrayList<>();
    Overlay.of(
        episode,
        episode.timeline(Frame.PORTRAIT, Pace.standard()),
        Theme.light(),
        TextMeasure.standard(),
        Overlay.CREDIT,
        remarks::add);
    assertThat(remarks).singleElement().asString().contains("U+E123");
  }

  private static boolean isMoving(Shape.Text text) {
    return text.motion().scale() != 1;
  }

  private static boolean touch(Shape.Text a, Shape.Text b, double time) {
    double[] p = box(a, time);
    double[] q = box(b, time);
    return p[0] < q[2] && q[0] < p[2] && p[1] < q[3] && q[1] < p[3];
  }

  /** Returns the box of a text's small letters, which is what may not touch. */
  private static double[] box(Shape.Text text, double time) {
    double u = text.motion().progress(time);
    double scale = 1 + (text.motion().scale() - 1) * u;
    TextStyle style = text.style();
    double x = text.x() + text.motion().dx() * u;
    double y = text.y() + text.motion().dy() * u;
    return new double[] {
      x, y - style.size() * 0.7 * scale, x + text.width() * scale, y + style.size() * 0.15 * scale
    };
  }

  private static double baseline(List<Shape.Text> texts, String text) {
    return named(texts, text).y();
  }

  /** Returns the last text of some words: citations come after the closing card's sources. */
  private static Shape.Text named(List<Shape.Text> texts, String text) {
    return texts.stream()
        .filter(each -> each.text().equals(text))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  private static List<Shape.Text> texts(Overlay overlay) {
    return overlay.shapes().stream()
        .filter(Shape.Text.class::isInstance)
        .map(Shape.Text.class::cast)
        .toList();
  }

  private static Color mix(Color under, Color over, double opacity) {
    int rgb = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int a = (under.rgb() >> shift) & 0xff;
      int b = (over.rgb() >> shift) & 0xff;
      rgb |= (int) Math.round(a + (b - a) * opacity) << shift;
    }
    return Color.ofRgb(rgb);
  }

  private static double contrast(Color a, Color b) {
    double bright = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (bright + 0.05) / (dark + 0.05);
  }

  /** Relative luminance, after the Web Content Accessibility Guidelines 2.2. */
  private static double luminance(Color color) {
    double[] weights = {0.0722, 0.7152, 0.2126};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = ((color.rgb() >> (8 * i)) & 0xff) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
