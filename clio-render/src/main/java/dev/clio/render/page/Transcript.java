package dev.clio.render.page;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said, and when.
 *
 * @param beats the blocks of narration, in order
 * @param turns when a title card comes or goes, in milliseconds, but for the beginning
 */
record Transcript(List<Beat> beats, List<Long> turns) {

  Transcript {
    beats = ImmutableList.copyOf(beats);
    turns = ImmutableList.copyOf(turns);
  }

  /**
   * A block of narration.
   *
   * @param start when it begins, in milliseconds
   * @param end when it ends, in milliseconds
   * @param chapter the chapter that it is the first of, if it is
   * @param words what is said
   * @param source whose word it is, if one is cited
   */
  record Beat(
      long start, long end, Optional<String> chapter, String words, Optional<Source> source) {}

  /**
   * Returns the transcript of an episode.
   *
   * @param episode the episode
   * @param timeline its timeline
   */
  static Transcript of(Episode episode, Timeline timeline) {
    List<Beat> beats = new ArrayList<>();
    List<Long> turns = new ArrayList<>();
    Optional<Card.Title> before = Optional.empty();
    Optional<String> chapter = Optional.empty();
    for (Cue cue : timeline.cues()) {
      Optional<Card.Title> title = cue.stage().title();
      if (!title.equals(before)) {
        before = title;
        chapter = title.filter(card -> card.kind() == Card.Kind.CHAPTER).map(Card.Title::title);
        if (cue.start() > 0) {
          turns.add(cue.start());
        }
      }
      if (cue.narration().isPresent()) {
        beats.add(
            new Beat(
                cue.start(),
                cue.end(),
                chapter,
                cue.narration().get(),
                cue.stage()
                    .citation()
                    .flatMap(
                        id ->
                            episode.sources().stream()
                                .filter(source -> source.id().equals(id))
                                .findFirst())));
        chapter = Optional.empty();
      }
    }
    return new Transcript(beats, turns);
  }
}
