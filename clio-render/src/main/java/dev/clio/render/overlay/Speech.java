package dev.clio.render.overlay;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Timeline;
import java.util.ArrayList;
import java.util.List;

/** When which words are said. */
final class Speech {

  private static final int MOST = 76;

  private Speech() {}

  static List<Captions.Words> words(Timeline timeline) {
    ImmutableList.Builder<Captions.Words> words = ImmutableList.builder();
    for (Cue cue : timeline.cues()) {
      if (cue.narration().isPresent()) {
        List<String> phrases = phrases(cue.narration().get());
        int whole = phrases.stream().mapToInt(String::length).sum();
        int before = 0;
        for (String phrase : phrases) {
          double start = cue.start() + (double) cue.speechMillis() * before / whole;
          before += phrase.length();
          double end = cue.start() + (double) cue.speechMillis() * before / whole;
          words.add(new Captions.Words(start, end, phrase));
        }
      }
    }
    return words.build();
  }

  private static List<String> phrases(String narration) {
    List<String> phrases = new ArrayList<>();
    StringBuilder phrase = new StringBuilder();
    for (String word : Splitter.on(' ').split(narration)) {
      if (phrase.length() > 0 && phrase.length() + 1 + word.length() > MOST) {
        phrases.add(phrase.toString());
        phrase.setLength(0);
      }
      phrase.append(phrase.length() > 0 ? " " : "").append(word);
      boolean ends = word.endsWith(".") || (phrase.length() > 40 && word.endsWith(","));
      if (ends) {
        phrases.add(phrase.toString());
        phrase.setLength(0);
      }
    }
    if (phrase.length() > 0) {
      phrases.add(phrase.toString());
    }
    return phrases;
  }
}
