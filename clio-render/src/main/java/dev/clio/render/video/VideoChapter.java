package dev.clio.render.video;

import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a video that a player can jump to.
 *
 * @param start when it begins, in milliseconds
 * @param end when the next one begins, in milliseconds
 * @param title its title
 */
public record VideoChapter(long start, long end, String title) {

  /**
   * Returns the chapters of a timeline: one from each title card to the next.
   *
   * @param timeline the timeline
   * @param title what the part before the first card is called
   * @return the chapters, which cover all of the timeline; at least one
   */
  public static List<VideoChapter> of(Timeline timeline, String title) {
    List<Long> starts = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    starts.add(0L);
    titles.add(title);
    Optional<Card.Title> before = Optional.empty();
    for (Cue cue : timeline.cues()) {
      Optional<Card.Title> card = cue.stage().title();
      if (card.isPresent() && !card.equals(before)) {
        if (cue.start() == 0) {
          titles.set(0, card.get().title());
        } else {
          starts.add(cue.start());
          titles.add(card.get().title());
        }
      }
      before = card;
    }
    starts.add(timeline.duration());
    ImmutableList.Builder<VideoChapter> chapters = ImmutableList.builder();
    for (int i = 0; i < titles.size(); i++) {
      chapters.add(new VideoChapter(starts.get(i), starts.get(i + 1), titles.get(i)));
    }
    return chapters.build();
  }
}
