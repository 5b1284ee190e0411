package dev.clio.render.captions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CaptionsProperties {

  private static final String SPACES = "[ \u2028\u2029]+";

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "the",
            "of",
            "and",
            "troops",
            "marched.",
            "parade —",
            "However,",
            "Mr.",
            "2027–2031",
            "$4.5bn",
            "“quoted”",
            "(aside)",
            "北朝鮮は",
            "砲弾。",
            "ทหารเกาหลีเหนือ",
            "북한군이",
            "👩‍👩‍👧",
            "نص",
            "<i>",
            "-->",
            "&amp;",
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
            "e\u0301tude",
            "NOTE",
            "[sic]",
            "!",
            "…",
            "a\u2028b");
    Arbitrary<String> text =
        words.list().ofMinSize(1).ofMaxSize(60).map(list -> String.join(" ", list));
    Arbitrary<String> any =
        Arbitraries.strings()
            .all()
            .excludeChars('\u0000')
            .ofMinLength(1)
            .ofMaxLength(200)
            .filter(string -> string.chars().noneMatch(c -> Character.isSurrogate((char) c)))
            .filter(string -> !string.isBlank());
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(4, text), net.jqwik.api.Tuple.of(1, any.map(s -> "x" + s)));
  }

  @Property(tries = 500)
  void everyWordIsCaptionedInOrder(@ForAll("texts") String text) {
    Timeline timeline = Spoken.timeline(text, "And then.");
    StringBuilder spoken = new StringBuilder();
    for (CaptionCue cue : Captions.of(timeline, Locale.ROOT).cues()) {
      cue.lines().forEach(spoken::append);
    }
    String said = timeline.cues().get(0).narration().orElseThrow();
    assertThat(squeezed(spoken.toString())).isEqualTo(squeezed(said + "And then."));
  }

  @Property(tries = 500)
  void captionsAreShortOfAtMostTwoLinesAndInTheirBeat(@ForAll("texts") String text) {
    Timeline timeline = Spoken.timeline("First.", text);
    Cue beat = timeline.cues().get(1);
    long end = 0;
    double least = 0;
    List<CaptionCue> cues = Captions.of(timeline, Locale.ROOT).cues();
    for (CaptionCue cue : cues) {
      assertThat(cue.start()).isGreaterThanOrEqualTo(end);
      end = cue.end();
      assertThat(cue.lines()).hasSizeBetween(1, 2);
      for (String line : cue.lines()) {
        assertThat(Phrases.width(line)).isLessThanOrEqualTo(CaptionBreaker.LINE);
        assertThat(line).isNotEmpty().doesNotContain("\n", "\r");
      }
      if (cue.start() >= beat.start()) {
        least += Pace.readingMillis(String.join(" ", cue.lines())) + 2;
      }
    }
    assertThat(end).isLessThanOrEqualTo(timeline.duration());
    if (least <= beat.duration()) {
      for (CaptionCue cue : cues.subList(1, cues.size())) {
        assertThat(cue.end() - cue.start())
            .isGreaterThanOrEqualTo(Pace.readingMillis(String.join(" ", cue.lines())));
      }
    }
  }

  @Property(tries = 300)
  void noWordCanEndACueOfAFile(@ForAll("texts") String text) {
    Captions captions = Captions.of(Spoken.timeline(text), Locale.ROOT);
    String vtt = captions.webVtt();
    assertThat(vtt.split("-->", -1)).hasSize(captions.cues().size() + 1);
    assertThat(captions.srt().split("-->", -1)).hasSize(captions.cues().size() + 1);
    assertThat(vtt.split("\n\n", -1)).hasSize(captions.cues().size() + 1);
    assertThat(vtt.replace("-->", "")).doesNotContain("<", ">");
  }

  @Example
  void aLongBlockIsBrokenInTimeThatGrowsWithIt() {
    String text = "Some words of a very long story, which goes on. ".repeat(20_000);
    assertThat(CaptionBreaker.captions(text.strip(), Locale.ROOT)).hasSizeGreaterThan(15_000);
  }

  private static String squeezed(String text) {
    return text.replaceAll(SPACES, "");
  }
}
