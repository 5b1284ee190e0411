package dev.clio.render.captions;

import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Pace;
import dev.clio.core.stage.Timeline;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The narration of an episode as captions: at most two lines of 42 letters, cut at the ends of
 * sentences and phrases, each shown while it is said, and long enough to be read (17 characters a
 * second) where the beat leaves time. Immutable and thread-safe.
 *
 * @param cues the captions in order; they don't overlap, and none is shown where nothing is said
 */
public record Captions(List<CaptionCue> cues) {

  /**
   * Copies the list.
   *
   * @param cues the captions in order; they don't overlap, and none is shown where nothing is said
   */
  public Captions {
    cues = ImmutableList.copyOf(cues);
  }

  /**
   * Returns the captions of an episode.
   *
   * @param episode the episode, whose language says how scripts without spaces are broken
   * @param timeline its timeline
   * @return every word that is said, in order
   */
  public static Captions of(ValidatedEpisode episode, Timeline timeline) {
    return of(
        timeline, episode.episode().language().map(Locale::forLanguageTag).orElse(Locale.ROOT));
  }

  static Captions of(Timeline timeline, Locale locale) {
    ImmutableList.Builder<CaptionCue> captions = ImmutableList.builder();
    for (Cue cue : timeline.cues()) {
      cue.narration().ifPresent(text -> captions.addAll(spoken(cue, text, locale)));
    }
    return new Captions(captions.build());
  }

  /**
   * Returns the captions as a WebVTT file (W3C, <i>WebVTT: The Web Video Text Tracks Format</i>,
   * 2019).
   *
   * @return the file's text, in which no word can be taken for markup
   */
  public String webVtt() {
    return WebVtt.of(cues);
  }

  /**
   * Returns the captions as a SubRip file.
   *
   * @return the file's text. The format has no escapes, so what a player could take for a tag is
   *     broken by a word joiner (U+2060), which is not seen
   */
  public String srt() {
    StringBuilder srt = new StringBuilder();
    for (int i = 0; i < cues.size(); i++) {
      CaptionCue cue = cues.get(i);
      srt.append(i + 1)
          .append('\n')
          .append(WebVtt.time(cue.start(), ','))
          .append(" --> ")
          .append(WebVtt.time(cue.end(), ','))
          .append('\n');
      for (String line : cue.lines()) {
        srt.append(line.replace("<", "<\u2060").replace("{", "{\u2060").replace("-->", "--\u2060>"))
            .append('\n');
      }
      srt.append('\n');
    }
    return srt.toString();
  }

  private static List<CaptionCue> spoken(Cue cue, String text, Locale locale) {
    List<List<String>> captions = CaptionBreaker.captions(text, locale);
    long[] ends = ends(captions, cue);
    List<CaptionCue> cues = new ArrayList<>();
    long start = cue.start();
    for (int i = 0; i < captions.size(); i++) {
      long end = cue.start() + ends[i];
      if (end > start) {
        cues.add(new CaptionCue(start, end, captions.get(i)));
      }
      start = end;
    }
    return cues;
  }

  /** Returns when each caption of a beat ends, in milliseconds from its start. */
  private static long[] ends(List<List<String>> captions, Cue cue) {
    int count = captions.size();
    double[] needed = new double[count];
    double[] time = new double[count];
    double said = 0;
    for (int i = 0; i < count; i++) {
      String text = String.join(" ", captions.get(i));
      needed[i] = Pace.readingMillis(text) + 1;
      // Words decide; what has none, such as a row of dots, still has to be seen.
      time[i] = Pace.standard().speechMillis(text) + text.length();
      said += time[i];
    }
    double missing = 0;
    double spare = 0;
    double reading = 0;
    for (int i = 0; i < count; i++) {
      time[i] *= cue.speechMillis() / said;
      missing += Math.max(0, needed[i] - time[i]);
      spare += Math.max(0, time[i] - needed[i]);
      reading += needed[i];
    }
    double silence = Math.max(0, cue.duration() - cue.speechMillis());
    double taken = Math.max(0, missing - silence);
    long[] ends = new long[count];
    double end = 0;
    for (int i = 0; i < count; i++) {
      if (reading >= cue.duration()) {
        end += needed[i] * cue.duration() / reading; // too little for all: no one pays for another
      } else {
        double has = Math.max(0, time[i] - needed[i]);
        end += Math.max(time[i], needed[i]) - (spare > 0 ? has * taken / spare : 0);
      }
      ends[i] = Math.min(cue.duration(), Math.round(end));
    }
    return ends;
  }
}
