package dev.clio.render.page;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said and shown, in words, and when.
 *
 * @param beats the cues in which something is said, or that have something to be told of, in order
 * @param turns when a title card comes or goes, in milliseconds, but for the beginning
 */
record Transcript(List<Beat> beats, List<Long> turns) {

  Transcript {
    beats = ImmutableList.copyOf(beats);
    turns = ImmutableList.copyOf(turns);
  }

  /**
   * A cue, in words.
   *
   * @param cue its index in the timeline
   * @param start when it begins, in milliseconds
   * @param end when it ends, in milliseconds
   * @param silence from when on nothing is said in it, in milliseconds
   * @param chapter the chapter that it is the first of, if it is
   * @param words what is said, if anything
   * @param source whose word it is, if one is cited
   * @param shown what the map shows, if it is told
   */
  record Beat(
      int cue,
      long start,
      long end,
      long silence,
      Optional<String> chapter,
      Optional<String> words,
      Optional<Source> source,
      Optional<String> shown) {}

  /** Returns whether anything is said at all. */
  boolean isSpoken() {
    return beats.stream().anyMatch(beat -> beat.words().isPresent());
  }

  /**
   * Returns the transcript of an episode.
   *
   * @param sources the sources that may be cited
   * @param timeline the timeline
   * @param shown what the map shows, by the index of the cue
   */
  static Transcript of(List<Source> sources, Timeline timeline, Map<Integer, String> shown) {
    List<Beat> beats = new ArrayList<>();
    List<Long> turns = new ArrayList<>();
    Optional<Card.Title> before = Optional.empty();
    Optional<String> chapter = Optional.empty();
    for (int i = 0; i < timeline.cues().size(); i++) {
      Cue cue = timeline.cues().get(i);
      Optional<Card.Title> title = cue.stage().title();
      if (!title.equals(before)) {
        before = title;
        chapter = title.filter(card -> card.kind() == Card.Kind.CHAPTER).map(Card.Title::title);
        if (cue.start() > 0) {
          turns.add(cue.start());
        }
      }
      Optional<String> told = Optional.ofNullable(shown.get(i));
      if (cue.narration().isPresent() || told.isPresent()) {
        beats.add(
            new Beat(
                i,
                cue.start(),
                cue.end(),
                cue.start() + cue.speechMillis(),
                chapter,
                cue.narration(),
                cited(sources, cue),
                told));
        chapter = cue.narration().isPresent() ? Optional.empty() : chapter;
      }
    }
    return new Transcript(beats, turns);
  }

  private static Optional<Source> cited(List<Source> sources, Cue cue) {
    return cue.stage()
        .citation()
        .flatMap(id -> sources.stream().filter(source -> source.id().equals(id)).findFirst());
  }
}
