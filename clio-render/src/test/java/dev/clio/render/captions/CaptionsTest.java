package dev.clio.render.captions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {

  private static List<List<String>> lines(String text) {
    return CaptionBreaker.captions(text, Locale.ROOT);
  }

  private static Captions captions(String... blocks) {
    return Captions.of(Spoken.timeline(blocks), Locale.ROOT);
  }

  @Test
  void longSentencesAreBrokenAtTheirPhrases() {
    assertThat(
            lines(
                    "In late autumn, the fishing boats gathered at the island's northern harbour —"
                        + " the first time in a century that they had come as guests of the town,"
                        + " not as its rivals.")
                .get(0))
        .containsExactly(
            "In late autumn, the fishing boats gathered", "at the island's northern harbour —");
    assertThat(
            lines(
                    "The valley still sends down nearly half of the city's drinking water. The city"
                        + " has paid between two and three million crowns for the pipes.")
                .get(0))
        .containsExactly(
            "The valley still sends down nearly half", "of the city's drinking water.");
  }

  @Test
  void aSentenceEndsItsCaption() {
    assertThat(lines("This is the first of the two sentences. And this is the second of them."))
        .containsExactly(
            List.of("This is the first of the two sentences."),
            List.of("And this is the second of them."));
  }

  @Test
  void anAbbreviationAndAnInitialEndNoSentence() {
    assertThat(lines("They asked Mr. Smith and J. Doe."))
        .containsExactly(List.of("They asked Mr. Smith and J. Doe."));
    for (Phrases.Piece piece : Phrases.of("Mr. Smith and J. Doe left", 42, Locale.ROOT)) {
      if (!piece.text().equals("left")) {
        assertThat(piece.cost()).isPositive();
      }
    }
  }

  @Test
  void aDashStaysWithTheWordBeforeItAndAHyphenIsNoBreak() {
    List<Phrases.Piece> pieces = Phrases.of("the parade — Kim Jong-un's", 42, Locale.ROOT);
    assertThat(pieces)
        .extracting(Phrases.Piece::text)
        .containsExactly("the", "parade —", "Kim", "Jong-un's");
  }

  @Test
  void aScriptWithoutSpacesIsBrokenAfterItsPunctuation() {
    assertThat(lines("五月九日，朝鲜军队参加了莫斯科胜利日阅兵。这是外国军队首次站上红场。"))
        .containsExactly(List.of("五月九日，朝鲜军队参加了莫斯科胜利日阅兵。"), List.of("这是外国军队首次站上红场。"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|أبحرت السفن من الميناء عند الفجر، وعادت مع المساء محملة بالملح والسمك، ثم نام البحارة"
            + " حتى الصباح التالي في بيوتهم القديمة قرب الشاطئ.",
        "he|הספינות יצאו מן הנמל עם שחר, וחזרו לעת ערב עמוסות מלח ודגים, ואז ישנו המלחים עד"
            + " הבוקר בבתיהם הישנים שליד החוף.",
        "ja|船は夜明けに港を出て、夕方には塩と魚を積んで戻ってきた。船乗りたちは海辺の古い家で朝まで眠り、" + "また次の日も同じ海へ出ていった。",
        "zh|船只在黎明时分离开港口，傍晚满载盐和鱼归来。水手们在海边的老房子里一直睡到早晨，第二天又驶向同一片大海。",
        "ko|배들은 새벽에 항구를 떠나 저녁이면 소금과 생선을 싣고 돌아왔다. 선원들은 바닷가의 낡은 집에서" + " 아침까지 잠을 잤다.",
        "hi|जहाज़ भोर में बंदरगाह से निकले और शाम को नमक और मछली लेकर लौटे। नाविक समुद्र के किनारे"
            + " अपने पुराने घरों में सुबह तक सोए।"
      })
  void theLimitsHoldInEveryScript(String language, String words) {
    Timeline timeline = Spoken.timeline(words);
    List<CaptionCue> cues = Captions.of(timeline, Locale.forLanguageTag(language)).cues();
    StringBuilder spoken = new StringBuilder();
    for (CaptionCue cue : cues) {
      assertThat(cue.lines()).hasSizeBetween(1, 2);
      for (String line : cue.lines()) {
        assertThat(Phrases.width(line)).isLessThanOrEqualTo(CaptionBreaker.LINE);
        spoken.append(line);
      }
      assertThat(cue.end() - cue.start())
          .isGreaterThanOrEqualTo(
              timeline.duration() < Pace.readingMillis(words) + cues.size() * 2L
                  ? 1
                  : Pace.readingMillis(String.join(" ", cue.lines())));
    }
    // In the order in which it is said, and with nothing that turns it.
    assertThat(spoken.toString().replace(" ", "")).isEqualTo(words.replace(" ", ""));
  }

  @Test
  void koreanIsBrokenBetweenItsWords() {
    String text = "외국 군대가 손님이 아닌 전장의 동반자로 붉은 광장에 선 것은 처음이다.";
    List<String> words = List.of(text.split(" ", -1));
    for (List<String> caption : lines(text)) {
      for (String line : caption) {
        assertThat(words).containsAll(List.of(line.split(" ", -1)));
      }
    }
  }

  @Test
  void captionsOfABeatLastAsLongAsTheBeatIsSpoken() {
    Captions captions = captions("One sentence of some words. Another sentence of some words.");
    assertThat(captions.cues().get(0).start()).isZero();
    assertThat(captions.cues().get(captions.cues().size() - 1).end())
        .isEqualTo(
            Spoken.timeline("One sentence of some words. Another sentence of some words.")
                .duration());
  }

  @Test
  void whereABeatLeavesTimeAWordyCaptionTakesItFromItsNeighbours() {
    // Long words are many letters for the time they are given.
    String text =
        "Internationalization misunderstandings notwithstanding. It is as it is and so we go on as"
            + " we do.";
    for (CaptionCue cue : captions(text).cues()) {
      assertThat(Pace.readingMillis(cue.text())).isLessThanOrEqualTo(cue.end() - cue.start());
    }
  }

  @Test
  void aRecordingTooFastToBeReadIsSharedEvenly() {
    String text = "This is the first of the two sentences. And this is the second of them.";
    Pace pace = Pace.builder().putRecorded(0, 1500L).build();
    List<CaptionCue> cues = Captions.of(Spoken.timeline(pace, text), Locale.ROOT).cues();
    assertThat(cues).hasSize(2);
    assertThat(cues.get(1).end()).isEqualTo(1500);
    assertThat(cues.get(0).end()).isBetween(700L, 950L);
  }

  @Test
  void markupInNarrationIsTextInWebVtt() {
    assertThat(captions("a <b>bold</b> & --> b").webVtt())
        .isEqualTo(
            """
            WEBVTT

            00:00:00.000 --> 00:00:01.935
            a &lt;b&gt;bold&lt;/b&gt; &amp; --&gt; b
            """);
  }

  @Test
  void markupInNarrationIsBrokenInSubRip() {
    String srt = captions("a <b>bold</b> {\\an8} --> b").srt();
    assertThat(srt).startsWith("1\n00:00:00,000 --> 00:00:0").endsWith("\n\n");
    assertThat(srt.substring(srt.indexOf('a')))
        .doesNotContain("<b", "</b", "{\\", "-->")
        .contains("<\u2060b>bold");
  }

  @Test
  void timesGoBeyondTheHour() {
    assertThat(WebVtt.time(36_000_000 + 23 * 60_000 + 4_005, '.')).isEqualTo("10:23:04.005");
  }

  @Test
  void anEpisodeWithoutWordsHasNoCaptions() {
    assertThat(captions().cues()).isEmpty();
    assertThat(captions().webVtt()).isEqualTo("WEBVTT\n");
    assertThat(captions().srt()).isEmpty();
  }

  @Test
  void aCueThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new CaptionCue(5, 5, List.of("a"))).hasMessageContaining("end");
    assertThatThrownBy(() -> new CaptionCue(0, 5, List.of())).hasMessageContaining("lines");
  }
}
