package dev.clio.render.description;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Stage;
import dev.clio.core.stage.Timeline;
import dev.clio.render.captions.CaptionCue;
import dev.clio.render.captions.WebVtt;
import dev.clio.schema.validate.ValidatedEpisode;
import java.util.List;

/**
 * What the map shows, in words, for those who don't see it: each cue of the timeline with what it
 * changes, one English sentence a {@linkplain Fact fact}. Names and texts stand as the script has
 * them. The sentences can be read back, and give the same marks, labels, arrows, dashes, circles
 * and cards as the timeline. Immutable and thread-safe.
 *
 * @param beats the cues that change something, in order
 */
public record Description(List<Beat> beats) {

  /**
   * Copies the list.
   *
   * @param beats the cues that change something, in order
   */
  public Description {
    beats = ImmutableList.copyOf(beats);
  }

  /**
   * What changes at a time.
   *
   * @param start when, in milliseconds
   * @param end when the next change may come, in milliseconds, exclusive
   * @param facts what the map shows from then on, and what no longer; at least one
   */
  public record Beat(long start, long end, List<Fact> facts) {

    /**
     * Checks the times and copies the list.
     *
     * @param start when, in milliseconds
     * @param end when the next change may come, in milliseconds, exclusive
     * @param facts what the map shows from then on, and what no longer; at least one
     */
    public Beat {
      Preconditions.checkArgument(
          start >= 0 && end > start, "end: expected after start (%s), but was %s", start, end);
      Preconditions.checkArgument(!facts.isEmpty(), "facts: expected at least one");
      facts = ImmutableList.copyOf(facts);
    }

    /**
     * Returns the facts in words.
     *
     * @return one sentence for each fact, in order
     */
    public List<String> sentences() {
      return facts.stream().map(Fact::sentence).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns all of it in one line.
     *
     * @return the sentences with spaces between
     */
    public String text() {
      return String.join(" ", sentences());
    }
  }

  /**
   * Returns the description of an episode.
   *
   * @param episode the episode
   * @param timeline its timeline
   * @return every change of the stage, in order
   */
  public static Description of(ValidatedEpisode episode, Timeline timeline) {
    return of(timeline, episode.episode().sources());
  }

  static Description of(Timeline timeline, List<Source> sources) {
    StageFacts facts = new StageFacts(timeline, sources);
    ImmutableList.Builder<Beat> beats = ImmutableList.builder();
    Stage map = Stage.empty();
    Stage cards = Stage.empty();
    boolean widened = false;
    for (Cue cue : timeline.cues()) {
      ImmutableList.Builder<Fact> said = ImmutableList.builder();
      // What is set up below the opening card is told when it is seen.
      if (!isOpening(cue.stage())) {
        said.addAll(facts.ofMap(map, cue, widened));
        map = cue.stage();
        widened = cue.widened();
      }
      said.addAll(facts.ofCards(cards, cue.stage()));
      cards = cue.stage();
      List<Fact> all = said.build();
      if (!all.isEmpty() && cue.duration() > 0) {
        beats.add(new Beat(cue.start(), cue.end(), all));
      }
    }
    return new Description(beats.build());
  }

  /**
   * Returns the description as a WebVTT file, a sentence a line, for a track of descriptions.
   *
   * @return the file's text, in which no word can be taken for markup
   */
  public String webVtt() {
    return WebVtt.of(
        beats.stream()
            .map(beat -> new CaptionCue(beat.start(), beat.end(), beat.sentences()))
            .toList());
  }

  private static boolean isOpening(Stage stage) {
    return stage.title().filter(card -> card.kind() == Card.Kind.INTRO).isPresent();
  }
}
