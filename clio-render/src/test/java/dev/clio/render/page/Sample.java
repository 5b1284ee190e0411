package dev.clio.render.page;

import dev.clio.core.effect.Card;
import dev.clio.core.effect.Citation;
import dev.clio.core.model.Episode;
import dev.clio.core.model.Source;
import dev.clio.core.stage.Camera;
import dev.clio.core.stage.Cue;
import dev.clio.core.stage.Frame;
import dev.clio.core.stage.Stage;
import dev.clio.core.stage.Timeline;
import dev.clio.core.value.Slug;
import dev.clio.core.value.SourceId;
import dev.clio.render.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small episode of twelve seconds, drawn by hand. */
final class Sample {

  static final long DURATION = 12_000;

  private Sample() {}

  static Episode episode() {
    return Episode.builder()
        .id(Slug.of("three_seas"))
        .title("A Strait Between Three Seas")
        .summary("How a narrow water came to matter to all who live beyond it.")
        .addSource(
            Source.builder()
                .id("harbour")
                .title("Harbour Books of the Old Port")
                .publisher("Port Archive")
                .score(92)
                .url("https://example.org/harbour?a=1&b=2")
                .build())
        .addSource(
            Source.builder()
                .id("pilots")
                .title("The Pilots’ Guild")
                .publisher("City Press")
                .build())
        .build();
  }

  /** Returns the page of an episode in which the given words are said, the second with a source. */
  static String page(Episode episode, String... words) {
    return page(episode, Map.of(), words);
  }

  /** Returns such a page, in which what the map shows is told by the index of the words. */
  static String page(Episode episode, Map<Integer, String> shown, String... words) {
    List<Staging> stagings =
        List.of(staging(Frame.PORTRAIT, words), staging(Frame.LANDSCAPE, words));
    return PageDocument.of(PlayerParts.of(episode, stagings, shown), PageOptions.standard());
  }

  static Staging staging(Frame frame, String... words) {
    return new Staging(
        timeline(frame, words),
        SampleDrawing.of(Theme.light(), frame, DURATION, words),
        SampleDrawing.of(Theme.dark(), frame, DURATION, words));
  }

  static Timeline timeline(Frame frame, String... words) {
    List<Cue> cues = new ArrayList<>();
    long each = DURATION / words.length;
    Stage stage = Stage.empty();
    for (int i = 0; i < words.length; i++) {
      if (i == 1) {
        Card.Title title =
            new Card.Title(Card.Kind.CHAPTER, Optional.empty(), "The narrows", Optional.empty());
        stage = stage.after(title).after(new Citation(Optional.of(SourceId.of("harbour"))));
      }
      Optional<String> said = Optional.of(words[i]);
      cues.add(new Cue(i * each, each, List.of(i), said, stage, Camera.WORLD, 0, false, 0, each));
    }
    return new Timeline(frame, Map.of(), cues);
  }
}
